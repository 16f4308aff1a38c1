// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/StoreAccess.h"

#include <QDateTime>

#include <optional>

namespace latarnia {

/// What the last restore drill showed; the vault remembers it.
struct DrillNote
{
    QDateTime at{};
    QDateTime backupMadeAt{};
    bool isSound{false};
    int calls{0};

    bool operator==(const DrillNote &) const = default;
};

/// Nothing where there was no drill yet.
Result<std::optional<DrillNote>> lastDrill(const StoreAccess &access);
Result<> keepDrill(const StoreAccess &access, const DrillNote &note);

} // namespace latarnia
