// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointer>
#include <QWidget>

class QDialog;

namespace latarnia {

/// What lies over a window and is a window of its own: menus, open lists, tooltips, dialogs. It is put away
/// at once, and nothing of it comes up until it is brought back.
class WindowsAbove : public QObject
{
    Q_OBJECT

public:
    explicit WindowsAbove(QWidget *window);

    void putAway();
    void bringBack(); ///< dialogs, as they were; what was only shown for a moment is gone
    void close(); ///< dialogs too, for good

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isAbove(const QWidget &other) const;
    void putAside(QDialog &dialog);

    QWidget *m_window;
    bool m_isAway{false};
    QList<QPointer<QDialog>> m_aside;
};

} // namespace latarnia
