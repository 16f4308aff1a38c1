// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/CallByKeyboard.h"
#include "tests/support/LookInside.h"

using namespace keyboard;

/// What a call must say before it closes, and what the next colleague finds of it.
class TestClosing : public QObject
{
    Q_OBJECT

    static bool begin(DeskWindow &desk) { return desk.takeCall() && askSafety(desk, u"dom"_s); }

    static bool goToClosing(DeskWindow &desk, const QString &outcome)
    {
        desk.find<CallPage>({})->go(CallPart::Close);
        return choose(desk, u"kind"_s, u"victim"_s) && choose(desk, u"disposition"_s, outcome);
    }

    static QString missing(DeskWindow &desk) { return desk.find(u"missing"_s)->accessibleName(); }

    static bool close(DeskWindow &desk)
    {
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        return QTest::qWaitFor([&] { return !desk.call().isOpen(); }, 3000);
    }

private Q_SLOTS:
    void initTestCase() { applyLook(*qApp, Scheme::Light); }

    void aLongNoteForTheNextColleagueDoesNotClose()
    {
        DeskWindow desk{u"en"_s};
        QVERIFY(begin(desk));
        QVERIFY(goToClosing(desk, u"information"_s));
        desk.call().changeWords([](CallDraft &draft) { draft.nextNote = QString{900, u'n'}; });
        QVERIFY2(missing(desk).contains(u"shorter note"_s), qPrintable(missing(desk)));
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QTest::qWait(300);
        QVERIFY(desk.call().isOpen());
        desk.call().changeWords([](CallDraft &draft) { draft.nextNote = u"wants a lawyer"_s; });
        QVERIFY(close(desk));
    }

    void aNameInTheNoteForTheNextColleagueIsMentionedToo()
    {
        DeskWindow desk{u"pl"_s};
        QVERIFY(begin(desk));
        desk.find<CallPage>({})->go(CallPart::Close);
        QVERIFY(desk.tabTo(u"nextNote"_s));
        desk.type(u"paszport ma pan Kowalski"_s);
        const auto *hint = desk.find<QLabel>(u"nextNoteHint"_s);
        QTRY_VERIFY2(hint->text().contains(u"pan Kowalski"_s), qPrintable(hint->text()));
        QCOMPARE(desk.call().draft().nextNote, u"paszport ma pan Kowalski"_s);
    }

    void ringingBackIsPromisedWithAWayAndADay()
    {
        DeskWindow desk{u"en"_s};
        QVERIFY(begin(desk));
        QVERIFY(goToClosing(desk, u"callbackPlanned"_s));
        QCOMPARE(desk.find<Choice>(u"nextAction"_s)->currentData().toString(), u"weRingBack"_s);
        QVERIFY(missing(desk).contains(u"ring back"_s) && missing(desk).contains(u"day"_s));
        desk.find<CallPage>({})->go(CallPart::Agreements);
        QVERIFY(choose(desk, u"callBackWay"_s, u"phone"_s));
        desk.find<CallPage>({})->go(CallPart::Close);
        const auto day = desk.call().draft().startedAt.date().addDays(2);
        QVERIFY(choose(desk, u"followUp"_s, day.toString(Qt::ISODate)));
        QVERIFY(close(desk));
        QCOMPARE(lookInside(desk.folder(), u"SELECT next_action, follow_up FROM call"_s),
                 (QList<QVariantList>{{u"weRingBack"_s, day.toString(Qt::ISODate)}}));
    }

    void aCaseIsOpenedWithAWordOnConsentAndADay()
    {
        DeskWindow desk{u"en"_s};
        QVERIFY(begin(desk));
        desk.call().answer(u"R2"_s, Answer::Yes);
        QVERIFY(goToClosing(desk, u"caseOpened"_s));
        QVERIFY(missing(desk).contains(u"passed on"_s));
        desk.find<CallPage>({})->go(CallPart::Agreements);
        QVERIFY(turn(desk, u"consent-refused"_s));
        desk.find<CallPage>({})->go(CallPart::Close);
        QVERIFY(desk.tabTo(u"followUp"_s));
        desk.press(Qt::Key_Down);
        QVERIFY(close(desk));
    }

    void whatHappensNextFollowsTheOutcomeUntilItIsChosen()
    {
        DeskWindow desk{u"en"_s};
        QVERIFY(begin(desk));
        QVERIFY(goToClosing(desk, u"handover"_s));
        QVERIFY(choose(desk, u"nextAction"_s, u"colleague"_s));
        QCOMPARE(desk.call().draft().nextAction, NextAction::Colleague);
        QVERIFY(choose(desk, u"nextAction"_s, u"serviceCalls"_s));
        QVERIFY(!desk.call().draft().nextAction);
        QVERIFY(choose(desk, u"disposition"_s, u"information"_s));
        QCOMPARE(desk.find<Choice>(u"nextAction"_s)->currentData().toString(), u"none"_s);
        QVERIFY(close(desk));
    }

    void whatWasAgreedKeepsACallFromBeingEndedAtOnce()
    {
        DeskWindow desk{u"en"_s};
        QVERIFY(desk.takeCall());
        desk.find<CallPage>({})->go(CallPart::Agreements);
        QVERIFY(choose(desk, u"callBackWay"_s, u"phone"_s));
        desk.press(Qt::Key_W, Qt::ControlModifier);
        QVERIFY(!desk.find(u"closeAtOnce"_s)->isVisible());
        QVERIFY(choose(desk, u"callBackWay"_s, u"none"_s));
        desk.press(Qt::Key_W, Qt::ControlModifier);
        QVERIFY(desk.find(u"closeAtOnce"_s)->isVisible());
    }

    void theReturnNumberOfACallThatIsStillOpenShowsItsNoteAndAgainAfterAHold()
    {
        DeskWindow desk{u"en"_s};
        QVERIFY(desk.takeCall());
        desk.call().answer(u"R2"_s, Answer::Yes);
        desk.call().changeWords([](CallDraft &draft) { draft.nextNote = u"wants a lawyer"_s; });
        desk.press(Qt::Key_R, Qt::ControlModifier);
        QVERIFY(turn(desk, u"giveReturnNumber"_s));
        QTRY_COMPARE(desk.call().draft().returnNumber.size(), 5);
        const auto number = desk.call().draft().returnNumber;
        const auto first = desk.call().draft().number;
        QTest::qWait(400); // until it is kept
        desk.press(Qt::Key_F2);
        QTRY_VERIFY(desk.call().isOpen() && desk.call().draft().number != first);
        desk.press(Qt::Key_R, Qt::ControlModifier);
        desk.type(number);
        const auto *found = desk.find<Label>(u"earlierCall"_s);
        QTRY_VERIFY2(found->text().contains(u"wants a lawyer"_s), qPrintable(found->text()));
        QVERIFY(found->text().contains(u"not closed yet"_s));
        for (int i = 0; i < 2; ++i) {
            const auto before = desk.call().draft().number;
            desk.press(Qt::Key_Tab, Qt::ControlModifier);
            QTRY_VERIFY(desk.call().draft().number != before);
        }
        desk.press(Qt::Key_R, Qt::ControlModifier);
        QTRY_VERIFY(found->isVisible());
        QVERIFY(found->text().contains(u"wants a lawyer"_s));
    }
};

QTEST_MAIN(TestClosing)
#include "tst_closing.moc"
