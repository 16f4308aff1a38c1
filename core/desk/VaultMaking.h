// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/Unlocking.h"

#include <QStringList>

namespace latarnia {

/// The first person of a vault, who may add the others.
struct FirstPerson
{
    QString name{};
    QStringList roles{};
    QString passphrase{};
};

struct MadeVault
{
    OpenVaults vaults;
    QStringList kitWords{}; ///< to be shown once and written down; nothing here keeps them
};

/// Makes the vault of a folder with its first person, its recovery kit and an empty practice vault. Data from
/// before the vault is taken over, and its readable file removed once it is in the vault. WeakPassphrase, or
/// StoreExists where there is a vault. A power cut leaves what was there before, or the whole vault.
Result<MadeVault> makeVault(const QString &folder, const FirstPerson &person, const KdfCost &cost,
                            const Clock &clock);

} // namespace latarnia
