// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/call/Age.h"
#include "core/call/CallerRole.h"
#include "core/call/Danger.h"
#include "core/call/ExploitationForm.h"
#include "core/call/Level.h"
#include "core/call/Need.h"
#include "core/call/Person.h"
#include "core/call/Phase.h"

#include <QList>
#include <QString>

#include <optional>

namespace latarnia {

/// What routing needs to know of one person.
struct RoutedPerson
{
    AgeGroup ageGroup{AgeGroup::Unknown};
    Sex sex{Sex::Unknown};
    QString citizenship{}; ///< ISO 3166-1 alpha-2, or empty
    Stay stay{Stay::Unknown};
    bool asylumSeeker{false};
    bool formallyIdentified{false};
    QList<ExploitationForm> forms{};
    QList<Need> needs{};
    std::optional<Level> level{}; ///< the person's own routeAs; else the call's
    std::optional<Phase> phase{}; ///< the person's own; else the call's
};

/// The facts of a call that decide who can help (interfaces: "Facts → services").
struct RoutingFacts
{
    Level level{Level::T5}; ///< the verdict's routeAs
    DangerNow danger{DangerNow::Unknown};
    QList<DangerKind> dangerKinds{};
    DangerPlace place{DangerPlace::Poland};
    CallerRole callerRole{CallerRole::Victim};
    Phase phase{Phase::Now};
    QList<RoutedPerson> persons{};
    QString language{}; ///< BCP 47, or empty
    QString voivodeship{}; ///< ISO 3166-2:PL, or empty
    QList<Wish> wishes{};
    KnownFact guardianInvolved{KnownFact::Unknown};
    bool callerVerified{false};
    QString perpetratorPlace{}; ///< voivodeship or place name
};

} // namespace latarnia
