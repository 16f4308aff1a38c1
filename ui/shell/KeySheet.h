// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/Card.h"
#include "ui/shell/Deed.h"

#include <QSet>

namespace latarnia {

/// All keys over the window, and the test whether they arrive: a key pressed while the sheet is open is
/// marked and does nothing else. Esc or Return leaves.
class KeySheet : public Card
{
    Q_OBJECT

public:
    explicit KeySheet(QWidget *window);

    void open();
    void leave();
    /// Marks these keys as arrived.
    void mark(const QKeySequence &keys);
    bool hasArrived(const QKeySequence &keys) const { return m_arrived.contains(keys.toString()); }

Q_SIGNALS:
    void left();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool focusNextPrevChild(bool) override { return true; } // Tab reaches nothing behind it
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    void translate();
    void paintRow(QPainter &painter, const QRect &row, const DeedKeys &keys) const;
    int paintKeys(QPainter &painter, QPoint at, const QKeySequence &keys) const;

    QSet<QString> m_arrived;
    QString m_title;
    QString m_advice;
    QWidget *m_before{nullptr};
};

} // namespace latarnia
