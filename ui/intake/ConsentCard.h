// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "ui/intake/LiveCall.h"
#include "ui/kit/Button.h"
#include "ui/kit/Card.h"
#include "ui/kit/Fields.h"
#include "ui/words/ScriptWords.h"
#include "ui/words/Wording.h"

namespace latarnia {

/// Asking whether something may be passed on, of the person on the screen: to whom, what, and the words that
/// are read out. Every word said is kept; taking back is one more.
class ConsentCard : public Card
{
    Q_OBJECT

public:
    ConsentCard(LiveCall &call, const Wording &wording, Clock clock, QWidget *parent = nullptr);

    void takeFocus();
    /// Puts this service first: it is about to be handed over to.
    void askFor(const QString &service);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void refreshIfSeen();
    void build();
    void refresh();
    void translate();
    void startAnew();
    bool mayAskGuardian() const;
    void showRecipients();
    void showSentence();
    QString sentenceIn(const QString &language) const;
    void keep(ConsentState state);
    void takeLastBack();
    QString lineOf(const Consent &consent) const;

    LiveCall &m_call;
    const Wording &m_wording;
    Clock m_clock;
    ScriptWords m_words;
    Label *m_title;
    Choice *m_recipient;
    Labelled *m_recipientBox;
    ChipGroup *m_items;
    Labelled *m_itemsBox;
    Chip *m_guardian;
    Label *m_sentence;
    Label *m_own; ///< the same in the operator's language, where that is another one
    QList<Button *> m_states;
    Label *m_said;
    Button *m_takeBack;
    QString m_chosen; ///< id of the recipient
    QStringList m_on; ///< codes of the items
    QString m_read; ///< language of the sentence that is shown
    PersonId m_person{}; ///< whom the choices above are about
};

} // namespace latarnia
