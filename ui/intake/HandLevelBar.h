// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "ui/intake/LiveCall.h"
#include "ui/kit/Button.h"
#include "ui/kit/Card.h"
#include "ui/kit/Label.h"

#include <QLineEdit>

namespace latarnia {

/// Setting the level by hand: up at once, down after a reason. A line under the header, only while it is
/// needed.
class HandLevelBar : public Ground
{
    Q_OBJECT

public:
    HandLevelBar(LiveCall &call, Clock clock, QWidget *parent = nullptr);

    void raiseLevel();
    /// Asks for the reason; Return lowers, Esc leaves all as it was.
    void askToLower();
    /// What the answers say counts again.
    void takeBack();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void restore();
    void lower();
    void leave();
    void translate();
    void set(Level level, const QString &reason);

    LiveCall &m_call;
    Clock m_clock;
    Label *m_question;
    QLineEdit *m_reason;
    Button *m_lower;
    QWidget *m_before{nullptr};
};

} // namespace latarnia
