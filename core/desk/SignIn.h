// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/Unlocking.h"

#include <chrono>

namespace latarnia {

/// unlock() as people may try it: after several wrong passphrases the next try waits, and until then it is
/// TooManyTries without a look at the passphrase. The recovery kit never waits.
Result<OpenVaults> signIn(const QString &folder, const QString &name, const QString &passphrase,
                          const Clock &clock);

/// The same for a copy of the data of @p folder, such as a backup of it: trying there is no way round the
/// wait.
Result<OpenVaults> signInToCopy(const QString &copy, const QString &folder, const QString &name,
                                const QString &passphrase, const Clock &clock);

/// What the passphrase of a person opens, while the vault is open; tries are counted like those of signIn().
Result<VaultKeys> provePassphrase(const OpenVaults &vaults, const QString &name, const QString &passphrase,
                                  const Clock &clock);

/// How long this person still waits.
std::chrono::seconds signInWait(const QString &folder, const QString &name, const Clock &clock);

} // namespace latarnia
