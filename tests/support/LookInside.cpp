// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/LookInside.h"

#include "core/vault/Vault.h"
#include "tests/support/SealedConnection.h"

QList<QVariantList> lookInside(const QString &folder, const QString &sql, const QVariantList &bound)
{
    SealedConnection connection{latarnia::vaultFileIn(folder), QStringLiteral("QSQLITE_OPEN_READONLY")};
    QSqlQuery query{connection.database()};
    query.prepare(sql);
    for (const auto &value : bound)
        query.addBindValue(value);
    query.exec();
    QList<QVariantList> rows;
    while (query.next()) {
        QVariantList row;
        for (int i = 0; query.value(i).isValid(); ++i)
            row.append(query.value(i));
        rows.append(row);
    }
    return rows;
}
