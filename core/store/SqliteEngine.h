// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/store/Database.h"
#include "core/vault/JoinedRows.h"

#include <QSqlError>

namespace latarnia {

/// Everything that only SQLite needs: the connection's options, its pragmas and its error numbers.
Result<> openSealed(const QString &connection, const Vault &vault, Access access);
Result<> openPlainSqlite(const QString &connection, const QString &path);
/// A whole copy of an open connection, sealed with @p vault's key.
Result<> sealCopy(const QString &connection, const Vault &vault);

/// Statements of an open connection end soon after @p stop was asked for, which must outlive it.
void giveUpWhen(const QString &connection, const Stop &stop);

/// The name by which a statement of an open connection reaches another vault.
QString nameInStatements(const Vault &vault);

/// Very many rows at once.
Result<JoinedRows> joinedRows(const QString &connection, const char *sql, const RowRange &range,
                              char separator);

/// The fault behind an error; the note holds the engine's number, never its text.
Problem problemOf(const QSqlError &error);

} // namespace latarnia
