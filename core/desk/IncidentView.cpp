// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/IncidentView.h"

#include "core/desk/KnownAs.h"
#include "core/desk/RetentionAudit.h"
#include "core/store/KeptCallTable.h"
#include "core/store/Store.h"

#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

constexpr int Slice = 500;
constexpr int NamesAtOnce = 200; ///< a look into the calls for each: drafts go before

using Records = QMap<QString, ReachedRecord>;

void addOnce(QStringList &list, const QString &word)
{
    if (!word.isEmpty() && !list.contains(word))
        list.append(word);
}

void take(Records &records, const AuditEntry &entry)
{
    auto &record = records[entry.object];
    record.object = entry.object;
    addOnce(record.actions, entry.action);
    addOnce(record.actors, entry.actor);
    for (const auto &field : entry.fields)
        addOnce(record.fields, field);
    record.first = record.times == 0 ? entry.at : std::min(record.first, entry.at);
    record.last = record.times == 0 ? entry.at : std::max(record.last, entry.at);
    ++record.times;
}

/// Not until the first line that is older: a clock that was put back must hide nothing.
Result<> readAll(const StoreAccess &access, const IncidentQuestion &question, const Stop &stop,
                 IncidentView &view, Records &records)
{
    std::optional<AuditMark> mark;
    for (bool isMore = true; isMore;) {
        if (stop.isAsked())
            return Problem{.fault = Fault::Stopped};
        const auto read = access([&](Store &store) -> Result<> {
            auto &audit = store.office().audit;
            const auto lines = question.of == ReachOf::Person ? audit.ofActor(question.id, mark, Slice)
                                                              : audit.ofDesk(question.id, mark, Slice);
            if (!lines)
                return lines.problem();
            for (const auto &line : *lines) {
                if (line.entry.at < question.since)
                    continue;
                ++view.lines;
                if (!line.entry.object.isEmpty())
                    take(records, line.entry);
            }
            isMore = lines->size() == Slice;
            if (isMore)
                mark = AuditMark{.desk = lines->last().desk, .seq = lines->last().seq};
            return {};
        });
        if (!read)
            return read;
    }
    return {};
}

Result<> nameAll(const StoreAccess &access, const Stop &stop, IncidentView &view)
{
    QStringList ids;
    for (const auto &record : std::as_const(view.records))
        ids += QStringList{record.object} + record.actors;
    ids.removeDuplicates();
    for (qsizetype at = 0; at < ids.size(); at += NamesAtOnce) {
        if (stop.isAsked())
            return Problem{.fault = Fault::Stopped};
        const auto named = access([&](Store &store) -> Result<> {
            const auto names = knownAs(store, ids.mid(at, NamesAtOnce));
            if (names)
                view.names.insert(*names);
            return names ? Result<>{} : names.problem();
        });
        if (!named)
            return named;
    }
    return {};
}

bool isPossible(const IncidentQuestion &question, const QDateTime &now)
{
    return question.since.isValid() && question.knownAt.isValid() && question.since <= question.knownAt
        && question.knownAt <= now;
}

Result<> noteAndCount(Store &store, const DeskIdentity &identity, const IncidentQuestion &question,
                      const QDateTime &now, IncidentView &view)
{
    return atomically(store.database(), [&]() -> Result<> {
        const AuditedFacts facts{.deed = AuditedDeed::ReadIncident, .object = question.id};
        if (auto noted = noteRetention(store, identity, facts, now); !noted)
            return noted;
        const auto count = KeptCallTable{store.database()}.count();
        view.callsHeld = count ? *count : 0;
        return count ? Result<>{} : count.problem();
    });
}

} // namespace

Result<IncidentView> incidentView(const StoreAccess &access, const DeskIdentity &identity,
                                  const IncidentQuestion &asked, const QDateTime &now, const Stop &stop)
{
    if (!isPossible(asked, now))
        return Problem{.fault = Fault::OutOfRange, .where = u"knownAt"_s};
    auto question = asked;
    if (question.of == ReachOf::Desk && question.id.isEmpty())
        question.id = identity.desk;
    IncidentView view{.tellBy = question.knownAt.addSecs(qint64{HoursToTell} * 3600)};
    Records records;
    if (const auto read = readAll(access, question, stop, view, records); !read)
        return read.problem();
    view.records = records.values();
    std::sort(view.records.begin(), view.records.end(), [](const ReachedRecord &a, const ReachedRecord &b) {
        return std::pair{a.last, a.object} > std::pair{b.last, b.object};
    });
    if (const auto named = nameAll(access, stop, view); !named)
        return named.problem();
    const auto noted
        = access([&](Store &store) { return noteAndCount(store, identity, question, now, view); });
    return noted ? Result<IncidentView>{view} : noted.problem();
}

} // namespace latarnia
