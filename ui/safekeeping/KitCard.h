// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/VaultKeeping.h"
#include "ui/safekeeping/SecondFields.h"
#include "ui/safekeeping/VaultCard.h"
#include "ui/secrets/KitCheckPage.h"
#include "ui/secrets/KitPage.h"

namespace latarnia {

/// The recovery kit: whether it is on paper, and a new one. The old words open the vault until two of the new
/// ones were read back.
class KitCard : public VaultCard
{
    Q_OBJECT

public:
    explicit KitCard(VaultKeeping &keeping, QWidget *parent = nullptr);

protected:
    void translate() override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Stage { Rest, Words, Check, Making };

    void build();
    void go(Stage stage);
    void next();
    void giveUp();
    void answer(VaultDeed deed, const Result<> &result);
    bool isReady() const;
    void refresh();

    VaultKeeping &m_keeping;
    KitPaper m_paper;
    Stage m_stage{Stage::Rest};
    QStringList m_words; ///< drawn, not yet the kit
    StatusLine *m_state;
    Button *m_renew;
    Label *m_sentence;
    KitPage *m_page;
    KitCheckPage *m_check;
    SecondFields *m_second;
    bool m_needsSecond{false};
    bool m_isAllowed{false};
    QWidget *m_foot{nullptr};
    Button *m_next;
    Button *m_back;
    Button *m_giveUp;
};

} // namespace latarnia
