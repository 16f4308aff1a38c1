// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/SignedIn.h"

#include <QCommandLineParser>

namespace latarnia {

/// The options of a command that works on a vault: `--data`, `--user`, `--passphrase-file`.
void describeVault(QCommandLineParser &parser);

/// Who was let in, and what they may do.
struct LetIn
{
    OpenVaults vaults;
    DeskIdentity identity{};
};

/// Unlocks the folder of `--data` for the person and with the passphrase the options name.
Result<OpenVaults> unlockFor(const QCommandLineParser &parser);
/// The same, and that somebody signed in is written down.
Result<LetIn> letIn(const QCommandLineParser &parser);

} // namespace latarnia
