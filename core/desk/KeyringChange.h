// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/Unlocking.h"

#include <vector>

namespace latarnia {

/// Writes this keyring, one generation further, as that of the vaults.
Result<> keepKeyring(OpenVaults &vaults, Keyring keyring);

/// A retired slot stays, empty, so that the keyring says when it was. Its shares of the leads' pair go.
void retireSlot(Keyring &keyring, const QString &slot, const QDateTime &now);

/// Gives a new slot what the one before it opens, as far as these pairs open it: the shares of the leads'
/// pair, and what was sealed to the slot before.
void handOver(Keyring &keyring, const KeySlot &before, KeySlot &fresh, const std::vector<BoxPair> &pairs);

} // namespace latarnia
