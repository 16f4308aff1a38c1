// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/CallLog.h"

#include "core/desk/CallLimits.h"
#include "core/desk/Lane.h"
#include "core/desk/Permission.h"
#include "core/desk/Staff.h"

namespace latarnia {

namespace {

/// What may be shown of a line before anybody asks for the call.
Result<CallLine> seenLine(Store &store, const DeskIdentity &identity, const CallLine &line,
                          const QDateTime &now)
{
    const auto ruling = rulingAt(store, identity, Action::ReadCall, line.id, now);
    if (!ruling)
        return ruling.problem();
    auto seen = line;
    if (ruling->grant == Grant::Masked)
        seen.sight = Sight::Masked;
    else if (ruling->grant != Grant::Allowed)
        seen = {.id = line.id,
                .number = line.number,
                .state = line.state,
                .startedAt = line.startedAt,
                .sight = Sight::None};
    return seen;
}

Result<QList<CallLine>> seenLines(Store &store, const DeskIdentity &identity, const QList<CallLine> &lines,
                                  const QDateTime &now)
{
    const auto kept = callsKeptFrom(store, identity, now);
    const auto staff = staffById(store);
    if (!kept || !staff)
        return kept ? staff.problem() : kept.problem();
    QList<CallLine> seen;
    for (const auto &line : lines) {
        if (kept->contains(line.id))
            continue; // not even its number
        auto one = seenLine(store, identity, line, now);
        if (!one)
            return one.problem();
        const bool isOurs = line.organisation == identity.organisation && one->sight != Sight::None;
        const auto holder = isOurs ? store.office().belongings.holderOf(line.id) : Result<QString>{QString{}};
        if (!holder)
            return holder.problem();
        one->belongsTo = nameOf(*staff, *holder);
        seen.append(*one);
    }
    return seen;
}

/// As many as were asked for, while there are any: whoever counts them tells the end of the list by it.
Result<QList<CallLine>> seenPage(Store &store, const DeskIdentity &identity, std::optional<PageMark> mark,
                                 int size, const QDateTime &now)
{
    QList<CallLine> seen;
    for (bool isMore = true; isMore;) {
        const auto page = store.calls().page(mark, size - int(seen.size()));
        const auto lines = page ? seenLines(store, identity, *page, now) : page;
        if (!lines)
            return lines;
        isMore = !page->isEmpty() && seen.size() + lines->size() < size && lines->size() < page->size();
        seen += *lines;
        if (isMore)
            mark = PageMark{.startedAt = page->last().startedAt, .id = page->last().id};
    }
    return seen;
}

} // namespace

CallLog::CallLog(std::shared_ptr<Lane> reader, DeskIdentity identity, Clock clock, QObject *parent)
    : QObject{parent}
    , m_reader{std::move(reader)}
    , m_identity{std::move(identity)}
    , m_clock{std::move(clock)}
{
}

void CallLog::readPage(const std::optional<PageMark> &mark, int size)
{
    m_reader->post(Urgency::Other, [this, mark, size, identity = m_identity, now = m_clock()](Store &store) {
        const auto lines = seenPage(store, identity, mark, size, now);
        QMetaObject::invokeMethod(this, [this, lines] {
            if (lines)
                Q_EMIT pageRead(*lines);
            else
                Q_EMIT failed(lines.problem());
        });
    });
}

void CallLog::readLine(const QString &call)
{
    m_reader->post(Urgency::Other, [this, call, identity = m_identity, now = m_clock()](Store &store) {
        const auto line = store.calls().line(call);
        const auto lines = line ? seenLines(store, identity, *line ? QList{**line} : QList<CallLine>{}, now)
                                : line.problem();
        QMetaObject::invokeMethod(this, [this, lines] {
            if (!lines)
                Q_EMIT failed(lines.problem());
            else if (!lines->isEmpty())
                Q_EMIT lineRead(lines->first());
        });
    });
}

ChangeFeed::ChangeFeed(std::shared_ptr<Lane> reader, QString desk, const LastLine &seen, QObject *parent)
    : QObject{parent}
    , m_reader{std::move(reader)}
    , m_desk{std::move(desk)}
    , m_seen{seen.seq}
    , m_lastKept{seen.at}
{
}

void ChangeFeed::look()
{
    m_reader->post(Urgency::Other, [this, seen = m_seen](Store &store) {
        const auto lines = store.journal().since(m_desk, seen);
        if (!lines || lines->isEmpty())
            return;
        QMetaObject::invokeMethod(this, [this, lines = *lines] {
            QList<Change> fresh;
            for (const auto &line : lines) {
                if (line.seq > m_seen)
                    fresh.append(line);
            }
            if (fresh.isEmpty())
                return;
            m_seen = fresh.last().seq;
            Q_EMIT changed(fresh);
        });
    });
}

} // namespace latarnia
