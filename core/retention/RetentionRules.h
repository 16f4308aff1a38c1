// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pack/Pack.h"
#include "core/retention/Span.h"

#include <QList>

namespace latarnia {

/// What is kept for a time: the rows of the one table (domain/law-and-procedure.md §6).
enum class KeptData { SilentNumber, AbusiveNumber, ControllerNumber, Contact, Identity, Narrative, Row };

constexpr auto codesOf(KeptData)
{
    return std::to_array<CodeName<KeptData>>({
        {KeptData::SilentNumber, "silentNumber"}, ///< keyed hash of a silent caller's number
        {KeptData::AbusiveNumber, "abusiveNumber"},
        {KeptData::ControllerNumber, "controllerNumber"},
        {KeptData::Contact, "contact"}, ///< the caller's number and what was agreed on ringing back
        {KeptData::Identity, "identity"},
        {KeptData::Narrative, "narrative"}, ///< everything that was written in words
        {KeptData::Row, "row"}, ///< the coded facts; what is counted stays
    });
}

/// From when on a span is counted.
enum class CountedFrom { Seen, LastPlannedContact, Closure, TaskYear };

constexpr auto codesOf(CountedFrom)
{
    return std::to_array<CodeName<CountedFrom>>({
        {CountedFrom::Seen, "seen"},
        {CountedFrom::LastPlannedContact, "lastPlannedContact"},
        {CountedFrom::Closure, "closure"},
        {CountedFrom::TaskYear, "taskYear"},
    });
}

/// Whether the law names a period of its own.
enum class StatutoryPeriod { NotFound, Found };

constexpr auto codesOf(StatutoryPeriod)
{
    return std::to_array<CodeName<StatutoryPeriod>>({
        {StatutoryPeriod::NotFound, "notFound"},
        {StatutoryPeriod::Found, "found"},
    });
}

struct RetentionRule
{
    KeptData what{};
    CountedFrom from{};
    Span span{};
    QString source{};
    StatutoryPeriod statutory{};
    bool officerSigned{false}; ///< the data protection officer signed this row
    QDateTime changedAt{}; ///< invalid: the span is the pack's
    QString changedBy{}; ///< the id of a person
};

/// The one table.
struct RetentionRules
{
    PackIdentity identity{};
    QList<RetentionRule> rules{}; ///< every row once, in the order of the codes

    const Span &spanOf(KeptData what) const { return rules.at(qsizetype(what)).span; }
};

/// Another span of one row, set by somebody.
struct ChangedSpan
{
    KeptData what{};
    Span span{};
    QDateTime at{};
    QString by{}; ///< the id of a person
};

/// Decodes a pack of retention; every row stands in it once.
Result<RetentionRules> retentionFrom(const Pack &pack);

/// The pack is the default, the newest change of a row counts. A row that was changed is not signed any more.
RetentionRules withChanges(RetentionRules rules, const QList<ChangedSpan> &changes);

} // namespace latarnia
