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

StoredCall storedCallFrom(const QSqlQuery &row)
{
    return {.line = callLineFrom(row),
            .ref = row.value(41).toString(),
            .enteredAt = momentFrom(row.value(11)),
            .purpose = row.value(12).toString(),
            .channel = row.value(13).toString(),
            .callerRole = row.value(14).toString(),
            .voivodeship = row.value(15).toString(),
            .talkFreely = row.value(16).toString(),
            .danger = row.value(17).toString(),
            .dangerKinds = listFrom(row.value(37)),
            .dangerPlace = row.value(38).toString(),
            .ifCutOff = row.value(39).toString(),
            .wishes = listFrom(row.value(40)),
            .ceiling = row.value(18).toString(),
            .basis = row.value(19).toString(),
            .callerPlace = row.value(20).toString(),
            .peoplesPlace = row.value(21).toString(),
            .perpetratorPlace = row.value(36).toString(),
            .callerVerified = row.value(32).toBool(),
            .institutionReference = row.value(34).toString(),
            .switchboard = row.value(35).toString(),
            .rungBackAt = momentFrom(row.value(33)),
            .whoHears = row.value(22).toString(),
            .notes = row.value(23).toString(),
            .nextNote = row.value(24).toString(),
            .handLevel = row.value(25).toString(),
            .handReason = row.value(29).toString(),
            .dangerWho = row.value(26).toString(),
            .listeners = listFrom(row.value(27)),
            .dutyGrounds = listFrom(row.value(28)),
            .nextAction = row.value(30).toString(),
            .followUp = QDate::fromString(row.value(31).toString(), Qt::ISODate)};
}

} // namespace latarnia
