// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/retention/WhatIsDue.h"
#include "core/store/Database.h"

namespace latarnia {

/// Where a page of kept calls goes on: behind this one.
struct KeptMark
{
    QDateTime startedAt{};
    QString id{};
};

/// What is still there of calls, told without reading any of it.
class KeptCallTable
{
public:
    explicit KeptCallTable(Database &database);

    /// Oldest first, from behind @p mark, at most @p count.
    Result<QList<KeptCall>> page(const std::optional<KeptMark> &mark, int count);
    /// When the newest call began; invalid where there is none.
    Result<QDateTime> newest();
    Result<int> count();
    /// None where there is no such call.
    Result<std::optional<KeptCall>> one(const QString &call);

private:
    Database &m_database;
};

} // namespace latarnia
