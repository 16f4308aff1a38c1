// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/ProcessingRecord.h"

#include "core/store/ColumnList.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

struct TablePurpose
{
    QLatin1StringView table{};
    ProcessingPurpose purpose{};
};

using enum ProcessingPurpose;

// Tables that are not named here are for helping whoever calls.
constexpr TablePurpose Purposes[]{
    {"call_back"_L1, CallBack},
    {"return_number"_L1, CallBack},
    {"referral"_L1, Referral},
    {"consent"_L1, Referral},
    {"duty_entry"_L1, DutyToReport},
    {"number_seen"_L1, Safety},
    {"yearly_count"_L1, Statistics},
    {"journal"_L1, Evidence},
    {"audit"_L1, Evidence},
    {"audit_chain"_L1, Evidence},
    {"erasure"_L1, Evidence},
    {"erasure_certificate"_L1, Evidence},
    {"call_limit"_L1, Evidence},
    {"broken_glass"_L1, Evidence},
    {"text_correction"_L1, Evidence},
    {"retention_span"_L1, Evidence},
    {"person_on_duty"_L1, Staff},
    {"assignment"_L1, Staff},
    {"meta"_L1, Keys},
    {"capsule_wrap"_L1, Keys},
    {"pack"_L1, Program},
    {"call_pack"_L1, Program},
};

ProcessingPurpose purposeOf(const QString &table)
{
    const auto *found = std::find_if(std::begin(Purposes), std::end(Purposes),
                                     [&table](const TablePurpose &each) { return each.table == table; });
    return found == std::end(Purposes) ? Help : found->purpose;
}

/// A number that was seen goes by the hour, whichever call it was; the table names the longest.
std::optional<KeptData> keptWith(const ListedColumn &column)
{
    if (column.table == "number_seen"_L1)
        return KeptData::ControllerNumber;
    return column.goesWith;
}

void add(QList<ProcessedData> &data, const ListedColumn &column, const RetentionRules &rules)
{
    const auto kept = keptWith(column);
    auto place = std::find_if(data.begin(), data.end(), [&](const ProcessedData &each) {
        return each.table == column.table && each.kept == kept;
    });
    if (place == data.end()) {
        data.append({.table = column.table,
                     .purpose = purposeOf(column.table),
                     .kept = kept,
                     .span = kept ? std::optional{rules.spanOf(*kept)} : std::nullopt,
                     .from = kept ? std::optional{rules.rules.at(qsizetype(*kept)).from} : std::nullopt});
        place = std::prev(data.end());
    }
    place->columns.append(column.column);
    place->hasWords = place->hasWords || column.holds == ColumnHolds::Words;
}

QJsonObject jsonOf(const ProcessedData &data)
{
    QJsonObject object{{u"table"_s, data.table},
                       {u"purpose"_s, codeOf(data.purpose)},
                       {u"columns"_s, QJsonArray::fromStringList(data.columns)},
                       {u"words"_s, data.hasWords}};
    if (data.kept && data.span && data.from) {
        object.insert(u"kept"_s, codeOf(*data.kept));
        object.insert(u"unit"_s, codeOf(data.span->unit));
        object.insert(u"count"_s, data.span->count);
        object.insert(u"from"_s, codeOf(*data.from));
    }
    return object;
}

} // namespace

ProcessingRecord processingRecord(const RetentionRules &rules, const Directory &directory)
{
    ProcessingRecord record;
    for (const auto &column : listedColumns())
        add(record.data, column, rules);
    const auto &services = directory.services();
    for (const auto &service : services)
        record.recipients.append(service.id);
    return record;
}

QJsonObject jsonOf(const ProcessingRecord &record)
{
    QJsonArray data;
    for (const auto &each : record.data)
        data.append(jsonOf(each));
    return {{u"format"_s, 1},
            {u"data"_s, data},
            {u"recipients"_s, QJsonArray::fromStringList(record.recipients)}};
}

} // namespace latarnia
