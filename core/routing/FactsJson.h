// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/routing/Route.h"

#include <QJsonObject>

namespace latarnia {

/// Reads routing facts (interfaces: "Facts → services").
Result<RoutingFacts> routingFactsFrom(const QJsonObject &object, const QString &file);

/// Writes the two lists as the interface says; opening times with the offset of Warsaw.
QJsonObject toJson(const Routing &routing, const Directory &directory, const Holidays &holidays);

} // namespace latarnia
