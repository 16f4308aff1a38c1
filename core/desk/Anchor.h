// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/vault/Vault.h"

namespace latarnia {

class Store;

/// How far the vault had come, written beside it: the number of lines of its journal, proven with its key. A
/// vault that is put back to an older state, or whose log lost an end without a trace, has come less far.
Result<> writeAnchor(const Vault &vault, qint64 journalLines, const QDateTime &now);

/// The same with the lines counted; the vault must not be open in another process.
Result<> anchor(const Vault &vault, Store &store, const QDateTime &now);

/// Whether the vault has fewer lines than its anchor says. False where there is no anchor that the vault's
/// key proves: a missing anchor shows nothing.
bool isOlderThanAnchor(const Vault &vault);

} // namespace latarnia
