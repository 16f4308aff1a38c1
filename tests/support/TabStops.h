// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/DeskWindow.h"

/// What Tab has to reach, worked out from the widgets and not by pressing it.
namespace tabStops {

inline QRect placeOf(const QWidget *widget)
{
    return {widget->mapTo(widget->window(), QPoint{}), widget->size()};
}

inline QString nameOf(const QWidget *widget)
{
    if (!widget)
        return QStringLiteral("nothing");
    return widget->objectName().isEmpty() ? QString::fromLatin1(widget->metaObject()->className())
                                          : widget->objectName();
}

inline bool isStop(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled() && !widget->focusProxy()
        && (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
}

/// What lies over the rest of the window and keeps the keyboard to itself.
inline QWidget *coverOf(const DeskWindow &desk)
{
    for (const auto *name : {"curtain", "keySheet", "closeAtOnce", "palette"}) {
        if (auto *cover = desk.find(QString::fromLatin1(name)); cover->isVisible())
            return cover;
    }
    return nullptr;
}

inline bool isUncovered(const DeskWindow &desk, const QWidget *widget)
{
    const auto *cover = coverOf(desk);
    return !cover || cover == widget || cover->isAncestorOf(widget);
}

inline QList<QWidget *> expected(DeskWindow &desk)
{
    QList<QWidget *> stops;
    const auto widgets = desk.window().findChildren<QWidget *>();
    for (auto *widget : widgets) {
        if (isStop(widget) && isUncovered(desk, widget))
            stops.append(widget);
    }
    return stops;
}

} // namespace tabStops
