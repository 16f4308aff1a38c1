// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QTimer>
#include <QWidget>

namespace latarnia {

/// A neutral screen over the whole window: a clock and a date, nothing else. It covers; it ends nothing, and
/// what happens behind it does not get the keyboard.
class Curtain : public QWidget
{
    Q_OBJECT

public:
    explicit Curtain(QWidget *window);

    void drop(); ///< covers at once
    void lift();

Q_SIGNALS:
    void lifted();
    void typed(const QString &text); ///< what was typed blindly

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool) override { return true; } // Tab reaches nothing behind it
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void keepFocus(QWidget *now);

    QTimer m_tick;
    QPointer<QWidget> m_before; ///< where the keyboard belongs when the screen is back
};

} // namespace latarnia
