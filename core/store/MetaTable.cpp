// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/MetaTable.h"

#include "core/store/Columns.h"

namespace latarnia {

namespace {

constexpr auto Value = "SELECT value FROM meta WHERE name = ?";

constexpr auto Keep
    = "INSERT INTO meta (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value";

} // namespace

MetaTable::MetaTable(Database &database)
    : m_database{database}
{
}

Result<QString> MetaTable::value(const QString &name)
{
    const auto found = m_database.value(Value, {name});
    return found ? Result<QString>{found->toString()} : found.problem();
}

Result<> MetaTable::keep(const QString &name, const QString &value)
{
    return m_database.run(Keep, {name, words(value)});
}

} // namespace latarnia
