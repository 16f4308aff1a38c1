// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/LentKey.h"
#include "core/vault/VaultFileSystem.h"
#include "tests/support/TestKey.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>
#include <QVariant>

/// One connection of Qt's own driver to a sealed file, closed when this goes.
class SealedConnection
{
public:
    explicit SealedConnection(const QString &path, const QString &options = {},
                              std::shared_ptr<const latarnia::SecretBytes> key = testKey())
        : m_lent{path, std::move(key)}
    {
        latarnia::registerVaultFileSystem();
        m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
        m_database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_URI;") + options);
        m_database.setDatabaseName(latarnia::vaultUri(path));
        m_open = m_database.open();
    }
    ~SealedConnection()
    {
        m_database = {};
        QSqlDatabase::removeDatabase(m_name);
    }
    SealedConnection(const SealedConnection &) = delete;
    SealedConnection &operator=(const SealedConnection &) = delete;

    bool isOpen() const { return m_open; }
    QSqlDatabase &database() { return m_database; }

    bool run(const QString &sql, const QVariantList &values = {})
    {
        QSqlQuery query{m_database};
        query.prepare(sql);
        for (const auto &value : values)
            query.addBindValue(value);
        const bool done = query.exec();
        m_error = query.lastError().nativeErrorCode();
        return done;
    }

    /// The first column of every row; empty when the statement fails.
    QVariantList column(const QString &sql)
    {
        QVariantList found;
        QSqlQuery query{m_database};
        query.setForwardOnly(true);
        query.exec(sql);
        while (query.next())
            found.append(query.value(0));
        m_error = query.lastError().nativeErrorCode();
        return found;
    }

    QVariant value(const QString &sql) { return column(sql).value(0); }
    /// SQLite's number of the last fault, or empty.
    QString error() const { return m_error; }

private:
    latarnia::LentKey m_lent;
    QString m_name{QUuid::createUuid().toString()};
    QSqlDatabase m_database;
    QString m_error;
    bool m_open{false};
};
