// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/KeyChange.h"

#include "core/desk/DataFolder.h"
#include "core/desk/ErasureLedger.h"
#include "core/desk/IntakeKeys.h"
#include "core/store/Store.h"
#include "core/vault/DurableFile.h"
#include "core/vault/KeyringFile.h"
#include "core/vault/PageCheck.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

constexpr auto KeysDue = "keysDue"_L1;

QString nextOf(const QString &file)
{
    return file + u".next"_s;
}

Result<> copySealed(const Vault &from, const Vault &next)
{
    removeDurably(next.file());
    const auto store = Store::open(from, Access::Write);
    if (!store)
        return store.problem();
    if (auto copied = (*store)->database().copyInto(next); !copied)
        return copied;
    closeToOthers(next.file());
    return {};
}

/// What was noted under the old keys is done with them.
Result<> noteChanged(const Vault &next, const OpenVaults &before)
{
    const auto store = Store::open(next, Access::Write);
    if (!store)
        return store.problem();
    return atomically((*store)->database(), [&]() -> Result<> {
        if (auto kept = IntakeKeys::keepFormer(**store, before); !kept)
            return kept;
        if (auto kept = LedgerKeys::keepFormer(**store, before.live); !kept)
            return kept;
        return (*store)->office().meta.keep(KeysDue, {});
    });
}

Result<> checkSealed(const Vault &next)
{
    const auto pages = checkPages(next.file(), next.key());
    const bool isWhole = QFileInfo{next.file() + u"-wal"_s}.size() == 0;
    if (!pages || !pages->isSound() || !isWhole)
        return Problem{.fault = Fault::StoreDamaged, .file = QFileInfo{next.file()}.fileName()};
    return {};
}

/// Both vaults under new keys, beside the old ones. They do not count yet.
Result<> sealAnew(const OpenVaults &vaults, const VaultKeys &fresh)
{
    const Vault live{nextOf(vaults.live.file()), fresh.live};
    const Vault practice{nextOf(vaults.practice.file()), fresh.practice};
    if (auto copied = copySealed(vaults.live, live); !copied)
        return copied;
    if (auto noted = noteChanged(live, vaults); !noted)
        return noted;
    if (auto copied = copySealed(vaults.practice, practice); !copied)
        return copied;
    if (auto sound = checkSealed(live); !sound)
        return sound;
    return checkSealed(practice);
}

Keyring keyringWith(const VaultKeys &fresh, Keyring keyring)
{
    ++keyring.generation;
    for (auto &slot : keyring.slotList) {
        if (!slot.retired.isValid())
            resealSlot(slot, fresh);
    }
    keyring.intakeKey = intakePairOf(fresh.live).publicKey;
    prove(keyring, fresh);
    return keyring;
}

VaultKeys newKeys()
{
    return {.live = SecretBytes::random(KeySize), .practice = SecretBytes::random(KeySize)};
}

/// The new file takes the name once the keyring has its key.
Result<> finishOne(const Vault &vault)
{
    const auto next = nextOf(vault.file());
    if (!QFileInfo::exists(next))
        return {};
    const auto pages = checkPages(next, vault.key());
    if (pages && pages->isSound() && pages->pages > 0) {
        removeDurably(vault.file() + u"-wal"_s); // of the old key; it was written back before the copy
        return renameDurably(next, vault.file());
    }
    removeDurably(next);
    return {};
}

} // namespace

Result<> finishKeyChange(const OpenVaults &vaults)
{
    if (auto live = finishOne(vaults.live); !live)
        return live;
    return finishOne(vaults.practice);
}

namespace {

/// From the first line on the new keys count: a problem behind it is finished at the next unlocking.
Result<OpenVaults> putInPlace(const OpenVaults &vaults, const VaultKeys &fresh)
{
    const auto keyring = keyringWith(fresh, vaults.keyring);
    if (const auto written = writeKeyring(vaults.live.folder(), keyring); !written)
        return written.problem();
    OpenVaults changed{.live = Vault{vaults.live.file(), fresh.live},
                       .practice = Vault{vaults.practice.file(), fresh.practice},
                       .keyring = keyring,
                       .slot = vaults.slot,
                       .own = vaults.own,
                       .olderThanAnchor = vaults.olderThanAnchor,
                       .erasedAgain = vaults.erasedAgain};
    if (const auto done = finishKeyChange(changed); !done)
        return done.problem();
    // Once more, so that the keyring before it has the new keys too: the old ones must open nothing.
    if (const auto written = writeKeyring(vaults.live.folder(), keyring); !written)
        return written.problem();
    return changed;
}

} // namespace

Result<OpenVaults> changeKeys(const OpenVaults &vaults)
{
    const auto lock = lockFolder(vaults.live.folder());
    if (!lock)
        return lock.problem();
    const auto fresh = newKeys();
    if (const auto sealed = sealAnew(vaults, fresh); !sealed)
        return sealed.problem();
    return putInPlace(vaults, fresh);
}

Result<> noteKeysDue(const StoreAccess &access)
{
    return access([](Store &store) { return store.office().meta.keep(KeysDue, u"1"_s); });
}

Result<bool> areKeysDue(const StoreAccess &access)
{
    bool due = false;
    const auto read = access([&due](Store &store) -> Result<> {
        const auto value = store.office().meta.value(KeysDue);
        if (!value)
            return value.problem();
        due = !value->isEmpty();
        return {};
    });
    return read ? Result<bool>{due} : read.problem();
}

Result<OpenVaults> changeDueKeys(const OpenVaults &vaults)
{
    const auto due = areKeysDue(alone(vaults.live));
    if (!due)
        return due.problem();
    if (!*due)
        return vaults;
    const auto lock = lockFolder(vaults.live.folder());
    if (!lock)
        return lock.problem();
    const auto fresh = newKeys();
    if (!sealAnew(vaults, fresh)) {
        for (const auto &file : {vaults.live.file(), vaults.practice.file()})
            removeDurably(nextOf(file));
        return vaults;
    }
    return putInPlace(vaults, fresh);
}

} // namespace latarnia
