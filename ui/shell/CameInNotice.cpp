// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/CameInNotice.h"

#include "ui/words/CameInWords.h"

#include <QEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

constexpr int Widest = 720;

} // namespace

CameInNotice::CameInNotice(QWidget *parent)
    : QWidget{parent}
    , m_calls{new StatusLine{StatusLine::Ground::Tinted}}
    , m_aside{new StatusLine{StatusLine::Ground::Tinted}}
{
    m_calls->setObjectName(u"cameIn"_s);
    m_aside->setObjectName(u"leftAside"_s);
    m_calls->setKeys(QKeySequence{Qt::Key_Escape});
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Gap);
    column->addWidget(m_calls);
    column->addWidget(m_aside);
    hide();
}

void CameInNotice::show(const CameIn &cameIn)
{
    m_cameIn = cameIn;
    translate();
}

void CameInNotice::translate()
{
    const auto calls = cameInSentence(m_cameIn);
    const auto aside = leftAsideSentence(m_cameIn);
    m_calls->say(Tone::Info, u"info"_s, calls);
    m_calls->setVisible(!calls.isEmpty());
    m_aside->say(Tone::Warn, u"triangle-alert"_s, aside);
    m_aside->setVisible(!aside.isEmpty());
    setMaximumWidth(grown(Widest));
    setVisible(!calls.isEmpty() || !aside.isEmpty());
}

void CameInNotice::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        translate();
    QWidget::changeEvent(event);
}

} // namespace latarnia
