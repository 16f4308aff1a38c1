// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/retention/RetentionRules.h"

#include <QLatin1StringView>

#include <optional>
#include <span>

namespace latarnia {

/// What a column of text may hold.
enum class ColumnHolds {
    Code, ///< a word of a list, an id, a version, a date
    Words, ///< what somebody said or wrote, or what names somebody
    Key, ///< a secret, a sum or something sealed
    Staff, ///< who works here, by id or name
    Content ///< public content packs, and what the program notes of itself
};

constexpr auto codesOf(ColumnHolds)
{
    return std::to_array<CodeName<ColumnHolds>>({
        {ColumnHolds::Code, "code"},
        {ColumnHolds::Words, "words"},
        {ColumnHolds::Key, "key"},
        {ColumnHolds::Staff, "staff"},
        {ColumnHolds::Content, "content"},
    });
}

/// One column of text, and with what of its call it goes.
struct ListedColumn
{
    QLatin1StringView table{};
    QLatin1StringView column{};
    ColumnHolds holds{};
    std::optional<KeptData> goesWith{}; ///< none: it is not of one call, or says only that there was one
};

/// Every column of text of every table: a test finds one that is not listed here, and one whose words are
/// still there when what they go with was erased.
std::span<const ListedColumn> listedColumns();

} // namespace latarnia
