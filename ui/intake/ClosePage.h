// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "ui/intake/AfterCall.h"
#include "ui/intake/NoteHintLine.h"
#include "ui/kit/Button.h"
#include "ui/kit/Fields.h"
#include "ui/kit/StatusLine.h"

#include <QDateTimeEdit>

namespace latarnia {

/// What kind of call it was, how it ended, the note for the next colleague, and closing.
class ClosePage : public QWidget
{
    Q_OBJECT

public:
    ClosePage(LiveCall &call, Clock clock, QWidget *parent = nullptr);

    void takeFocus();

Q_SIGNALS:
    void closeAsked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    QWidget *buildForm();
    void translate();
    void refresh();
    void showMissing();
    void turnLate(bool on);
    void takeTimes();
    void showTimes();

    LiveCall &m_call;
    Clock m_clock;
    Label *m_title;
    Choice *m_kind;
    Labelled *m_kindBox;
    Choice *m_disposition;
    Labelled *m_dispositionBox;
    TextArea *m_note;
    Labelled *m_noteBox;
    NoteHintLine *m_hint;
    AfterCall *m_after;
    Chip *m_late;
    QDateTimeEdit *m_start;
    Labelled *m_startBox;
    QDateTimeEdit *m_end;
    Labelled *m_endBox;
    StatusLine *m_missing;
    Button *m_close;
};

} // namespace latarnia
