// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/CallByKeyboard.h"
#include "tests/support/EveryState.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QScrollBar>
#include <QTableView>

using namespace keyboard;

/// The shipped window at 1366 × 768 with usual text and at 200 %: what somebody needs now is in sight.
class TestLargeText : public QObject
{
    Q_OBJECT

    static void setTextSize(int pixels)
    {
        auto font = QApplication::font();
        font.setPixelSize(pixels);
        QApplication::setFont(font);
    }

    static bool isWhole(const QWidget *widget)
    {
        return widget->isVisible() && widget->visibleRegion().boundingRect() == widget->rect()
            && widget->height() >= widget->minimumSizeHint().height();
    }

    static bool isCut(const QWidget *widget)
    {
        const auto *label = qobject_cast<const QLabel *>(widget);
        const bool isOneLine = label && !label->wordWrap() && !label->text().isEmpty();
        const bool hasWords = isOneLine || qobject_cast<const QAbstractButton *>(widget)
            || qobject_cast<const QComboBox *>(widget);
        return hasWords && widget->isVisible() && widget->width() < widget->minimumSizeHint().width();
    }

    static QStringList cutWords(const DeskWindow &desk)
    {
        QStringList cut;
        const auto widgets = desk.find<CallPage>({})->window()->findChildren<QWidget *>();
        for (const auto *widget : widgets) {
            const auto *label = qobject_cast<const QLabel *>(widget);
            if (isCut(widget))
                cut.append(widget->objectName() + u' ' + (label ? label->text() : widget->accessibleName()));
        }
        return cut;
    }

    /// Words and controls of which only a part is seen.
    static QStringList cutIn(const QWidget &place)
    {
        QStringList cut;
        for (const auto *widget : place.findChildren<QWidget *>()) {
            const auto *label = qobject_cast<const QLabel *>(widget);
            const bool isPart = widget->focusPolicy() != Qt::NoFocus || (label && !label->text().isEmpty());
            const auto seen = widget->visibleRegion().boundingRect();
            if (isPart && widget->isVisible() && !seen.isEmpty() && seen != widget->rect())
                cut.append(u"cut "_s + widget->objectName() + u' ' + (label ? label->text() : QString{}));
        }
        return cut;
    }

    static int seenOf(const QWidget *widget)
    {
        return widget->isVisible() ? widget->visibleRegion().boundingRect().height() : 0;
    }

    static QString widest(const QWidget *page)
    {
        const QWidget *found = page;
        for (const auto *widget : page->findChildren<QWidget *>()) {
            if (widget->isVisible()
                && (found == page || widget->minimumSizeHint().width() > found->minimumSizeHint().width()))
                found = widget;
        }
        return QString::fromLatin1(page->metaObject()->className()) + u' ' + found->objectName()
            + QString::number(found->minimumSizeHint().width());
    }

    static void sizes()
    {
        QTest::addColumn<int>("pixels");
        QTest::newRow("100 %") << 14;
        QTest::newRow("200 %") << 28;
    }

private Q_SLOTS:
    void initTestCase() { applyLook(*qApp, Scheme::Light); }
    void cleanup() { setTextSize(14); }

    void whatIsMissingAndTheButtonStayInSightOnTheLastPage_data() { sizes(); }

    void whatIsMissingAndTheButtonStayInSightOnTheLastPage()
    {
        QFETCH(int, pixels);
        setTextSize(pixels);
        DeskWindow desk{u"pl"_s};
        QVERIFY(desk.takeCall());
        states::fillCall(desk);
        desk.call().change([](CallDraft &draft) {
            draft.endedAt = draft.startedAt;
            draft.dutyGrounds = {DutyGround::Captivity};
            draft.dutyLog = {{.step = DutyStep::Known, .at = draft.startedAt}};
        });
        desk.find<CallPage>({})->go(CallPart::Close);
        QTest::qWait(100);
        QVERIFY(isWhole(desk.find(u"missing"_s)));
        QVERIFY(isWhole(desk.find(u"closeCall"_s)));
    }

    void theRealTimesOfALateEntryAreInSightAtOnce()
    {
        setTextSize(14);
        DeskWindow desk{u"pl"_s};
        QVERIFY(desk.takeCall());
        states::fillCall(desk);
        desk.call().change([](CallDraft &draft) {
            draft.endedAt = draft.startedAt;
            draft.dutyGrounds = {DutyGround::Captivity};
            draft.dutyLog = {{.step = DutyStep::Known, .at = draft.startedAt}};
        });
        desk.find<CallPage>({})->go(CallPart::Close);
        QTest::qWait(100);
        for (const auto *name : {"enteredLater", "realStart", "realEnd", "kind", "disposition"})
            QTRY_VERIFY2(isWhole(desk.find(QString::fromLatin1(name))), name);
    }

    void theHeadOfEveryColumnOfTheListIsWhole()
    {
        for (const int pixels : {14, 28}) {
            setTextSize(pixels);
            for (const auto &language : Language::known()) {
                DeskWindow desk{language};
                QVERIFY(desk.takeCall());
                desk.window().perform(Deed::GoToLog);
                const auto *list = desk.find<QTableView>(u"callList"_s);
                QTRY_COMPARE(list->model()->rowCount(), 1);
                QTest::qWait(50);
                const QFontMetrics metrics{Look::font(TextRole::Small)};
                for (int column = 0; column < list->model()->columnCount(); ++column) {
                    const auto head = list->model()->headerData(column, Qt::Horizontal).toString();
                    QVERIFY2(list->columnWidth(column) >= metrics.horizontalAdvance(head) + 10,
                             qPrintable(head));
                }
            }
        }
    }

    void noPageIsWiderThanItsPlace()
    {
        for (const auto &language : Language::known()) {
            DeskWindow desk{language};
            QVERIFY(desk.takeCall());
            states::fillCall(desk);
            desk.call().changePerson([](CallPerson &person) { person.age = AgeState::Under18; });
            for (int part = 0; part < 5; ++part) {
                desk.find<CallPage>({})->go(CallPart(part));
                QTest::qWait(50);
                for (const auto *area : desk.window().findChildren<QScrollArea *>()) {
                    if (area->isVisible())
                        QVERIFY2(area->widget()->width() <= area->viewport()->width(),
                                 qPrintable(language + u' ' + widest(area->widget())));
                }
            }
        }
    }

    void theStripStaysWhereItIsWhenNoticesCome()
    {
        DeskWindow desk{u"en"_s};
        QVERIFY(desk.takeCall());
        auto *strip = desk.find<SafetyStrip>({});
        const auto before = strip->mapTo(&desk.window(), QPoint{});
        desk.find<CallPage>({})->say(Tone::Info, u"info"_s, u"Another call waits."_s);
        desk.call().change([](CallDraft &draft) {
            draft.dutyGrounds = {DutyGround::Captivity};
            draft.dutyLog = {{.step = DutyStep::Known, .at = draft.startedAt}};
        });
        desk.window().perform(Deed::LowerLevel);
        QTest::qWait(50);
        QCOMPARE(strip->mapTo(&desk.window(), QPoint{}), before);
    }

    void inDangerTheOpenStripIsWholeAndAsksWhoHears_data() { sizes(); }

    void inDangerTheOpenStripIsWholeAndAsksWhoHears()
    {
        QFETCH(int, pixels);
        setTextSize(pixels);
        DeskWindow desk{u"es"_s};
        QVERIFY(desk.takeCall());
        states::fillCall(desk);
        desk.call().change([](CallDraft &draft) { draft.safety.danger = DangerNow::Yes; });
        desk.press(Qt::Key_F3);
        QTest::qWait(100);
        for (const auto *name : {"where", "talkFreely", "danger", "emergencyCalled", "leadTold"})
            QVERIFY2(isWhole(desk.find(QString::fromLatin1(name))), name);
        QVERIFY(seenOf(desk.find(u"questionList"_s)) > 0);
        QVERIFY(desk.tabTo(u"listener-family"_s));
        QTest::qWait(50);
        QVERIFY(isWhole(desk.find(u"listener-family"_s)));
    }

    void whatTheOpenStripShowsItShowsWhole_data() { nothingIsNarrowerThanItsWords_data(); }

    void whatTheOpenStripShowsItShowsWhole()
    {
        QFETCH(QString, language);
        QFETCH(int, pixels);
        setTextSize(pixels);
        for (const bool inDanger : {false, true}) {
            DeskWindow desk{language};
            QVERIFY(desk.takeCall());
            states::fillCall(desk);
            desk.call().change([inDanger](CallDraft &draft) {
                draft.role = CallerRole::Witness;
                draft.dutyGrounds = {DutyGround::Captivity};
                draft.dutyLog = {{.step = DutyStep::Known, .at = draft.startedAt}};
                draft.safety.danger = inDanger ? DangerNow::Yes : DangerNow::No;
            });
            desk.press(Qt::Key_F3);
            auto *strip = desk.find<SafetyStrip>({});
            QStringList cut;
            for (int i = 0; i < 40 && strip->isAncestorOf(desk.focused()); ++i) {
                const auto found = [&] {
                    auto parts = cutIn(*strip);
                    if (!isWhole(desk.focused()))
                        parts.append(u"hidden "_s + desk.focused()->objectName());
                    return parts;
                };
                if (!QTest::qWaitFor([&] { return found().isEmpty(); }, 500))
                    cut += found();
                desk.press(Qt::Key_Tab);
            }
            cut.removeDuplicates();
            QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u", ")));
        }
    }

    void inDangerThePlaceHasMostOfItsRowAndTheRestIsOneLineUntilF3()
    {
        setTextSize(14);
        DeskWindow desk{u"pl"_s};
        QVERIFY(desk.takeCall());
        states::fillCall(desk);
        desk.call().change([](CallDraft &draft) {
            draft.safety.danger = DangerNow::Yes;
            draft.safety.dangerKinds = {DangerKind::LockedIn};
            draft.safety.listeners = {Listener::Child};
        });
        desk.press(Qt::Key_F4);
        QTRY_VERIFY2(desk.find(u"where"_s)->width() >= 800,
                     qPrintable(QString::number(desk.find(u"where"_s)->width())));
        QVERIFY(!desk.find(u"urgent-hurt"_s)->isVisible());
        const auto summary = desk.find<QLabel>(u"safetySummary"_s);
        QTRY_VERIFY(isWhole(summary));
        QVERIFY2(summary->text().contains(u"Ktoś zamknięty"_s) && summary->text().contains(u"dziecko"_s),
                 qPrintable(summary->text()));
        desk.press(Qt::Key_F3);
        QTest::qWait(50);
        for (const auto *name :
             {"where", "dangerWho", "dangerPlace", "ifCutOff", "urgent-hurt", "listener-child"})
            QTRY_VERIFY2(isWhole(desk.find(QString::fromLatin1(name))), name);
        QVERIFY(desk.find(u"where"_s)->width() >= 800);
    }

    void nothingIsNarrowerThanItsWords_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("pixels");
        for (const auto &language : Language::known()) {
            for (const int pixels : {14, 28})
                QTest::addRow("%s %d px", qPrintable(language), pixels) << language << pixels;
        }
    }

    void nothingIsNarrowerThanItsWords()
    {
        QFETCH(QString, language);
        QFETCH(int, pixels);
        setTextSize(pixels);
        DeskWindow desk{language};
        QStringList cut;
        states::showAll(desk, [&](const QString &state) {
            if (!QTest::qWaitFor([&] { return cutWords(desk).isEmpty(); }, 2000))
                cut.append(state + u": "_s + cutWords(desk).join(u", "_s));
        });
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
    }

    void theStripIsNeverCutByWhatStandsBelow()
    {
        setTextSize(14);
        DeskWindow desk{u"pl"_s};
        QStringList cut;
        states::showAll(desk, [&](const QString &state) {
            const auto *strip = desk.find<SafetyStrip>({});
            const auto isWhole = [strip] {
                return !strip->isVisible() || strip->height() >= strip->heightForWidth(strip->width());
            };
            if (!QTest::qWaitFor(isWhole, 2000))
                cut.append(state);
        });
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u' ')));
    }

    void theQuestionsHaveRoomForMoreThanOne_data()
    {
        QTest::addColumn<bool>("inDanger");
        QTest::newRow("usual") << false;
        QTest::newRow("in danger") << true;
    }

    void theQuestionsHaveRoomForMoreThanOne()
    {
        QFETCH(bool, inDanger);
        setTextSize(28);
        DeskWindow desk{u"pl"_s};
        QVERIFY(desk.takeCall());
        states::fillCall(desk);
        if (inDanger)
            desk.call().change([](CallDraft &draft) { draft.safety.danger = DangerNow::Yes; });
        desk.press(Qt::Key_F4);
        QTest::qWait(100);
        QTRY_VERIFY(seenOf(desk.find(u"questionList"_s)) >= 200);
        desk.press(Qt::Key_F5);
        QVERIFY(isFocused(desk, u"notes"_s) && desk.focused()->isVisible());
    }

    void theQuestionToAskNextIsScrolledIntoSight_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("1366") << QSize{1366, 740};
        QTest::newRow("1920") << QSize{1920, 1052};
    }

    void theQuestionToAskNextIsScrolledIntoSight()
    {
        QFETCH(QSize, size);
        QFont font{u"Inter"_s};
        font.setPixelSize(14);
        QApplication::setFont(font);
        DeskWindow desk{u"en"_s, size};
        QStringList unseen;
        states::showAll(desk, [&](const QString &state) {
            if (state == u"asking"_s && !QTest::qWaitFor([&] { return isWhole(desk.focused()); }, 3000))
                unseen.append(desk.focused()->objectName());
        });
        QVERIFY2(unseen.isEmpty(), qPrintable(unseen.join(u' ')));
    }

    void whatLiesOverACallLeavesItsTimeAndItsSafetyInSight_data() { sizes(); }

    void whatLiesOverACallLeavesItsTimeAndItsSafetyInSight()
    {
        QFETCH(int, pixels);
        setTextSize(pixels);
        DeskWindow desk{u"es"_s};
        QVERIFY(desk.takeCall());
        states::fillCall(desk);
        const auto isBelow = [&desk](const QString &cover) {
            const auto *strip = desk.find<SafetyStrip>({});
            const int foot = strip->mapTo(&desk.window(), QPoint{0, strip->height()}).y();
            const auto place = desk.find(cover)->geometry();
            return place.top() >= foot && place.bottom() < desk.window().height() && place.height() > 200;
        };
        for (const auto key : {Qt::Key_F3, Qt::Key_F4}) { // the strip open and folded
            desk.press(key);
            QTest::qWait(50);
            desk.press(Qt::Key_K, Qt::ControlModifier);
            QTRY_VERIFY(isBelow(u"palette"_s));
            desk.press(Qt::Key_Escape);
            desk.press(Qt::Key_F1);
            QTRY_VERIFY(isBelow(u"keySheet"_s));
            desk.press(Qt::Key_Escape);
        }
    }

    void theQuestionsHaveRoomAlsoWhenMuchStandsAboveThem_data()
    {
        QTest::addColumn<QString>("language");
        for (const auto &language : Language::known())
            QTest::newRow(qPrintable(language)) << language;
    }

    void theQuestionsHaveRoomAlsoWhenMuchStandsAboveThem()
    {
        QFETCH(QString, language);
        setTextSize(14);
        DeskWindow desk{language};
        QVERIFY(desk.takeCall());
        desk.call().change([](CallDraft &draft) { draft.role = CallerRole::Witness; });
        desk.find<CallPage>({})->say(Tone::Info, u"info"_s, u"Another call waits."_s);
        desk.press(Qt::Key_F3);
        QTRY_VERIFY(seenOf(desk.find(u"questionList"_s)) >= 100);
        const auto *next = desk.find(u"answer-next"_s);
        QVERIFY(!next->isVisible() || isWhole(next));
        const auto *parts = desk.find(u"dimensions"_s);
        QVERIFY(!parts->isVisible() || isWhole(parts));
        desk.press(Qt::Key_F4);
        QTRY_VERIFY(isWhole(desk.find(u"answer-next"_s)) && isWhole(desk.find(u"dimensions"_s)));
    }

    void theKeysOfTheSilentCallAreNeverCut()
    {
        for (const auto &language : Language::known()) {
            setTextSize(28);
            DeskWindow desk{language};
            states::showAll(desk, [&](const QString &state) {
                const auto *coach = desk.find(u"coach"_s);
                const auto fits = [coach] {
                    return !coach->isVisible()
                        || coach->layout()->heightForWidth(coach->width()) <= coach->height();
                };
                if (!QTest::qWaitFor(fits, 2000))
                    QFAIL(qPrintable(language + u' ' + state));
            });
        }
    }

    void whetherItIsSavedIsSaidInFull()
    {
        setTextSize(28);
        for (const auto &language : Language::known()) {
            DeskWindow desk{language};
            QVERIFY(desk.takeCall());
            states::fillCall(desk);
            auto *saved = desk.find(u"saved"_s);
            for (const auto state : {SavedState::Slow, SavedState::Failed, SavedState::Emergency}) {
                desk.find<CallHeader>({})->showSaved(state, utcNow());
                QTRY_VERIFY2(saved->width() >= saved->sizeHint().width(), qPrintable(language));
            }
        }
    }

    void theListOfCallsHasAMarginOnBothSides()
    {
        setTextSize(28);
        DeskWindow desk{u"en"_s};
        QVERIFY(desk.takeCall());
        desk.window().perform(Deed::GoToLog);
        const auto *list = desk.find(u"callList"_s);
        QTRY_COMPARE(list->mapTo(&desk.window(), QPoint{}).x(), 16);
        QTRY_COMPARE(desk.window().width() - 16 - list->width(), 16);
    }

    void allKeysAreSeenAtOnceWithUsualTextAndByScrollingWithLarge_data() { sizes(); }

    void allKeysAreSeenAtOnceWithUsualTextAndByScrollingWithLarge()
    {
        QFETCH(int, pixels);
        setTextSize(pixels);
        DeskWindow desk{u"pl"_s};
        desk.window().perform(Deed::ShowKeys);
        const auto *sheet = desk.find(u"keySheet"_s);
        QVERIFY(desk.window().rect().contains(sheet->geometry()));
        const auto *bar = sheet->findChild<QScrollArea *>()->verticalScrollBar();
        QTest::qWait(50);
        QCOMPARE(bar->maximum() > 0, pixels > 14);
        for (int i = 0; i < 10; ++i)
            desk.press(Qt::Key_PageDown);
        QCOMPARE(bar->value(), bar->maximum());
    }

    void aCallIsReadInPlaceOfTheListAndEscLeadsBack()
    {
        setTextSize(28);
        DeskWindow desk{u"en"_s};
        QVERIFY(desk.takeCall());
        desk.window().perform(Deed::GoToLog);
        auto *list = desk.find<QAbstractItemView>(u"callList"_s);
        auto *reader = desk.find(u"callReader"_s);
        QTRY_VERIFY(list->hasFocus());
        QVERIFY(!reader->isVisible());
        desk.press(Qt::Key_Return);
        QVERIFY(reader->hasFocus());
        QVERIFY(!list->isVisible());
        desk.press(Qt::Key_Escape);
        QVERIFY(list->hasFocus());
        QVERIFY(!reader->isVisible());
    }
};

QTEST_MAIN(TestLargeText)
#include "tst_large_text.moc"
