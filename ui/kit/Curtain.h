// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/PinPrompt.h"

#include <QPointer>
#include <QTimer>

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
    PinPrompt &prompt() { return *m_prompt; } ///< what is typed into it is not told as typed blindly

Q_SIGNALS:
    void lifted();
    void typed(const QString &text); ///< what was typed blindly; Return is a line break
    void tookBack(); ///< the last letter of it

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;
    bool focusNextPrevChild(bool) override { return true; } // Tab reaches nothing behind it
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void keepFocus(QWidget *now);
    void placePrompt();

    QTimer m_tick;
    PinPrompt *m_prompt;
    QPointer<QWidget> m_before; ///< where the keyboard belongs when the screen is back
};

} // namespace latarnia
