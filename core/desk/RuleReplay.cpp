// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/RuleReplay.h"

#include "core/desk/AuditNote.h"
#include "core/desk/Permission.h"
#include "core/desk/ReplayPacks.h"
#include "core/store/Store.h"

#include <QThread>

#include <deque>
#include <future>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

constexpr qint64 StretchSize = 2000;

ReplayCount judge(const ReplayRows &rows, ReplayPacks &packs, const Stop &stop)
{
    ReplayCount count;
    const auto cases = casesIn(rows);
    for (const auto &kept : cases) {
        if (stop.isAsked())
            return count;
        if (kept.isOpen)
            continue;
        const auto rules = packs.of(kept.packs);
        count.take(replay(kept, rules.own, rules.other));
    }
    return count;
}

/// One way through all calls: reads ahead of what judges, and never further than there are cores.
class Run
{
public:
    Run(ReplayTable table, ReplayPacks &packs, const ReplayProgress &progress, const Stop &stop)
        : m_table{table}
        , m_packs{packs}
        , m_progress{progress}
        , m_stop{stop}
    {
    }

    Result<ReplayCount> run()
    {
        const auto all = m_table.count();
        if (!all)
            return all.problem();
        m_all = *all;
        auto desk = m_table.deskAfter({});
        for (; desk && !desk->isEmpty(); desk = m_table.deskAfter(*desk)) {
            if (const auto done = runDesk(*desk); !done)
                return done.problem();
        }
        if (!desk)
            return desk.problem();
        while (!m_judging.empty())
            takeFirst();
        return m_stop.isAsked() ? Result<ReplayCount>{Problem{.fault = Fault::Stopped}} : m_count;
    }

private:
    struct Judging
    {
        std::future<ReplayCount> count;
        qint64 calls{0};
    };

    Result<> runDesk(const QString &desk)
    {
        for (qint64 from = 0;; from += StretchSize) {
            const auto next = m_table.nextFrom(desk, from);
            if (!next || !*next)
                return next ? Result<>{} : next.problem();
            from = **next;
            if (m_stop.isAsked())
                return Problem{.fault = Fault::Stopped};
            auto rows = m_table.stretch({.name = desk, .from = from, .to = from + StretchSize});
            if (!rows)
                return rows.problem();
            judgeBeside(*std::move(rows));
        }
    }

    void judgeBeside(ReplayRows rows)
    {
        while (qsizetype(m_judging.size()) >= QThread::idealThreadCount())
            takeFirst();
        const auto calls = rows.calls.size();
        m_judging.push_back({.count = std::async(std::launch::async,
                                                 [rows = std::move(rows), &packs = m_packs, stop = m_stop] {
                                                     return judge(rows, packs, stop);
                                                 }),
                             .calls = calls});
    }

    void takeFirst()
    {
        auto first = std::move(m_judging.front());
        m_judging.pop_front();
        m_count.take(first.count.get());
        m_done += first.calls;
        if (m_progress)
            m_progress(m_done, m_all);
    }

    ReplayTable m_table;
    ReplayPacks &m_packs;
    const ReplayProgress &m_progress;
    Stop m_stop;
    std::deque<Judging> m_judging;
    ReplayCount m_count;
    qint64 m_done{0};
    qint64 m_all{0};
};

/// A call that the rights keep from who asks is counted and not told.
Result<> keepWhatMayBeSeen(Store &store, const DeskIdentity &identity, const QDateTime &now,
                           QList<ReplayedCall> &list)
{
    QList<ReplayedCall> seen;
    for (const auto &call : std::as_const(list)) {
        const auto ruling = rulingAt(store, identity, Action::ReadCall, call.call, now);
        if (!ruling && ruling.problem().fault != Fault::NotFound) // erased meanwhile
            return ruling.problem();
        if (ruling && (ruling->grant == Grant::Allowed || ruling->grant == Grant::Masked))
            seen.append(call);
    }
    list = seen;
    return {};
}

Result<ReplayReport> readAndJudge(const ReplayOrder &order, Grant grant, const QDateTime &now,
                                  const ReplayProgress &progress, const Stop &stop)
{
    const auto store = Store::open(order.vault, Access::Read);
    if (!store)
        return store.problem();
    ReplayTable table{(*store)->database()};
    const auto kept = table.packs();
    if (!kept)
        return kept.problem();
    ReplayPacks packs{order.today, order.tried, *kept};
    const auto count = Run{table, packs, progress, stop}.run();
    if (!count)
        return count.problem();
    ReplayReport report{.count = *count, .isListed = grant == Grant::Allowed};
    if (!report.isListed)
        report.count.list.clear();
    const auto seen = keepWhatMayBeSeen(**store, order.identity, now, report.count.list);
    return seen ? Result<ReplayReport>{report} : seen.problem();
}

/// Which packs were tried, as far as a line of the audit has room for it.
QStringList packsTried(const ReplayRules &tried)
{
    QStringList packs;
    const auto add = [&](const QString &kind, const PackIdentity &identity) {
        packs.append(kind + u'=' + identity.sha256.first(16));
    };
    if (tried.instrument)
        add(u"instrument"_s, tried.instrument->identity);
    if (tried.directory)
        add(u"directory"_s, tried.directory->identity());
    if (tried.holidays)
        add(u"holidays"_s, tried.holidays->identity());
    if (tried.routing)
        add(u"routing-rules"_s, tried.routing->identity);
    return packs;
}

} // namespace

Result<ReplayReport> replayCalls(const StoreAccess &access, const ReplayOrder &order, const QDateTime &now,
                                 const ReplayProgress &progress, const Stop &stop)
{
    const auto ruling = rulingAt(order.identity, Action::ReplayRules);
    if (const auto may = permit(ruling); !may)
        return may.problem();
    const auto noted = access([&](Store &store) {
        return atomically(store.database(), [&] {
            const AuditedFacts facts{.deed = AuditedDeed::ReplayRules, .fields = packsTried(order.tried)};
            return noteDeed(store, order.identity, facts, now);
        });
    });
    if (!noted)
        return noted.problem();
    return std::async(std::launch::async,
                      [&] { return readAndJudge(order, ruling.grant, now, progress, stop); })
        .get();
}

} // namespace latarnia
