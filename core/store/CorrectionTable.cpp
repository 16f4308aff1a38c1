// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/CorrectionTable.h"

#include "core/base/Text.h"
#include "core/store/Columns.h"

namespace latarnia {

namespace {

struct FieldStatements
{
    const char *read;
    const char *write;
};

// In the order of the fields.
constexpr FieldStatements Fields[]{
    {"SELECT notes FROM call_text WHERE call = ?", "UPDATE call_text SET notes = ? WHERE call = ?"},
    {"SELECT next_note FROM call_text WHERE call = ?", "UPDATE call_text SET next_note = ? WHERE call = ?"},
    {"SELECT who_hears FROM call_text WHERE call = ?", "UPDATE call_text SET who_hears = ? WHERE call = ?"},
    {"SELECT COALESCE(hand_reason, '') FROM call_text WHERE call = ?",
     "UPDATE call_text SET hand_reason = ? WHERE call = ?"},
    {"SELECT COALESCE(institution_reference, '') FROM call_text WHERE call = ?",
     "UPDATE call_text SET institution_reference = ? WHERE call = ?"},
    {"SELECT COALESCE(switchboard, '') FROM call_text WHERE call = ?",
     "UPDATE call_text SET switchboard = ? WHERE call = ?"},
};

static_assert(std::size(Fields) == codesOf(CorrectedField{}).size());

constexpr auto Keep = R"(
    INSERT INTO text_correction (call, position, field, before, reason, corrected_by, corrected_at)
    VALUES (?, (SELECT COALESCE(MAX(position), -1) + 1 FROM text_correction WHERE call = ?), ?, ?, ?, ?, ?))";

constexpr auto OfCall = R"(
    SELECT field, before, reason, corrected_by, corrected_at FROM text_correction
     WHERE call = ? ORDER BY position)";

} // namespace

CorrectionTable::CorrectionTable(Database &database)
    : m_database{database}
{
}

Result<> CorrectionTable::correct(const QString &call, CorrectedField field, const QString &text,
                                  const StoredCorrection &correction)
{
    const auto &[read, write] = Fields[std::size_t(field)];
    const auto before = m_database.value(read, {call});
    if (!before)
        return before.problem();
    if (!before->isValid())
        return Problem{.fault = Fault::NotFound};
    if (auto written = m_database.run(write, {words(cleanText(text)), call}); !written)
        return written;
    return m_database.run(Keep,
                          {call, call, code(field), words(before->toString()), correction.reason,
                           words(correction.by), column(correction.at)});
}

Result<QList<StoredCorrection>> CorrectionTable::ofCall(const QString &call)
{
    return m_database.rows(OfCall, {call}, [](const QSqlQuery &row) {
        return StoredCorrection{.field = row.value(0).toString(),
                                .before = row.value(1).toString(),
                                .reason = row.value(2).toString(),
                                .by = row.value(3).toString(),
                                .at = momentFrom(row.value(4))};
    });
}

} // namespace latarnia
