// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/LookRequests.h"
#include "ui/calllog/ReasonPicker.h"
#include "ui/kit/Card.h"
#include "ui/kit/StatusLine.h"

namespace latarnia {

/// What is sealed of a call: that it is there, and once it is opened what it says. It is shut again when
/// another call is read.
class SealedCard : public Card
{
    Q_OBJECT

public:
    explicit SealedCard(QWidget *parent = nullptr);

    void show(const SeenCall &seen);
    void open(const OpenedIdentity &identity);
    void refuse(const Ruling &ruling);

Q_SIGNALS:
    void openAsked(const QString &call, std::optional<latarnia::LookReason> reason);

protected:
    void changeEvent(QEvent *event) override;

private:
    void ask();
    void shut();
    void refresh();
    QString sealedText() const;
    QString openedText() const;

    std::optional<SeenCall> m_seen;
    std::optional<OpenedIdentity> m_opened;
    Label *m_heading;
    Label *m_text;
    Button *m_open;
    ReasonPicker *m_reason;
};

} // namespace latarnia
