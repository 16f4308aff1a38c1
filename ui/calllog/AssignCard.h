// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/Assigning.h"
#include "core/rights/LookReason.h"
#include "ui/calllog/ReasonPicker.h"
#include "ui/kit/Card.h"
#include "ui/kit/StatusLine.h"

namespace latarnia {

/// Whose the call is, and for a lead the way to give it to a colleague: who, then why. Esc leads one step
/// back.
class AssignCard : public Card
{
    Q_OBJECT

public:
    explicit AssignCard(QWidget *parent = nullptr);

    void show(const CallLine &line);
    /// To whom it can be given; nobody: it stays where it is.
    void offer(const QList<Colleague> &people);
    void sayAssigned(const AssignedCall &call);
    void sayRefused(const QString &sentence);

Q_SIGNALS:
    void assignAsked(const latarnia::AssignOrder &order);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void askWhom();
    void askWhy(const Colleague &person);
    void giveUp();
    void refresh();

    CallLine m_line;
    QList<Colleague> m_people;
    Colleague m_chosen;
    Label *m_heading;
    Label *m_text;
    StatusLine *m_notice;
    Button *m_give;
    QWidget *m_whom; ///< a button each
    ReasonPicker *m_reason;
};

} // namespace latarnia
