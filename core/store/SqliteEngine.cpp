// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/SqliteEngine.h"

#include "core/vault/VaultFileSystem.h"

#include <QSqlDriver>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

constexpr int Busy = 5;
constexpr int ReadOnly = 8;
constexpr int Interrupted = 9;
constexpr int InputOutput = 10;
constexpr int PageDoesNotOpen = 8202; // SQLITE_IOERR_DATA: a page changed, or another vault's
constexpr int Corrupt = 11;
constexpr int Full = 13;
constexpr int CannotOpen = 14;
constexpr int NotADatabase = 26;

struct Pragma
{
    const char *set;
    const char *ask;
    const char *answer;
};

// Pages that are open already need not be opened again: searching costs half as much with 64 MiB of them.
constexpr Pragma Cache{"PRAGMA cache_size = -65536", "PRAGMA cache_size", "-65536"};

// Asked back, because a pragma that is not understood fails in silence.
constexpr Pragma WritePragmas[]{
    {"PRAGMA journal_mode = WAL", "PRAGMA journal_mode", "wal"},
    {"PRAGMA synchronous = FULL", "PRAGMA synchronous", "2"},
    {"PRAGMA foreign_keys = ON", "PRAGMA foreign_keys", "1"},
    {"PRAGMA temp_store = MEMORY", "PRAGMA temp_store", "2"},
    {"PRAGMA secure_delete = ON", "PRAGMA secure_delete", "1"},
    Cache,
};

constexpr Pragma ReadPragmas[]{
    {"PRAGMA query_only = ON", "PRAGMA query_only", "1"},
    {"PRAGMA temp_store = MEMORY", "PRAGMA temp_store", "2"},
    Cache,
};

constexpr auto UsualOptions = "QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=3000"_L1;

sqlite3 *handleOf(const QSqlDatabase &connection)
{
    const auto handle = connection.driver()->handle();
    return *static_cast<sqlite3 *const *>(handle.constData());
}

Result<> apply(const QSqlDatabase &connection, const Pragma &pragma)
{
    QSqlQuery query{connection};
    if (!query.exec(QString::fromLatin1(pragma.set)))
        return problemOf(query.lastError());
    query.finish();
    if (!query.exec(QString::fromLatin1(pragma.ask)) || !query.next())
        return problemOf(query.lastError());
    if (query.value(0).toString() != QLatin1StringView{pragma.answer})
        return Problem{.fault = Fault::StoreUnavailable, .note = QString::fromLatin1(pragma.ask)};
    return {};
}

template<size_t Count>
Result<> applyAll(const QSqlDatabase &connection, const Pragma (&pragmas)[Count])
{
    for (const auto &pragma : pragmas) {
        if (const auto done = apply(connection, pragma); !done)
            return done;
    }
    return {};
}

} // namespace

Problem problemOf(const QSqlError &error)
{
    const auto number = error.nativeErrorCode();
    if (number.toInt() == PageDoesNotOpen)
        return {.fault = Fault::StoreDamaged, .note = number};
    switch (number.toInt() & 0xff) { // extended codes keep the plain one in their lowest byte
    case Busy:
        return {.fault = Fault::StoreBusy, .note = number};
    case ReadOnly:
        return {.fault = Fault::ReadOnly, .note = number};
    case Interrupted:
        return {.fault = Fault::Stopped, .note = number};
    case Full:
        return {.fault = Fault::DiskFull, .note = number};
    case Corrupt:
    case NotADatabase:
        return {.fault = Fault::StoreDamaged, .note = number};
    case InputOutput:
    case CannotOpen:
        return {.fault = Fault::StoreUnavailable, .note = number};
    default:
        return {.fault = Fault::StatementFailed, .note = number};
    }
}

void giveUpWhen(const QString &connection, const Stop &stop)
{
    giveUpWhen(handleOf(QSqlDatabase::database(connection, false)), stop);
}

Result<> openSealed(const QString &connection, const Vault &vault, Access access)
{
    auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
    database.setDatabaseName(vaultUri(vault.file()));
    database.setConnectOptions(access == Access::Read ? UsualOptions + ";QSQLITE_OPEN_READONLY"_L1
                                                      : UsualOptions);
    if (!database.open())
        return problemOf(database.lastError());
    // Another library in the process could have put its own file system first: then our pages were clear.
    if (!isVaultConnection(handleOf(database)))
        return Problem{.fault = Fault::StoreUnavailable, .note = u"vfs"_s};
    return access == Access::Read ? applyAll(database, ReadPragmas) : applyAll(database, WritePragmas);
}

Result<> openPlainSqlite(const QString &connection, const QString &path)
{
    auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
    database.setDatabaseName(path);
    database.setConnectOptions(UsualOptions);
    return database.open() ? Result<>{} : problemOf(database.lastError());
}

QString nameInStatements(const Vault &vault)
{
    return vaultUri(vault.file());
}

Result<JoinedRows> joinedRows(const QString &connection, const char *sql, const RowRange &range,
                              char separator)
{
    JoinedRows rows;
    const int failed
        = joinRows(handleOf(QSqlDatabase::database(connection, false)), sql, range, separator, rows);
    if (failed != 0)
        return problemOf(QSqlError{{}, {}, QSqlError::StatementError, QString::number(failed)});
    return rows;
}

Result<> sealCopy(const QString &connection, const Vault &vault)
{
    const auto database = QSqlDatabase::database(connection, false);
    reserveForSeal(handleOf(database));
    QSqlQuery query{database};
    // A reader may copy, though the engine takes the copy for a change; the file itself is open for reading
    // only.
    if (!query.exec(u"PRAGMA query_only = OFF"_s))
        return problemOf(query.lastError());
    query.prepare(u"VACUUM INTO ?"_s);
    query.addBindValue(nameInStatements(vault));
    return query.exec() ? Result<>{} : problemOf(query.lastError());
}

} // namespace latarnia
