// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/retention/ErasedPart.h"
#include "core/store/Database.h"

namespace latarnia {

/// What was erased of which call, and when: the vault's own account, in ids and codes. Only ever added to.
class ErasureTable
{
public:
    explicit ErasureTable(Database &database);

    /// Once more changes nothing.
    Result<> add(const ErasedPart &part);
    Result<QList<ErasedPart>> all();
    Result<QList<ErasedPart>> ofCall(const QString &call);

private:
    Database &m_database;
};

} // namespace latarnia
