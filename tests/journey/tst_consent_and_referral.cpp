// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/CallByKeyboard.h"

using namespace keyboard;

/// What may be passed on, to whom, and what was done: by keyboard in the shipped window.
class TestConsentAndReferral : public QObject
{
    Q_OBJECT

    static bool begin(DeskWindow &desk)
    {
        if (!desk.takeCall())
            return false;
        desk.call().answer(u"R2"_s, Answer::Yes);
        return firstService(desk) == u"kcik-case"_s;
    }

    static void goToAgreements(DeskWindow &desk) { desk.find<CallPage>({})->go(CallPart::Agreements); }

    static QString card(DeskWindow &desk, const QString &id)
    {
        desk.press(Qt::Key_F8);
        auto *panel = desk.find<ScriptPanel>(u"scriptCard"_s);
        for (int i = 0; i < 40 && panel->card() != id; ++i)
            desk.press(Qt::Key_Right);
        return panel->card() == id ? desk.find<Label>(u"scriptCallers"_s)->text() : QString{};
    }

private Q_SLOTS:
    void initTestCase() { applyLook(*qApp, Scheme::Light); }

    void handingOverAsksFirstAndRecordsOnlyThen()
    {
        DeskWindow desk{u"en"_s};
        QVERIFY(begin(desk));
        desk.call().changePerson([](CallPerson &person) { person.needs = {Need::Legal}; });
        desk.press(Qt::Key_F7);
        for (int i = 0; i < 10
             && desk.call()
                     .content()
                     .directory.services()
                     .at(desk.call().now().routing().services.at(i).service)
                     .id
                 != u"kcik-lawyer"_s;
             ++i)
            desk.press(Qt::Key_Down);
        desk.press(Qt::Key_H);
        QVERIFY(desk.call().draft().referrals.isEmpty());
        QVERIFY(isFocused(desk, u"consentRecipient"_s));
        QCOMPARE(desk.find<Choice>(u"consentRecipient"_s)->currentData().toString(), u"kcik-lawyer"_s);
        QVERIFY(turn(desk, u"consent-given"_s));
        QCOMPARE(desk.call().draft().consents.last().recipient, u"kcik-lawyer"_s);
    }

    void aHandOverKnowsWhetherDataMightGoWhenItWasDone()
    {
        DeskWindow desk{u"en"_s};
        QVERIFY(begin(desk));
        QVERIFY(handOver(desk));
        QVERIFY(desk.call().draft().referrals.first().consent);
        QTest::qWait(5); // a withdrawal is never in the same instant
        goToAgreements(desk);
        QVERIFY(turn(desk, u"consent-withdrawn"_s));
        QVERIFY(desk.call().draft().referrals.first().consent);
        desk.press(Qt::Key_F7);
        desk.press(Qt::Key_H); // asked again
        QCOMPARE(desk.call().draft().referrals.size(), 1);
        QVERIFY(isFocused(desk, u"consentRecipient"_s));
    }

    void whatWasAgreedCanBeTakenBackAlsoWhenTheServiceIsNoLongerNamed()
    {
        DeskWindow desk{u"en"_s};
        QVERIFY(begin(desk));
        goToAgreements(desk);
        QVERIFY(turn(desk, u"consent-given"_s));
        desk.call().answer(u"R2"_s, std::nullopt);
        QVERIFY(!rankedServices(desk).contains(u"kcik-case"_s));
        QVERIFY(choose(desk, u"consentRecipient"_s, u"kcik-case"_s));
        QVERIFY(turn(desk, u"consent-withdrawn"_s));
        QCOMPARE(desk.call().draft().consents.last().state, ConsentState::Withdrawn);
        QCOMPARE(desk.call().draft().consents.last().recipient, u"kcik-case"_s);
    }

    void aGuardianIsAskedOnlyOnceItIsKnownThatNoneIsPartOfIt()
    {
        DeskWindow desk{u"en"_s};
        QVERIFY(begin(desk));
        desk.call().changePerson([](CallPerson &person) { person.age = AgeState::Under18; });
        goToAgreements(desk);
        for (const auto &[known, shown] :
             {std::pair{KnownFact::Unknown, false}, std::pair{KnownFact::Yes, false},
              std::pair{KnownFact::No, true}}) {
            desk.call().changePerson(
                [&, fact = known](CallPerson &person) { person.guardianInvolved = fact; });
            QCOMPARE(desk.find(u"guardianAsked"_s)->isVisible(), shown);
        }
    }

    void howSomethingWasPassedOnCanBeSaidOtherwise()
    {
        DeskWindow desk{u"pl"_s};
        QVERIFY(begin(desk));
        desk.press(Qt::Key_F7);
        desk.press(Qt::Key_G);
        goToAgreements(desk);
        QVERIFY(choose(desk, u"way-0"_s, u"disclosed"_s));
        QCOMPARE(desk.call().draft().referrals.first().way, ReferralWay::Disclosed);
    }

    void untilWhenSomebodyIsRungBackIsChosen()
    {
        DeskWindow desk{u"pl"_s};
        QVERIFY(begin(desk));
        goToAgreements(desk);
        QVERIFY(choose(desk, u"callBackWay"_s, u"phone"_s));
        const auto today = desk.call().draft().startedAt.date();
        QCOMPARE(desk.call().draft().callBack.expires, today.addDays(14));
        const auto week = today.addDays(7);
        QVERIFY(choose(desk, u"callBackExpires"_s, week.toString(Qt::ISODate)));
        QCOMPARE(desk.call().draft().callBack.expires, week);
    }

    void theScriptCardSaysTheReturnNumberAndTheThings()
    {
        DeskWindow desk{u"en"_s};
        QVERIFY(begin(desk));
        desk.press(Qt::Key_R, Qt::ControlModifier);
        QVERIFY(turn(desk, u"giveReturnNumber"_s));
        QTRY_COMPARE(desk.call().draft().returnNumber.size(), 5);
        const auto number = desk.call().draft().returnNumber;
        QStringList digits;
        for (const QChar digit : number)
            digits.append(digit);
        QVERIFY(card(desk, u"returnNumber"_s).contains(digits.join(u' ')));
        goToAgreements(desk);
        QVERIFY(turn(desk, u"consent-given"_s));
        const auto words = card(desk, u"consent"_s);
        QVERIFY2(words.contains(u"your phone number, what you need"_s), qPrintable(words));
    }
};

QTEST_MAIN(TestConsentAndReferral)
#include "tst_consent_and_referral.moc"
