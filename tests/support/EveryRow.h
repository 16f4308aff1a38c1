// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/Vault.h"
#include "tests/support/SealedConnection.h"

#include <QSqlQuery>
#include <QStringList>

/// Every row of every table, as words.
inline QStringList everyRow(const latarnia::Vault &vault)
{
    SealedConnection open{
        vault.file(),
        {},
        std::make_shared<latarnia::SecretBytes>(latarnia::SecretBytes::copyOf(vault.key()))};
    QStringList rows;
    const auto tables
        = open.column(QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"));
    for (const auto &table : tables) {
        QSqlQuery query{open.database()};
        query.exec(QStringLiteral("SELECT * FROM ") + table.toString());
        while (query.next()) {
            QStringList row{table.toString()};
            for (int i = 0; query.value(i).isValid(); ++i)
                row.append(query.value(i).toString());
            rows.append(row.join(u'|'));
        }
    }
    rows.sort();
    return rows;
}

/// The same without what signing in and restoring write down of themselves.
inline QStringList withoutAudit(QStringList rows)
{
    rows.removeIf([](const QString &row) {
        return row.startsWith(QLatin1StringView{"audit"})
            || row.startsWith(QLatin1StringView{"meta|auditRoot"});
    });
    return rows;
}
