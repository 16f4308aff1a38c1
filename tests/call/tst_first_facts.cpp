// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/call/ConsentWord.h"
#include "core/call/FirstFacts.h"

#include <QTest>

using namespace latarnia;
using namespace Qt::StringLiterals;

class TestFirstFacts : public QObject
{
    Q_OBJECT

    static Consent said(int person, ConsentState state)
    {
        return {.person = person, .recipient = u"lawyer"_s, .state = state};
    }

private Q_SLOTS:
    void aNewCallMissesEverythingAndThePlaceComesFirst()
    {
        QCOMPARE(firstFactsMissing({}),
                 (QList<FirstFact>{FirstFact::Place, FirstFact::Kind, FirstFact::Who, FirstFact::Emergency,
                                   FirstFact::Lead}));
    }

    void eachFactLeavesTheListByItselfAndNoOther()
    {
        const QDateTime now{QDate{2026, 11, 24}, QTime{3, 14}, Qt::UTC};
        const QList<QPair<FirstFact, std::function<void(CallDraft &)>>> facts{
            {FirstFact::Place, [](CallDraft &draft) { draft.safety.where = u"red gate"_s; }},
            {FirstFact::Kind, [](CallDraft &draft) { draft.safety.dangerKinds = {DangerKind::Hurt}; }},
            {FirstFact::Who, [](CallDraft &draft) { draft.safety.dangerWho = DangerWho::Child; }},
            {FirstFact::Emergency,
             [&](CallDraft &draft) { draft.referrals.append({.service = u"112"_s, .at = now}); }},
            {FirstFact::Lead,
             [&](CallDraft &draft) { draft.referrals.append({.service = u"kcik-duty"_s, .at = now}); }}};
        for (int set = 0; set < 1 << facts.size(); ++set) {
            CallDraft draft;
            QList<FirstFact> expected;
            for (int i = 0; i < int(facts.size()); ++i) {
                if (set & 1 << i)
                    facts.at(i).second(draft);
                else
                    expected.append(facts.at(i).first);
            }
            QCOMPARE(firstFactsMissing(draft), expected);
        }
    }

    void blanksAreNoPlaceAndThePeopleMayBeElsewhere()
    {
        CallDraft draft;
        draft.safety.where = u"  "_s;
        QVERIFY(firstFactsMissing(draft).contains(FirstFact::Place));
        draft.safety.peoplesWhere = u"container behind the hall"_s;
        QVERIFY(!firstFactsMissing(draft).contains(FirstFact::Place));
    }

    void nobodyAbroadOrAtSeaIsToldToRing112Here()
    {
        for (const auto place : {DangerPlace::Abroad, DangerPlace::Sea}) {
            CallDraft draft;
            draft.safety.place = place;
            QVERIFY(!firstFactsMissing(draft).contains(FirstFact::Emergency));
        }
    }

    void theLastTimeAServiceWasToldIsTheOneThatCounts()
    {
        const QDateTime first{QDate{2026, 11, 24}, QTime{3, 14}, Qt::UTC};
        CallDraft draft;
        QVERIFY(!lastTold(draft, EmergencyService).isValid());
        draft.referrals = {{.service = u"112"_s, .at = first.addSecs(60)},
                           {.service = u"112"_s, .at = first},
                           {.service = u"kcik-duty"_s, .at = first.addSecs(600)}};
        QCOMPARE(lastTold(draft, EmergencyService), first.addSecs(60));
    }

    void theLastWordOfEachPersonDecidesWhatMayBePassedOn()
    {
        QVERIFY(!isAgreed({}, u"lawyer"_s, {0}));
        QVERIFY(isAgreed({said(0, ConsentState::Given)}, u"lawyer"_s, {0}));
        QVERIFY(!isAgreed({said(0, ConsentState::Given)}, u"police"_s, {0}));
        QVERIFY(
            !isAgreed({said(0, ConsentState::Given), said(0, ConsentState::Withdrawn)}, u"lawyer"_s, {0}));
        QVERIFY(isAgreed({said(0, ConsentState::Refused), said(0, ConsentState::Given)}, u"lawyer"_s, {0}));
    }

    void onePersonDoesNotAgreeForAnother()
    {
        QVERIFY(!isAgreed({said(0, ConsentState::Given)}, u"lawyer"_s, {0, 1}));
        QVERIFY(isAgreed({said(0, ConsentState::Given), said(1, ConsentState::Given)}, u"lawyer"_s, {0, 1}));
        CallDraft draft;
        draft.referrals
            = {{.service = u"lawyer"_s, .persons = {0}}, {.service = u"lawyer"_s, .persons = {1}}};
        draft.consents = {said(1, ConsentState::Given)};
        markAgreed(draft);
        QVERIFY(!draft.referrals.at(0).consent);
        QVERIFY(draft.referrals.at(1).consent);
    }

    void whatIsSaidLaterChangesNothingThatWasDoneBefore()
    {
        const QDateTime at{QDate{2026, 11, 24}, QTime{3, 14}, Qt::UTC};
        const auto saidAt = [&](ConsentState state, int seconds) {
            auto consent = said(0, state);
            consent.at = at.addSecs(seconds);
            return consent;
        };
        CallDraft draft;
        draft.referrals = {{.service = u"lawyer"_s, .persons = {0}, .at = at},
                           {.service = u"lawyer"_s, .persons = {0}, .at = at.addSecs(120)}};
        draft.consents = {saidAt(ConsentState::Given, -60), saidAt(ConsentState::Withdrawn, 60)};
        markAgreed(draft);
        QVERIFY(draft.referrals.at(0).consent);
        QVERIFY(!draft.referrals.at(1).consent);
        draft.consents = {saidAt(ConsentState::Given, 60)};
        markAgreed(draft);
        QVERIFY(!draft.referrals.at(0).consent);
        QVERIFY(draft.referrals.at(1).consent);
    }
};

QTEST_APPLESS_MAIN(TestFirstFacts)
#include "tst_first_facts.moc"
