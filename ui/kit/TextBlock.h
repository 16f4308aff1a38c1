// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/Look.h"

#include <QPainter>

namespace latarnia {

/// Wrapped plain text on a painted surface: how high it gets at a width, and the painting of it.
int heightOfText(const QString &text, TextRole role, int width);
/// Paints and returns the height used.
int paintText(QPainter &painter, QPoint at, int width, const QString &text, TextRole role, const QColor &ink);

} // namespace latarnia
