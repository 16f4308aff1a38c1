// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/call/NoteHints.h"
#include "ui/kit/Fields.h"

#include <QTimer>

namespace latarnia {

/// Beside a note: what in the line being written may be a quotation, an opinion, a name or a number. Says so
/// when the typing rests, one thing at a time, and changes nothing.
class NoteHintLine : public Label
{
    Q_OBJECT

public:
    NoteHintLine(TextArea *note, const QMap<QString, NoteWords> &words, QWidget *parent = nullptr);

    void look(); ///< at once, as when another call's notes are shown

protected:
    void changeEvent(QEvent *event) override;

private:
    static QString sentenceFor(const NoteFinding &finding);

    TextArea *m_note;
    const QMap<QString, NoteWords> &m_words;
    QTimer m_rest;
};

} // namespace latarnia
