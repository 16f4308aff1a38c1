// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/call/StoredCall.h"

#include <QSqlQuery>

namespace latarnia {

/// A line of the log from a row of the table of calls: id, number, state, started_at, ended_at, kind, level,
/// language, disposition, taken_by, organisation.
CallLine callLineFrom(const QSqlQuery &row);

/// The rest of a call behind its line, in the order in which CallTable asks for it.
StoredCall storedCallFrom(const QSqlQuery &row);

} // namespace latarnia
