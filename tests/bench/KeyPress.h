// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QKeyEvent>
#include <QPlainTextEdit>

/// One key, from its event to the painted field.
inline void pressAndPaint(QPlainTextEdit &field, QChar letter)
{
    QKeyEvent key{QEvent::KeyPress, 0, Qt::NoModifier, QString{letter}};
    QApplication::sendEvent(&field, &key);
    QCoreApplication::sendPostedEvents();
    field.viewport()->repaint();
}
