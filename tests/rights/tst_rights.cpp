// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rights/Rights.h"

#include <QTest>
#include <QTimeZone>

using namespace latarnia;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QDateTime now()
{
    return {QDate{2026, 11, 27}, QTime{3, 0}, QTimeZone::utc()};
}

Result<Rights> withActions(const QByteArray &actions)
{
    const auto bytes
        = R"({"format":1,"pack":"rights","id":"x","version":"2030-01-01","shiftHours":24,"glassMinutes":30,"secondPersonHours":24,"actions":[)"
        + actions + "]}";
    const auto pack = readPack(bytes, u"x.json"_s);
    return pack ? rightsFrom(*pack) : pack.problem();
}

} // namespace

class TestRights : public QObject
{
    Q_OBJECT

    Rights m_rights = *rightsFrom(*readPack(u":/packs/rights.json"_s));

    Ruling ask(QList<StaffRole> roles, Action action, const Standing &standing) const
    {
        return rulingOn(m_rights, {.known = std::move(roles)}, action, standing);
    }

private Q_SLOTS:
    void theShippedRightsHaveNothingThisProgramDoesNotKnow()
    {
        QVERIFY(m_rights.unknown.isEmpty());
        QCOMPARE(m_rights.spans.shift, 24h);
        QCOMPARE(m_rights.spans.glass, 30min);
        QCOMPARE(m_rights.secondPersonDelay, 24h);
    }

    void aCallStandsAsItsFactsSay_data()
    {
        QTest::addColumn<CallFacts>("facts");
        QTest::addColumn<QList<CallState>>("states");
        using enum CallState;
        const auto self = Author::Self;
        QTest::newRow("own open") << CallFacts{.author = self} << QList{OwnOpen};
        QTest::newRow("own, a day less a second")
            << CallFacts{.author = self, .closedAt = now().addSecs(1 - 86'400)} << QList{OwnInShift};
        QTest::newRow("own, a day") << CallFacts{.author = self, .closedAt = now().addSecs(-86'400)}
                                    << QList{OwnLater};
        QTest::newRow("own, closed in a minute to come")
            << CallFacts{.author = self, .closedAt = now().addSecs(60)} << QList{OwnInShift};
        QTest::newRow("own, the clock was set back")
            << CallFacts{.author = self, .closedAt = now().addDays(3)} << QList{OwnLater};
        QTest::newRow("own of long ago, glass broken")
            << CallFacts{.author = self, .closedAt = now().addDays(-9), .glassBrokenAt = now().addSecs(-1799)}
            << QList{OwnLater, GlassBroken};
        QTest::newRow("assigned") << CallFacts{.assigned = true} << QList{Assigned};
        QTest::newRow("somebody else's, open") << CallFacts{} << QList{OthersOpen};
        QTest::newRow("somebody else's") << CallFacts{.closedAt = now()} << QList{Others};
        QTest::newRow("glass broken half an hour ago")
            << CallFacts{.closedAt = now(), .glassBrokenAt = now().addSecs(-1800)} << QList{Others};
        QTest::newRow("glass, the clock was set back")
            << CallFacts{.closedAt = now(), .glassBrokenAt = now().addSecs(300)} << QList{Others};
        QTest::newRow("of the others, whatever else")
            << CallFacts{.otherOrganisation = true, .glassBrokenAt = now()} << QList{OtherOrganisation};
        QTest::newRow("handed over") << CallFacts{.assigned = true, .otherOrganisation = true}
                                     << QList{HandedOver};
        QTest::newRow("practice, whatever else")
            << CallFacts{.author = self, .assigned = true, .otherOrganisation = true, .practice = true}
            << QList{Practice};
    }

    void aCallStandsAsItsFactsSay()
    {
        QFETCH(CallFacts, facts);
        QFETCH(QList<CallState>, states);
        const auto standing = standingOf(facts, m_rights.spans, now());
        QCOMPARE(standing.states, states);
        QCOMPARE(standing.author, facts.author);
    }

    void nobodyJudgesTheirOwnCallWhateverThePackSays()
    {
        const auto lax = *withActions(
            R"({"action":"approveCall","rights":[{"role":"shiftLead","states":["ownOpen","assigned","practice"],"grant":"allowed"}]})");
        const RoleSet lead{.known = {StaffRole::ShiftLead, StaffRole::Operator}};
        const auto own = rulingOn(lax, lead, Action::ApproveCall, {.states = {CallState::OwnOpen}});
        QCOMPARE(own, (Ruling{Grant::Denied, Because::OwnDoing}));
        // Nor what they practised, nor what came back to them.
        for (const auto state : {CallState::Practice, CallState::Assigned}) {
            QCOMPARE(
                rulingOn(lax, lead, Action::ApproveCall, {.states = {state}, .author = Author::Self}).grant,
                Grant::Denied);
            QCOMPARE(rulingOn(lax, lead, Action::ApproveCall, {.states = {state}}).grant, Grant::Allowed);
        }
    }

    void theReasonOfARefusalIsNamed()
    {
        const auto only = [](CallState state) { return Standing{.states = {state}}; };
        const auto because = [&](QList<StaffRole> roles, Action action, CallState state) {
            return ask(std::move(roles), action, only(state)).because;
        };
        using enum StaffRole;
        QCOMPARE(because({}, Action::ReadCall, CallState::Others), Because::NotYourRole);
        QCOMPARE(because({Administrator}, Action::ReadCall, CallState::Others), Because::NotYourRole);
        QCOMPARE(because({Operator}, Action::ReadCall, CallState::Others), Because::NotThisCall);
        QCOMPARE(because({Operator}, Action::ReadCall, CallState::OwnLater), Because::ShiftIsOver);
        QCOMPARE(because({Operator}, Action::ReadCall, CallState::HandedOver), Because::OtherOrganisation);
        QCOMPARE(because({ShiftLead}, Action::OpenIdentity, CallState::OtherOrganisation),
                 Because::OtherOrganisation);
        QCOMPARE(because({Trainer}, Action::ReadCall, CallState::Others), Because::OnlyInPractice);
        QCOMPARE(because({ShiftLead}, Action::ReviewCall, CallState::OwnInShift), Because::OwnDoing);
    }

    void whatANewerProgramWroteGrantsNothingAndIsKept()
    {
        const auto newer = withActions(
            R"({"action":"teleport","rights":[{"role":"operator","states":["none"],"grant":"allowed"}]},
               {"action":"readCall","second":["ombudsman"],"rights":[
                 {"role":"ombudsman","states":["others"],"grant":"allowed"},
                 {"role":"operator","states":["ownOpen","onTheMoon"],"grant":"allowed"},
                 {"role":"shiftLead","states":["others"],"grant":"threePersons"}]})");
        QVERIFY(newer);
        QCOMPARE(newer->rights.size(), 1);
        QCOMPARE(newer->unknown.size(), 5);
        const auto grant = [&](StaffRole role, CallState state) {
            return rulingOn(*newer, {.known = {role}}, Action::ReadCall, {.states = {state}}).grant;
        };
        QCOMPARE(grant(StaffRole::Operator, CallState::OwnOpen), Grant::Allowed);
        QCOMPARE(grant(StaffRole::Operator, CallState::Others), Grant::Denied);
        QCOMPARE(grant(StaffRole::ShiftLead, CallState::Others), Grant::Denied);
        QVERIFY(!maySecond(*newer, roleSetFrom({u"ombudsman"_s}), Action::ReadCall));
    }

    void aRoleOfANewerProgramGrantsNothingAndIsKept()
    {
        const QStringList codes{u"operator"_s, u"ombudsman"_s, u"operator"_s};
        const auto roles = roleSetFrom(codes);
        QCOMPARE(codesOfSet(roles), (QStringList{u"operator"_s, u"ombudsman"_s}));
        QCOMPARE(rulingOn(m_rights, roles, Action::TakeCall, {}),
                 (Ruling{Grant::Allowed, Because::RoleGrants}));
        QCOMPARE(rulingOn(m_rights, roleSetFrom({u"ombudsman"_s}), Action::TakeCall, {}),
                 (Ruling{Grant::Denied, Because::RoleUnknown}));
    }

    void aRoleHasOneGrantForAnActionInAState()
    {
        const auto twice = withActions(
            R"({"action":"erase","rights":[{"role":"trainer","states":["practice"],"grant":"allowed"},{"role":"trainer","states":["practice"],"grant":"reason"}]})");
        QVERIFY(!twice);
        QCOMPARE(twice.problem().fault, Fault::DuplicateId);
        QCOMPARE(twice.problem().where, u"/actions/0/rights/1/states"_s);
    }

    void aConditionThatIsNotUnderstoodRefusesTheWholePack()
    {
        const auto odd = withActions(
            R"({"action":"erase","rights":[{"role":"trainer","states":["practice"],"grant":"allowed","unless":"raining"}]})");
        QVERIFY(!odd);
        QCOMPARE(odd.problem().fault, Fault::SchemaMismatch);
    }

    void theSecondPersonIsOneWhoMayAgree()
    {
        const auto may
            = [&](StaffRole role, Action action) { return maySecond(m_rights, {.known = {role}}, action); };
        for (const auto action : {Action::ChangeKeys, Action::MakeKit, Action::GiveLeadsKey,
                                  Action::ResetAnchor, Action::Erase}) {
            QVERIFY(may(StaffRole::ShiftLead, action) && may(StaffRole::Administrator, action));
            QVERIFY(!may(StaffRole::Operator, action) && !may(StaffRole::Trainer, action)
                    && !may(StaffRole::Statistician, action));
        }
        QVERIFY(!may(StaffRole::Administrator, Action::ReadCall));
    }

    void whateverNeedsASecondPersonHasOne()
    {
        for (const auto &right : m_rights.rights) {
            if (right.grant == Grant::SecondPerson)
                QVERIFY(maySecond(m_rights, {.known = {StaffRole::ShiftLead}}, right.action));
        }
    }
};

QTEST_GUILESS_MAIN(TestRights)
#include "tst_rights.moc"
