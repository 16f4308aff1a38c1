// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/EmergencyFiles.h"

#include "core/call/DraftJson.h"
#include "core/desk/DataFolder.h"
#include "core/desk/IntakeKeys.h"
#include "core/pack/Json.h"
#include "core/store/Store.h"
#include "core/vault/DurableFile.h"
#include "core/vault/IntakeSeal.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

constexpr qint64 MaxFileBytes = 4 * 1024 * 1024;
constexpr auto NamePattern = "latarnia-*.emergency"_L1;

QString nameOf(const CallId &call)
{
    return u"latarnia-"_s + call.text + u".emergency"_s;
}

Bytes asBytes(const QByteArray &bytes)
{
    return {reinterpret_cast<const std::uint8_t *>(bytes.constData()), std::size_t(bytes.size())};
}

Result<CallDraft> openFile(const QString &path, const IntakeKeys &keys)
{
    const auto sealed = readFile(path, MaxFileBytes);
    if (!sealed)
        return sealed.problem();
    const auto clear = keys.open(*sealed);
    if (!clear)
        return clear.problem();
    return draftFrom(QByteArray{reinterpret_cast<const char *>(clear->data()), qsizetype(clear->size())});
}

/// What the vault has of a call, or the call itself where it never came so far.
Result<> takeIn(Store &store, CallDraft draft, const DeskIdentity &identity, const QDateTime &now)
{
    const auto line = store.calls().line(draft.id.text);
    if (!line)
        return line.problem();
    if (*line && (*line)->state != u"open"_s)
        return {}; // closed since: the vault has all of it
    if (!*line) {
        const auto number = store.calls().insertOpen(
            draft, {.desk = identity.desk, .organisation = identity.organisation}, now);
        if (!number)
            return number.problem();
        draft.number = *number;
    } else {
        draft.number = (*line)->number;
        const auto kept = store.drafts().revisionOf(draft.id);
        if (!kept)
            return kept.problem();
        if (*kept >= draft.revision)
            return {};
    }
    if (auto kept = store.drafts().keep(draft, now); !kept)
        return kept;
    return store.journal().append(identity.desk, now, u"emergencyTakenIn"_s, draft.id.text);
}

} // namespace

EmergencyFiles::EmergencyFiles(QByteArray intakeKey, QStringList folders)
    : m_intakeKey{std::move(intakeKey)}
    , m_folders{std::move(folders)}
{
}

Result<QString> EmergencyFiles::keep(const CallDraft &draft) const
{
    const auto sealed = sealForIntake(m_intakeKey, asBytes(textOf(draft)));
    for (const auto &folder : m_folders) {
        QDir{}.mkpath(folder);
        if (writeDurably(QDir{folder}.filePath(nameOf(draft.id)), sealed))
            return folder;
    }
    return Problem{.fault = Fault::FileUnwritable, .file = nameOf(draft.id)};
}

void EmergencyFiles::drop(const CallId &call) const
{
    for (const auto &folder : m_folders)
        removeDurably(QDir{folder}.filePath(nameOf(call)));
}

QStringList emergencyFolders(const QString &data)
{
    const auto state = qEnvironmentVariable("XDG_STATE_HOME", QDir::homePath() + u"/.local/state"_s);
    return {QDir{data}.filePath(u"emergency"_s), state + u"/latarnia"_s, u"/dev/shm"_s};
}

Result<int> takeInEmergencies(const OpenVaults &vaults, const QStringList &folders,
                              const DeskIdentity &identity, const Clock &clock)
{
    QStringList files;
    for (const auto &folder : folders) {
        const auto found = QDir{folder}.entryInfoList({QString{NamePattern}}, QDir::Files, QDir::Name);
        for (const auto &file : found)
            files.append(file.filePath());
    }
    if (files.isEmpty())
        return 0;
    const auto lock = lockFolder(vaults.live.folder());
    if (!lock)
        return lock.problem();
    const auto store = Store::open(vaults.live, Access::Write);
    if (!store)
        return store.problem();
    const auto keys = IntakeKeys::of(vaults, **store);
    if (!keys)
        return keys.problem();
    int count = 0;
    for (const auto &file : files) {
        const auto draft = openFile(file, *keys);
        if (!draft)
            continue; // another vault's, or hurt: it stays for whoever can read it
        const auto done
            = atomically((*store)->database(), [&] { return takeIn(**store, *draft, identity, clock()); });
        if (!done)
            return done.problem();
        removeDurably(file);
        ++count;
    }
    return count;
}

} // namespace latarnia
