// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/screening/Instrument.h"

/// The instrument that travels inside the program.
inline latarnia::Instrument shippedInstrument()
{
    const auto pack = latarnia::readPack(QStringLiteral(":/packs/instrument.json"));
    Q_ASSERT(pack);
    return *latarnia::instrumentFrom(*pack);
}
