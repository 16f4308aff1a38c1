// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pack/Pack.h"
#include "core/routing/RoutingFacts.h"

#include <optional>

namespace latarnia {

enum class TimeOfDay { Day, Night };

/// What a rule asks of the facts. Each part that is left out holds for everyone; all parts must hold.
struct Condition
{
    quint32 levels{~0U}; ///< bit n: Level n, and so on for every other set
    quint32 dangerNow{~0U};
    quint32 places{~0U};
    quint32 roles{~0U};
    quint32 phases{~0U};
    quint32 guardian{~0U};
    quint32 ageGroups{~0U};
    quint32 sexes{~0U};
    quint32 stays{~0U};
    quint32 anyKind{0}; ///< 0: any or none
    quint32 anyForm{0};
    quint32 anyNeed{0};
    quint32 anyWish{0};
    quint32 noWish{0}; ///< none of these
    std::optional<bool> polish{};
    std::optional<bool> asylumSeeker{};
    std::optional<bool> formallyIdentified{};
    std::optional<bool> callerVerified{};
    std::optional<TimeOfDay> time{};
};

enum class RuleKind { Rank, Exclude };

/// One rule: when it holds for a person, these services are ranked at this place, or excluded.
struct RoutingRule
{
    QString id{};
    RuleKind kind{RuleKind::Rank};
    int place{0}; ///< 0 … 999, smaller is earlier
    QString fact{}; ///< the fact that decided, as a code
    QList<Condition> when{}; ///< any of them
    QStringList services{}; ///< ids or kinds
    bool sameCountry{false}; ///< only the consulate of the person's citizenship
    bool otherCountry{false}; ///< only the consulates of other countries
    QStringList advice{}; ///< what the operator says or does, as codes
};

struct RoutingRules
{
    PackIdentity identity{};
    int dayFrom{8}; ///< hour of the day in Warsaw
    int dayTo{20};
    QList<RoutingRule> rules{};
};

Result<RoutingRules> routingRulesFrom(const Pack &pack);

} // namespace latarnia
