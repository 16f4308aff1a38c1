// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/IncidentView.h"
#include "ui/words/PageSection.h"

namespace latarnia {

/// "The authority has to know by Saturday, 28.11.2026 03:14", and how much time that leaves.
QString tellBySentence(const IncidentView &view, const QDateTime &now);
bool isTooLate(const IncidentView &view, const QDateTime &now);

/// What was asked, what could be reached, by whom, when and how often; every record.
QList<PageSection> incidentPage(const IncidentQuestion &question, const QString &whose,
                                const IncidentView &view);

} // namespace latarnia
