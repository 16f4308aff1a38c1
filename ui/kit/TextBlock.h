// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/FoundWords.h"
#include "ui/kit/Look.h"

#include <QPainter>

namespace latarnia {

/// Wrapped plain text on a painted surface: how high it gets at a width, and the painting of it.
int heightOfText(const QString &text, TextRole role, int width);
/// Pieces of the text that stand on a ground of their own.
struct Marks
{
    QList<TextPiece> pieces{};
    QColor ground{};
    QColor ink{};
};

/// Paints and returns the height used.
int paintText(QPainter &painter, QPoint at, int width, const QString &text, TextRole role, const QColor &ink,
              const Marks &marks = {});

} // namespace latarnia
