// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace latarnia {

/// Invented call lines, always the same for the same seed; ref and note say that they are synthetic.
QList<QByteArray> syntheticLines(int count, quint32 seed);

} // namespace latarnia
