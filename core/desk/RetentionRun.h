// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/desk/DeskIdentity.h"
#include "core/desk/ErasureCertificate.h"

#include <functional>

namespace latarnia {

/// Who runs it, on what, by which table.
struct RetentionOrder
{
    Vault vault;
    DeskIdentity identity{};
    RetentionRules pack{};
};

/// Hears how many calls of how many are done.
using RetentionProgress = std::function<void(int done, int of)>;

/// Erases what is due: a call is one short piece of work, in which it is looked at again, so that a hold that
/// was set meanwhile holds. One that is stopped, or that ends with the power, goes on with the next run. The
/// certificate lies in the vault.
Result<ErasureCertificate> runRetention(const StoreAccess &access, const RetentionOrder &order,
                                        const QDateTime &now, const Stop &stop = {},
                                        const RetentionProgress &progress = {});

/// When the newest certificate was made; invalid where there is none.
Result<QDateTime> lastRetention(const StoreAccess &access);

} // namespace latarnia
