// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/Button.h"
#include "ui/kit/Chip.h"
#include "ui/kit/Segmented.h"
#include "ui/kit/StatusLine.h"

#include <QLabel>
#include <QScrollArea>

/// Visible texts that have less room than they need.
inline QStringList clippedIn(const QWidget &window)
{
    QStringList clipped;
    for (const auto *label : window.findChildren<QLabel *>()) {
        const QFontMetrics metrics{label->font()};
        const auto room = label->contentsRect();
        const auto needed = label->wordWrap()
            ? metrics.boundingRect(QRect{0, 0, room.width(), 10'000}, Qt::TextWordWrap, label->text()).size()
            : metrics.size(0, label->text());
        if (label->isVisible() && (needed.height() > room.height() + 1 || needed.width() > room.width() + 1))
            clipped.append(label->text());
    }
    for (const auto *line : window.findChildren<latarnia::StatusLine *>()) {
        const bool wraps = line->hasHeightForWidth() || line->heightForWidth(line->width()) > 0;
        if (line->isVisible() && wraps && line->height() < line->heightForWidth(line->width()))
            clipped.append(line->accessibleName());
    }
    for (const auto *widget : window.findChildren<QWidget *>()) {
        const bool exact = qobject_cast<const latarnia::Button *>(widget)
            || qobject_cast<const latarnia::Chip *>(widget)
            || qobject_cast<const latarnia::Segmented *>(widget);
        if (exact && widget->isVisible()
            && (widget->width() < widget->sizeHint().width()
                || widget->height() < widget->sizeHint().height()))
            clipped.append(widget->objectName());
        if (widget->isVisible() && widget->parentWidget()
            && !qobject_cast<const QScrollArea *>(widget->parentWidget()->parentWidget())
            && !widget->parentWidget()->rect().contains(widget->geometry()))
            clipped.append(widget->objectName() + QStringLiteral(" reaches out of ")
                           + QString::fromLatin1(widget->parentWidget()->metaObject()->className()));
    }
    return clipped;
}
