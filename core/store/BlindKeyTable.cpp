// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/BlindKeyTable.h"

#include "core/store/Columns.h"
#include "core/store/MetaTable.h"
#include "core/vault/AuditSeal.h"

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

constexpr auto Secret = "blindKey"_L1;

constexpr auto Add = R"(
    INSERT INTO blind_key (call, kind, key) VALUES (?, ?, ?) ON CONFLICT (call, kind, key) DO NOTHING)";

constexpr auto CallsWith = "SELECT call FROM blind_key WHERE kind = ? AND key = ?";

constexpr auto Remove = "DELETE FROM blind_key WHERE call = ?";

} // namespace

BlindKeyTable::BlindKeyTable(Database &database)
    : m_database{database}
{
}

Result<SecretBytes> BlindKeyTable::secret()
{
    MetaTable meta{m_database};
    const auto known = meta.value(Secret);
    if (!known)
        return known.problem();
    if (known->isEmpty()) {
        auto fresh = SecretBytes::random(KeySize);
        const auto kept = meta.keep(Secret, QString::fromLatin1(hexOf(fresh)));
        return kept ? Result<SecretBytes>{std::move(fresh)} : kept.problem();
    }
    auto key = keyFromHex(known->toLatin1());
    if (isZero(key))
        return Problem{.fault = Fault::StoreDamaged, .where = Secret};
    return key;
}

Result<> BlindKeyTable::add(const QString &call, BlindKind kind, const QStringList &keys)
{
    for (const auto &key : keys) {
        if (auto added = m_database.run(Add, {call, code(kind), key}); !added)
            return added;
    }
    return {};
}

Result<QStringList> BlindKeyTable::callsWith(BlindKind kind, const QStringList &keys)
{
    QStringList calls;
    for (const auto &key : keys) {
        const auto found = m_database.rows(CallsWith, {code(kind), key},
                                           [](const QSqlQuery &row) { return row.value(0).toString(); });
        if (!found)
            return found.problem();
        calls += *found;
    }
    calls.removeDuplicates();
    std::sort(calls.begin(), calls.end(), std::greater{}); // an id begins with its moment
    return calls;
}

Result<> BlindKeyTable::remove(const QString &call)
{
    return m_database.run(Remove, {call});
}

} // namespace latarnia
