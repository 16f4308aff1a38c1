// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/LookRequests.h"
#include "ui/kit/Card.h"
#include "ui/kit/Label.h"

namespace latarnia {

/// Who has seen this call, and did what with it, newest first.
class LooksCard : public Card
{
    Q_OBJECT

public:
    explicit LooksCard(QWidget *parent = nullptr);

    void show(const QList<PastLook> &looks);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    QList<PastLook> m_looks;
    Label *m_heading;
    Label *m_text;
};

} // namespace latarnia
