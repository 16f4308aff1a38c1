// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/ReturnNumbers.h"
#include "ui/intake/LiveCall.h"
#include "ui/kit/Button.h"
#include "ui/kit/Card.h"
#include "ui/kit/Digits.h"
#include "ui/kit/Fields.h"

namespace latarnia {

/// The return number: one to give to the caller, and the one a caller says.
class ReturnNumberCard : public Card
{
    Q_OBJECT

public:
    ReturnNumberCard(LiveCall &call, ReturnNumbers &numbers, QWidget *parent = nullptr);

    void takeFocus();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectNumbers();
    void refresh();
    void translate();
    void look();
    void show(const EarlierCall &earlier);

    LiveCall &m_call;
    ReturnNumbers &m_numbers;
    Label *m_title;
    QLineEdit *m_said;
    Labelled *m_saidBox;
    Label *m_found;
    Button *m_give;
    Digits *m_given;
    Label *m_hint;
};

} // namespace latarnia
