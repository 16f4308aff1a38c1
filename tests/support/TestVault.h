// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/Unlocking.h"

/// The vault of a folder under the key every test may know, made if there is none: no passphrase, no waiting.
latarnia::Vault testVault(const QString &folder);

/// The same as if Anna had signed in: with a keyring, which is made once for a program and is in no file. Its
/// kit was never read back.
latarnia::OpenVaults testVaults(const QString &folder);
