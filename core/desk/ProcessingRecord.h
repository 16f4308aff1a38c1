// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Code.h"
#include "core/directory/Directory.h"
#include "core/retention/RetentionRules.h"

#include <QJsonObject>

#include <array>
#include <optional>

namespace latarnia {

/// What a table is for.
enum class ProcessingPurpose {
    Help,
    CallBack,
    Referral,
    DutyToReport,
    Safety,
    Statistics,
    Evidence,
    Staff,
    Keys,
    Program
};

constexpr auto codesOf(ProcessingPurpose)
{
    return std::to_array<CodeName<ProcessingPurpose>>({
        {ProcessingPurpose::Help, "help"}, ///< art. 6(1)(d), (e), 9(2): what the line is for
        {ProcessingPurpose::CallBack, "callBack"},
        {ProcessingPurpose::Referral, "referral"}, ///< with consent: art. 6(1)(a), 9(2)(a)
        {ProcessingPurpose::DutyToReport, "dutyToReport"}, ///< KK art. 240
        {ProcessingPurpose::Safety, "safety"}, ///< of callers and of those who answer
        {ProcessingPurpose::Statistics, "statistics"},
        {ProcessingPurpose::Evidence, "evidence"}, ///< art. 5(2): who did and saw what
        {ProcessingPurpose::Staff, "staff"},
        {ProcessingPurpose::Keys, "keys"}, ///< art. 32
        {ProcessingPurpose::Program, "program"}, ///< no personal data
    });
}

/// What one table has of one row of the table of retention, or of none.
struct ProcessedData
{
    QString table{};
    ProcessingPurpose purpose{};
    QStringList columns{};
    bool hasWords{false}; ///< what somebody said, or what names somebody
    std::optional<KeptData> kept{}; ///< none: as long as the vault
    std::optional<Span> span{};
    std::optional<CountedFrom> from{};
};

/// The record of processing (art. 30 GDPR), told from the tables, the one table and the directory.
struct ProcessingRecord
{
    QDateTime at{}; ///< when it was made
    QList<ProcessedData> data{};
    QStringList recipients{}; ///< ids of services that data may be given to
};

ProcessingRecord processingRecord(const RetentionRules &rules, const Directory &directory);

QJsonObject jsonOf(const ProcessingRecord &record);

} // namespace latarnia
