// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/WindowsAbove.h"

#include <QApplication>
#include <QDialog>
#include <QEvent>

namespace latarnia {

WindowsAbove::WindowsAbove(QWidget *window)
    : QObject{window}
    , m_window{window}
{
    qApp->installEventFilter(this);
}

bool WindowsAbove::isAbove(const QWidget &other) const
{
    if (&other == m_window || !other.isWindow())
        return false;
    for (const auto *at = other.parentWidget(); at; at = at->parentWidget()) {
        if (at == m_window)
            return true;
    }
    return other.windowType() == Qt::Popup || other.windowType() == Qt::ToolTip;
}

void WindowsAbove::putAside(QDialog &dialog)
{
    if (dialog.testAttribute(Qt::WA_DeleteOnClose)) {
        dialog.close();
        return;
    }
    dialog.hide();
    m_aside.append(&dialog);
}

void WindowsAbove::putAway()
{
    m_isAway = true;
    const auto windows = QApplication::topLevelWidgets();
    for (auto *other : windows) {
        if (!other->isVisible() || !isAbove(*other))
            continue;
        if (auto *dialog = qobject_cast<QDialog *>(other))
            putAside(*dialog);
        else
            other->hide(); // a menu closes those it opened; a tooltip waits for nothing
    }
}

void WindowsAbove::bringBack()
{
    m_isAway = false;
    const auto aside = std::exchange(m_aside, {});
    for (const auto &dialog : aside) {
        if (dialog)
            dialog->show();
    }
}

void WindowsAbove::close()
{
    m_aside.clear();
    const auto dialogs = m_window->findChildren<QDialog *>();
    for (auto *dialog : dialogs)
        dialog->close();
}

bool WindowsAbove::eventFilter(QObject *watched, QEvent *event)
{
    if (!m_isAway || !watched->isWidgetType())
        return false;
    if (event->type() == QEvent::ToolTip)
        return true; // of a word that was under the mouse before
    if (event->type() == QEvent::Show && isAbove(*static_cast<QWidget *>(watched)))
        QMetaObject::invokeMethod(this, &WindowsAbove::putAway, Qt::QueuedConnection);
    return false;
}

} // namespace latarnia
