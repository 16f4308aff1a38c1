// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/ScreenPin.h"
#include "core/desk/VaultKeeping.h"
#include "ui/kit/Fields.h"
#include "ui/safekeeping/PinForm.h"

namespace latarnia {

/// Who may see this screen: after how long it locks, and the PIN that brings it back when it was hidden.
class ScreenCard : public VaultCard
{
    Q_OBJECT

public:
    ScreenCard(VaultKeeping &keeping, ScreenPin &pin, QWidget *parent = nullptr);

protected:
    void translate() override;

private:
    void build();
    void connectPin();
    void rest();
    void refresh();

    VaultKeeping &m_keeping;
    ScreenPin &m_pin;
    std::chrono::minutes m_idleLock{UsualIdle};
    Label *m_sentence;
    Choice *m_minutes;
    Labelled *m_labelledMinutes;
    StatusLine *m_state;
    Button *m_set;
    Button *m_none;
    PinForm *m_form;
};

} // namespace latarnia
