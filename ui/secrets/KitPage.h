// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/Card.h"
#include "ui/kit/Label.h"
#include "ui/kit/StatusLine.h"
#include "ui/secrets/StartPage.h"

namespace latarnia {

/// The words of the recovery kit, once, to be written down by hand: a print would pass through files of the
/// system that anybody can read.
class KitPage : public StartPage
{
    Q_OBJECT

public:
    explicit KitPage(QWidget *parent = nullptr);

    QString heading() const override;
    QString sentence() const override;
    void showWords(const QStringList &words);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void translate() override;

private:
    void arrange();

    Card *m_card;
    QList<Label *> m_numbers;
    QList<Label *> m_words;
    StatusLine *m_advice;
    StatusLine *m_warning;
};

} // namespace latarnia
