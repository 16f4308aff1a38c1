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
        int place{1000};
        QList<RouteReason> ranked{}; ///< none: no rule asks for it
        QList<RouteReason> excluded{}; ///< any: not for this person

        bool fits() const { return !ranked.isEmpty() && excluded.isEmpty(); }
    };

    QList<ForPerson> persons{};
};

struct Candidates
{
    QHash<int, Candidate> byService{};
    QStringList advice{};
};

void addOnce(QList<RouteReason> &reasons, const RouteReason &reason);

/// Runs every rule for every person, then the filters that every service carries itself: age, sex, area and
/// free places.
Candidates findCandidates(const Directory &directory, const RoutingRules &rules, const RoutingFacts &facts,
                          TimeOfDay time);

} // namespace latarnia
