// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/intake/LiveCall.h"
#include "ui/kit/Card.h"
#include "ui/kit/KeyLegend.h"
#include "ui/kit/Label.h"

#include <QPointer>

namespace latarnia {

/// Calls that end in two keys and keep nothing personal: hang-up, wrong number, abusive, prank, test, media
/// (design §4). A digit chooses; Esc leaves. Refused once anything was recorded.
class CloseAtOnce : public Card
{
    Q_OBJECT

public:
    CloseAtOnce(LiveCall &call, QWidget *window);

    /// False, and not shown, when something was recorded: such a call is closed with care.
    bool ask();
    void dismiss(); ///< goes, and gives the keyboard back, as Esc does

Q_SIGNALS:
    void chosen(latarnia::CallKind kind);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool) override { return true; } // Tab reaches nothing behind it

private:
    void translate();

    LiveCall &m_call;
    Label *m_title;
    KeyLegend *m_choices;
    QPointer<QWidget> m_before;
};

} // namespace latarnia
