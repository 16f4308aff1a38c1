// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/intake/LiveCall.h"
#include "ui/intake/NoteHintLine.h"
#include "ui/kit/FocusInside.h"
#include "ui/kit/KeyMark.h"
#include "ui/kit/StatusLine.h"
#include "ui/words/ScriptWords.h"

namespace latarnia {

/// The running notes, with short facts to put in by a key. They take blind typing while the screen is hidden.
class NotesPanel : public QWidget
{
    Q_OBJECT

public:
    explicit NotesPanel(LiveCall &call, QWidget *parent = nullptr);

    void takeFocus();
    void setCompact(bool compact); ///< one line, for large text
    void append(const QString &text);
    void takeBackLetter(); ///< the last one
    void addLine(const QString &line);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void showKept();
    void keep();
    void insertFact(const QString &id);
    void showFacts();
    void showLabel();
    void translate();

    LiveCall &m_call;
    ScriptWords m_words;
    Label *m_label;
    KeyMark *m_key;
    TextArea *m_notes;
    NoteHintLine *m_hint;
    ChipGroup *m_facts;
    FocusInside *m_focus;
    StatusLine *m_tooLong;
    bool m_compact{false};
};

} // namespace latarnia
