// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/AtTheDesk.h"
#include "tests/support/DeskWindow.h"
#include "tests/support/TestVault.h"

#include <QApplication>
#include <QTimeZone>

using namespace latarnia;
using namespace Qt::StringLiterals;

/// One call on the screen, the others held.
class TestSeveralCalls : public QObject
{
    Q_OBJECT

    /// Takes a call while another one may be open.
    static QString takeAnother(DeskWindow &desk)
    {
        const auto before = desk.call().draft().number;
        desk.press(Qt::Key_F2);
        const bool taken = QTest::qWaitFor(
            [&] { return desk.call().isOpen() && desk.call().draft().number != before; }, 5000);
        return taken ? desk.call().draft().number : QString{};
    }

private Q_SLOTS:
    void initTestCase() { applyLook(*qApp, Scheme::Light); }

    void aSecondCallHoldsTheFirstAndBothKeepTheirWords()
    {
        DeskWindow desk{u"en"_s};
        const auto first = takeAnother(desk);
        desk.press(Qt::Key_F5);
        desk.type(u"first"_s);
        desk.call().answer(u"R2"_s, Answer::Yes);
        const auto second = takeAnother(desk);
        QVERIFY(!second.isEmpty() && second != first);
        QVERIFY(desk.call().draft().notes.isEmpty());
        QVERIFY(desk.call().now().person().answers.isEmpty());
        auto *held = desk.find(u"heldCalls"_s);
        QVERIFY(held->isVisible());
        QVERIFY(held->accessibleName().contains(first));
        desk.press(Qt::Key_F5);
        desk.type(u"second"_s);
        desk.press(Qt::Key_Tab, Qt::ControlModifier);
        QCOMPARE(desk.call().draft().number, first);
        QCOMPARE(desk.call().draft().notes, u"first"_s);
        QCOMPARE(desk.find<QPlainTextEdit>(u"notes"_s)->toPlainText(), u"first"_s);
        QCOMPARE(desk.call().now().person().answers.value(u"R2"_s), Answer::Yes);
        QVERIFY(held->accessibleName().contains(second));
        desk.press(Qt::Key_Tab, Qt::ControlModifier);
        QCOMPARE(desk.call().draft().notes, u"second"_s);
    }

    void closingOneLeavesTheOtherOnHold()
    {
        DeskWindow desk{u"pl"_s};
        const auto first = takeAnother(desk);
        takeAnother(desk);
        desk.press(Qt::Key_W, Qt::ControlModifier);
        desk.press(Qt::Key_1); // it hung up
        QTRY_VERIFY(!desk.call().isOpen());
        QVERIFY(desk.find(u"heldCalls"_s)->isVisible());
        desk.press(Qt::Key_Tab, Qt::ControlModifier);
        QCOMPARE(desk.call().draft().number, first);
        QVERIFY(!desk.find(u"heldCalls"_s)->isVisible());
    }

    void allOfThemComeBackAfterACrash()
    {
        const QTemporaryDir folder;
        const auto content = *loadContent();
        Language language;
        language.change(u"es"_s);
        {
            const auto desk = *Desk::open(testVault(folder.filePath(u"d"_s)), atTheDesk(), utcNow);
            MainWindow window{{.desk = *desk, .content = content, .language = language}};
            window.show();
            for (const auto &notes : {u"one"_s, u"two"_s, u"three"_s}) {
                window.perform(Deed::TakeCall);
                QTRY_VERIFY(window.call().isOpen() && window.call().draft().notes.isEmpty());
                window.call().changeWords([&](CallDraft &draft) { draft.notes = notes; });
            }
        }
        const auto desk = *Desk::open(testVault(folder.filePath(u"d"_s)), atTheDesk(), utcNow);
        MainWindow window{{.desk = *desk, .content = content, .language = language}};
        window.show();
        QTRY_VERIFY(window.call().isOpen());
        QStringList notes;
        for (int i = 0; i < 3; ++i) {
            notes.append(window.call().draft().notes);
            window.perform(Deed::NextCall);
        }
        QCOMPARE(notes.first(), u"three"_s); // the one taken last is on the screen
        notes.sort();
        QCOMPARE(notes, (QStringList{u"one"_s, u"three"_s, u"two"_s}));
    }

    void aCallFromAPaperFormKeepsItsRealTimes()
    {
        DeskWindow desk{u"en"_s};
        takeAnother(desk);
        desk.find<CallPage>({})->go(CallPart::Close);
        QVERIFY(!desk.find(u"realStart"_s)->isVisible());
        QVERIFY(desk.tabTo(u"enteredLater"_s));
        desk.press(Qt::Key_Space);
        QVERIFY(desk.find(u"realStart"_s)->isVisible());
        auto *start = desk.find<QDateTimeEdit>(u"realStart"_s);
        auto *end = desk.find<QDateTimeEdit>(u"realEnd"_s);
        start->setDateTime(QDateTime{QDate{2026, 7, 1}, QTime{3, 0}}); // summer: two hours before UTC
        end->setDateTime(QDateTime{QDate{2026, 7, 1}, QTime{2, 0}});
        desk.call().change([](CallDraft &draft) {
            draft.kind = CallKind::Information;
            draft.disposition = Disposition::Information;
            draft.safety.talkFreely = Answer::Yes;
            draft.safety.dangerAsked = true;
        });
        QCOMPARE(missingIn(desk.call().draft()), QList{MissingPart::Times});
        end->setDateTime(QDateTime{QDate{2026, 7, 1}, QTime{3, 20}});
        QCOMPARE(desk.call().draft().startedAt, QDateTime(QDate(2026, 7, 1), QTime(1, 0), QTimeZone::utc()));
        QCOMPARE(desk.call().draft().endedAt, QDateTime(QDate(2026, 7, 1), QTime(1, 20), QTimeZone::utc()));
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!desk.call().isOpen());
        const auto *model = desk.find<QTableView>(u"callList"_s)->model();
        QTRY_VERIFY(model->rowCount() > 0 && model->index(0, 0).data().toString().contains(u"03:00"_s));
    }

    void hittingTheKeyTwiceTakesOneCall()
    {
        DeskWindow desk{u"en"_s};
        desk.press(Qt::Key_F2);
        desk.press(Qt::Key_F2);
        QTRY_VERIFY(desk.call().isOpen());
        QTest::qWait(100);
        QVERIFY(!desk.find(u"heldCalls"_s)->isVisible());
        QVERIFY(desk.call().draft().number.endsWith(u"000001"_s));
    }

    void aCallTakenBeforeTheOthersAreFoundHidesNone()
    {
        const QTemporaryDir folder;
        const auto content = *loadContent();
        Language language;
        language.change(u"en"_s);
        {
            const auto desk = *Desk::open(testVault(folder.filePath(u"d"_s)), atTheDesk(), utcNow);
            MainWindow window{{.desk = *desk, .content = content, .language = language}};
            window.perform(Deed::TakeCall);
            QTRY_VERIFY(window.call().isOpen());
        }
        const auto desk = *Desk::open(testVault(folder.filePath(u"d"_s)), atTheDesk(), utcNow);
        MainWindow window{{.desk = *desk, .content = content, .language = language}};
        window.show();
        window.takeIncoming(u"1"_s);
        QTRY_VERIFY(window.call().isOpen());
        QTRY_VERIFY(window.findChild<QWidget *>(u"heldCalls"_s)->isVisible());
    }

    void withoutACallOnHoldTheKeyDoesNothing()
    {
        DeskWindow desk{u"en"_s};
        desk.press(Qt::Key_Tab, Qt::ControlModifier);
        QVERIFY(!desk.call().isOpen());
        const auto first = takeAnother(desk);
        desk.press(Qt::Key_Tab, Qt::ControlModifier);
        QCOMPARE(desk.call().draft().number, first);
    }
};

QTEST_MAIN(TestSeveralCalls)
#include "tst_several_calls.moc"
