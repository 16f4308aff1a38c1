// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/BlindKeys.h"
#include "core/desk/CallLog.h"
#include "core/desk/Content.h"
#include "core/desk/DataProtection.h"
#include "core/desk/Lane.h"
#include "core/desk/LookRequests.h"
#include "core/desk/Permission.h"
#include "core/rights/AuditedDeed.h"
#include "tests/support/KeptCalls.h"
#include "tests/support/TestVault.h"

#include <QTemporaryDir>
#include <QTest>

using namespace latarnia;
using namespace Qt::StringLiterals;

/// What the line owes the people whose data it has: every set of roles at every door, each deed with its
/// line.
class TestDataProtection : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<OpenVaults> m_vaults;
    std::shared_ptr<Lane> m_lane;
    Content m_content = *loadContent();
    const QDateTime m_now{QDate{2026, 11, 27}, QTime{3, 0}, Qt::UTC};
    QMap<CallState, QString> m_calls; ///< one call in each state to whom "me" is

    static DeskIdentity me(const QList<StaffRole> &roles) { return atTheDesk(roles, u"me"_s); }

    static QList<StaffRole> setOf(unsigned bits)
    {
        QList<StaffRole> roles;
        for (const auto &[role, name] : codesOf(StaffRole{})) {
            if (bits & (1U << unsigned(role)))
                roles.append(role);
        }
        return roles;
    }

    void keepCalls(Store &store)
    {
        const QList both{StaffRole::Operator, StaffRole::ShiftLead};
        const auto other = atTheDesk(both, u"other"_s);
        auto foreign = atTheDesk(both, u"foreign"_s);
        foreign.organisation = u"B"_s;
        const auto anHourAgo = m_now.addSecs(-3600);
        m_calls = {{CallState::OwnOpen, openCall(store, me(both), anHourAgo).id.text},
                   {CallState::OwnInShift, closedCall(store, me(both), anHourAgo).id.text},
                   {CallState::OwnLater, closedCall(store, me(both), m_now.addDays(-2)).id.text},
                   {CallState::OthersOpen, openCall(store, other, anHourAgo).id.text},
                   {CallState::Others, closedCall(store, other, anHourAgo).id.text},
                   {CallState::OtherOrganisation, closedCall(store, foreign, anHourAgo).id.text}};
        QVERIFY(atomically(store.database(), [&] {
            return keepBlindKeys(store, m_calls.value(CallState::Others),
                                 {{BlindKind::Name, u"Rosa Nadie"_s}, {BlindKind::Phone, u"+48600100200"_s}});
        }));
    }

    template<typename Value>
    Value read(const std::function<Value(Store &)> &work) const
    {
        Value value{};
        (void)through(m_lane)([&](Store &store) -> Result<> {
            value = work(store);
            return {};
        });
        return value;
    }

    AuditEntry lastLine() const
    {
        return read<AuditEntry>(
            [](Store &store) { return store.office().audit.ofDesk(u"A"_s, {}, 1)->first().entry; });
    }

    Grant grantOf(const DeskIdentity &identity, DataDeed deed, const QString &call) const
    {
        return read<Grant>(
            [&](Store &store) { return rulingAt(store, identity, actionFor(deed), call, m_now)->grant; });
    }

    std::unique_ptr<DataProtection> at(const DeskIdentity &identity) const
    {
        auto protection = std::make_unique<DataProtection>(*m_vaults, identity, m_lane, m_lane,
                                                           [now = m_now] { return now; });
        protection->follow(m_content.retention, [] { return false; });
        return protection;
    }

    /// What came of it: nothing where it was done.
    static std::optional<Fault> answerOf(DataProtection &protection, const std::function<void()> &ask)
    {
        bool isDone = false;
        std::optional<Fault> fault;
        QObject here;
        const auto done = [&isDone] { isDone = true; };
        const auto failed = [&](DataDeed, const Problem &problem) {
            isDone = true;
            fault = problem.fault;
        };
        auto &requests = protection.requests();
        auto &accounts = protection.accounts();
        connect(&protection, &DataProtection::previewed, &here, done);
        connect(&protection, &DataProtection::spansRead, &here, done);
        connect(&protection, &DataProtection::certified, &here, done);
        connect(&protection, &DataProtection::failed, &here, failed);
        connect(&requests, &DataRequests::found, &here, done);
        connect(&requests, &DataRequests::reported, &here, done);
        connect(&requests, &DataRequests::done, &here, done);
        connect(&requests, &DataRequests::failed, &here, failed);
        connect(&accounts, &DataAccounts::pageRead, &here, done);
        connect(&accounts, &DataAccounts::checked, &here, done);
        connect(&accounts, &DataAccounts::incidentRead, &here, done);
        connect(&accounts, &DataAccounts::recordRead, &here, done);
        connect(&accounts, &DataAccounts::peopleRead, &here, done);
        connect(&accounts, &DataAccounts::failed, &here, failed);
        ask();
        return QTest::qWaitFor([&] { return isDone; }, 10'000) ? fault : Fault::Stopped;
    }

    static std::optional<Fault> expected(Grant grant)
    {
        if (grant == Grant::Denied)
            return Fault::NotAllowed;
        return grant == Grant::SecondPerson ? std::optional{Fault::SecondPersonNeeded} : std::nullopt;
    }

    void ask(DataProtection &protection, DataDeed deed, const QString &call) const
    {
        auto &requests = protection.requests();
        auto &accounts = protection.accounts();
        switch (deed) {
        case DataDeed::ReadSpans:
            return protection.readSpans();
        case DataDeed::Preview:
            return protection.preview();
        case DataDeed::Run:
            return protection.run();
        case DataDeed::ChangeSpan:
            return protection.change({.what = KeptData::Narrative, .span = {SpanUnit::Months, 12}},
                                     u"uchwała 4/2026"_s);
        case DataDeed::Find:
            return requests.find({{BlindKind::Name, u"Rosa"_s}});
        case DataDeed::Report:
            return requests.report(call, 0);
        case DataDeed::Limit:
            return requests.limit({.call = call});
        case DataDeed::Erase:
            return requests.erase({.call = call});
        case DataDeed::Correct:
            return requests.correct({.call = call, .text = u"inaczej"_s});
        case DataDeed::Incident:
            return accounts.readIncident({.id = u"me"_s, .since = m_now.addDays(-1), .knownAt = m_now});
        case DataDeed::Record:
            return accounts.readRecord(m_content.retention, m_content.directory);
        case DataDeed::ReadAudit:
            return accounts.readPage({});
        case DataDeed::CheckAudit:
            return accounts.checkAll();
        case DataDeed::Lift:
            return;
        }
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_vaults = testVaults(m_folder->path());
        m_lane = std::make_shared<Lane>(m_vaults->live, Access::Write, [](const Result<> &) {});
        QVERIFY(through(m_lane)([this](Store &store) -> Result<> {
            keepCalls(store);
            return {};
        }));
    }

    void cleanup()
    {
        m_lane->finish();
        m_lane.reset();
    }

    void eachSetOfRolesMayAtEachDoorWhatTheRightsSay()
    {
        int doors = 0;
        for (unsigned bits = 0; bits < 32; ++bits) {
            const auto identity = me(setOf(bits));
            const auto protection = at(identity);
            for (const auto deed : AllDataDeeds) {
                if (deed == DataDeed::Lift)
                    continue; // it needs a limit of its own
                const auto calls = isOfCall(deed) ? m_calls.values() : QStringList{QString{}};
                for (const auto &call : calls) {
                    const auto grant = grantOf(identity, deed, call);
                    const auto fault = answerOf(*protection, [&] { ask(*protection, deed, call); });
                    QVERIFY2(
                        fault == expected(grant),
                        qPrintable(u"%1 %2 %3"_s.arg(bits).arg(int(deed)).arg(int(fault.value_or(Fault{})))));
                    if (grant == Grant::Denied) {
                        QCOMPARE(lastLine().action, QString{codeOf(AuditedDeed::Refused)});
                        QCOMPARE(lastLine().object, call);
                    }
                    ++doors;
                }
            }
        }
        QCOMPARE(doors, 32 * (9 + 4 * 6));
    }

    void whoWorksHereIsToldToNobodyButWhoMayLookAtAnIncident()
    {
        for (unsigned bits = 0; bits < 32; ++bits) {
            const auto identity = me(setOf(bits));
            const auto protection = at(identity);
            const auto grant = grantOf(identity, DataDeed::Incident, {});
            QVERIFY2(answerOf(*protection, [&] { protection->accounts().readPeople(); }) == expected(grant),
                     qPrintable(QString::number(bits)));
            if (grant == Grant::Denied)
                QCOMPARE(lastLine().action, QString{codeOf(AuditedDeed::Refused)});
        }
    }

    void whoMayNothingHereIsOfferedNothing()
    {
        for (const auto deed : AllDataDeeds)
            QCOMPARE(at(me({StaffRole::Operator}))->mayDo(deed), deed == DataDeed::Correct);
        const auto administrator = at(me({StaffRole::Administrator}));
        for (const auto deed : {DataDeed::Report, DataDeed::Limit, DataDeed::Correct})
            QVERIFY(!administrator->mayDo(deed)); // whoever keeps the machines reads no call
        QVERIFY(administrator->mayDo(DataDeed::Run));
        QVERIFY(!at(me({StaffRole::ShiftLead}))->mayDo(DataDeed::Run));
    }

    void aPersonIsFoundAndToldWithTheirLines()
    {
        const auto protection = at(me({StaffRole::ShiftLead}));
        QList<CallOfPerson> calls;
        connect(&protection->requests(), &DataRequests::found, this,
                [&](const QList<CallOfPerson> &found) { calls = found; });
        QVERIFY(!answerOf(*protection, [&] {
            protection->requests().find(
                {{BlindKind::Name, u"Roza Nadje"_s}, {BlindKind::Phone, u"600100200"_s}});
        }));
        QCOMPARE(calls.size(), 1);
        QCOMPARE(calls.first().call, m_calls.value(CallState::Others));
        QVERIFY(!calls.first().number.isEmpty());
        QCOMPARE(lastLine().action, QString{codeOf(AuditedDeed::FindPerson)});
        std::optional<AccessReport> report;
        connect(&protection->requests(), &DataRequests::reported, this,
                [&](const AccessReport &made) { report = made; });
        QVERIFY(!answerOf(*protection, [&] { protection->requests().report(calls.first().call, 0); }));
        QVERIFY(report && report->calls.size() == 1);
        QCOMPARE(report->calls.first().number, calls.first().number);
        QCOMPARE(lastLine().action, QString{codeOf(AuditedDeed::AccessReport)});
    }

    void theRecordOfProcessingSaysHowLongTodayAndNotByTheTable()
    {
        const auto protection = at(me({StaffRole::Administrator}));
        QVERIFY(!answerOf(*protection, [&] {
            protection->change({.what = KeptData::Narrative, .span = {SpanUnit::Months, 12}}, u"tak"_s);
        }));
        std::optional<ProcessingRecord> record;
        connect(&protection->accounts(), &DataAccounts::recordRead, this,
                [&](const ProcessingRecord &read) { record = read; });
        QVERIFY(!answerOf(*protection, [&] { ask(*protection, DataDeed::Record, {}); }));
        QCOMPARE(record->at, m_now);
        const auto text = std::find_if(record->data.begin(), record->data.end(), [](const auto &data) {
            return data.table == u"call_text"_s && data.kept == KeptData::Narrative;
        });
        QVERIFY(text != record->data.end());
        QCOMPARE(*text->span, (Span{SpanUnit::Months, 12}));
        QCOMPARE(*text->from, CountedFrom::Closure);
    }

    void whoCanDoNothingWithACallIsNotToldThatSomebodyIsInIt()
    {
        const auto name = u"Mira Nikogo"_s;
        QVERIFY(through(m_lane)([&](Store &store) {
            return atomically(store.database(), [&]() -> Result<> {
                for (const auto &call : std::as_const(m_calls)) {
                    if (auto kept = keepBlindKeys(store, call, {{BlindKind::Name, name}}); !kept)
                        return kept;
                }
                return {};
            });
        }));
        const auto foundBy = [&](const QList<StaffRole> &roles) {
            const auto protection = at(me(roles));
            QSet<CallState> states;
            connect(&protection->requests(), &DataRequests::found, this,
                    [&](const QList<CallOfPerson> &found) {
                        for (const auto &call : found)
                            states.insert(m_calls.key(call.call));
                    });
            (void)answerOf(*protection, [&] { protection->requests().find({{BlindKind::Name, name}}); });
            return states;
        };
        const QSet closed{CallState::OwnInShift, CallState::OwnLater, CallState::Others};
        // An administrator erases what is finished, with a second person, and reads nothing.
        QCOMPARE(foundBy({StaffRole::Administrator}), closed);
        const QSet open{CallState::OwnOpen, CallState::OthersOpen};
        QCOMPARE(foundBy({StaffRole::ShiftLead}), closed + open);
        QVERIFY(foundBy({StaffRole::Operator}).isEmpty());
        // The line that it was looked for is there all the same.
        (void)foundBy({StaffRole::Administrator});
        QCOMPARE(lastLine().action, QString{codeOf(AuditedDeed::FindPerson)});
    }

    void aLimitStandsUntilItIsLifted()
    {
        const auto protection = at(me({StaffRole::ShiftLead}));
        const auto call = m_calls.value(CallState::Others);
        QVERIFY(!answerOf(*protection, [&] {
            protection->requests().limit(
                {.call = call, .kind = LimitKind::Restriction, .words = u"II K 41/26"_s});
        }));
        QList<CallOfPerson> calls;
        connect(&protection->requests(), &DataRequests::found, this,
                [&](const QList<CallOfPerson> &found) { calls = found; });
        const auto find = [&] { protection->requests().find({{BlindKind::Name, u"Rosa Nadie"_s}}); };
        QVERIFY(!answerOf(*protection, find));
        QCOMPARE(calls.first().limits.size(), 1);
        const auto limit = calls.first().limits.first();
        QCOMPARE(limit.words, u"II K 41/26"_s);
        const auto administrator = at(me({StaffRole::Administrator}));
        connect(&administrator->requests(), &DataRequests::found, this,
                [&](const QList<CallOfPerson> &found) { calls = found; });
        QVERIFY(!answerOf(*administrator, [&] {
            administrator->requests().find({{BlindKind::Name, u"Rosa Nadie"_s}});
        }));
        QCOMPARE(calls.first().limits.size(), 1);
        QVERIFY(calls.first().limits.first().words.isEmpty()); // whoever keeps the machines reads no call
        QVERIFY(answerOf(*administrator, [&] { administrator->requests().lift(limit); })
                == Fault::NotAllowed);
        QVERIFY(!answerOf(*protection, [&] { protection->requests().lift(limit); }));
        QVERIFY(!answerOf(*protection, find));
        QVERIFY(calls.first().limits.isEmpty());
    }

    void aRestrictedCallIsSeenByNobodyButALead()
    {
        const auto call = m_calls.value(CallState::OwnInShift);
        const auto lead = at(me({StaffRole::ShiftLead}));
        const auto seenBy = [&](StaffRole role) {
            CallLog log{m_lane, me({role}), [now = m_now] { return now; }};
            QStringList ids;
            bool isRead = false;
            connect(&log, &CallLog::pageRead, this, [&](const QList<CallLine> &lines) {
                for (const auto &line : lines)
                    ids.append(line.id);
                isRead = true;
            });
            log.readPage({}, 5); // of six: the oldest is the last of them
            (void)QTest::qWaitFor([&] { return isRead; }, 5000);
            return ids;
        };
        const auto isOpenTo = [&](StaffRole role) {
            return read<bool>([&](Store &store) {
                return askForCall(store, me({role}), call, m_now)->value
                    && askForIdentity(store, me({role}), call, LookReason::CallBack, {}, m_now)->value
                    && askForLooks(store, me({role}), call, m_now)->value;
            });
        };
        QVERIFY(seenBy(StaffRole::Operator).contains(call) && isOpenTo(StaffRole::Operator));
        QVERIFY(!answerOf(*lead,
                          [&] { lead->requests().limit({.call = call, .kind = LimitKind::Restriction}); }));
        QVERIFY(!seenBy(StaffRole::Operator).contains(call));
        QCOMPARE(seenBy(StaffRole::Operator).size(), 5); // a shorter page would be the end of the list
        QVERIFY(!isOpenTo(StaffRole::Operator));
        QCOMPARE(lastLine().action, QString{codeOf(AuditedDeed::Refused)});
        QVERIFY(seenBy(StaffRole::ShiftLead).contains(call) && isOpenTo(StaffRole::ShiftLead));
    }

    void aLeadReadsTheLinesOfTheirOwnOrganisationAlone()
    {
        QVERIFY(through(m_lane)([this](Store &store) -> Result<> {
            (void)store.office().staff.enter(u"Ola"_s, {u"shiftLead"_s}, m_now);
            return store.office().staff.complete(u"A"_s);
        }));
        const auto pageOf = [this](const QList<StaffRole> &roles) {
            const auto protection = at(me(roles));
            AuditPage page;
            connect(&protection->accounts(), &DataAccounts::pageRead, this,
                    [&](const AuditPage &read) { page = read; });
            if (answerOf(*protection, [&] { protection->accounts().readPage({}); }))
                page = {};
            return page;
        };
        const auto all = pageOf({StaffRole::Administrator});
        QVERIFY(all.lines.size() > 5);
        QCOMPARE(all.lines.first().deed, QString{codeOf(AuditedDeed::ReadAudit)}); // looking is a line too
        QCOMPARE(pageOf({StaffRole::ShiftLead}).lines.size(), 0); // nobody of these is of the staff
        const auto number = read<QString>(
            [this](Store &store) { return (*store.calls().line(m_calls.value(CallState::Others)))->number; });
        QVERIFY(std::any_of(all.lines.begin(), all.lines.end(),
                            [&](const AuditedLine &line) { return line.object == number; }));
    }

    void olderLinesFollowWithoutAGap()
    {
        const auto protection = at(me({StaffRole::Administrator}));
        for (int i = 0; i < 60; ++i)
            QVERIFY(!answerOf(*protection, [&] { protection->accounts().checkAll(); }));
        QList<AuditPage> pages;
        connect(&protection->accounts(), &DataAccounts::pageRead, this,
                [&](const AuditPage &page) { pages.append(page); });
        QVERIFY(!answerOf(*protection, [&] { protection->accounts().readPage({}); }));
        QVERIFY(pages.first().next);
        QVERIFY(!answerOf(*protection, [&] { protection->accounts().readPage(pages.first().next); }));
        QCOMPARE(pages.first().lines.size(), 50);
        QVERIFY(!pages.last().next);
        QVERIFY(pages.last().lines.size() > 10);
    }
};

QTEST_GUILESS_MAIN(TestDataProtection)
#include "tst_data_protection.moc"
