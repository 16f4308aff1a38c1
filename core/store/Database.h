// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/base/Stop.h"
#include "core/vault/JoinedRows.h"
#include "core/vault/Vault.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <memory>

namespace latarnia {

enum class Access { Write, Read };

/// One open connection; belongs to the thread that opened it. Values are only ever bound.
class Database
{
public:
    /// Opens a sealed file; the one place that knows how. Write access sets WAL with full synchronisation and
    /// checks that it took, and that nothing reaches the disk past the seal.
    static Result<std::unique_ptr<Database>> open(const Vault &vault, Access access);
    /// Opens a file from before the vault, to take its data over.
    static Result<std::unique_ptr<Database>> openPlain(const QString &path);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// One statement without rows.
    Result<> run(const char *sql, const QVariantList &values = {});
    /// One statement that is not worth keeping prepared: a step of the schema.
    Result<> runOnce(const QByteArray &sql);
    /// All rows, each turned into a value by @p read; the statement is finished before this returns.
    template<typename Read>
    auto rows(const char *sql, const QVariantList &values, Read read)
        -> Result<QList<decltype(read(std::declval<const QSqlQuery &>()))>>
    {
        auto &query = prepared(sql);
        if (const auto done = execute(query, values); !done)
            return done.problem();
        QList<decltype(read(query))> found;
        while (query.next())
            found.append(read(query));
        query.finish();
        return found;
    }
    /// The first column of the first row, or an invalid value.
    Result<QVariant> value(const char *sql, const QVariantList &values = {});

    /// What runs ends soon after @p stop was asked for, with Fault::Stopped.
    void stopWhen(const Stop &stop);
    /// Very many rows, as texts with @p separator between the columns.
    Result<JoinedRows> joined(const char *sql, const RowRange &range, char separator);

    /// Writes a whole copy into @p vault's file, which must not be there, under that vault's key.
    Result<> copyInto(const Vault &vault);

    Result<> begin();
    Result<> commit();
    void rollback();

private:
    explicit Database(QString name);
    QSqlQuery &prepared(const char *sql);
    static Result<> execute(QSqlQuery &query, const QVariantList &values);

    QString m_name;
    Stop m_stop{};
    QHash<const char *, std::shared_ptr<QSqlQuery>> m_prepared; // keyed by the literal's address
};

/// Runs @p work as one transaction: kept when it succeeds, undone when it reports a problem.
template<typename Work>
auto atomically(Database &database, Work work) -> decltype(work())
{
    if (const auto begun = database.begin(); !begun)
        return begun.problem();
    auto outcome = work();
    if (!outcome) {
        database.rollback();
        return outcome;
    }
    if (const auto kept = database.commit(); !kept) {
        database.rollback();
        return kept.problem();
    }
    return outcome;
}

} // namespace latarnia
