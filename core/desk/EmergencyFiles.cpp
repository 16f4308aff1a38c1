// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/EmergencyFiles.h"

#include "core/call/DraftJson.h"
#include "core/call/OtherState.h"
#include "core/desk/AuditNote.h"
#include "core/desk/DataFolder.h"
#include "core/desk/IntakeKeys.h"
#include "core/desk/LeadsKeys.h"
#include "core/desk/OpenedIdentity.h"
#include "core/desk/Sealing.h"
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
    return draftFrom(arrayOf(*clear));
}

struct TakingIn
{
    Store &store;
    DeskIdentity identity{};
    const std::vector<BoxPair> &pairs;
    QDateTime now{};
    OpenCalls openCalls{OpenCalls::AtRest};
};

/// What became of one file.
enum class Outcome { CameIn, KnownBefore, InHand, Stays };

Result<Outcome> note(const TakingIn &into, const CallDraft &draft)
{
    const auto noted
        = into.store.journal().append(into.identity.desk, into.now, u"emergencyTakenIn"_s, draft.id.text);
    if (!noted)
        return noted.problem();
    const auto audited = noteDeed(into.store, into.identity,
                                  {.deed = AuditedDeed::TakeIn, .object = draft.id.text}, into.now);
    return audited ? Result<Outcome>{Outcome::CameIn} : audited.problem();
}

Result<Outcome> keepAndNote(const TakingIn &into, const CallDraft &draft)
{
    if (const auto kept = into.store.drafts().keep(draft, into.now); !kept)
        return kept.problem();
    return note(into, draft);
}

/// What names somebody is never copied into notes. What nobody here can compare with is kept whole.
Result<QStringList> namesMissing(const TakingIn &into, const CallDraft &draft)
{
    const auto names = namesIn(draft);
    if (names.isEmpty())
        return names;
    const auto opened = openIdentities(into.store, draft.id.text, into.pairs);
    if (!opened)
        return opened.problem();
    return linesMissing(names,
                        namesIn(opened->people, opened->perpetrator.value_or(PerpetratorIdentity{}))
                            + opened->otherStates);
}

/// A closed call is not opened again, and gets the words it lacks.
Result<Outcome> addToClosed(const TakingIn &into, const CallDraft &draft)
{
    auto &store = into.store;
    const auto call = store.wholeCall(draft.id.text);
    if (!call || !*call)
        return call ? Problem{.fault = Fault::StoreDamaged} : call.problem();
    const auto names = namesMissing(into, draft);
    if (!names)
        return names.problem();
    const auto missing = linesMissing(textsOf(draft), textsOf(**call));
    if (missing.isEmpty() && names->isEmpty())
        return Outcome::KnownBefore;
    const auto notes = withLines((*call)->notes, missing);
    if (notes.size() > MaxNotes)
        return Outcome::Stays;
    if (const auto written = store.calls().writeNotes(draft.id, notes); !written)
        return written.problem();
    if (!names->isEmpty()) {
        const auto sealed = sealOtherState(store, into.identity, draft.id.text, *names, into.now);
        if (!sealed)
            return sealed.problem();
    }
    return note(into, draft);
}

/// The newer state, with the words that only the other one has.
Result<Outcome> addToOpen(const TakingIn &into, const CallDraft &draft)
{
    const auto kept = into.store.drafts().of(draft.id);
    if (!kept)
        return Outcome::Stays; // what lies in the vault cannot be read, and nothing is written over it
    if (!*kept)
        return into.openCalls == OpenCalls::InHand ? Outcome::InHand : keepAndNote(into, draft);
    const bool isNewer = draft.revision > (*kept)->revision;
    auto merged = isNewer ? draft : **kept;
    const auto &other = isNewer ? **kept : draft;
    const auto missing = linesMissing(textsOf(other) + namesIn(other), textsOf(merged) + namesIn(merged));
    if (!isNewer && missing.isEmpty())
        return Outcome::KnownBefore;
    if (into.openCalls == OpenCalls::InHand)
        return Outcome::InHand;
    merged.notes = withLines(merged.notes, missing);
    merged.revision += 1;
    return merged.notes.size() > MaxNotes ? Outcome::Stays : keepAndNote(into, merged);
}

/// The vault gets the call where it never came so far, or what is new in it.
Result<Outcome> takeIn(const TakingIn &into, CallDraft &draft)
{
    auto &store = into.store;
    const auto line = store.calls().line(draft.id.text);
    if (!line)
        return line.problem();
    if (*line) {
        draft.number = (*line)->number;
        return (*line)->state == u"open"_s ? addToOpen(into, draft) : addToClosed(into, draft);
    }
    const auto number = store.calls().insertOpen(draft,
                                                 {.desk = into.identity.desk,
                                                  .organisation = into.identity.organisation,
                                                  .takenBy = into.identity.person},
                                                 into.now);
    if (!number)
        return number.problem();
    draft.number = *number;
    return keepAndNote(into, draft);
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
    if (outcome == Outcome::InHand || outcome == Outcome::Stays) {
        (outcome == Outcome::InHand ? cameIn.inHand : cameIn.aside).append(file);
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
    const auto pairs = pairsOf(vaults);
    for (const auto &file : files) {
        // One piece of work each: what somebody types at an open desk comes in between.
        const auto done = access([&](Store &store) -> Result<> {
            const auto keys = IntakeKeys::of(vaults, store);
            if (!keys)
                return keys.problem();
            return takeInFile({store, identity, pairs, clock(), openCalls}, *keys, file, cameIn);
        });
        if (!done)
            return done.problem();
    }
    return cameIn;
}

} // namespace latarnia
