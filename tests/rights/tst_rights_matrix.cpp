// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rights/Rights.h"

#include <QTest>

using namespace latarnia;
using namespace Qt::StringLiterals;

namespace {

using enum CallState;

/// The matrix of security.md §4.1 said a second time, by hand and in another form: what each role may, told
/// from the state. Written from that page and not from the pack.
struct Told
{
    Action action;
    CallState state;

    bool isAbout(std::initializer_list<CallState> states) const
    {
        return std::find(states.begin(), states.end(), state) != states.end();
    }
    bool isOwn() const { return isAbout({OwnOpen, OwnInShift, OwnLater}); }
    /// Of one's own organisation and real.
    bool isOfTheHouse() const { return isOwn() || isAbout({Assigned, OthersOpen, Others, GlassBroken}); }
    /// Whoever wrote it has finished it.
    bool isFinished() const { return isOfTheHouse() && !isAbout({OwnOpen, OthersOpen}); }
    bool isOfTheOther() const { return isAbout({HandedOver, OtherOrganisation}); }
    /// Art. 18 GDPR: of one's own organisation, whoever took it.
    bool isRestricted() const { return state == Restricted; }
    bool isPractice() const { return state == Practice; }
    bool isNoCall() const { return state == None; }

    static Grant when(bool holds, Grant grant = Grant::Allowed) { return holds ? grant : Grant::Denied; }

    Grant ofOperator() const;
    Grant ofLead() const;
    Grant ofTrainer() const;
    Grant ofAdministrator() const;
    Grant ofStatistician() const;
};

Grant Told::ofOperator() const
{
    switch (action) {
    case Action::TakeCall: // "create / edit own open call: yes", what was handed to them or left unfinished
        return when(isNoCall() || isPractice() || isAbout({OwnOpen, Assigned, OthersOpen}));
    case Action::ReadCall: // "own shift window, then masked"; "assigned only, or break-glass"
        if (isAbout({OwnLater, HandedOver}))
            return Grant::Masked;
        return when(isPractice() || isAbout({OwnOpen, OwnInShift, Assigned, OthersOpen, GlassBroken}));
    case Action::OpenIdentity: // "own, assigned"; after the shift not without saying why; glass opens none
        if (state == OwnLater)
            return Grant::Reason;
        return when(isPractice() || isAbout({OwnOpen, OwnInShift, Assigned, OthersOpen}));
    case Action::BreakGlass: // "reason from list"
        return when(isAbout({OwnLater, Others}), Grant::Reason);
    case Action::SeePractice:
        return when(isPractice() || isNoCall());
    case Action::ReadOwnAudit:
    case Action::ImportCalls: // late entry from paper
        return when(isNoCall());
    case Action::CorrectCall: // "correction with history": what they just wrote
        return when(state == OwnInShift, Grant::Reason);
    case Action::AssignCall:
    case Action::LimitCall:
    case Action::ExportCalls:
    case Action::ReviewCall:
    case Action::ApproveCall:
    case Action::ApproveLowering:
    case Action::ExportRecord:
    case Action::ExportStatistics:
    case Action::AddOperator:
    case Action::KeepPeople:
    case Action::GiveLeadsKey:
    case Action::MakeKit:
    case Action::ChangeKeys:
    case Action::SetRetention:
    case Action::MakeBackup:
    case Action::Restore:
    case Action::ReadTeamAudit:
    case Action::ReadAllAudit:
    case Action::ResetAnchor:
    case Action::CloseGlassReview:
    case Action::Erase:
    case Action::ReplayRules:
        return Grant::Denied;
    }
    return Grant::Denied;
}

Grant Told::ofLead() const
{
    switch (action) {
    case Action::TakeCall:
        return when(isNoCall() || isPractice() || isAbout({OwnOpen, Assigned, OthersOpen}));
    case Action::ReadCall: // "yes"; of the other organisation the notes and not who it is about
        return isOfTheOther() ? Grant::Masked : when(isOfTheHouse() || isPractice() || isRestricted());
    case Action::OpenIdentity: // "yes, reason required", save while they write it themselves
        if (state == OwnOpen || isPractice())
            return Grant::Allowed;
        return when(isOfTheHouse() || isRestricted(), Grant::Reason);
    case Action::ExportRecord: // "yes + reason"; art. 15 holds for what is restricted too
        return when(isOfTheHouse() || isRestricted(), Grant::Reason);
    case Action::ReviewCall:
    case Action::ApproveCall:
    case Action::ApproveLowering: // never their own
        return when(isPractice() || (isFinished() && !isOwn()));
    case Action::SeePractice:
        return when(isPractice() || isNoCall());
    case Action::Erase: // closed, and never by one person alone
        return when(isFinished() || isRestricted(), Grant::SecondPerson);
    case Action::AssignCall:
        return when(isOfTheHouse() || isPractice());
    case Action::LimitCall: // articles 16 and 18
    case Action::CorrectCall: // what is restricted because it is contested is put right
        return when(isFinished() || isRestricted(), Grant::Reason);
    case Action::ExportCalls:
        return when(isNoCall(), Grant::Reason);
    case Action::GiveLeadsKey: // "two persons for lead key"
        return when(isNoCall(), Grant::SecondPerson);
    case Action::ImportCalls:
    case Action::ExportStatistics:
    case Action::AddOperator:
    case Action::ReadOwnAudit:
    case Action::ReadTeamAudit:
    case Action::CloseGlassReview:
    case Action::ReplayRules:
        return when(isNoCall());
    case Action::KeepPeople:
    case Action::MakeKit:
    case Action::ChangeKeys:
    case Action::SetRetention:
    case Action::MakeBackup:
    case Action::Restore:
    case Action::ReadAllAudit:
    case Action::ResetAnchor:
    case Action::BreakGlass: // nothing is closed to them that it would open
        return Grant::Denied;
    }
    return Grant::Denied;
}

Grant Told::ofTrainer() const
{
    const QList practice{Action::TakeCall,         Action::ReadCall,    Action::OpenIdentity,
                         Action::ReviewCall,       Action::ApproveCall, Action::ApproveLowering,
                         Action::ExportStatistics, Action::SeePractice, Action::Erase,
                         Action::AssignCall};
    return when((isPractice() && practice.contains(action)) || (isNoCall() && action == Action::SeePractice));
}

Grant Told::ofAdministrator() const
{
    // "two persons for lead key, VK rotation, audit anchor reset"; a kit opens everything.
    const QList two{Action::GiveLeadsKey, Action::ChangeKeys, Action::ResetAnchor, Action::MakeKit};
    const QList alone{Action::KeepPeople,   Action::AddOperator,      Action::SetRetention,
                      Action::MakeBackup,   Action::ReadOwnAudit,     Action::ReadTeamAudit,
                      Action::ReadAllAudit, Action::ExportStatistics, Action::ImportCalls};
    if (action == Action::Erase)
        return when(isFinished() || isRestricted(), Grant::SecondPerson);
    if (!isNoCall()) // an administrator sees no content
        return Grant::Denied;
    if (action == Action::Restore)
        return Grant::Reason;
    if (action == Action::ReplayRules) // how many calls, and none of them
        return Grant::Masked;
    return two.contains(action) ? Grant::SecondPerson : when(alone.contains(action));
}

Grant Told::ofStatistician() const
{
    return when(isNoCall() && action == Action::ExportStatistics);
}

Grant told(const QList<StaffRole> &roles, Action action, CallState state, Author author)
{
    const Told line{.action = action, .state = state};
    const QList judging{Action::ReviewCall, Action::ApproveCall, Action::ApproveLowering,
                        Action::CloseGlassReview};
    if (judging.contains(action) && (author == Author::Self || line.isOwn()))
        return Grant::Denied;
    auto best = Grant::Denied;
    for (const auto role : roles) {
        const auto grant = role == StaffRole::Operator ? line.ofOperator()
            : role == StaffRole::ShiftLead             ? line.ofLead()
            : role == StaffRole::Trainer               ? line.ofTrainer()
            : role == StaffRole::Administrator         ? line.ofAdministrator()
                                                       : line.ofStatistician();
        best = std::max(best, grant);
    }
    return best;
}

} // namespace

/// Every set of roles × every action × every state × whose doing it is: the pack against the second
/// statement.
class TestRightsMatrix : public QObject
{
    Q_OBJECT

    Rights m_rights = *rightsFrom(*readPack(u":/packs/rights.json"_s));

    static QList<StaffRole> setOf(unsigned bits)
    {
        QList<StaffRole> roles;
        for (const auto &[role, name] : codesOf(StaffRole{})) {
            if (bits & (1U << unsigned(role)))
                roles.append(role);
        }
        return roles;
    }

private Q_SLOTS:
    void everyCellIsAsTheSecondStatementSays()
    {
        int cells = 0;
        QStringList others;
        for (unsigned bits = 0; bits < 32; ++bits) {
            const auto roles = setOf(bits);
            for (const auto &[action, actionName] : codesOf(Action{})) {
                for (const auto &[state, stateName] : codesOf(CallState{})) {
                    for (const auto author : {Author::SomebodyElse, Author::Self}) {
                        ++cells;
                        const auto ruling = rulingOn(m_rights, {.known = roles}, action,
                                                     {.states = {state}, .author = author});
                        const auto second = told(roles, action, state, author);
                        if (ruling.grant != second)
                            others.append(u"%1 %2 %3: %4, told %5"_s.arg(bits).arg(
                                QLatin1StringView{actionName}, QLatin1StringView{stateName},
                                codeOf(ruling.grant), codeOf(second)));
                    }
                }
            }
        }
        qInfo() << cells << "cells";
        QVERIFY2(others.isEmpty(), qPrintable(others.mid(0, 20).join(u'\n')));
        QCOMPARE(cells, 32 * 30 * 13 * 2);
    }

    void inSeveralStatesTheBestCountsUnlessItIsOnesOwn()
    {
        for (unsigned bits = 0; bits < 32; ++bits) {
            const auto roles = setOf(bits);
            for (const auto &[action, actionName] : codesOf(Action{})) {
                for (const auto first : {OwnOpen, OwnInShift, OwnLater, Assigned, Others}) {
                    const Standing standing{.states = {first, GlassBroken}};
                    const auto best = std::max(told(roles, action, first, Author::SomebodyElse),
                                               told(roles, action, GlassBroken,
                                                    standing.isOwn() ? Author::Self : Author::SomebodyElse));
                    QCOMPARE(rulingOn(m_rights, {.known = roles}, action, standing).grant, best);
                }
            }
        }
    }

    void whoeverMayDoNothingIsToldWhy()
    {
        for (unsigned bits = 0; bits < 32; ++bits) {
            for (const auto &[action, actionName] : codesOf(Action{})) {
                for (const auto &[state, stateName] : codesOf(CallState{})) {
                    const auto ruling
                        = rulingOn(m_rights, {.known = setOf(bits)}, action, {.states = {state}});
                    const bool denied = ruling.grant == Grant::Denied;
                    QCOMPARE(ruling.because == Because::RoleGrants, !denied && ruling.grant != Grant::Masked);
                }
            }
        }
    }

    void whatIsRestrictedSaysSoToWhoeverWouldHaveItOtherwise()
    {
        const auto reasonFor = [this](const QList<StaffRole> &roles, Action action, CallState state) {
            return rulingOn(m_rights, {.known = roles}, action, {.states = {state}}).because;
        };
        for (unsigned bits = 0; bits < 32; ++bits) {
            const auto roles = setOf(bits);
            for (const auto &[action, actionName] : codesOf(Action{})) {
                bool hasItForRealCalls = false;
                for (const auto state : {None, OwnOpen, OwnInShift, OwnLater, Assigned, OthersOpen, Others,
                                         GlassBroken, HandedOver, OtherOrganisation, Restricted})
                    hasItForRealCalls = hasItForRealCalls
                        || told(roles, action, state, Author::SomebodyElse) != Grant::Denied;
                for (const auto &[state, stateName] : codesOf(CallState{})) {
                    const bool isKept = state == RestrictedElsewhere
                        || (state == Restricted
                            && told(roles, action, state, Author::SomebodyElse) == Grant::Denied);
                    QVERIFY2((reasonFor(roles, action, state) == Because::Restricted)
                                 == (isKept && hasItForRealCalls),
                             stateName);
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestRightsMatrix)
#include "tst_rights_matrix.moc"
