// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/Card.h"
#include "ui/kit/Label.h"
#include "ui/kit/RoomBelow.h"
#include "ui/shell/KeyTable.h"

#include <QScrollArea>

namespace latarnia {

/// All keys over the window, and the test whether they arrive: a key pressed while the sheet is open is
/// marked and does nothing else. Arrows scroll, Esc or Return leaves.
class KeySheet : public Card
{
    Q_OBJECT

public:
    explicit KeySheet(QWidget *window);

    void open(QWidget *above); ///< which stays in sight
    void leave();
    /// Marks these keys as arrived.
    void mark(const QKeySequence &keys);
    bool hasArrived(const QKeySequence &keys) const { return m_table->hasArrived(keys); }

Q_SIGNALS:
    void left();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool) override { return true; } // Tab reaches nothing behind it

private:
    void place();
    void translate();

    Label *m_title;
    Label *m_advice;
    KeyTable *m_table;
    QScrollArea *m_scroll;
    RoomBelow *m_room;
    QWidget *m_before{nullptr};
};

} // namespace latarnia
