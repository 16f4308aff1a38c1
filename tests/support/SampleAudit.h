// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/AuditLine.h"

#include <QTimeZone>

/// The n-th thing that somebody did at a desk that is restarted each 100 lines; made up, but of the size of a
/// real one.
inline latarnia::AuditEntry sampleEntry(qint64 n)
{
    const auto id = [](int kind, qint64 number) {
        return QStringLiteral("0190000%1-0000-7000-8000-%2").arg(kind).arg(number, 12, 10, QLatin1Char{'0'});
    };
    static const QStringList actions{QStringLiteral("readCall"), QStringLiteral("openIdentity"),
                                     QStringLiteral("takeCall"), QStringLiteral("levitate")};
    return {.at = QDateTime{QDate{2026, 11, 27}, QTime{3, 0}, QTimeZone::utc()}.addMSecs(n * 1500),
            .monoMs = 70'000 + (n % 100) * 1500,
            .bootId = id(1, n / 100),
            .actor = id(2, n % 7),
            .session = id(3, n / 50),
            .action = actions.at(n % 4),
            .object = id(4, n / 3),
            .fields
            = n % 4 == 1 ? QStringList{QStringLiteral("name"), QStringLiteral("phone")} : QStringList{},
            .reason = n % 4 == 1 ? QStringLiteral("callBack") : QString{}};
}
