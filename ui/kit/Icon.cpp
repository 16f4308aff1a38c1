// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/Icon.h"

#include <QFile>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace latarnia {

QPixmap iconPixmap(const QString &name, int size, const QColor &colour, double ratio)
{
    const auto key = u"icon/%1/%2/%3/%4"_s.arg(name).arg(size).arg(colour.name()).arg(ratio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QFile file{u":/kit/icons/"_s + name + u".svg"_s};
    if (!file.open(QIODevice::ReadOnly))
        return pixmap;
    auto svg = file.readAll();
    svg.replace("currentColor", colour.name().toUtf8());
    pixmap = QPixmap{QSize{size, size} * ratio};
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter{&pixmap};
    QSvgRenderer{svg}.render(&painter, QRectF{0, 0, double(size), double(size)});
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

} // namespace latarnia
