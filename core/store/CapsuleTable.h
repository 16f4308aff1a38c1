// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Database.h"
#include "core/vault/Capsule.h"

#include <QDateTime>

#include <optional>

namespace latarnia {

/// The wrap of one capsule for one recipient.
struct PlacedWrap
{
    QString call{};
    QString kind{}; ///< also one that only a newer program knows
    KeyWrap wrap{};
};

/// Where a page of wraps goes on: behind this one.
struct WrapMark
{
    QString call{};
    QString kind{};
};

/// What names somebody, sealed, call by call. What consists of several statements works inside the caller's
/// transaction.
class CapsuleTable
{
public:
    explicit CapsuleTable(Database &database);

    /// Takes the place of the capsule that is there.
    Result<> put(const CapsulePlace &place, const Capsule &capsule, const QDateTime &at);
    Result<std::optional<Capsule>> read(const CapsulePlace &place);
    /// The kinds of capsules a call has that this program knows.
    Result<QList<CapsuleKind>> kindsOf(const QString &call);
    /// All capsules of a call and all their wraps: nobody reads them any more.
    Result<> destroy(const QString &call);

    /// At most @p count wraps for this recipient, from behind @p mark on.
    Result<QList<PlacedWrap>> wrapsFor(const QString &recipient, const WrapMark &mark, int count);
    /// The same record key for another recipient, beside or in place of this one.
    Result<> putWrap(const CapsulePlace &place, const KeyWrap &wrap);
    Result<> takeWrap(const CapsulePlace &place, const QString &recipient);
    Result<> replaceWrap(const PlacedWrap &before, const KeyWrap &after);

private:
    Result<> destroyOne(const CapsulePlace &place);

    Database &m_database;
};

} // namespace latarnia
