// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/EmergencyIntake.h"
#include "ui/kit/Button.h"
#include "ui/kit/Card.h"
#include "ui/kit/Fields.h"
#include "ui/kit/StatusLine.h"

namespace latarnia {

/// Brings calls in that a vault could not take, from a folder the person names.
class EmergencyCard : public Card
{
    Q_OBJECT

public:
    explicit EmergencyCard(EmergencyIntake &intake, QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void bringIn();
    void show(const CameIn &cameIn);
    void say(Tone tone, const QString &icon, const QString &sentence);
    void translate();

    EmergencyIntake &m_intake;
    Label *m_heading;
    Label *m_sentence;
    QLineEdit *m_folder;
    Labelled *m_labelledFolder;
    StatusLine *m_calls;
    StatusLine *m_aside;
    Button *m_bringIn;
};

} // namespace latarnia
