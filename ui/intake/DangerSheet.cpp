// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/DangerSheet.h"

#include "core/call/FirstFacts.h"
#include "ui/keys/Deed.h"
#include "ui/kit/Icon.h"
#include "ui/words/MissingWords.h"
#include "ui/words/MomentWords.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

constexpr int RingRoom = 4; ///< what the fields below keep free

int iconSize()
{
    return grown(20);
}

/// What is still to do looks like something to press; what is done is a line with its time.
void showStep(Button &button, const QKeySequence &keys, const QString &toDo, const QString &done, bool isDone)
{
    button.setKeys(isDone ? QKeySequence{} : keys);
    button.setText(isDone ? done : toDo);
    button.setAccessibleName(button.text());
    button.setIconName(isDone ? u"check"_s : QString{});
    button.setWeightiness(isDone ? Weightiness::Quiet : Weightiness::Plain);
}

} // namespace

DangerSheet::DangerSheet(LiveCall &call, QWidget *parent)
    : QWidget{parent}
    , m_call{call}
    , m_grid{new QGridLayout{this}}
    , m_buttons{new QWidget}
    , m_title{new Label{TextRole::BodyName, Token::T0}}
    , m_missing{new Label{TextRole::Small, Token::T0, Wrap::Yes}}
    , m_emergency{new Button{Weightiness::Plain}}
    , m_lead{new Button{Weightiness::Plain}}
{
    setObjectName(u"dangerSheet"_s);
    m_missing->setObjectName(u"firstFacts"_s);
    m_emergency->setObjectName(u"emergencyCalled"_s);
    m_lead->setObjectName(u"leadTold"_s);
    m_grid->setContentsMargins(RingRoom + iconSize() + Gap, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(0);
    m_grid->addWidget(m_title, 0, 0);
    m_grid->addWidget(m_missing, 0, 1);
    m_grid->setColumnStretch(1, 1);
    auto *buttons = new QHBoxLayout{m_buttons};
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(12);
    buttons->addWidget(m_emergency);
    buttons->addWidget(m_lead);
    setCompact(false);
    connect(m_emergency, &Button::clicked, this, &DangerSheet::emergencyCalled);
    connect(m_lead, &Button::clicked, this, &DangerSheet::leadTold);
    connect(&m_call, &LiveCall::changed, this, &DangerSheet::refresh);
    connect(&m_call, &LiveCall::worded, this, &DangerSheet::refresh); // the place is words
    hide();
}

/// With large text the buttons have a row of their own.
void DangerSheet::setCompact(bool compact)
{
    m_grid->removeWidget(m_buttons);
    if (compact)
        m_grid->addWidget(m_buttons, 1, 0, 1, 2, Qt::AlignLeft);
    else
        m_grid->addWidget(m_buttons, 0, 2);
}

void DangerSheet::refresh()
{
    const bool inDanger = m_call.isOpen() && m_call.now().shown().level == Level::T0;
    setVisible(inDanger);
    if (!inDanger)
        return;
    m_title->setText(tr("Place first, then 112"));
    const auto missing = firstFactsMissing(m_call.draft());
    m_missing->setText(missing.isEmpty() ? tr("The first facts are here. Stay on the line.")
                                         : tr("Still missing: %1").arg(namesOf(missing)));
    const auto emergency = lastTold(m_call.draft(), EmergencyService);
    const auto lead = lastTold(m_call.draft(), LeadService);
    //: %1 is a time such as 03:14.
    showStep(*m_emergency, firstKeyOf(Deed::CalledEmergency), tr("Mark 112 as called"),
             tr("112 called %1").arg(hourAndMinute(emergency)), emergency.isValid());
    showStep(*m_lead, firstKeyOf(Deed::LeadTold), tr("Mark lead as told"),
             tr("Lead told %1").arg(hourAndMinute(lead)), lead.isValid());
}

void DangerSheet::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    painter.drawPixmap(
        RingRoom, m_title->geometry().center().y() - iconSize() / 2,
        iconPixmap(u"octagon-alert"_s, iconSize(), colourOf(this, Token::T0), devicePixelRatioF()));
}

void DangerSheet::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace latarnia
