// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calllog/GlassCard.h"

#include "core/rights/BrokenGlass.h"
#include "ui/words/LookWords.h"
#include "ui/words/MomentWords.h"

#include <QEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace latarnia {

GlassCard::GlassCard(QWidget *parent)
    : Card{parent}
    , m_heading{new Label{TextRole::Heading}}
    , m_why{new Label{TextRole::Body, Token::Ink, Wrap::Yes}}
    , m_break{new Button{Weightiness::Plain}}
    , m_follows{new Label{TextRole::Small, Token::Ink2, Wrap::Yes}}
    , m_words{new TextArea{u"glassWords"_s}}
    , m_wordsBox{new Labelled{m_words, u"glassWords"_s}}
    , m_reason{new ReasonPicker{u"glassReason"_s}}
    , m_notice{new StatusLine{StatusLine::Ground::Tinted}}
{
    setObjectName(u"glassCard"_s);
    m_why->setObjectName(u"whyClosed"_s);
    m_break->setObjectName(u"breakGlass"_s);
    m_break->setIconName(u"triangle-alert"_s);
    m_notice->setObjectName(u"glassNotice"_s);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(12, 10, 12, 12);
    column->setSpacing(8);
    for (auto *part : std::initializer_list<QWidget *>{m_notice, m_heading, m_why, m_follows, m_wordsBox})
        column->addWidget(part);
    column->addWidget(m_break, 0, Qt::AlignLeft);
    column->addWidget(m_reason);
    connect(m_break, &Button::clicked, this, [this] {
        m_wordsBox->show();
        m_reason->ask(tr("Why?"));
        m_break->hide();
        m_words->setFocus(Qt::TabFocusReason);
    });
    connect(m_reason, &ReasonPicker::picked, this, &GlassCard::pick);
    connect(m_reason, &ReasonPicker::givenUp, this, [this] {
        m_reason->hide();
        m_wordsBox->hide();
        m_break->show();
        m_break->setFocus(Qt::OtherFocusReason);
    });
    dismiss();
}

/// "Another reason" says nothing by itself.
void GlassCard::pick(LookReason reason)
{
    const auto words = m_words->toPlainText().trimmed();
    if (reason == LookReason::Other && words.isEmpty()) {
        m_words->setFocus(Qt::OtherFocusReason);
        return;
    }
    Q_EMIT breakAsked(m_line.id, reason, words.left(MaxGlassWords));
}

void GlassCard::refuse(const CallLine &line, const Ruling &ruling, bool mayBreak)
{
    m_line = line;
    m_ruling = ruling;
    m_mayBreak = mayBreak;
    m_until = {};
    m_words->showText({});
    m_wordsBox->hide();
    m_reason->hide();
    m_break->show();
    refresh();
    show();
}

void GlassCard::sayBroken(const QDateTime &until)
{
    m_until = until;
    m_reason->hide();
    m_wordsBox->hide();
    refresh();
    show();
}

void GlassCard::dismiss()
{
    m_until = {};
    hide();
}

void GlassCard::refresh()
{
    const bool isBroken = m_until.isValid();
    m_notice->setVisible(isBroken);
    for (auto *part : std::initializer_list<QWidget *>{m_heading, m_why})
        part->setVisible(!isBroken);
    m_follows->setVisible(!isBroken && m_mayBreak);
    m_break->setVisible(!isBroken && m_mayBreak && m_reason->isHidden());
    //: %1 is an hour and minute.
    m_notice->say(Tone::Warn, u"triangle-alert"_s,
                  tr("You opened this call in an emergency. It can be read until %1; a lead reviews it.")
                      .arg(isBroken ? hourAndMinute(m_until) : QString{}));
    m_heading->setText(m_line.number);
    m_why->setText(sentenceFor(m_ruling.because));
    m_follows->setText(
        tr("In an emergency you can read it for half an hour, without names and places. The lead is "
           "told at once and reviews it."));
    m_break->setText(tr("Read it all the same"));
    m_break->setAccessibleName(m_break->text());
    m_break->updateGeometry();
    m_wordsBox->setLabel(tr("What happened, in a few words"));
    if (!m_reason->isHidden())
        m_reason->ask(tr("Why?"));
}

void GlassCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    Card::changeEvent(event);
}

} // namespace latarnia
