// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/directory/Directory.h"
#include "core/directory/Opening.h"
#include "core/routing/RoutingRules.h"

namespace latarnia {

/// Which rule spoke, and the fact it turned on. Both are codes.
struct RouteReason
{
    QString rule{};
    QString fact{};

    bool operator==(const RouteReason &) const = default;
};

struct RankedService
{
    int service{-1}; ///< index in the directory
    int place{0}; ///< of the rule that put it first
    QList<int> persons{}; ///< for whom
    QList<RouteReason> because{};
    OpenState open{OpenState::Unknown};
    bool stale{true};
    bool consentToDisclose{true};
    bool askFirst{false}; ///< near the place of the suspected perpetrator
};

struct ExcludedService
{
    int service{-1};
    QList<int> persons{};
    QList<RouteReason> because{};
};

/// Who can help, best first, and who cannot, each with reasons. Every service is in exactly one list.
struct Routing
{
    PackIdentity rules{};
    QDateTime at{};
    QList<RankedService> services{};
    QList<ExcludedService> excluded{};
    QStringList advice{}; ///< codes of what the operator says or does
};

/// Pure: the same facts at the same moment give the same lists (domain/services-pl.md §5a–§6).
Routing route(const Directory &directory, const Holidays &holidays, const RoutingRules &rules,
              const RoutingFacts &facts, const QDateTime &at);

} // namespace latarnia
