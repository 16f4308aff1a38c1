// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/SqliteEngine.h"

#include <QUrl>

#include <initializer_list>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

constexpr int Busy = 5;
constexpr int ReadOnly = 8;
constexpr int InputOutput = 10;
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

// Asked back, because a pragma that is not understood fails in silence.
constexpr Pragma WritePragmas[]{
    {"PRAGMA journal_mode = WAL", "PRAGMA journal_mode", "wal"},
    {"PRAGMA synchronous = FULL", "PRAGMA synchronous", "2"},
    {"PRAGMA foreign_keys = ON", "PRAGMA foreign_keys", "1"},
    {"PRAGMA temp_store = MEMORY", "PRAGMA temp_store", "2"},
    {"PRAGMA secure_delete = ON", "PRAGMA secure_delete", "1"},
};

constexpr Pragma ReadPragmas[]{
    {"PRAGMA query_only = ON", "PRAGMA query_only", "1"},
    {"PRAGMA temp_store = MEMORY", "PRAGMA temp_store", "2"},
};

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
    switch (number.toInt() & 0xff) { // extended codes keep the plain one in their lowest byte
    case Busy:
        return {.fault = Fault::StoreBusy, .note = number};
    case ReadOnly:
        return {.fault = Fault::ReadOnly, .note = number};
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

Result<> openSqlite(const QString &connection, const QString &path, Access access)
{
    auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
    database.setDatabaseName(path);
    database.setConnectOptions(access == Access::Read ? u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=3000"_s
                                                      : u"QSQLITE_BUSY_TIMEOUT=3000"_s);
    if (!database.open())
        return problemOf(database.lastError());
    return access == Access::Read ? applyAll(database, ReadPragmas) : applyAll(database, WritePragmas);
}

} // namespace latarnia
