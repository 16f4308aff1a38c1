// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/VaultMaking.h"

#include "core/desk/DataFolder.h"
#include "core/rights/RoleSet.h"
#include "core/store/Store.h"
#include "core/vault/DurableFile.h"
#include "core/vault/KeyringFile.h"
#include "core/vault/PageCheck.h"
#include "core/vault/RecoveryKit.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

void removeWithLog(const QString &file)
{
    for (const auto &end : {u"-wal"_s, u"-journal"_s, u"-shm"_s, QString{}})
        removeDurably(file + end);
}

/// What there was before the vault, sealed; or an empty vault.
Result<> fill(const Vault &vault, const QString &plain)
{
    if (!QFileInfo::exists(plain)) {
        const auto store = Store::make(vault);
        return store ? Result<>{} : store.problem();
    }
    const auto before = Database::openPlain(plain);
    if (!before)
        return before.problem();
    return (*before)->copyInto(vault);
}

/// The first entries of a vault: which keyring is its own, and who works here.
Result<> enter(const Vault &vault, const QString &id, const FirstPerson &person, const QDateTime &now)
{
    const auto store = Store::open(vault, Access::Write);
    if (!store)
        return store.problem();
    return atomically((*store)->database(), [&]() -> Result<> {
        if (auto kept = (*store)->office().meta.keep(u"vault"_s, id); !kept)
            return kept;
        return person.name.isEmpty() ? Result<>{}
                                     : (*store)->office().staff.enter(person.name, person.roles, now);
    });
}

Result<> makeFile(const QString &file, Bytes key, const QString &plain, const QString &id,
                  const FirstPerson &person, const QDateTime &now)
{
    removeWithLog(file);
    const Vault vault{file, key};
    if (auto filled = fill(vault, plain); !filled)
        return filled;
    closeToOthers(file);
    if (auto entered = enter(vault, id, person, now); !entered)
        return entered;
    const auto pages = checkPages(file, key);
    if (!pages || !pages->isSound())
        return Problem{.fault = Fault::StoreDamaged, .file = QFileInfo{file}.fileName()};
    return {};
}

Result<Keyring> keyringFor(const FirstPerson &person, Bytes kit, const VaultKeys &keys, const KdfCost &cost,
                           const QDateTime &now)
{
    Keyring keyring{.vault = QUuid::createUuid().toString(QUuid::WithoutBraces), .generation = 1};
    const auto own = makeSlot(SlotKind::Person, keyring.vault, person.name,
                              passphraseBytes(person.passphrase), cost, keys, now);
    if (!own)
        return own.problem();
    const VaultKeys kitKeys{.live = SecretBytes::copyOf(keys.live),
                            .practice = SecretBytes::copyOf(keys.practice)};
    // 160 random bits cannot be guessed: the kit needs no costly derivation.
    const auto lifeline = makeSlot(SlotKind::Kit, keyring.vault, {}, kit, LeastCost, kitKeys, now);
    if (!lifeline)
        return lifeline.problem();
    keyring.slotList = {*own, *lifeline};
    keyring.intakeKey = intakePairOf(keys.live).publicKey;
    if (roleSetFrom(person.roles).known.contains(StaffRole::ShiftLead))
        keyring.leads = {makeLeadsKey({own->publicKey, lifeline->publicKey}, now)};
    prove(keyring, keys);
    return keyring;
}

bool mayBeMadeIn(const QString &folder)
{
    const auto state = stateOf(folder);
    return state == FolderState::Empty || state == FolderState::Plain || state == FolderState::Unfinished;
}

} // namespace

Result<MadeVault> makeVault(const QString &folder, const FirstPerson &person, const KdfCost &cost,
                            const Clock &clock)
{
    if (strengthOf(person.passphrase, {person.name}) != PassphraseStrength::Enough)
        return Problem{.fault = Fault::WeakPassphrase};
    const auto lock = lockFolder(folder);
    if (!lock)
        return lock.problem();
    if (!mayBeMadeIn(folder))
        return Problem{.fault = Fault::StoreExists, .file = QDir{folder}.dirName()};
    const VaultKeys keys{.live = SecretBytes::random(KeySize),
                         .practice = SecretBytes::random(KeySize),
                         .own = SecretBytes::random(KeySize)};
    const auto kit = SecretBytes::random(KitSize);
    const auto now = clock();
    const auto keyring = keyringFor(person, kit, keys, cost, now);
    if (!keyring)
        return keyring.problem();
    // The vault gets its name last: until then the folder is "unfinished" and everything is made again.
    const auto part = unfinishedFileIn(folder);
    const auto plain = plainFileIn(folder);
    if (const auto made = makeFile(part, keys.live, plain, keyring->vault, person, now); !made)
        return made.problem();
    if (const auto made = makeFile(practiceFileIn(folder), keys.practice, {}, keyring->vault, {}, now); !made)
        return made.problem();
    if (const auto written = writeKeyring(folder, *keyring); !written)
        return written.problem();
    if (const auto named = renameDurably(part, vaultFileIn(folder)); !named)
        return named.problem();
    removeWithLog(plain);
    return MadeVault{.vaults = {.live = Vault{vaultFileIn(folder), keys.live},
                                .practice = Vault{practiceFileIn(folder), keys.practice},
                                .keyring = *keyring,
                                .slot = keyring->slotList.first().id,
                                .own = std::make_shared<const SecretBytes>(SecretBytes::copyOf(keys.own))},
                     .kitWords = kitWords(kit)};
}

} // namespace latarnia
