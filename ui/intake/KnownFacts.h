// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/intake/LiveCall.h"
#include "ui/kit/FactCard.h"
#include "ui/words/Wording.h"

namespace latarnia {

/// What is known of the call so far, beside every part of it, so that nobody has to ask or look twice.
class KnownFacts : public FactCard
{
    Q_OBJECT

public:
    KnownFacts(LiveCall &call, const Wording &wording, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void addCall(QList<QPair<QString, QString>> &facts) const;
    void addPerson(QList<QPair<QString, QString>> &facts) const;

    LiveCall &m_call;
    const Wording &m_wording;
};

} // namespace latarnia
