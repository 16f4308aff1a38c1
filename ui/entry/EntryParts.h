// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/desk/MachineCheck.h"
#include "core/vault/Passphrase.h"
#include "ui/words/Language.h"

#include <QStringList>

#include <functional>

namespace latarnia {

/// What the way in needs from outside.
struct EntryParts
{
    QString folder{};
    Language &language;
    MachineFacts machine{};
    KdfCost cost{UsualCost}; ///< of a slot that is made here
    Clock clock{utcNow};
    std::function<QStringList()> media{[] { return QStringList{}; }}; ///< disks that may hold backups
};

} // namespace latarnia
