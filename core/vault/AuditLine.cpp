// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/AuditLine.h"

#include <algorithm>

namespace latarnia {

namespace {

constexpr qsizetype LongestCode = 100;
constexpr qsizetype MostFields = 40;

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

} // namespace latarnia
