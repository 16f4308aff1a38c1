// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/call/Level.h"

#include <QDateTime>
#include <QString>

namespace latarnia {

/// A level the operator set by hand, for the whole call. The program never sets one.
struct HandLevel
{
    Level level{Level::T5};
    QString reason{}; ///< needed to go down, never to go up
    QDateTime at{}; ///< UTC

    bool operator==(const HandLevel &) const = default;
};

} // namespace latarnia
