// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/LockedIntake.h"

#include "core/desk/AuditNote.h"
#include "core/desk/Backup.h"
#include "core/desk/DataFolder.h"
#include "core/desk/IntakeKeys.h"
#include "core/pack/Json.h"
#include "core/store/Store.h"
#include "core/store/TakeIn.h"
#include "core/vault/DurableFile.h"
#include "core/vault/IntakeSeal.h"
#include "core/vault/KeyringFile.h"

#include <QDir>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

constexpr qint64 MaxKeyBytes = 4096;
constexpr auto WithoutCalls = ".empty"_L1;

QDir intakeFolderIn(const QString &folder)
{
    return QDir{QDir{folder}.filePath(u"intake"_s)};
}

QString sealedKeyIn(const QString &folder)
{
    return QDir{folder}.filePath(u"key.sealed"_s);
}

/// Under this name lies no call that is not elsewhere: it is being made, or its calls are in the vault.
QString withoutCalls(const QString &place)
{
    return place + WithoutCalls;
}

Result<Vault> openIntake(const QString &folder, const IntakeKeys &keys)
{
    const auto sealed = readFile(sealedKeyIn(folder), MaxKeyBytes);
    if (!sealed)
        return sealed.problem();
    const auto key = keys.open(*sealed);
    if (!key)
        return key.problem();
    if (key->size() != KeySize)
        return Problem{.fault = Fault::StoreDamaged};
    return Vault{vaultFileIn(folder), *key};
}

Result<> makeAt(const QString &place, const QByteArray &intakeKey, const SecretBytes &key)
{
    const auto lock = lockFolder(place); // or somebody who signs in meanwhile clears it away
    if (!lock)
        return lock.problem();
    // The sealed key first: a vault without it could never be read again.
    if (auto kept = writeDurably(sealedKeyIn(place), sealForIntake(intakeKey, key)); !kept)
        return kept;
    const auto made = Store::make(Vault{vaultFileIn(place), key});
    return made ? Result<>{} : made.problem();
}

/// What a kill left of making or of taking in.
void clearAway(const QString &place)
{
    if (lockFolder(place))
        QDir{place}.removeRecursively();
}

/// Brought to today's schema first, so that its rows fit.
Result<> upgrade(const Vault &vault)
{
    const auto store = Store::open(vault, Access::Write);
    return store ? Result<>{} : store.problem();
}

/// Whoever unlocked is taken for who was on the telephone before.
Result<> receive(Store &store, const DeskIdentity &identity, const QString &call, const QDateTime &now)
{
    if (!identity.person.isEmpty()) {
        if (auto given = store.calls().giveTo(call, identity.person); !given)
            return given;
    }
    return noteDeed(store, identity, {.deed = AuditedDeed::TakeIn, .object = call}, now);
}

/// False when a program still has it open, or nobody can read it: then it stays.
Result<bool> takeInOne(Store &store, const QString &folder, const IntakeKeys &keys,
                       const DeskIdentity &identity, const QDateTime &now, CameIn &cameIn)
{
    const auto lock = lockFolder(folder);
    if (!lock)
        return false;
    const auto intake = openIntake(folder, keys);
    if (!intake || !upgrade(*intake))
        return false;
    const auto taken = takeInCalls(store.database(), *intake, identity.desk, now, [&](const TakenCall &call) {
        return receive(store, identity, call.id, now);
    });
    if (!taken)
        return taken.problem();
    for (const auto &call : *taken)
        cameIn.calls.append({.id = call.id, .number = call.number, .startedAt = call.startedAt});
    return true;
}

} // namespace

Result<QByteArray> intakeKeyOf(const QString &folder)
{
    const auto found = readKeyring(folder);
    if (found)
        return found->keyring.intakeKey;
    const auto backups = backupsIn(backupFolderIn(folder));
    for (auto backup = backups.rbegin(); backup != backups.rend(); ++backup) {
        if (const auto kept = readKeyring(backup->path))
            return kept->keyring.intakeKey;
    }
    return found.problem();
}

Result<IntakeVault> makeIntakeVault(const QString &folder)
{
    const auto intakeKey = intakeKeyOf(folder);
    if (!intakeKey)
        return intakeKey.problem();
    const auto name = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const auto place = intakeFolderIn(folder).filePath(name);
    const auto key = SecretBytes::random(KeySize);
    if (const auto made = makeAt(withoutCalls(place), *intakeKey, key); !made)
        return made.problem();
    if (const auto named = renameDurably(withoutCalls(place), place); !named)
        return named.problem();
    return IntakeVault{.vault = Vault{vaultFileIn(place), key},
                       .identity = {.desk = u"intake-"_s + name, .isIntake = true},
                       .intakeKey = *intakeKey};
}

Result<CameIn> takeInIntake(const OpenVaults &vaults, const DeskIdentity &identity, const Clock &clock)
{
    const auto places
        = intakeFolderIn(vaults.live.folder()).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    CameIn cameIn;
    if (places.isEmpty())
        return cameIn;
    const auto lock = lockFolder(vaults.live.folder());
    if (!lock)
        return lock.problem();
    const auto store = Store::open(vaults.live, Access::Write);
    if (!store)
        return store.problem();
    const auto keys = IntakeKeys::of(vaults, **store);
    if (!keys)
        return keys.problem();
    for (const auto &place : places) {
        if (place.fileName().endsWith(WithoutCalls)) {
            clearAway(place.filePath());
            continue;
        }
        const auto done = takeInOne(**store, place.filePath(), *keys, identity, clock(), cameIn);
        if (!done)
            return done.problem();
        if (*done && renameDurably(place.filePath(), withoutCalls(place.filePath())))
            clearAway(withoutCalls(place.filePath()));
        else if (!*done)
            cameIn.aside.append(place.filePath());
    }
    return cameIn;
}

} // namespace latarnia
