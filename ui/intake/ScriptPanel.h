// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/intake/LiveCall.h"
#include "ui/kit/Card.h"
#include "ui/kit/KeyLegend.h"
#include "ui/kit/Label.h"
#include "ui/words/ScriptWords.h"
#include "ui/words/Wording.h"

namespace latarnia {

/// One script card beside the call: what to say in the operator's and in the caller's language, how long it
/// takes, and what to mind. The most pressing card comes first; Left and Right turn to the others.
class ScriptPanel : public Card
{
    Q_OBJECT

public:
    ScriptPanel(LiveCall &call, const Wording &wording, QWidget *parent = nullptr);

    /// Turns to the card that the call needs most now.
    void open();
    QString card() const; ///< id of the card that is shown

Q_SIGNALS:
    void left();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void refresh();
    void turn(int step);
    ScriptNames namesIn(const QString &language) const;

    LiveCall &m_call;
    const Wording &m_wording;
    ScriptWords m_words;
    Label *m_title;
    Label *m_place;
    Label *m_callers;
    Label *m_own;
    Label *m_note;
    KeyLegend *m_keys;
    QList<int> m_order;
    int m_at{0};
};

} // namespace latarnia
