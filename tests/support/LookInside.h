// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

/// What really lies in a data folder, read past the program. One row a list of values.
inline QList<QVariantList> lookInside(const QString &folder, const QString &sql,
                                      const QVariantList &bound = {})
{
    QList<QVariantList> rows;
    const auto name = QStringLiteral("look");
    {
        auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(folder + QStringLiteral("/latarnia.db"));
        database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
        if (!database.open())
            return {};
        QSqlQuery query{database};
        query.prepare(sql);
        for (const auto &value : bound)
            query.addBindValue(value);
        query.exec();
        while (query.next()) {
            QVariantList row;
            for (int i = 0; query.value(i).isValid(); ++i)
                row.append(query.value(i));
            rows.append(row);
        }
    }
    QSqlDatabase::removeDatabase(name);
    return rows;
}
