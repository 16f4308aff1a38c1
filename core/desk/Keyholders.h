// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/KeyChange.h"

#include <QStringList>

namespace latarnia {

/// Somebody who works here, as the vault knows them.
struct Keyholder
{
    QString name{};
    QStringList roles{};
    QString organisation{}; ///< a code
    bool opensVault{false}; ///< has a slot that was not retired
    bool isInside{false}; ///< it is this person's slot that opened
    QDateTime since{}; ///< when the person was entered
    QDateTime retired{}; ///< invalid while the person has a key

    bool operator==(const Keyholder &) const = default;
};

/// Everybody who ever had a key, by name.
Result<QList<Keyholder>> keyholders(const OpenVaults &vaults, const StoreAccess &access);
/// The same while the folder is not open in a desk.
Result<QList<Keyholder>> keyholders(const OpenVaults &vaults);

/// A slot for one more person; DuplicateId where the name opens the vault already. Changes @p vaults.
Result<> addKeyholder(OpenVaults &vaults, const StoreAccess &access, const Keyholder &person,
                      const QString &passphrase, const KdfCost &cost, const Clock &clock);
/// The same while the folder is not open in a desk.
Result<> addKeyholder(OpenVaults &vaults, const Keyholder &person, const QString &passphrase,
                      const KdfCost &cost, const Clock &clock);

/// Other roles for somebody who has a key: a new lead is welcomed, one who is no lead any more dismissed.
/// UnknownId where nobody of this name has one; OutOfRange without a role.
Result<> changeRoles(OpenVaults &vaults, const StoreAccess &access, const QString &name,
                     const QStringList &roles, const Clock &clock);

/// Takes a person's slot away; NotAllowed for the last one. Who may have kept a copy of the keys is shut out
/// only by changeKeys().
Result<> retireKeyholder(OpenVaults &vaults, const QString &name, const Clock &clock);

/// The same while a desk is open: notes first that the keys are to be changed.
Result<> retireKeyholder(OpenVaults &vaults, const StoreAccess &access, const QString &name,
                         const Clock &clock);

/// Another passphrase for the same person; the old one must be right, and tries are counted as at signing in.
Result<> changeOwnPassphrase(OpenVaults &vaults, const QString &name, const QString &before,
                             const QString &after, const KdfCost &cost, const Clock &clock);
/// The same from outside.
Result<> changePassphrase(const QString &folder, const QString &name, const QString &before,
                          const QString &after, const KdfCost &cost, const Clock &clock);

/// Another passphrase for a person who forgot theirs, given by somebody who is inside.
Result<> replacePassphrase(OpenVaults &vaults, const QString &name, const QString &passphrase,
                           const KdfCost &cost, const Clock &clock);

/// Words for a new recovery kit. Nothing has changed until they are put into the keyring.
QStringList drawKit();
/// Makes these words the recovery kit; those of the old one open nothing any more.
Result<> putKit(OpenVaults &vaults, const QStringList &words, const Clock &clock);
/// Both at once.
Result<QStringList> renewKit(OpenVaults &vaults, const Clock &clock);

} // namespace latarnia
