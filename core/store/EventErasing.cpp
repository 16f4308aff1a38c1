// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/EventErasing.h"

#include "core/store/Columns.h"

#include <algorithm>

namespace latarnia {

namespace {

constexpr qsizetype LongestCode = 40;

constexpr auto OfCall = "SELECT desk, seq, subject, value FROM call_event WHERE call = ? ORDER BY seq";

constexpr auto Write = "UPDATE call_event SET subject = ?, value = ? WHERE desk = ? AND seq = ?";

struct Event
{
    QString desk{};
    qint64 seq{0};
    QString subject{};
    QString value{};
};

bool isCodeLetter(QChar letter)
{
    const auto sign = letter.unicode();
    return (sign < 0x80 && letter.isLetterOrNumber()) || sign == u'.' || sign == u'-' || sign == u'_';
}

/// Ids, answers and the like: one word of plain letters.
QString codeOrNothing(const QString &text)
{
    const bool isCode = text.size() <= LongestCode && std::all_of(text.begin(), text.end(), isCodeLetter);
    return isCode ? text : QString{};
}

} // namespace

Result<> eraseEventWords(Database &database, const QString &call)
{
    const auto events = database.rows(OfCall, {call}, [](const QSqlQuery &row) {
        return Event{row.value(0).toString(), row.value(1).toLongLong(), row.value(2).toString(),
                     row.value(3).toString()};
    });
    if (!events)
        return events.problem();
    for (const auto &event : *events) {
        const auto subject = codeOrNothing(event.subject);
        const auto value = codeOrNothing(event.value);
        if (subject == event.subject && value == event.value)
            continue;
        if (auto done = database.run(Write, {words(subject), words(value), event.desk, event.seq}); !done)
            return done;
    }
    return {};
}

} // namespace latarnia
