// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/HelpActions.h"

#include "ui/kit/FlowLayout.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

constexpr int FromLeft = 36; ///< under the name of the place, with the room of a button's ring

} // namespace

HelpActions::HelpActions(QWidget *parent)
    : QWidget{parent}
    , m_handOver{new Button{Weightiness::Primary}}
    , m_giveNumber{new Button{Weightiness::Plain}}
{
    m_handOver->setObjectName(u"handOver"_s);
    m_giveNumber->setObjectName(u"giveNumber"_s);
    m_handOver->setKeys(QKeySequence{Qt::Key_H});
    m_giveNumber->setKeys(QKeySequence{Qt::Key_G});
    auto *row = new FlowLayout{0, this};
    row->setContentsMargins(grown(FromLeft), 2, 0, Gap / 2);
    row->addWidget(m_handOver);
    row->addWidget(m_giveNumber);
    connect(m_handOver, &Button::clicked, this, &HelpActions::handOverAsked);
    connect(m_giveNumber, &Button::clicked, this, &HelpActions::giveNumberAsked);
}

void HelpActions::setTexts(const QString &handOver, const QString &giveNumber)
{
    m_handOver->setText(handOver);
    m_giveNumber->setText(giveNumber);
    for (auto *button : {m_handOver, m_giveNumber}) {
        button->setAccessibleName(button->text());
        button->updateGeometry();
    }
}

void HelpActions::setWeightiness(Weightiness weightiness)
{
    m_handOver->setWeightiness(weightiness);
}

void HelpActions::offerHandOver(bool offered)
{
    m_handOver->setVisible(offered);
}

void HelpActions::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    painter.fillRect(0, height() - 1, width(), 1, colourOf(this, Token::Line));
}

} // namespace latarnia
