// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/CallByKeyboard.h"

using namespace keyboard;

/// What was said, marked or half written in one call is never seen, recorded or acted upon in the next, and
/// is there again when its own call comes back.
class TestNothingLeaks : public QObject
{
    Q_OBJECT

    static bool takeAnother(DeskWindow &desk)
    {
        const auto before = desk.call().draft().number;
        desk.press(Qt::Key_F2);
        return QTest::qWaitFor([&] { return desk.call().isOpen() && desk.call().draft().number != before; },
                               5000);
    }

    static bool comeBack(DeskWindow &desk)
    {
        const auto before = desk.call().draft().number;
        desk.press(Qt::Key_Tab, Qt::ControlModifier);
        return QTest::qWaitFor([&] { return desk.call().draft().number != before; }, 5000);
    }

    static void goToAgreements(DeskWindow &desk) { desk.find<CallPage>({})->go(CallPart::Agreements); }

private Q_SLOTS:
    void initTestCase() { applyLook(*qApp, Scheme::Light); }

    void theQuestionMarkedInOneCallIsNotAnsweredInTheNext()
    {
        DeskWindow desk{u"en"_s};
        QVERIFY(desk.takeCall());
        find(desk, u"debt"_s);
        const auto marked = desk.focused()->objectName();
        QVERIFY(marked.startsWith(u"answer-"_s));
        QVERIFY(takeAnother(desk));
        const auto next = desk.call().now().verdict().next.value(0);
        QVERIFY(marked != u"answer-"_s + next);
        desk.press(Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(desk.call().now().person().answers.keys(), QStringList{next});
    }

    void whatMayBePassedOnIsAskedAnewOfTheNextCaller()
    {
        DeskWindow desk{u"en"_s};
        QVERIFY(desk.takeCall());
        desk.call().answer(u"R2"_s, Answer::Yes);
        desk.call().changePerson([](CallPerson &person) {
            person.age = AgeState::Under18;
            person.guardianInvolved = KnownFact::No;
        });
        goToAgreements(desk);
        QVERIFY(turn(desk, u"guardianAsked"_s));
        QVERIFY(turn(desk, u"consentItem-documents"_s));
        QVERIFY(takeAnother(desk));
        desk.call().answer(u"R2"_s, Answer::Yes);
        desk.call().changePerson([](CallPerson &person) { person.age = AgeState::Adult; });
        goToAgreements(desk);
        QVERIFY(turn(desk, u"consent-given"_s));
        const auto consent = desk.call().draft().consents.first();
        QVERIFY(!consent.guardianAsked);
        QCOMPARE(consent.items, (QList{ConsentItem::Contact, ConsentItem::Needs}));
    }

    void whatMayBePassedOnIsAskedAnewOfEachPerson()
    {
        DeskWindow desk{u"en"_s};
        QVERIFY(desk.takeCall());
        desk.call().answer(u"R2"_s, Answer::Yes);
        desk.call().change([](CallDraft &draft) { draft.persons.append(CallPerson{.id = {u"two"_s}}); });
        goToAgreements(desk);
        QVERIFY(turn(desk, u"consentItem-documents"_s));
        desk.call().selectPerson(1);
        QVERIFY(turn(desk, u"consent-given"_s));
        const auto consent = desk.call().draft().consents.first();
        QCOMPARE(consent.person, 1);
        QVERIFY(!consent.items.contains(ConsentItem::Documents));
    }

    void theLanguageOfAConsentIsTheOneThatWasReadOut()
    {
        DeskWindow desk{u"en"_s};
        QVERIFY(desk.takeCall());
        desk.call().answer(u"R2"_s, Answer::Yes);
        goToAgreements(desk);
        for (const auto &[speaks, read] : {std::pair{u"es"_s, u"es"_s}, std::pair{u"vi"_s, u"en"_s}}) {
            desk.call().change([&, &code = speaks](CallDraft &draft) { draft.callerLanguage = code; });
            QVERIFY(turn(desk, u"consent-given"_s));
            QCOMPARE(desk.call().draft().consents.last().language, read);
        }
    }

    void whatIsWrittenBesideADutyStaysWithItsCall()
    {
        DeskWindow desk{u"en"_s};
        QVERIFY(desk.takeCall());
        goToAgreements(desk);
        QVERIFY(turn(desk, u"duty-kk189"_s));
        QVERIFY(desk.tabTo(u"dutyWords"_s));
        desk.type(u"KSP 12/26"_s);
        QVERIFY(takeAnother(desk));
        goToAgreements(desk);
        QVERIFY(turn(desk, u"duty-kk189"_s));
        QCOMPARE(desk.find<QLineEdit>(u"dutyWords"_s)->text(), QString{});
        QVERIFY(comeBack(desk));
        QCOMPARE(desk.find<QLineEdit>(u"dutyWords"_s)->text(), u"KSP 12/26"_s);
        goToAgreements(desk);
        QVERIFY(turn(desk, u"duty-sent"_s));
        QCOMPARE(desk.call().draft().dutyLog.last().words, u"KSP 12/26"_s);
        QCOMPARE(desk.find<QLineEdit>(u"dutyWords"_s)->text(), QString{});
    }

    void theReasonForALowerLevelStaysWithItsCall()
    {
        DeskWindow desk{u"en"_s};
        QVERIFY(desk.takeCall());
        desk.call().answer(u"R2"_s, Answer::Yes);
        desk.press(Qt::Key_Down, Qt::AltModifier);
        QVERIFY(isFocused(desk, u"lowerReason"_s));
        desk.type(u"wages only"_s);
        QVERIFY(takeAnother(desk));
        QVERIFY(!desk.find(u"lowerReason"_s)->isVisible());
        QCOMPARE(desk.find<QLineEdit>(u"lowerReason"_s)->text(), QString{});
        QVERIFY(comeBack(desk));
        QVERIFY(desk.find(u"lowerReason"_s)->isVisible());
        QCOMPARE(desk.find<QLineEdit>(u"lowerReason"_s)->text(), u"wages only"_s);
    }

    void aWhisperedNoIsKeptAndNotAskedAgainAfterAHold()
    {
        DeskWindow desk{u"en"_s};
        QVERIFY(desk.takeCall());
        desk.press(Qt::Key_T, Qt::ControlModifier);
        const auto shown = [&] { return desk.find<Label>(u"whisperCallers"_s)->text(); };
        desk.press(Qt::Key_2); // danger
        QVERIFY(shown().contains(u"locked"_s));
        desk.press(Qt::Key_2); // locked in
        desk.press(Qt::Key_2); // hurt
        desk.press(Qt::Key_2); // can say the place
        QVERIFY(shown().contains(u"papers"_s));
        QVERIFY(takeAnother(desk));
        QVERIFY(comeBack(desk));
        desk.press(Qt::Key_T, Qt::ControlModifier);
        if (!desk.find(u"whisper"_s)->isVisible())
            desk.press(Qt::Key_T, Qt::ControlModifier);
        QVERIFY2(shown().contains(u"papers"_s), qPrintable(shown()));
        desk.press(Qt::Key_Backspace);
        desk.press(Qt::Key_Backspace);
        QVERIFY(shown().contains(u"hurt"_s));
        QCOMPARE(desk.find<AnswerBox>(u"whisperAnswer"_s)->chosen(), 1);
    }
};

QTEST_MAIN(TestNothingLeaks)
#include "tst_nothing_leaks.moc"
