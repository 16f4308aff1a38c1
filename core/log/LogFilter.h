// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/LogField.h"
#include "core/log/LogPlace.h"

#include <QList>
#include <QMap>
#include <QStringList>

#include <optional>

namespace latarnia {

/// Which calls are asked for; all that it says must be so.
struct LogFilter
{
    LogPlace from{0};
    LogPlace before{LastPlace + 1};
    /// Any of these codes; an empty one is a call that does not say. Of forms: one of the call's.
    QMap<LogField, QStringList> fields{};
    QList<LogMark> marks{};
    std::optional<QList<LogPlace>> among{}; ///< ascending; what another question found
    bool onlySeen{false}; ///< because something else is asked of each

    bool asksNothingOfACall() const { return fields.isEmpty() && marks.isEmpty() && !among && !onlySeen; }
    bool operator==(const LogFilter &) const = default;
};

/// Which calls whoever is here sees more of than number and time: by whose they are, from a place on.
struct LogSight
{
    enum Whose { Own, Colleagues, OtherOrganisations };
    static constexpr LogPlace Never = LastPlace + 1;

    QString person{};
    QString organisation{};
    std::array<LogPlace, 3> openSince{Never, Never, Never}; ///< by Whose, of open calls
    std::array<LogPlace, 3> closedSince{Never, Never, Never}; ///< the same of all others
    QList<LogPlace> also{}; ///< ascending; what was given to them
    QList<LogPlace> never{}; ///< ascending; not even that they are there

    bool operator==(const LogSight &) const = default;
};

} // namespace latarnia
