// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPixmap>
#include <QString>

namespace latarnia {

/// An icon of the set (resources/icons, Lucide) in one colour, sharp at this ratio of the screen. Cached.
QPixmap iconPixmap(const QString &name, int size, const QColor &colour, double ratio);

} // namespace latarnia
