// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

namespace latarnia {

/// The part of a window in which a cover may lie: below what has to stay in sight.
class RoomBelow : public QObject
{
    Q_OBJECT

public:
    explicit RoomBelow(QWidget *cover);

    /// @p above is something of the same window; null: the whole window may be covered.
    void setAbove(QWidget *above);
    QRect rect() const;

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_window;
    QPointer<QWidget> m_above;
};

} // namespace latarnia
