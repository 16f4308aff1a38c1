// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/Button.h"

namespace latarnia {

/// What can be done with one place that can help; stands under the card it is about.
class HelpActions : public QWidget
{
    Q_OBJECT

public:
    explicit HelpActions(QWidget *parent = nullptr);

    void setTexts(const QString &handOver, const QString &giveNumber);
    void setWeightiness(Weightiness weightiness); ///< of handing over
    void offerHandOver(bool offered);

Q_SIGNALS:
    void handOverAsked();
    void giveNumberAsked();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Button *m_handOver;
    Button *m_giveNumber;
};

} // namespace latarnia
