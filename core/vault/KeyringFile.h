// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/Keyring.h"

namespace latarnia {

/// A keyring as it was found.
struct FoundKeyring
{
    Keyring keyring{};
    bool isPrevious{false}; ///< the newest file is missing or damaged; this is the one before it
};

/// The file of the locks of the vault in @p folder.
QString keyringFileIn(const QString &folder);

/// Reads the keyring of @p folder, the previous one where the newest cannot be read. StoreMissing where there
/// is neither.
Result<FoundKeyring> readKeyring(const QString &folder);

/// Writes the keyring for its owner alone and keeps the one before it. After this returned a power cut finds
/// the new one, before it the old one.
Result<> writeKeyring(const QString &folder, const Keyring &keyring);

} // namespace latarnia
