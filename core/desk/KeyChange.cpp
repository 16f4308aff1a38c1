// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/KeyChange.h"

#include "core/desk/DataFolder.h"
#include "core/desk/Keyholders.h"
#include "core/store/Store.h"
#include "core/vault/DurableFile.h"
#include "core/vault/KeyringFile.h"
#include "core/vault/PageCheck.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

QString nextOf(const QString &file)
{
    return file + u".next"_s;
}

Result<> copySealed(const Vault &from, Bytes key)
{
    const auto next = nextOf(from.file());
    removeDurably(next);
    const auto store = Store::open(from, Access::Write);
    if (!store)
        return store.problem();
    if (auto copied = (*store)->database().copyInto(Vault{next, key}); !copied)
        return copied;
    QFile::setPermissions(next, QFile::ReadOwner | QFile::WriteOwner);
    const auto pages = checkPages(next, key);
    if (!pages || !pages->isSound())
        return Problem{.fault = Fault::StoreDamaged, .file = QFileInfo{next}.fileName()};
    return {};
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

Result<OpenVaults> changeKeys(const OpenVaults &vaults)
{
    const auto lock = lockFolder(vaults.live.folder());
    if (!lock)
        return lock.problem();
    const VaultKeys fresh{.live = SecretBytes::random(KeySize), .practice = SecretBytes::random(KeySize)};
    if (const auto copied = copySealed(vaults.live, fresh.live); !copied)
        return copied.problem();
    if (const auto copied = copySealed(vaults.practice, fresh.practice); !copied)
        return copied.problem();
    auto keyring = vaults.keyring;
    ++keyring.generation;
    for (auto &slot : keyring.slotList) {
        if (!slot.retired.isValid())
            resealSlot(slot, fresh);
    }
    keyring.intakeKey = intakePairOf(fresh.live).publicKey;
    prove(keyring, fresh);
    if (const auto written = writeKeyring(vaults.live.folder(), keyring); !written)
        return written.problem();
    OpenVaults changed{.live = Vault{vaults.live.file(), fresh.live},
                       .practice = Vault{vaults.practice.file(), fresh.practice},
                       .keyring = keyring,
                       .slot = vaults.slot};
    if (const auto done = finishKeyChange(changed); !done)
        return done.problem();
    // Once more, so that the keyring before it has the new keys too: the old ones must open nothing.
    if (const auto written = writeKeyring(vaults.live.folder(), keyring); !written)
        return written.problem();
    return changed;
}

} // namespace latarnia
