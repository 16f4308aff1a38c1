// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/routing/Route.h"

#include <QHash>

namespace latarnia {

/// What the rules say of one service, person by person.
struct Candidate
{
    struct ForPerson
    {
        bool ranked{false};
        bool excluded{false};
    };

    int place{1000};
    QList<ForPerson> persons{};
    QList<RouteReason> ranked{};
    QList<RouteReason> excluded{};
};

struct Candidates
{
    QHash<int, Candidate> byService{};
    QStringList advice{};
};

/// Runs every rule for every person, then the filters that every service carries itself: age, sex, area and
/// free places.
Candidates findCandidates(const Directory &directory, const RoutingRules &rules, const RoutingFacts &facts,
                          TimeOfDay time);

} // namespace latarnia
