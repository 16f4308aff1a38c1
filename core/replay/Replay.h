// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/directory/Directory.h"
#include "core/directory/Holidays.h"
#include "core/replay/ReplayedCall.h"
#include "core/routing/RoutingRules.h"
#include "core/screening/Instrument.h"

#include <memory>
#include <variant>

namespace latarnia {

/// Everything a level and a route follow from. Shared: many calls were judged by the same.
struct ReplayRules
{
    std::shared_ptr<const Instrument> instrument{};
    std::shared_ptr<const Directory> directory{};
    std::shared_ptr<const Holidays> holidays{};
    std::shared_ptr<const RoutingRules> routing{};

    bool operator==(const ReplayRules &) const = default;
    bool isWhole() const { return instrument && directory && holidays && routing; }
};

using Replayed = std::variant<ReplayedCall, Unreplayed>;

/// Judges a closed call once more, at the moment it began: under @p own, which judged it then, and under
/// @p other. Only a call whose level comes out of @p own as it was kept is compared: what others would change
/// is not mixed with what has changed since. The first service was never kept, so it is worked out under
/// both.
Replayed replay(const KeptCase &kept, const ReplayRules &own, const ReplayRules &other);

} // namespace latarnia
