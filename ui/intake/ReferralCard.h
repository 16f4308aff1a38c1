// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/intake/LiveCall.h"
#include "ui/kit/Button.h"
#include "ui/kit/Card.h"
#include "ui/kit/Fields.h"
#include "ui/words/Wording.h"

class QVBoxLayout;

namespace latarnia {

/// Who was told, handed over to or called in this call, and what came of each; a slip of the key is taken out
/// again.
class ReferralCard : public Card
{
    Q_OBJECT

public:
    ReferralCard(LiveCall &call, const Wording &wording, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Row
    {
        QWidget *widget{};
        Label *words{};
        Choice *way{};
        Choice *outcome{};
        Button *remove{};
    };

    const Row &rowAt(int index);
    void showRow(int index);
    void refresh();

    LiveCall &m_call;
    const Wording &m_wording;
    Label *m_title;
    Label *m_nobody;
    QVBoxLayout *m_column;
    QList<Row> m_rows;
};

} // namespace latarnia
