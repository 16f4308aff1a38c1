// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/BlindKeys.h"
#include "core/desk/DeskIdentity.h"

#include <QDateTime>

namespace latarnia {

/// A call in which somebody may be, and by what it was found.
struct FoundPerson
{
    QString call{};
    QList<BlindKind> matched{};

    bool operator==(const FoundPerson &) const = default;
};

/// The calls that one of these texts finds, as far as the rights grant who looks anything that could be asked
/// of them: those that more of them find first, then the newest. Writes down who looked and by what kinds of
/// words, never the words.
Result<QList<FoundPerson>> findPerson(Store &store, const DeskIdentity &identity,
                                      const QList<BlindText> &texts, const QDateTime &now);

} // namespace latarnia
