// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Stop.h"
#include "core/desk/StoreAccess.h"
#include "core/retention/WhatIsDue.h"

#include <QMap>

namespace latarnia {

/// Something of a call that is due.
struct DueOfCall
{
    QString call{};
    DueData due{};

    bool operator==(const DueOfCall &) const = default;
};

/// What a run of retention would find.
struct RetentionPreview
{
    QDateTime at{};
    RetentionRules rules{}; ///< with what the vault changed
    QList<DueOfCall> lines{}; ///< oldest call first, also what is held
    QMap<KeptData, int> numbers{}; ///< keyed hashes that are over
    bool isClockPlausible{true}; ///< else nothing is erased unless a person says so

    int countOf(KeptData what) const; ///< that a run would erase
    int heldOf(KeptData what) const;
};

/// The one table as it is today.
Result<RetentionRules> rulesToday(Store &store, const RetentionRules &pack);

/// Looks at all calls in short pieces of work.
Result<RetentionPreview> previewRetention(const StoreAccess &access, const RetentionRules &pack,
                                          const QDateTime &now, const Stop &stop = {});

/// The kinds of calls whose numbers are remembered, each with its row.
const QMap<KeptData, QString> &numberKinds();

} // namespace latarnia
