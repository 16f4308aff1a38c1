// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/CallColumns.h"

#include "core/store/Columns.h"

namespace latarnia {

CallLine callLineFrom(const QSqlQuery &row)
{
    return {.id = row.value(0).toString(),
            .number = row.value(1).toString(),
            .state = row.value(2).toString(),
            .startedAt = momentFrom(row.value(3)),
            .endedAt = momentFrom(row.value(4)),
            .kind = row.value(5).toString(),
            .level = row.value(6).toString(),
            .language = row.value(7).toString(),
            .disposition = row.value(8).toString(),
            .takenBy = row.value(9).toString(),
            .organisation = row.value(10).toString()};
}

} // namespace latarnia
