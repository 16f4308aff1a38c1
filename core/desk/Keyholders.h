// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/Unlocking.h"

#include <QStringList>

namespace latarnia {

/// Somebody who works here, as the vault knows them.
struct Keyholder
{
    QString name{};
    QStringList roles{};
    bool opensVault{false}; ///< has a slot that was not retired
};

/// Everybody who ever had a key, by name. The folder must not be open in a desk.
Result<QList<Keyholder>> keyholders(const OpenVaults &vaults);

/// A slot for one more person; DuplicateId where the name opens the vault already. Changes @p vaults.
Result<> addKeyholder(OpenVaults &vaults, const Keyholder &person, const QString &passphrase,
                      const KdfCost &cost, const Clock &clock);

/// Takes a person's slot away; NotAllowed for the last one. Who may have kept a copy of the keys is shut out
/// only by changeKeys().
Result<> retireKeyholder(OpenVaults &vaults, const QString &name, const Clock &clock);

/// Another passphrase for the same person; the old one must be right.
Result<> changePassphrase(const QString &folder, const QString &name, const QString &before,
                          const QString &after, const KdfCost &cost, const Clock &clock);

/// Another passphrase for a person who forgot theirs, given by somebody who is inside.
Result<> replacePassphrase(OpenVaults &vaults, const QString &name, const QString &passphrase,
                           const KdfCost &cost, const Clock &clock);

/// A new recovery kit; the words of the old one open nothing any more.
Result<QStringList> renewKit(OpenVaults &vaults, const Clock &clock);

/// New keys for both vaults: every page is sealed anew, every slot gets them. A power cut leaves the old keys
/// or the new ones; unlock() finishes what was begun. The folder must not be open in a desk.
Result<OpenVaults> changeKeys(const OpenVaults &vaults);

} // namespace latarnia
