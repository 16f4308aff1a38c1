// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace latarnia {

/// An institution that asks (domain/services-pl.md §6): its case, and how it was rung back before anything
/// was answered. Whether it was then known to be that institution is CallDraft::callerVerified.
struct Institution
{
    QString reference{}; ///< of its own case; never a name
    QString switchboard{}; ///< the published number that was rung, as it was typed, or empty
    QDateTime rungBackAt{}; ///< UTC; invalid: not yet

    bool operator==(const Institution &) const = default;
};

} // namespace latarnia
