// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Database.h"

namespace latarnia {

/// How often one value of one measure stood in the calls of a year that are not there any more.
struct YearlyCount
{
    int year{0}; ///< in Warsaw
    QString organisation{};
    QString measure{}; ///< contacts, kind, purpose, …
    QString value{}; ///< a code; empty where nothing was known
    qint64 amount{0};

    bool operator==(const YearlyCount &) const = default;
};

/// What a report of an earlier year still needs of calls whose rows are gone: each measure counted by itself,
/// so that no line stands for one call.
class YearlyCountTable
{
public:
    explicit YearlyCountTable(Database &database);

    /// Counts a call that is about to go, closed or open; nothing where there is none. Whoever is in several
    /// calls of a year counts once as a beneficiary: with the last of them to go.
    Result<> add(const QString &call);
    Result<QList<YearlyCount>> ofYear(int year);

private:
    Result<> addCall(const QString &call, YearlyCount &line);
    Result<> addReferrals(const QString &call, const YearlyCount &line);
    Result<> addPersons(const QString &call, const YearlyCount &line);
    Result<> addBeneficiary(const QString &call, const YearlyCount &line, const QString &whose,
                            const QStringList &facts);
    Result<> addOne(const YearlyCount &line, const char *measure, const QString &value);

    Database &m_database;
};

} // namespace latarnia
