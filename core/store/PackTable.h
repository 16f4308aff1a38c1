// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/pack/Pack.h"
#include "core/store/Database.h"

namespace latarnia {

/// Every content pack that made a stored result, once, by its SHA-256.
class PackTable
{
public:
    explicit PackTable(Database &database);

    Result<> keep(const CallId &call, const QList<Pack> &packs);

private:
    Database &m_database;
};

} // namespace latarnia
