// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/PackTable.h"

namespace latarnia {

namespace {

constexpr auto Keep = R"(
    INSERT INTO pack (sha256, kind, id, version, content) VALUES (?, ?, ?, ?, ?) ON CONFLICT (sha256) DO NOTHING)";

constexpr auto KeepUse
    = "INSERT INTO call_pack (call, sha256) VALUES (?, ?) ON CONFLICT (call, sha256) DO NOTHING";

} // namespace

PackTable::PackTable(Database &database)
    : m_database{database}
{
}

Result<> PackTable::keep(const CallId &call, const QList<Pack> &packs)
{
    for (const auto &pack : packs) {
        const auto &identity = pack.identity;
        const auto kept = m_database.run(
            Keep, {identity.sha256, pack.kind, identity.id, identity.version, QString::fromUtf8(pack.bytes)});
        if (!kept)
            return kept;
        if (const auto used = m_database.run(KeepUse, {call.text, identity.sha256}); !used)
            return used;
    }
    return {};
}

} // namespace latarnia
