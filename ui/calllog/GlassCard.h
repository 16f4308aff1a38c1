// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/LookRequests.h"
#include "ui/calllog/ReasonPicker.h"
#include "ui/kit/Card.h"
#include "ui/kit/Fields.h"
#include "ui/kit/StatusLine.h"

namespace latarnia {

/// Instead of a call that is not the reader's to read: why, and the way round it for an emergency. It says
/// what follows before anybody takes it.
class GlassCard : public Card
{
    Q_OBJECT

public:
    explicit GlassCard(QWidget *parent = nullptr);

    /// @p mayBreak: the way round is offered.
    void refuse(const CallLine &line, const Ruling &ruling, bool mayBreak);
    /// It was taken; the call can be read until then.
    void sayBroken(const QDateTime &until);
    void dismiss();

Q_SIGNALS:
    void breakAsked(const QString &call, latarnia::LookReason reason, const QString &words);

protected:
    void changeEvent(QEvent *event) override;

private:
    void pick(LookReason reason);
    void refresh();

    CallLine m_line;
    Ruling m_ruling;
    bool m_mayBreak{false};
    QDateTime m_until; ///< valid: it is broken
    Label *m_heading;
    Label *m_why;
    Button *m_break;
    Label *m_follows;
    TextArea *m_words;
    Labelled *m_wordsBox;
    ReasonPicker *m_reason;
    StatusLine *m_notice;
};

} // namespace latarnia
