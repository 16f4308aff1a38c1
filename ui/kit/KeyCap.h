// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/Chords.h"

#include <QPainter>

class QWidget;

namespace latarnia {

/// The small key written where the hands need it: a size, and a way to paint it on any ground.
struct KeyCap
{
    static QStringList partsOf(const QKeySequence &keys);
    /// Both chords, parted by a dot that is no key; @p room says how wide they may be together, else only the
    /// first.
    static QStringList partsOf(const Chords &keys, int room);
    static QSize sizeOf(const QStringList &parts);
    /// @p ink and @p border are chosen by the ground it stands on.
    static void paint(QPainter &painter, QPoint at, const QStringList &parts, const QColor &ink,
                      const QColor &border);
};

} // namespace latarnia
