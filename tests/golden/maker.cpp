// SPDX-License-Identifier: GPL-3.0-or-later
// Not a test: writes a data folder of today's schema with a few invented calls into its argument, for
// tests/golden: five in the vault, one taken before unlocking, one that only a file beside the vault holds.
// Opens with the passphrase of SealedFolder, or with the kit in kit.txt; Jan has one of his own. A released
// folder is never written again.
#include "core/base/Id.h"
#include "core/desk/CallLimits.h"
#include "core/desk/Keyholders.h"
#include "core/desk/LockedIntake.h"
#include "core/desk/SignedIn.h"
#include "core/rights/LookReason.h"
#include "core/store/RetentionSpanTable.h"
#include "core/store/Store.h"
#include "core/vault/DurableFile.h"
#include "tests/support/AtTheDesk.h"
#include "tests/support/SealedFolder.h"

#include <QCoreApplication>
#include <QDir>

using namespace latarnia;
using namespace Qt::StringLiterals;

namespace {

/// Everything a call can hold, all of it invented and marked so.
CallDraft invented(const CallDraft &taken, CallKind kind)
{
    auto draft = filled(taken);
    draft.kind = kind;
    draft.notes = u"synthetic"_s;
    draft.incomingNumber = u"+48000000000"_s;
    draft.callBack.number = u"+48000000000"_s;
    draft.persons.first().identity.name = u"synthetic name"_s;
    draft.perpetrator = {.identity = {.nickname = u"synthetic nickname"_s}, .role = u"synthetic"_s};
    return draft;
}

bool close(Desk &desk, CallKind kind)
{
    QSignalSpy taken{&desk.calls(), &CallDesk::taken};
    desk.calls().take();
    if (!taken.wait(5000))
        return false;
    const auto draft = invented(taken.first().first().value<CallDraft>(), kind);
    QSignalSpy given{&desk.numbers().given, &ReturnNumbers::given};
    desk.numbers().given.give(draft.id);
    QSignalSpy closed{&desk.calls(), &CallDesk::closed};
    desk.calls().close(draft,
                       {.level = u"T1"_s, .indication = u"T1"_s, .floor = u"T1"_s, .ceiling = u"T1"_s});
    return (!given.isEmpty() || given.wait(5000)) && (!closed.isEmpty() || closed.wait(5000));
}

/// What leads and administrators leave behind: a hold, another span, and broken glass that nobody reviewed.
Result<> lookAfter(Store &store, const DeskIdentity &identity)
{
    const auto calls = store.calls().page({}, 3);
    if (!calls)
        return calls.problem();
    const auto &call = calls->constLast().id;
    const LimitOrder hold{
        .call = call, .kind = LimitKind::LegalHold, .reason = LimitReason::Claims, .words = u"synthetic"_s};
    if (const auto held = limitCall(store, identity, hold, utcNow()); !held)
        return held.problem();
    const ChangedSpan span{
        .what = KeptData::Narrative, .span = {SpanUnit::Months, 12}, .at = utcNow(), .by = identity.person};
    if (auto set = RetentionSpanTable{store.database()}.set(span, u"synthetic"_s); !set)
        return set;
    return store.office().belongings.breakGlass({.id = makeUuid7(utcNow()),
                                                 .call = call,
                                                 .person = identity.person,
                                                 .reason = codeOf(LookReason::Danger),
                                                 .words = u"synthetic"_s,
                                                 .at = utcNow()});
}

/// One call is still open, as a crash leaves it.
bool leaveOpen(Desk &desk)
{
    QSignalSpy taken{&desk.calls(), &CallDesk::taken};
    desk.calls().take();
    if (!taken.wait(5000))
        return false;
    desk.calls().keep(invented(taken.first().first().value<CallDraft>(), CallKind::Witness));
    QSignalSpy kept{&desk.calls(), &CallDesk::kept};
    desk.calls().keepNow();
    return kept.wait(5000);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application{argc, argv};
    if (argc < 2)
        return 2;
    const auto folder = QString::fromLocal8Bit(argv[1]);
    const auto made = makeVault(folder,
                                {.name = u"Anna"_s,
                                 .roles = {u"operator"_s, u"shiftLead"_s, u"administrator"_s},
                                 .passphrase = SealedFolder::passphrase()},
                                LeastCost, utcNow);
    if (!made || !writeDurably(QDir{folder}.filePath(u"kit.txt"_s), made->kitWords.join(u' ').toUtf8()))
        return 5;
    auto vaults = made->vaults;
    const auto &vault = made->vaults.live;
    const Keyholder jan{.name = u"Jan"_s, .roles = {u"operator"_s}};
    if (!addKeyholder(vaults, jan, u"cztery parasole pod mostem"_s, LeastCost, utcNow))
        return 5;
    const auto inside = unlock(folder, u"Anna"_s, SealedFolder::passphrase());
    const auto rights = rightsFrom(*readPack(u":/packs/rights.json"_s));
    const auto identity = signedIn(*inside, alone(vault), *rights, utcNow);
    if (!identity)
        return 5;
    const EmergencyFiles files{intakePairOf(vault.key()).publicKey, {folder}};
    {
        const auto desk = Desk::open(vault, *identity, utcNow, files);
        if (!desk)
            return 5;
        (*desk)->entrust(*inside, LeastCost);
        for (const auto kind :
             {CallKind::Victim, CallKind::Silent, CallKind::Institution, CallKind::Relative}) {
            if (!close(**desk, kind))
                return 5;
        }
        if (!leaveOpen(**desk))
            return 5;
    }
    if (!alone(vault)([&](Store &store) { return lookAfter(store, *identity); }))
        return 5;
    CallDraft beside;
    beside.id = {u"01900000-0000-7000-8000-000000000001"_s};
    beside.startedAt = utcNow();
    beside.revision = 1;
    if (!files.keep(invented(beside, CallKind::Witness)))
        return 5;
    const auto intake = makeIntakeVault(folder);
    const auto locked
        = intake ? Desk::open(intake->vault, intake->identity, utcNow, files) : intake.problem();
    return locked && leaveOpen(**locked) ? 0 : 5;
}
