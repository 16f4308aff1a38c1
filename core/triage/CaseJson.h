// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/triage/Verdict.h"

#include <QJsonObject>

namespace latarnia {

/// Reads a screening case (interfaces: "Screening case → verdict"). @p pointer is its place in the file.
Result<ScreeningCase> screeningCaseFrom(const Instrument &instrument, const QJsonObject &object,
                                        const QString &file, const QString &pointer = {});

/// Writes a verdict as the interface says.
QJsonObject toJson(const Instrument &instrument, const Verdict &verdict);

} // namespace latarnia
