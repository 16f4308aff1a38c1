// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/intake/LiveCall.h"
#include "ui/kit/Button.h"
#include "ui/kit/Fields.h"
#include "ui/kit/StatusLine.h"

namespace latarnia {

/// What kind of call it was, how it ended, the note for the next colleague, and closing.
class ClosePage : public QWidget
{
    Q_OBJECT

public:
    explicit ClosePage(LiveCall &call, QWidget *parent = nullptr);

    void takeFocus();

Q_SIGNALS:
    void closeAsked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void translate();
    void refresh();

    LiveCall &m_call;
    Label *m_title;
    Choice *m_kind;
    Labelled *m_kindBox;
    Choice *m_disposition;
    Labelled *m_dispositionBox;
    TextArea *m_note;
    Labelled *m_noteBox;
    StatusLine *m_missing;
    Button *m_close;
};

} // namespace latarnia
