// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <compare>

namespace latarnia {

/// A row's key, a UUID of version 7 (RFC 9562) as 36 characters, which the compiler will not let us mix up
/// with another table's.
template<typename Tag>
struct Id
{
    QString text{};

    bool isNull() const { return text.isEmpty(); }
    auto operator<=>(const Id &) const = default;
    bool operator==(const Id &) const = default;
};

using CallId = Id<struct CallTag>;
using PersonId = Id<struct PersonTag>;
using ReferralId = Id<struct ReferralTag>;
using StaffId = Id<struct StaffTag>;

/// A new UUIDv7: 48 bits of @p at in milliseconds, then random. Ids made in the same millisecond by one
/// process still sort in the order they were made.
QString makeUuid7(const QDateTime &at);

template<typename Tag>
Id<Tag> makeId(const QDateTime &at)
{
    return {makeUuid7(at)};
}

} // namespace latarnia
