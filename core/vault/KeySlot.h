// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Code.h"
#include "core/vault/Passphrase.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

#include <array>

namespace latarnia {

/// Who opens a slot: a person with a passphrase, or whoever holds the recovery kit.
enum class SlotKind { Person, Kit };

constexpr auto codesOf(SlotKind)
{
    return std::to_array<CodeName<SlotKind>>({
        {SlotKind::Person, "person"},
        {SlotKind::Kit, "kit"},
    });
}

/// One lock of the vault. Its box holds the secret key of the slot's own pair; the keys of the vault are
/// sealed to the public key, so that they can be changed without anybody's passphrase.
struct KeySlot
{
    QString id{}; ///< UUID
    SlotKind kind{SlotKind::Person};
    QByteArray nameSalt{};
    QByteArray nameHash{}; ///< of the folded user name: the file names nobody
    KdfCost cost{};
    QByteArray salt{};
    QByteArray nonce{};
    QByteArray box{}; ///< empty once the slot is retired
    QByteArray publicKey{};
    QByteArray liveKey{}; ///< the vault's key, sealed to publicKey
    QByteArray practiceKey{}; ///< the practice vault's key, sealed to publicKey
    QList<QByteArray> former{}; ///< secret halves of the same person's earlier slots, sealed to publicKey
    QDateTime created{};
    QDateTime retired{}; ///< invalid while the slot opens

    bool operator==(const KeySlot &) const = default;
};

/// What an open slot gives.
struct VaultKeys
{
    SecretBytes live{KeySize};
    SecretBytes practice{KeySize};
    SecretBytes own{KeySize}; ///< the secret half of the slot's pair; all zero where no slot is concerned
};

/// A new slot for these keys, with a new pair where @p keys has none. @p vault is the vault's id: a slot of
/// one vault does not open in another.
Result<KeySlot> makeSlot(SlotKind kind, const QString &vault, const QString &user, Bytes passphrase,
                         const KdfCost &cost, const VaultKeys &keys, const QDateTime &now);

/// WrongPassphrase if the passphrase is another one or the slot was changed; takes the time of the slot's
/// cost.
Result<VaultKeys> openSlot(const KeySlot &slot, const QString &vault, Bytes passphrase);

/// Seals other keys to the same person.
void resealSlot(KeySlot &slot, const VaultKeys &keys);

/// Whether the slot belongs to this user name; letter case and marks over letters do not count.
bool isSlotOf(const KeySlot &slot, const QString &user);

} // namespace latarnia
