// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Database.h"

namespace latarnia {

/// What the file says of itself, by name.
class MetaTable
{
public:
    explicit MetaTable(Database &database);

    /// Empty where nothing was said.
    Result<QString> value(const QString &name);
    Result<> keep(const QString &name, const QString &value);

private:
    Database &m_database;
};

} // namespace latarnia
