// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/AuditLine.h"

#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

constexpr qsizetype LongestCode = 100;
constexpr qsizetype MostFields = 40;
constexpr int Columns = 13;

bool isCode(const QString &text)
{
    return text.size() <= LongestCode && std::all_of(text.begin(), text.end(), [](QChar letter) {
               const auto sign = letter.unicode();
               return sign > ' ' && sign < 0x7f;
           });
}

} // namespace

bool holdsOnlyCodes(const AuditEntry &entry)
{
    const bool saysWhose = !entry.actor.isEmpty() && !entry.action.isEmpty() && !entry.bootId.isEmpty();
    return saysWhose && entry.at.isValid() && isCode(entry.bootId) && isCode(entry.actor)
        && isCode(entry.session) && isCode(entry.action) && isCode(entry.object) && isCode(entry.reason)
        && entry.fields.size() <= MostFields
        && std::all_of(entry.fields.begin(), entry.fields.end(),
                       [](const QString &field) { return !field.isEmpty() && isCode(field); });
}

QByteArray auditText(const AuditLine &line)
{
    const auto &entry = line.entry;
    const QStringList columns{line.desk,
                              QString::number(line.seq),
                              QString::number(entry.at.toMSecsSinceEpoch()),
                              QString::number(entry.monoMs),
                              entry.bootId,
                              entry.actor,
                              entry.session,
                              entry.action,
                              entry.object,
                              entry.fields.join(u' '),
                              entry.reason,
                              line.prev,
                              line.mac};
    return columns.join(QLatin1Char{AuditSeparator}).toUtf8();
}

std::optional<AuditLine> auditLineFrom(const QByteArray &text)
{
    const auto columns = QString::fromUtf8(text).split(QLatin1Char{AuditSeparator});
    if (columns.size() != Columns)
        return std::nullopt;
    return AuditLine{.desk = columns.at(0),
                     .seq = columns.at(1).toLongLong(),
                     .entry
                     = {.at = QDateTime::fromMSecsSinceEpoch(columns.at(2).toLongLong(), QTimeZone::utc()),
                        .monoMs = columns.at(3).toLongLong(),
                        .bootId = columns.at(4),
                        .actor = columns.at(5),
                        .session = columns.at(6),
                        .action = columns.at(7),
                        .object = columns.at(8),
                        .fields = columns.at(9).split(u' ', Qt::SkipEmptyParts),
                        .reason = columns.at(10)},
                     .prev = columns.at(11),
                     .mac = columns.at(12)};
}

} // namespace latarnia
