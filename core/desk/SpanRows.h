// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/retention/RetentionRules.h"

namespace latarnia {

class Store;

/// One row of the one table: what it says, what counts today, and who decided otherwise and why.
struct SpanRow
{
    RetentionRule today{};
    Span ofTable{};
    QString changedBy{}; ///< a name, or the id where nobody of this id is known; empty: as the table says
    QString words{}; ///< why

    bool isChanged() const { return today.changedAt.isValid(); }
};

/// Every row, in the order of the codes.
Result<QList<SpanRow>> spanRows(Store &store, const RetentionRules &pack);

} // namespace latarnia
