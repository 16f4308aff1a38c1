// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calllog/GlassReviewCard.h"

#include "ui/words/CodeLists.h"
#include "ui/words/LookWords.h"
#include "ui/words/MomentWords.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace latarnia {

GlassReviewCard::GlassReviewCard(Looks &looks, QWidget *parent)
    : Card{parent}
    , m_looks{looks}
    , m_line{new StatusLine{StatusLine::Ground::None}}
    , m_words{new QLineEdit}
    , m_wordsBox{new Labelled{m_words, u"reviewWords"_s}}
    , m_read{new Button{Weightiness::Plain}}
    , m_done{new Button{Weightiness::Plain}}
{
    setObjectName(u"glassReview"_s);
    m_line->setObjectName(u"glassToReview"_s);
    m_words->setMaxLength(MaxGlassWords);
    m_read->setObjectName(u"readReviewed"_s);
    m_done->setObjectName(u"glassReviewed"_s);
    m_done->setIconName(u"check"_s);
    build();
    connect(&m_looks, &Looks::glassesRead, this, [this](const QList<GlassToReview> &glasses) {
        m_glasses = glasses;
        m_words->clear();
        refresh();
    });
    connect(m_read, &Button::clicked, this, [this] { Q_EMIT callAsked(m_glasses.first().glass.call); });
    connect(m_done, &Button::clicked, this,
            [this] { m_looks.reviewGlass(m_glasses.first().glass.id, m_words->text()); });
    hide();
    m_looks.readGlasses();
}

void GlassReviewCard::build()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_wordsBox, 1);
    row->addWidget(m_read, 0, Qt::AlignBottom);
    row->addWidget(m_done, 0, Qt::AlignBottom);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(12, 10, 12, 12);
    column->setSpacing(8);
    column->addWidget(m_line);
    column->addLayout(row);
}

/// Whoever broke it sees that it waits, and that somebody else has to say something to it.
void GlassReviewCard::refresh()
{
    setVisible(!m_glasses.isEmpty());
    if (m_glasses.isEmpty())
        return;
    const auto &first = m_glasses.first();
    //: %1 is a person, %2 the number of a call, %3 a day and time, %4 why.
    auto sentence = tr("%1 read %2 in an emergency on %3: %4.")
                        .arg(first.who, first.number, dayAndTime(first.glass.at),
                             nameOfCode<LookReason>(first.glass.reason));
    if (!first.glass.words.isEmpty())
        sentence += u' ' + first.glass.words;
    if (first.isOwn)
        sentence += u' ' + tr("Somebody else has to review it.");
    m_line->say(Tone::Warn, u"triangle-alert"_s, sentence);
    m_wordsBox->setLabel(tr("What you say to it"));
    m_read->setText(tr("Read the call"));
    m_done->setText(tr("Reviewed"));
    for (auto *button : {m_read, m_done}) {
        button->setAccessibleName(button->text());
        button->updateGeometry();
    }
    m_wordsBox->setVisible(!first.isOwn);
    m_done->setVisible(!first.isOwn);
}

void GlassReviewCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    Card::changeEvent(event);
}

} // namespace latarnia
