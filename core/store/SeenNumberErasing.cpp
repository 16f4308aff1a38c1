// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/SeenNumberErasing.h"

#include "core/store/Columns.h"

#include <algorithm>

namespace latarnia {

namespace {

constexpr auto Count
    = "SELECT COUNT(*) FROM number_seen WHERE kind = ? AND (expires_at <= ? OR seen_at <= ?)";

constexpr auto Some = R"(
    SELECT digest, seen_at FROM number_seen WHERE kind = ? AND (expires_at <= ? OR seen_at <= ?)
     ORDER BY seen_at, digest LIMIT ?)";

constexpr auto Drop = "DELETE FROM number_seen WHERE kind = ? AND digest = ? AND seen_at = ?";

} // namespace

Result<int> countDue(Database &database, const DueNumbers &due)
{
    const auto count = database.value(Count, {due.kind, column(due.now), column(due.seenUntil)});
    return count ? Result<int>{count->toInt()} : count.problem();
}

Result<int> dropDue(Database &database, const DueNumbers &due, int most)
{
    const auto some = database.rows(Some, {due.kind, column(due.now), column(due.seenUntil), most},
                                    [](const QSqlQuery &row) {
                                        return std::pair{row.value(0).toString(), row.value(1)};
                                    });
    if (!some)
        return some.problem();
    for (const auto &[digest, seenAt] : *some) {
        if (const auto done = database.run(Drop, {due.kind, digest, seenAt}); !done)
            return done.problem();
    }
    return int(some->size());
}

} // namespace latarnia
