// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Database.h"

#include "core/store/SqliteEngine.h"

#include <QUuid>

namespace latarnia {

Database::Database(QString name)
    : m_name{std::move(name)}
{
}

Database::~Database()
{
    m_prepared.clear(); // Queries go before the connection they hang on.
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Database>> Database::open(const Vault &vault, Access access)
{
    std::unique_ptr<Database> database{new Database{QUuid::createUuid().toString()}};
    if (const auto opened = openSealed(database->m_name, vault, access); !opened)
        return opened.problem();
    return database;
}

Result<std::unique_ptr<Database>> Database::openPlain(const QString &path)
{
    std::unique_ptr<Database> database{new Database{QUuid::createUuid().toString()}};
    if (const auto opened = openPlainSqlite(database->m_name, path); !opened)
        return opened.problem();
    return database;
}

void Database::stopWhen(const Stop &stop)
{
    m_stop = stop;
    giveUpWhen(m_name, m_stop);
}

Result<> Database::copyInto(const Vault &vault)
{
    return sealCopy(m_name, vault);
}

Result<JoinedRows> Database::joined(const char *sql, const RowRange &range, char separator)
{
    return joinedRows(m_name, sql, range, separator);
}

QSqlQuery &Database::prepared(const char *sql)
{
    auto &query = m_prepared[sql];
    if (!query) {
        query = std::make_shared<QSqlQuery>(QSqlDatabase::database(m_name, false));
        query->setForwardOnly(true);
        query->prepare(QString::fromUtf8(sql));
    }
    return *query;
}

Result<> Database::execute(QSqlQuery &query, const QVariantList &values)
{
    for (qsizetype i = 0; i < values.size(); ++i)
        query.bindValue(int(i), values.at(i));
    if (query.exec())
        return {};
    const auto problem = problemOf(query.lastError());
    query.finish();
    return problem;
}

Result<> Database::run(const char *sql, const QVariantList &values)
{
    auto &query = prepared(sql);
    const auto done = execute(query, values);
    query.finish();
    return done;
}

Result<> Database::runOnce(const QByteArray &sql)
{
    QSqlQuery query{QSqlDatabase::database(m_name, false)};
    if (query.exec(QString::fromUtf8(sql)))
        return {};
    return problemOf(query.lastError());
}

Result<QVariant> Database::value(const char *sql, const QVariantList &values)
{
    const auto found = rows(sql, values, [](const QSqlQuery &row) { return row.value(0); });
    if (!found)
        return found.problem();
    return found->isEmpty() ? QVariant{} : found->first();
}

// Statements of their own: the driver's transaction functions keep no number of an error, and a full disk
// shows at COMMIT.
Result<> Database::begin()
{
    return run("BEGIN");
}

Result<> Database::commit()
{
    return run("COMMIT");
}

void Database::rollback()
{
    (void)run("ROLLBACK");
}

} // namespace latarnia
