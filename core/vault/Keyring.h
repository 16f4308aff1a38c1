// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/BoxPair.h"
#include "core/vault/KeySlot.h"
#include "core/vault/LeadsKey.h"

#include <QList>

namespace latarnia {

/// All locks of a vault, as they stand in the file beside it.
struct Keyring
{
    QString vault{}; ///< UUID, also inside the vault: a keyring of another vault is refused
    quint64 generation{0}; ///< grows with every change
    QList<KeySlot> slotList{};
    QByteArray intakeKey{}; ///< public: what is taken while the vault is locked is sealed to it
    QList<LeadsKey> leads{}; ///< today's first, then those to which something may still be sealed
    QByteArray proof{}; ///< made with the vault's key over everything above

    bool operator==(const Keyring &) const = default;
};

/// The one text of a keyring, closed by its sum. Equal keyrings have equal bytes.
QByteArray keyringText(const Keyring &keyring);

/// Reads a keyring. Any byte that keyringText() would not have written there is KeyringDamaged; a number out
/// of its bounds is named by its JSON pointer.
Result<Keyring> keyringFrom(const QByteArray &text);

/// Proves, for later looks, that this keyring was written by somebody who had the vault's key.
void prove(Keyring &keyring, const VaultKeys &keys);
bool isProven(const Keyring &keyring, const VaultKeys &keys);

/// The pair for what is taken while the vault is locked; anybody may seal, who has the vault's key may open.
using IntakePair = BoxPair;
IntakePair intakePairOf(Bytes liveKey);

} // namespace latarnia
