// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Database.h"

#include <QDateTime>
#include <QStringList>

namespace latarnia {

/// Somebody who works or worked here.
struct StaffMember
{
    QString id{}; ///< a UUID: what the audit and calls know them by
    QString name{};
    QStringList roles{};
    QString organisation{};
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
    /// Gives an id to those who were entered before there were any, and this organisation to those who have
    /// none.
    Result<> complete(const QString &organisation);
    /// Whom calls of this person belong to.
    Result<> moveTo(const QString &name, const QString &organisation);

private:
    Database &m_database;
};

} // namespace latarnia
