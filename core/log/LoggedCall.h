// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/LogPlace.h"

#include <QString>
#include <QStringList>

namespace latarnia {

/// What the log filters, sorts and counts a call by. Codes stay words: one that a newer program wrote is
/// filtered like any other.
struct LoggedCall
{
    LogPlace place{};
    QString state{}; ///< open, closed, or what a newer program says
    QString level{};
    QString kind{};
    QString outcome{};
    QString language{};
    QString voivodeship{};
    QString takenBy{}; ///< the id of a person
    QString organisation{};
    QString review{}; ///< where its review stands; empty: nobody has begun
    QStringList forms{}; ///< of exploitation, of any of its persons
    bool awaitsCallBack{false};
    bool isLevelOverridden{false}; ///< by hand, upwards
    bool isLoweringProposed{false};
    bool hasAnyYes{false}; ///< some indicator was answered with yes

    bool operator==(const LoggedCall &) const = default;
};

} // namespace latarnia
