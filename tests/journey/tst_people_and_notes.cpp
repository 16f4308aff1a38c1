// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/CallByKeyboard.h"

using namespace keyboard;

/// People of a call, notes, what was passed on, and answers that disagree: by keyboard, in the shipped
/// window.
class TestPeopleAndNotes : public QObject
{
    Q_OBJECT

    static QString textOf(DeskWindow &desk, const QString &name) { return desk.find(name)->accessibleName(); }

private Q_SLOTS:
    void aPersonWithoutFactsGoesAtOnceAndOneWithFactsAtTheSecondPress()
    {
        DeskWindow desk{u"en"_s};
        QVERIFY(desk.takeCall());
        desk.press(Qt::Key_F6);
        QVERIFY(!desk.find(u"removePerson"_s)->isVisible()); // the only one stays
        QVERIFY(turn(desk, u"addPerson"_s));
        QVERIFY(turn(desk, u"addPerson"_s));
        QCOMPARE(desk.call().draft().persons.size(), 3);
        QVERIFY(turn(desk, u"removePerson"_s));
        QCOMPARE(desk.call().draft().persons.size(), 2);
        QVERIFY(pickSegment(desk, u"age"_s, int(AgeState::Under18)));
        QVERIFY(turn(desk, u"removePerson"_s));
        QCOMPARE(desk.call().draft().persons.size(), 2);
        QVERIFY(textOf(desk, u"removePerson"_s).contains(u"press again"_s));
        desk.press(Qt::Key_Space);
        QCOMPARE(desk.call().draft().persons.size(), 1);
        QCOMPARE(desk.call().now().personIndex(), 0);
    }

    void somethingElseInBetweenCallsTheRemovalOff()
    {
        DeskWindow desk{u"es"_s};
        QVERIFY(desk.takeCall());
        desk.press(Qt::Key_F6);
        QVERIFY(turn(desk, u"addPerson"_s));
        QVERIFY(pickSegment(desk, u"age"_s, int(AgeState::Adult)));
        QVERIFY(turn(desk, u"removePerson"_s));
        QVERIFY(pickSegment(desk, u"sex"_s, int(Sex::Male)));
        QVERIFY(turn(desk, u"removePerson"_s));
        QCOMPARE(desk.call().draft().persons.size(), 2);
    }

    void twoOfNineBecomeAnEntryOfTheirOwn()
    {
        DeskWindow desk{u"pl"_s};
        QVERIFY(desk.takeCall());
        QVERIFY(answer(desk, u"R4"_s, 1));
        desk.press(Qt::Key_F6);
        QVERIFY(!desk.find(u"splitGroup"_s)->isVisible());
        QVERIFY(desk.tabTo(u"people"_s));
        desk.press(Qt::Key_A, Qt::ControlModifier);
        desk.type(u"9"_s);
        QVERIFY(desk.tabTo(u"peoplePart"_s));
        desk.press(Qt::Key_A, Qt::ControlModifier);
        desk.type(u"2"_s);
        QVERIFY(turn(desk, u"splitGroup"_s));
        const auto &persons = desk.call().draft().persons;
        QCOMPARE(persons.size(), 2);
        QCOMPARE(persons.at(0).people, 7);
        QCOMPARE(persons.at(1).people, 2);
        QCOMPARE(persons.at(1).answers.value(u"R4"_s), Answer::Yes);
        QCOMPARE(desk.call().now().personIndex(), 1); // asked on from here
        QVERIFY(answer(desk, u"R2"_s, 1));
        QVERIFY(!desk.call().draft().persons.at(0).answers.contains(u"R2"_s));
    }

    void aReadyFactIsPutIntoTheNotesAndTheNextWordFollowsIt()
    {
        DeskWindow desk{u"es"_s};
        QVERIFY(desk.takeCall());
        QVERIFY(!desk.find(u"fact-n-crying"_s)->isVisible());
        desk.press(Qt::Key_F5);
        desk.type(u"14 horas"_s);
        QVERIFY(turn(desk, u"fact-n-crying"_s));
        QVERIFY(isFocused(desk, u"notes"_s));
        desk.type(u"nave roja"_s);
        QCOMPARE(desk.call().draft().notes, u"14 horas\nEstá llorando.\nnave roja"_s);
    }

    void aNameInTheNotesIsMentionedAndNothingIsChanged()
    {
        DeskWindow desk{u"pl"_s};
        QVERIFY(desk.takeCall());
        desk.press(Qt::Key_F5);
        desk.type(u"paszport ma pan Kowalski"_s);
        const auto *hint = desk.find<QLabel>(u"noteHint"_s);
        QTRY_VERIFY2(hint->text().contains(u"pan Kowalski"_s), qPrintable(hint->text()));
        QCOMPARE(desk.call().draft().notes, u"paszport ma pan Kowalski"_s);
        desk.press(Qt::Key_A, Qt::ControlModifier);
        desk.type(u"paszport ma brygadzista"_s);
        QTRY_VERIFY(hint->text().isEmpty());
    }

    void twoAnswersThatDisagreeAreBothShown()
    {
        DeskWindow desk{u"en"_s};
        QVERIFY(desk.takeCall());
        const auto *line = desk.find(u"disagree"_s);
        QVERIFY(!line->isVisible());
        desk.call().answer(u"R4"_s, Answer::No);
        desk.call().answer(u"R4b"_s, Answer::Yes);
        QVERIFY(line->isVisible());
        QVERIFY2(line->accessibleName().contains(u"no"_s) && line->accessibleName().contains(u"yes"_s),
                 qPrintable(line->accessibleName()));
        QVERIFY(desk.call().takeBack());
        QVERIFY(!line->isVisible());
    }

    void whatCameOfAReferralIsWrittenDownAndASlipIsTakenOut()
    {
        DeskWindow desk{u"pl"_s};
        QVERIFY(desk.takeCall());
        QVERIFY(answer(desk, u"R2"_s, 1));
        desk.press(Qt::Key_F7);
        desk.press(Qt::Key_G);
        QVERIFY(handOver(desk));
        QCOMPARE(desk.call().draft().referrals.size(), 2);
        find(desk, u"numer powrotny"_s);
        QVERIFY(choose(desk, u"outcome-0"_s, u"noAnswer"_s));
        QCOMPARE(desk.call().draft().referrals.at(0).outcome, ReferralOutcome::NoAnswer);
        QVERIFY(turn(desk, u"removeReferral-1"_s));
        QCOMPARE(desk.call().draft().referrals.size(), 1);
        QVERIFY(!desk.find(u"outcome-1"_s)->isVisible());
    }

    void consentIsAskedBeforeAHandOverAndCountsForLaterOnes()
    {
        DeskWindow desk{u"en"_s};
        QVERIFY(desk.takeCall());
        QVERIFY(answer(desk, u"R2"_s, 1));
        desk.call().changePerson([](CallPerson &person) { person.needs = {Need::Legal}; });
        desk.press(Qt::Key_F7);
        const auto &routing = desk.call().now().routing();
        int outside = 0;
        while (!routing.services.at(outside).consentToDisclose)
            ++outside;
        for (int i = 0; i < outside; ++i)
            desk.press(Qt::Key_Down);
        QCOMPARE(textOf(desk, u"handOver"_s), u"Ask consent, hand over"_s);
        const auto &ranked = routing.services.at(outside);
        const auto service = desk.call().content().directory.services().at(ranked.service).id;
        desk.call().change([&](CallDraft &draft) {
            for (const int person : ranked.persons)
                draft.consents.append({.person = person, .recipient = service});
        });
        QCOMPARE(textOf(desk, u"handOver"_s), u"Hand over"_s);
        desk.press(Qt::Key_H);
        QVERIFY(desk.call().draft().referrals.last().consent);
    }
};

QTEST_MAIN(TestPeopleAndNotes)
#include "tst_people_and_notes.moc"
