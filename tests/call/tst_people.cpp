// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/call/People.h"

#include <QTest>

using namespace latarnia;
using namespace Qt::StringLiterals;

/// Three people; one was told of a service, two were handed over together, one agreed to something.
class TestPeople : public QObject
{
    Q_OBJECT

    static CallDraft three()
    {
        CallDraft draft;
        for (const auto &name : {u"a"_s, u"b"_s, u"c"_s})
            draft.persons.append(CallPerson{.id = {name}});
        draft.persons[1].people = 9;
        draft.persons[1].answers.insert(u"R4"_s, Answer::Yes);
        draft.referrals = {{.service = u"onlyB"_s, .persons = {1}},
                           {.service = u"bAndC"_s, .persons = {1, 2}},
                           {.service = u"onlyC"_s, .persons = {2}},
                           {.service = u"112"_s}};
        draft.consents = {{.person = 0, .recipient = u"x"_s},
                          {.person = 1, .recipient = u"y"_s},
                          {.person = 2, .recipient = u"z"_s}};
        return draft;
    }

private Q_SLOTS:
    void whoIsTakenOutTakesOnlyTheirOwnAlong()
    {
        const auto left = withoutPerson(three(), 1);
        QCOMPARE(left.persons.size(), 2);
        QCOMPARE(left.persons.at(1).id.text, u"c"_s);
        QCOMPARE(left.referrals.size(), 3); // what was only for b is gone
        QCOMPARE(left.referrals.at(0).service, u"bAndC"_s);
        QCOMPARE(left.referrals.at(0).persons, QList<int>{1});
        QCOMPARE(left.referrals.at(1).persons, QList<int>{1});
        QVERIFY(left.referrals.at(2).persons.isEmpty()); // 112 was for nobody in particular and stays
        QCOMPARE(left.consents.size(), 2);
        QCOMPARE(left.consents.at(1).recipient, u"z"_s);
        QCOMPARE(left.consents.at(1).person, 1);
    }

    void everyIndexThatIsLeftPointsAtAPerson()
    {
        for (int gone = 0; gone < 3; ++gone) {
            const auto left = withoutPerson(three(), gone);
            for (const auto &consent : left.consents)
                QVERIFY(consent.person < left.persons.size());
            for (const auto &referral : left.referrals) {
                for (const int person : referral.persons)
                    QVERIFY(person < left.persons.size());
            }
        }
    }

    void theLastPersonOfACallStays()
    {
        CallDraft draft;
        draft.persons.append(CallPerson{.id = {u"a"_s}});
        QCOMPARE(withoutPerson(draft, 0), draft);
        QCOMPARE(withoutPerson(three(), 3), three());
        QCOMPARE(withoutPerson(three(), -1), three());
    }

    void aPartOfAGroupStartsWithTheFactsOfTheGroup()
    {
        const auto split = withSplitOff(three(), 1, 2, {u"d"_s});
        QCOMPARE(split.persons.size(), 4);
        QCOMPARE(split.persons.at(1).people, 7);
        QCOMPARE(split.persons.at(3).people, 2);
        QCOMPARE(split.persons.at(3).id.text, u"d"_s);
        QCOMPARE(split.persons.at(3).answers, split.persons.at(1).answers);
    }

    void aGroupIsNeverEmptiedAndACallNeverOverfilled()
    {
        QCOMPARE(withSplitOff(three(), 1, 9, {u"d"_s}), three());
        QCOMPARE(withSplitOff(three(), 1, 0, {u"d"_s}), three());
        QCOMPARE(withSplitOff(three(), 0, 1, {u"d"_s}), three()); // one person is no group
        auto full = three();
        while (full.persons.size() < MaxPersons)
            full.persons.append(CallPerson{});
        QCOMPARE(withSplitOff(full, 1, 1, {u"d"_s}), full);
    }
};

QTEST_APPLESS_MAIN(TestPeople)
#include "tst_people.moc"
