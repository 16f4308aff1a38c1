// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safekeeping/EmergencyCard.h"

#include "ui/words/CameInWords.h"

#include <QKeyEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace latarnia {

EmergencyCard::EmergencyCard(EmergencyIntake &intake, QWidget *parent)
    : Card{parent}
    , m_intake{intake}
    , m_heading{new Label{TextRole::Heading}}
    , m_sentence{new Label{TextRole::Body, Token::Ink2, Wrap::Yes}}
    , m_folder{new QLineEdit}
    , m_labelledFolder{new Labelled{m_folder, u"emergencyFolder"_s}}
    , m_calls{new StatusLine{StatusLine::Ground::Tinted}}
    , m_aside{new StatusLine{StatusLine::Ground::Tinted}}
    , m_bringIn{new Button{Weightiness::Plain}}
{
    build();
    connect(m_bringIn, &Button::clicked, this, &EmergencyCard::bringIn);
    connect(&m_intake, &EmergencyIntake::cameIn, this, &EmergencyCard::show);
    connect(&m_intake, &EmergencyIntake::failed, this, [this] {
        m_bringIn->setEnabled(true);
        say(Tone::Warn, u"triangle-alert"_s, tr("This folder cannot be read."));
    });
    translate();
}

void EmergencyCard::build()
{
    m_calls->setObjectName(u"emergencyCameIn"_s);
    m_aside->setObjectName(u"emergencyLeftAside"_s);
    m_bringIn->setObjectName(u"bringIn"_s);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(Gap);
    for (auto *part :
         std::initializer_list<QWidget *>{m_heading, m_sentence, m_labelledFolder, m_calls, m_aside})
        column->addWidget(part);
    column->addWidget(m_bringIn, 0, Qt::AlignLeft);
    m_calls->hide();
    m_aside->hide();
}

void EmergencyCard::bringIn()
{
    const auto folder = m_folder->text().trimmed();
    if (folder.isEmpty() || !m_bringIn->isEnabled()) {
        m_folder->setFocus(Qt::TabFocusReason);
        return;
    }
    m_bringIn->setEnabled(false);
    m_aside->hide();
    say(Tone::Info, u"hourglass"_s, tr("Looking…"));
    m_folder->setFocus(Qt::OtherFocusReason);
    m_intake.takeIn(folder);
}

void EmergencyCard::show(const CameIn &cameIn)
{
    m_bringIn->setEnabled(true);
    const auto calls = cameInSentence(cameIn);
    const auto aside = leftAsideSentence(cameIn);
    m_aside->say(Tone::Warn, u"triangle-alert"_s, aside);
    m_aside->setVisible(!aside.isEmpty());
    if (!calls.isEmpty())
        say(Tone::Good, u"circle-check"_s, calls);
    else
        say(Tone::Info, u"info"_s,
            aside.isEmpty() ? tr("Nothing is there that the vault does not have.") : QString{});
}

void EmergencyCard::say(Tone tone, const QString &icon, const QString &sentence)
{
    m_calls->say(tone, icon, sentence);
    m_calls->setVisible(!sentence.isEmpty());
}

void EmergencyCard::translate()
{
    m_heading->setText(tr("Emergency copies"));
    m_sentence->setText(
        tr("Calls that a vault could not take lie in small sealed files, perhaps on a USB stick. "
           "From here they come in; each call once, and its newer words stay."));
    m_labelledFolder->setLabel(tr("Folder of the copies"));
    m_bringIn->setText(tr("Bring them in"));
    m_bringIn->setAccessibleName(m_bringIn->text());
    m_bringIn->updateGeometry();
    for (auto *said : {m_calls, m_aside})
        said->hide(); // said in the other language
}

void EmergencyCard::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        && (m_folder->hasFocus() || m_bringIn->hasFocus()))
        bringIn();
    else
        Card::keyPressEvent(event);
}

void EmergencyCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        translate();
    Card::changeEvent(event);
}

} // namespace latarnia
