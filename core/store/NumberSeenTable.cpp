// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/NumberSeenTable.h"

#include "core/store/Columns.h"

#include <QRandomGenerator>

#include <array>

namespace latarnia {

namespace {

constexpr auto Key = "SELECT value FROM meta WHERE name = 'numberKey'";
constexpr auto KeepKey = "INSERT INTO meta (name, value) VALUES ('numberKey', ?)";
constexpr auto Add = "INSERT INTO number_seen (digest, kind, seen_at, expires_at) VALUES (?, ?, ?, ?)";
constexpr auto Count = "SELECT COUNT(*) FROM number_seen WHERE digest = ? AND kind = ? AND expires_at > ?";
constexpr auto Remove = "DELETE FROM number_seen WHERE digest = ? AND kind = ? AND seen_at = ?";
constexpr auto DropExpired = "DELETE FROM number_seen WHERE expires_at <= ?";

QString freshKey()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    QString key;
    for (const auto word : words)
        key += QStringLiteral("%1").arg(word, 8, 16, QLatin1Char{'0'});
    return key;
}

} // namespace

NumberSeenTable::NumberSeenTable(Database &database)
    : m_database{database}
{
}

Result<QString> NumberSeenTable::key()
{
    const auto known = m_database.value(Key);
    if (!known)
        return known.problem();
    if (known->isValid())
        return known->toString();
    const auto key = freshKey();
    const auto done = m_database.run(KeepKey, {key});
    return done ? Result<QString>{key} : Result<QString>{done.problem()};
}

Result<> NumberSeenTable::add(const QString &digest, const QString &kind, const QDateTime &at,
                              const QDateTime &expires)
{
    return m_database.run(Add, {digest, kind, column(at), column(expires)});
}

Result<int> NumberSeenTable::count(const QString &digest, const QString &kind, const QDateTime &now)
{
    const auto counted = m_database.value(Count, {digest, kind, column(now)});
    if (!counted)
        return counted.problem();
    return counted->toInt();
}

Result<> NumberSeenTable::remove(const QString &digest, const QString &kind, const QDateTime &at)
{
    return m_database.run(Remove, {digest, kind, column(at)});
}

Result<> NumberSeenTable::dropExpired(const QDateTime &now)
{
    return m_database.run(DropExpired, {column(now)});
}

} // namespace latarnia
