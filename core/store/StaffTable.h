// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Database.h"

#include <QDateTime>
#include <QStringList>

namespace latarnia {

/// The people who work at this desk, with their roles.
class StaffTable
{
public:
    explicit StaffTable(Database &database);

    Result<> add(const QString &name, const QStringList &roles, const QDateTime &at);

private:
    Database &m_database;
};

} // namespace latarnia
