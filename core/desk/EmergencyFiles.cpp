// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/EmergencyFiles.h"

#include "core/call/DraftJson.h"
#include "core/desk/DataFolder.h"
#include "core/desk/IntakeKeys.h"
#include "core/pack/Json.h"
#include "core/store/Store.h"
#include "core/vault/DurableFile.h"
#include "core/vault/IntakeSeal.h"
#include "core/vault/RawBytes.h"

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

struct TakingIn
{
    Store &store;
    DeskIdentity identity{};
    QDateTime now{};
    OpenCalls openCalls{OpenCalls::AtRest};
};

/// What became of one file.
enum class Outcome { CameIn, KnownBefore, InHand };

/// The vault gets the call where it never came so far, or its newer state.
Result<Outcome> takeIn(const TakingIn &into, CallDraft &draft)
{
    auto &store = into.store;
    const auto line = store.calls().line(draft.id.text);
    if (!line)
        return line.problem();
    if (*line) {
        draft.number = (*line)->number;
        if ((*line)->state != u"open"_s)
            return Outcome::KnownBefore; // closed since: the vault has all of it
        const auto kept = store.drafts().revisionOf(draft.id);
        if (!kept)
            return kept.problem();
        if (*kept >= draft.revision)
            return Outcome::KnownBefore;
        if (into.openCalls == OpenCalls::InHand)
            return Outcome::InHand;
    } else {
        const auto number = store.calls().insertOpen(
            draft, {.desk = into.identity.desk, .organisation = into.identity.organisation}, into.now);
        if (!number)
            return number.problem();
        draft.number = *number;
    }
    if (const auto kept = store.drafts().keep(draft, into.now); !kept)
        return kept.problem();
    const auto noted
        = store.journal().append(into.identity.desk, into.now, u"emergencyTakenIn"_s, draft.id.text);
    return noted ? Result<Outcome>{Outcome::CameIn} : noted.problem();
}

/// One file; one that does not open stays for whoever can read it.
Result<> takeInFile(const TakingIn &into, const IntakeKeys &keys, const QString &file, CameIn &cameIn)
{
    auto draft = openFile(file, keys);
    if (!draft) {
        cameIn.aside.append(file);
        return {};
    }
    auto outcome = Outcome::KnownBefore;
    const auto done = atomically(into.store.database(), [&]() -> Result<> {
        const auto taken = takeIn(into, *draft);
        if (taken)
            outcome = *taken;
        return taken ? Result<>{} : taken.problem();
    });
    if (!done)
        return done;
    if (outcome == Outcome::InHand) {
        cameIn.inHand.append(file);
        return {};
    }
    if (outcome == Outcome::CameIn)
        cameIn.calls.append({.id = draft->id.text, .number = draft->number, .startedAt = draft->startedAt});
    removeDurably(file);
    return {};
}

QStringList filesIn(const QStringList &folders)
{
    QStringList files;
    for (const auto &folder : folders) {
        const auto found = QDir{folder}.entryInfoList({QString{NamePattern}}, QDir::Files, QDir::Name);
        for (const auto &file : found)
            files.append(file.filePath());
    }
    return files;
}

} // namespace

EmergencyFiles::EmergencyFiles(QByteArray intakeKey, QStringList folders)
    : m_intakeKey{std::move(intakeKey)}
    , m_folders{std::move(folders)}
{
}

Result<QString> EmergencyFiles::keep(const CallDraft &draft) const
{
    const auto text = textOf(draft);
    const auto sealed = sealForIntake(m_intakeKey, {bytesOf(text), std::size_t(text.size())});
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

Result<CameIn> takeInEmergencies(const OpenVaults &vaults, const StoreAccess &access,
                                 const QStringList &folders, const DeskIdentity &identity, const Clock &clock,
                                 OpenCalls openCalls)
{
    CameIn cameIn;
    const auto files = filesIn(folders);
    for (const auto &file : files) {
        // One piece of work each: what somebody types at an open desk comes in between.
        const auto done = access([&](Store &store) -> Result<> {
            const auto keys = IntakeKeys::of(vaults, store);
            if (!keys)
                return keys.problem();
            return takeInFile({store, identity, clock(), openCalls}, *keys, file, cameIn);
        });
        if (!done)
            return done.problem();
    }
    return cameIn;
}

} // namespace latarnia
