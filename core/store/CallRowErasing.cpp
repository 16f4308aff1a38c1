// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/CallRowErasing.h"

#include "core/store/YearlyCountTable.h"

namespace latarnia {

namespace {

// What refers to something goes before it.
constexpr const char *OfRow[]{
    "DELETE FROM answer WHERE person IN (SELECT id FROM person WHERE call = ?)",
    "DELETE FROM person WHERE call = ?",
    "DELETE FROM referral WHERE call = ?",
    "DELETE FROM consent WHERE call = ?",
    "DELETE FROM duty_entry WHERE call = ?",
    "DELETE FROM call_pack WHERE call = ?",
    "DELETE FROM draft WHERE call = ?",
    "DELETE FROM assignment WHERE call = ?",
    "DELETE FROM broken_glass WHERE call = ?",
    "DELETE FROM call_limit WHERE call = ?",
    "DELETE FROM call_text WHERE call = ?",
    "DELETE FROM call_event WHERE call = ?",
    "UPDATE call SET earlier_call = NULL WHERE earlier_call = ?",
    "DELETE FROM call WHERE id = ?",
};

} // namespace

Result<> eraseCallRow(Database &database, const QString &call)
{
    if (auto counted = YearlyCountTable{database}.add(call); !counted)
        return counted;
    for (const auto *statement : OfRow) {
        if (auto done = database.run(statement, {call}); !done)
            return done;
    }
    return {};
}

} // namespace latarnia
