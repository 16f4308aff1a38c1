// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/Unlocking.h"

#include <QCommandLineParser>

namespace latarnia {

/// The options of a command that works on a vault: `--data`, `--user`, `--passphrase-file`.
void describeVault(QCommandLineParser &parser);

/// Unlocks the folder of `--data` for the person and with the passphrase the options name.
Result<OpenVaults> unlockFor(const QCommandLineParser &parser);

} // namespace latarnia
