// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/CallByKeyboard.h"

#include <QDateTimeEdit>

using namespace keyboard;

/// The kind of a call and what follows from it: lists that are passed through leave no trace, and what was
/// chosen by hand stays.
class TestKinds : public QObject
{
    Q_OBJECT

    static bool agreeOnRingingBack(DeskWindow &desk)
    {
        desk.call().change([](CallDraft &draft) {
            draft.callBack.way = CallBackWay::Phone;
            draft.callBack.number = u"+573001234567"_s;
            draft.callBack.codeWord = u"kasztan"_s;
        });
        return desk.call().draft().callBack.codeWord == u"kasztan"_s;
    }

private Q_SLOTS:
    void initTestCase() { applyLook(*qApp, Scheme::Light); }

    void kindsThatArePassedByLeaveNoTrace()
    {
        DeskWindow desk{u"en"_s};
        QVERIFY(desk.takeCall());
        QVERIFY(agreeOnRingingBack(desk));
        desk.find<CallPage>({})->go(CallPart::Close);
        QVERIFY(choose(desk, u"kind"_s, u"information"_s));
        QCOMPARE(desk.call().draft().role, CallerRole::Victim);
        QCOMPARE(desk.call().draft().purpose, Purpose::Contact);
        QCOMPARE(desk.call().now().person().phase, Phase::Now);
        QVERIFY(choose(desk, u"kind"_s, u"silent"_s)); // past the suspected controller
        QCOMPARE(desk.call().draft().callBack.number, u"+573001234567"_s);
        QCOMPARE(desk.call().draft().callBack.codeWord, u"kasztan"_s);
    }

    void whatWasChosenByHandOutlivesTheKind()
    {
        DeskWindow desk{u"en"_s};
        QVERIFY(desk.takeCall());
        desk.call().change([](CallDraft &draft) { draft.role = CallerRole::Relative; });
        desk.find<CallPage>({})->go(CallPart::Close);
        QVERIFY(choose(desk, u"kind"_s, u"information"_s));
        QCOMPARE(desk.call().draft().role, CallerRole::Relative);
    }

    void whoIsAddedBeforeADepartureIsBeforeItToo()
    {
        DeskWindow desk{u"en"_s};
        QVERIFY(desk.takeCall());
        find(desk, u"before dep"_s);
        desk.press(Qt::Key_F6);
        QVERIFY(turn(desk, u"addPerson"_s));
        QCOMPARE(desk.call().draft().persons.last().phase, Phase::Before);
        QVERIFY(rankedServices(desk).contains(u"kraz"_s));
        find(desk, u"Kind of call: Victim"_s);
        for (const auto &person : desk.call().draft().persons)
            QCOMPARE(person.phase, Phase::Now);
    }

    void passingNotToRingBackKeepsWhatWasAgreed()
    {
        DeskWindow desk{u"en"_s};
        QVERIFY(desk.takeCall());
        QVERIFY(agreeOnRingingBack(desk));
        desk.find<CallPage>({})->go(CallPart::Agreements);
        QVERIFY(choose(desk, u"callBackWay"_s, u"none"_s));
        QVERIFY(!desk.find(u"callBackNumber"_s)->isVisible());
        QVERIFY(choose(desk, u"callBackWay"_s, u"messenger"_s));
        QCOMPARE(desk.call().draft().callBack.codeWord, u"kasztan"_s);
        QCOMPARE(desk.call().draft().callBack.number, u"+573001234567"_s);
    }

    void turningLateEntryOffBringsTheBeginningBack()
    {
        DeskWindow desk{u"en"_s};
        QVERIFY(desk.takeCall());
        const auto taken = desk.call().draft().startedAt;
        desk.find<CallPage>({})->go(CallPart::Close);
        QVERIFY(turn(desk, u"enteredLater"_s));
        desk.find<QDateTimeEdit>(u"realStart"_s)->setDateTime(QDateTime{QDate{2026, 7, 1}, QTime{3, 0}});
        QVERIFY(desk.call().draft().startedAt < taken);
        QVERIFY(turn(desk, u"enteredLater"_s));
        QCOMPARE(desk.call().draft().startedAt, taken);
        QVERIFY(!desk.call().draft().endedAt.isValid());
    }

    void aChosenFormOfAddressSurvivesTheSex()
    {
        DeskWindow desk{u"pl"_s};
        QVERIFY(desk.takeCall());
        desk.find<CallPage>({})->go(CallPart::Situation);
        QVERIFY(pickSegment(desk, u"address"_s, int(AddressForm::Familiar)));
        desk.press(Qt::Key_F6);
        QVERIFY(pickSegment(desk, u"sex"_s, int(Sex::Female)));
        QCOMPARE(desk.call().draft().address, AddressForm::Familiar);
        desk.find<CallPage>({})->go(CallPart::Situation);
        QVERIFY(pickSegment(desk, u"address"_s, int(AddressForm::Masculine)));
        desk.press(Qt::Key_F6);
        QVERIFY(pickSegment(desk, u"sex"_s, int(Sex::Male)));
        QVERIFY(pickSegment(desk, u"sex"_s, int(Sex::Female)));
        QCOMPARE(desk.call().draft().address, AddressForm::Masculine);
    }

    void upFromALevelThatWasLoweredIsOneStepAndStillLowered()
    {
        DeskWindow desk{u"en"_s};
        QVERIFY(desk.takeCall());
        desk.call().answer(u"R2"_s, Answer::Yes);
        QCOMPARE(desk.call().now().shown().level, Level::T2);
        desk.call().change([](CallDraft &draft) {
            draft.handLevel = HandLevel{.level = Level::T4, .reason = u"wages only"_s};
        });
        desk.press(Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(desk.call().now().shown().level, Level::T3);
        QCOMPARE(desk.call().draft().handLevel->reason, u"wages only"_s);
        desk.press(Qt::Key_Up, Qt::AltModifier);
        QVERIFY(!desk.call().draft().handLevel);
        desk.press(Qt::Key_Up, Qt::AltModifier);
        desk.call().change([](CallDraft &draft) { draft.safety.danger = DangerNow::Yes; });
        QCOMPARE(desk.call().now().shown().level, Level::T0);
        QVERIFY(!desk.call().now().shown().proposed);
    }

    void anArrowOnAnUnansweredQuestionAnswersNothing()
    {
        DeskWindow desk{u"en"_s};
        QVERIFY(desk.takeCall());
        QVERIFY(desk.tabTo(u"danger"_s));
        for (const auto key : {Qt::Key_Left, Qt::Key_Right}) {
            desk.press(key);
            QVERIFY(!desk.call().draft().safety.dangerAsked);
        }
        desk.press(Qt::Key_2);
        desk.press(Qt::Key_Right);
        QCOMPARE(desk.call().draft().safety.danger, DangerNow::Unknown);
    }

    void nothingConfirmsAnythingToASuspectedController()
    {
        DeskWindow desk{u"en"_s, {1366, 740}, {}, byDay()};
        QVERIFY(desk.takeCall());
        desk.call().answer(u"R2"_s, Answer::Yes);
        find(desk, u"suspected"_s);
        QCOMPARE(rankedServices(desk), QStringList{u"iom"_s}); // general information, nothing of ours
        QVERIFY(desk.call().now().routing().advice.isEmpty());
        desk.press(Qt::Key_F7);
        QVERIFY(!desk.find(u"offerRingingBack"_s)->isVisible());
        QVERIFY(!desk.find(u"handOver"_s)->isVisible());
        desk.press(Qt::Key_H);
        QVERIFY(desk.call().draft().referrals.isEmpty());
        desk.press(Qt::Key_R, Qt::ControlModifier);
        QVERIFY(!desk.find(u"giveReturnNumber"_s)->isVisible());
        find(desk, u"Kind of call: Victim"_s); // a slip of the key
        QVERIFY(rankedServices(desk).contains(u"kcik-case"_s));
        QVERIFY(desk.find(u"giveReturnNumber"_s)->isVisible());
    }
};

QTEST_MAIN(TestKinds)
#include "tst_kinds.moc"
