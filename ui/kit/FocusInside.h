// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace latarnia {

/// Tells when the keyboard comes into a part of the window and when it leaves it, so that the part can unfold
/// what is only needed there. While a mouse button is down nothing is told: what somebody is about to click
/// must not move away under the pointer.
class FocusInside : public QObject
{
    Q_OBJECT

public:
    explicit FocusInside(QWidget *area);

    bool isInside() const { return m_inside; }

Q_SIGNALS:
    void changed(bool inside);
    void moved(QWidget *to); ///< to another widget of the part

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow(QWidget *before, QWidget *now);
    void goToTheLast(QWidget *now);

    QWidget *m_area;
    bool m_inside{false};
    bool m_backwards{false}; ///< the keyboard last moved by Shift+Tab
};

} // namespace latarnia
