// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/StatusLine.h"
#include "ui/secrets/StartPage.h"

namespace latarnia {

/// The vault is made; what comes next.
class ReadyPage : public StartPage
{
    Q_OBJECT

public:
    explicit ReadyPage(QWidget *parent = nullptr);

    QString heading() const override;
    QString sentence() const override;

protected:
    void translate() override;

private:
    StatusLine *m_sealed;
    StatusLine *m_practice;
    StatusLine *m_keys;
};

} // namespace latarnia
