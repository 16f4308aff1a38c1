// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/Vault.h"

/// The vault of a folder under the key every test may know, made if there is none: no passphrase, no waiting.
latarnia::Vault testVault(const QString &folder);
