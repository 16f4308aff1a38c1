// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/triage/Verdict.h"
#include "ui/words/SpokenWords.h"

#include <QStringList>

namespace latarnia {

/// "T1 Strong indication".
QString badgeText(Level level);
/// "may rise to T1", or empty when nothing can change.
QString mayRise(const Verdict &verdict);
/// The rules that hold, one line each, with the answers that made them.
QStringList reasonLines(const Verdict &verdict, const Instrument &instrument, const SpokenWords &words,
                        const QString &language);
/// All reasons in one short phrase for the header.
QString reasonPhrase(const Verdict &verdict, const Instrument &instrument, const SpokenWords &words,
                     const QString &language);
QString nameOf(DimensionState state);

} // namespace latarnia
