// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/MachineCheck.h"
#include "ui/kit/Label.h"
#include "ui/kit/StatusLine.h"
#include "ui/secrets/StartPage.h"

namespace latarnia {

/// What this computer is like for a vault: nothing to say, or one sentence for each warning.
class ComputerPage : public StartPage
{
    Q_OBJECT

public:
    ComputerPage(const QString &folder, const MachineFacts &facts, QWidget *parent = nullptr);

    QString heading() const override;
    QString sentence() const override;
    QString missing() const override;

protected:
    void translate() override;

private:
    QString m_folder;
    QList<MachineWarning> m_warnings;
    Label *m_caption;
    Label *m_place;
    QList<StatusLine *> m_lines; ///< one for each warning, or one that says there is none
};

} // namespace latarnia
