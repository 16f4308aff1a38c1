// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/call/StoredCall.h"
#include "core/log/LoggedCall.h"
#include "core/store/Database.h"

#include <functional>
#include <optional>

namespace latarnia {

/// What the log of calls is made of: every call at its place.
class LogTable
{
public:
    explicit LogTable(Database &database);

    /// Hands over every call, the earliest first.
    Result<> readAll(const std::function<void(const LoggedCall &)> &take);
    Result<std::optional<LoggedCall>> one(const QString &call);
    /// The lines of these calls; of a place where none is, nothing. In no order.
    Result<QList<CallLine>> linesAt(const QList<LogPlace> &places);

    Result<std::optional<LogPlace>> placeOf(const QString &call);
    /// Of the number a call has in the log.
    Result<std::optional<LogPlace>> placeOfNumber(const QString &number);
    /// Places that calls left since the line @p seen, in that order: each was another's time, or was erased.
    /// Sets @p seen to the last.
    Result<QList<LogPlace>> placesLeftSince(qint64 &seen);
    /// Of the calls that were referred to this service, earliest first.
    Result<QList<LogPlace>> placesOfService(const QString &service);

private:
    Database &m_database;
};

} // namespace latarnia
