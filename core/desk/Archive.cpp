// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/Archive.h"

#include "core/desk/AuditNote.h"
#include "core/desk/CallLimits.h"
#include "core/desk/CallLineJson.h"
#include "core/desk/DataFolder.h"
#include "core/desk/Permission.h"
#include "core/desk/SyntheticCalls.h"
#include "core/pack/Json.h"
#include "core/store/Store.h"

#include <QFileInfo>
#include <QSaveFile>
#include <QSet>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

constexpr qint64 MaxImportBytes = 2LL * 1024 * 1024 * 1024;
constexpr int ExportPage = 500;

Result<QList<ImportedCall>> callsIn(const QByteArray &text, const QString &file, const Instrument &instrument)
{
    QList<ImportedCall> calls;
    QSet<QString> refs;
    int number = 0;
    qsizetype at = 0;
    while (at < text.size()) {
        const auto end = text.indexOf('\n', at);
        const auto line = text.mid(at, end < 0 ? -1 : end - at).trimmed();
        at = end < 0 ? text.size() : end + 1;
        ++number;
        if (line.isEmpty())
            continue;
        const auto place = u"line "_s + QString::number(number);
        auto call = callFrom(line, instrument, file, place);
        if (!call)
            return call.problem();
        if (refs.contains(call->ref))
            return Problem{
                .fault = Fault::DuplicateId, .file = file, .where = place + u" /ref"_s, .found = call->ref};
        refs.insert(call->ref);
        calls.append(*std::move(call));
    }
    return calls;
}

Result<> insertOne(Store &store, const ImportedCall &call, const DeskIdentity &identity, const QDateTime &now)
{
    const auto organisation = call.organisation.isEmpty() ? identity.organisation : call.organisation;
    const auto number = store.calls().insertOpen(
        call.draft, {.desk = identity.desk, .organisation = organisation, .ref = call.ref}, now);
    if (!number)
        return number.problem();
    if (auto done = store.calls().close(call.draft, call.level, call.endedAt); !done)
        return done;
    if (auto done = store.persons().replace(call.draft.id, call.draft.persons, call.records); !done)
        return done;
    if (auto done = store.referrals().replace(call.draft.id, call.draft.referrals); !done)
        return done;
    return store.journal().append(identity.desk, now, u"callImported"_s, call.draft.id.text);
}

Result<ImportCount> insertAll(Store &store, const QList<ImportedCall> &calls, const DeskIdentity &identity,
                              const QDateTime &now)
{
    return atomically(store.database(), [&]() -> Result<ImportCount> {
        ImportCount count;
        for (const auto &call : calls) {
            const auto known = store.calls().hasRef(call.ref);
            if (!known)
                return known.problem();
            if (*known) {
                ++count.knownBefore;
                continue;
            }
            if (const auto done = insertOne(store, call, identity, now); !done)
                return done.problem();
            ++count.imported;
        }
        const auto noted = noteDeed(
            store, identity,
            {.deed = AuditedDeed::ImportCalls, .fields = {u"calls="_s + QString::number(count.imported)}},
            now);
        return noted ? Result<ImportCount>{count} : noted.problem();
    });
}

Result<ImportCount> addCalls(const Vault &vault, const QList<ImportedCall> &calls,
                             const DeskIdentity &identity, const Clock &clock)
{
    if (const auto may = permit(rulingAt(identity, Action::ImportCalls)); !may)
        return may.problem();
    const auto lock = lockFolder(vault.folder());
    if (!lock)
        return lock.problem();
    auto store = Store::open(vault, Access::Write);
    if (!store)
        return store.problem();
    return insertAll(**store, calls, identity, clock());
}

/// Ids of closed calls, newest first.
Result<QStringList> closedCalls(Store &store)
{
    QStringList ids;
    std::optional<PageMark> mark;
    for (;;) {
        const auto lines = store.calls().page(mark, ExportPage);
        if (!lines)
            return lines.problem();
        for (const auto &line : *lines) {
            if (line.state == "closed"_L1)
                ids.append(line.id);
        }
        if (lines->size() < ExportPage)
            return ids;
        mark = PageMark{.startedAt = lines->last().startedAt, .id = lines->last().id};
    }
}

} // namespace

Result<ImportCount> importCalls(const Vault &vault, const QString &path, const Instrument &instrument,
                                const DeskIdentity &identity, const Clock &clock)
{
    const auto bytes = readFile(path, MaxImportBytes);
    if (!bytes)
        return bytes.problem();
    const auto calls = callsIn(*bytes, QFileInfo{path}.fileName(), instrument);
    if (!calls)
        return calls.problem();
    return addCalls(vault, *calls, identity, clock);
}

Result<ExportCount> exportCalls(const Vault &vault, const QString &path, const QString &reason,
                                const DeskIdentity &identity, const Clock &clock)
{
    if (const auto may = permit(rulingAt(identity, Action::ExportCalls), ReasonGiven::Yes); !may)
        return may.problem();
    const auto lock = lockFolder(vault.folder());
    if (!lock)
        return lock.problem();
    // Write access, though nothing is written: a log left by a crash may be read into the file only so.
    auto store = Store::open(vault, Access::Write);
    if (!store)
        return store.problem();
    const auto noted = atomically((*store)->database(), [&] {
        return noteDeed(**store, identity, {.deed = AuditedDeed::ExportCalls, .reason = reason}, clock());
    });
    if (!noted)
        return noted.problem();
    auto ids = closedCalls(**store);
    const auto restricted = restrictedCalls(**store);
    if (!ids || !restricted)
        return ids ? restricted.problem() : ids.problem();
    const auto keptBack = int(ids->removeIf([&](const QString &id) { return restricted->contains(id); }));
    QSaveFile file{path};
    if (!file.open(QIODevice::WriteOnly))
        return Problem{.fault = Fault::FileUnwritable, .file = QFileInfo{path}.fileName()};
    for (auto id = ids->crbegin(); id != ids->crend(); ++id) {
        const auto call = (*store)->wholeCall(*id);
        if (!call)
            return call.problem();
        file.write(lineOf(**call) + '\n');
    }
    if (!file.flush() || !file.commit()) // commit() alone does not see a disk full at the very end
        return Problem{.fault = Fault::FileUnwritable, .file = QFileInfo{path}.fileName()};
    return ExportCount{.exported = int(ids->size()), .keptBack = keptBack};
}

Result<ImportCount> generateCalls(const Vault &vault, int count, quint32 seed, const Instrument &instrument,
                                  const DeskIdentity &identity, const Clock &clock)
{
    QList<ImportedCall> calls;
    calls.reserve(count);
    const auto lines = syntheticLines(count, seed);
    for (const auto &line : lines) {
        const auto call = callFrom(line, instrument, u"synthetic"_s, {});
        if (!call)
            return call.problem();
        calls.append(*call);
    }
    return addCalls(vault, calls, identity, clock);
}

} // namespace latarnia
