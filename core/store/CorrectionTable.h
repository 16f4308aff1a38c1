// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/retention/CorrectionReason.h"
#include "core/store/Database.h"

#include <QDateTime>

namespace latarnia {

/// What a text was before somebody corrected it. Goes with the narrative.
struct StoredCorrection
{
    QString field{}; ///< a CorrectedField
    QString before{};
    QString reason{}; ///< a CorrectionReason
    QString by{}; ///< the id of a person
    QDateTime at{};

    bool operator==(const StoredCorrection &) const = default;
};

/// Texts of closed calls that were corrected, with what they said before.
class CorrectionTable
{
public:
    explicit CorrectionTable(Database &database);

    /// Writes @p text in the place of what the field says and keeps that; @p correction.before is not looked
    /// at. NotFound where the call has no texts. Inside the caller's transaction.
    Result<> correct(const QString &call, CorrectedField field, const QString &text,
                     const StoredCorrection &correction);
    /// Oldest first.
    Result<QList<StoredCorrection>> ofCall(const QString &call);

private:
    Database &m_database;
};

} // namespace latarnia
