// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/intake/LiveCall.h"
#include "ui/kit/Fields.h"
#include "ui/kit/StatusLine.h"

namespace latarnia {

/// The running notes, always at the foot of the call.
class NotesPanel : public QWidget
{
    Q_OBJECT

public:
    explicit NotesPanel(LiveCall &call, QWidget *parent = nullptr);

    void setCompact(bool compact); ///< one line instead of two
    void takeFocus();
    /// Adds what was typed blindly behind the curtain.
    void append(const QString &text);
    void addLine(const QString &line); ///< on a line of its own

protected:
    void changeEvent(QEvent *event) override;

private:
    void translate();
    void keep();

    LiveCall &m_call;
    TextArea *m_notes;
    Labelled *m_box;
    StatusLine *m_tooLong;
};

} // namespace latarnia
