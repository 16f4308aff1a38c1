// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/ReturnNumbers.h"
#include "core/desk/SeenNumbers.h"

namespace latarnia {

/// The numbers of callers: those that rang before, and those they were given to come back with.
struct KnownNumbers
{
    KnownNumbers(const std::shared_ptr<Lane> &writer, const DeskIdentity &identity, const Clock &clock)
        : seen{writer, clock}
        , given{writer, identity, clock}
    {
    }

    SeenNumbers seen;
    ReturnNumbers given;
};

} // namespace latarnia
