// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/store/Database.h"

#include <QSqlError>

namespace latarnia {

/// Everything that only SQLite needs: the connection's options, its pragmas and its error numbers.
Result<> openSqlite(const QString &connection, const QString &path, Access access);

/// The fault behind an error; the note holds the engine's number, never its text.
Problem problemOf(const QSqlError &error);

} // namespace latarnia
