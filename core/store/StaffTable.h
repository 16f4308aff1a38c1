// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Database.h"

#include <QDateTime>
#include <QStringList>

namespace latarnia {

/// Somebody who works or worked here.
struct StaffMember
{
    QString name{};
    QStringList roles{};
    QDateTime since{};
};

/// The people who work at this desk, with their roles.
class StaffTable
{
public:
    explicit StaffTable(Database &database);

    /// Adds a person, or gives one who is known these roles.
    Result<> enter(const QString &name, const QStringList &roles, const QDateTime &at);
    Result<QList<StaffMember>> all();

private:
    Database &m_database;
};

} // namespace latarnia
