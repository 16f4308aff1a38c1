// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/CapsuleTable.h"

#include "core/store/Columns.h"

namespace latarnia {

namespace {

constexpr auto Insert = "INSERT INTO capsule (call, kind, sealed, made_at) VALUES (?, ?, ?, ?)";

constexpr auto InsertWrap = "INSERT INTO capsule_wrap (call, kind, recipient, sealed) VALUES (?, ?, ?, ?)";

constexpr auto Read = "SELECT sealed FROM capsule WHERE call = ? AND kind = ?";

constexpr auto Wraps
    = "SELECT recipient, sealed FROM capsule_wrap WHERE call = ? AND kind = ? ORDER BY recipient";

constexpr auto Kinds = "SELECT kind FROM capsule WHERE call = ? ORDER BY kind";

constexpr auto DeleteWrapsOf = "DELETE FROM capsule_wrap WHERE call = ?";

constexpr auto DeleteOf = "DELETE FROM capsule WHERE call = ?";

constexpr auto DeleteWraps = "DELETE FROM capsule_wrap WHERE call = ? AND kind = ?";

constexpr auto Delete = "DELETE FROM capsule WHERE call = ? AND kind = ?";

constexpr auto WrapsFor = R"(
    SELECT call, kind, sealed FROM capsule_wrap
     WHERE recipient = ? AND (call, kind) > (?, ?) ORDER BY call, kind LIMIT ?)";

constexpr auto DeleteWrap = "DELETE FROM capsule_wrap WHERE call = ? AND kind = ? AND recipient = ?";

// A wrap that somebody else made meanwhile for the same key is as good.
constexpr auto KeepWrap = R"(
    INSERT INTO capsule_wrap (call, kind, recipient, sealed) VALUES (?, ?, ?, ?)
    ON CONFLICT (call, kind, recipient) DO UPDATE SET sealed = excluded.sealed)";

QVariant base64(const QByteArray &bytes)
{
    return words(QString::fromLatin1(bytes.toBase64()));
}

QByteArray bytesFrom(const QVariant &value)
{
    return QByteArray::fromBase64(value.toString().toLatin1());
}

} // namespace

CapsuleTable::CapsuleTable(Database &database)
    : m_database{database}
{
}

Result<> CapsuleTable::put(const CapsulePlace &place, const Capsule &capsule, const QDateTime &at)
{
    if (auto gone = destroyOne(place); !gone)
        return gone;
    const auto kind = code(place.kind);
    if (auto kept = m_database.run(Insert, {place.call, kind, base64(capsule.sealed), column(at)}); !kept)
        return kept;
    for (const auto &wrap : capsule.wraps) {
        const auto kept = m_database.run(InsertWrap, {place.call, kind, wrap.recipient, base64(wrap.sealed)});
        if (!kept)
            return kept;
    }
    return {};
}

Result<std::optional<Capsule>> CapsuleTable::read(const CapsulePlace &place)
{
    const QVariantList at{place.call, code(place.kind)};
    const auto sealed
        = m_database.rows(Read, at, [](const QSqlQuery &row) { return bytesFrom(row.value(0)); });
    if (!sealed)
        return sealed.problem();
    if (sealed->isEmpty())
        return std::optional<Capsule>{};
    const auto wraps = m_database.rows(Wraps, at, [](const QSqlQuery &row) {
        return KeyWrap{.recipient = row.value(0).toString(), .sealed = bytesFrom(row.value(1))};
    });
    if (!wraps)
        return wraps.problem();
    return std::optional{Capsule{.sealed = sealed->first(), .wraps = *wraps}};
}

Result<QList<CapsuleKind>> CapsuleTable::kindsOf(const QString &call)
{
    const auto codes
        = m_database.rows(Kinds, {call}, [](const QSqlQuery &row) { return row.value(0).toString(); });
    if (!codes)
        return codes.problem();
    QList<CapsuleKind> kinds;
    for (const auto &each : *codes) {
        if (const auto kind = fromCode<CapsuleKind>(each))
            kinds.append(*kind);
    }
    return kinds;
}

Result<> CapsuleTable::destroy(const QString &call)
{
    if (auto gone = m_database.run(DeleteWrapsOf, {call}); !gone)
        return gone;
    return m_database.run(DeleteOf, {call});
}

Result<> CapsuleTable::destroyOne(const CapsulePlace &place)
{
    const QVariantList at{place.call, code(place.kind)};
    if (auto gone = m_database.run(DeleteWraps, at); !gone)
        return gone;
    return m_database.run(Delete, at);
}

Result<QList<PlacedWrap>> CapsuleTable::wrapsFor(const QString &recipient, const WrapMark &mark, int count)
{
    const QVariantList values{recipient, words(mark.call), words(mark.kind), count};
    return m_database.rows(WrapsFor, values, [&recipient](const QSqlQuery &row) {
        return PlacedWrap{.call = row.value(0).toString(),
                          .kind = row.value(1).toString(),
                          .wrap = {.recipient = recipient, .sealed = bytesFrom(row.value(2))}};
    });
}

Result<> CapsuleTable::putWrap(const CapsulePlace &place, const KeyWrap &wrap)
{
    return m_database.run(KeepWrap, {place.call, code(place.kind), wrap.recipient, base64(wrap.sealed)});
}

Result<> CapsuleTable::takeWrap(const CapsulePlace &place, const QString &recipient)
{
    return m_database.run(DeleteWrap, {place.call, code(place.kind), recipient});
}

Result<> CapsuleTable::replaceWrap(const PlacedWrap &before, const KeyWrap &after)
{
    if (auto gone = m_database.run(DeleteWrap, {before.call, before.kind, before.wrap.recipient}); !gone)
        return gone;
    return m_database.run(KeepWrap, {before.call, before.kind, after.recipient, base64(after.sealed)});
}

} // namespace latarnia
