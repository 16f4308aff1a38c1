// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/Looks.h"
#include "ui/kit/Button.h"
#include "ui/kit/Card.h"
#include "ui/kit/Fields.h"
#include "ui/kit/StatusLine.h"

#include <QLineEdit>

namespace latarnia {

/// Looks over the shoulder of the rights, for the lead to review one after the other. Not there where there
/// is none.
class GlassReviewCard : public Card
{
    Q_OBJECT

public:
    explicit GlassReviewCard(Looks &looks, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The call it is about is to be looked at.
    void callAsked(const QString &call);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void refresh();

    Looks &m_looks;
    QList<GlassToReview> m_glasses;
    StatusLine *m_line;
    QLineEdit *m_words;
    Labelled *m_wordsBox;
    Button *m_read;
    Button *m_done;
};

} // namespace latarnia
