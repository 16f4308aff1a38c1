// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calllog/SealedCard.h"

#include "ui/calllog/IdentityText.h"
#include "ui/words/LookWords.h"

#include <QEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace latarnia {

SealedCard::SealedCard(QWidget *parent)
    : Card{parent}
    , m_heading{new Label{TextRole::SmallStrong}}
    , m_text{new Label{TextRole::Body, Token::Ink, Wrap::Yes}}
    , m_open{new Button{Weightiness::Plain}}
    , m_reason{new ReasonPicker{u"identityReason"_s}}
{
    setObjectName(u"sealedCard"_s);
    m_text->setObjectName(u"readNames"_s);
    m_open->setObjectName(u"openIdentity"_s);
    m_open->setIconName(u"eye"_s);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(12, 10, 12, 12);
    column->setSpacing(6);
    column->addWidget(m_heading);
    column->addWidget(m_text);
    column->addWidget(m_open, 0, Qt::AlignLeft);
    column->addWidget(m_reason);
    connect(m_open, &Button::clicked, this, &SealedCard::ask);
    connect(m_reason, &ReasonPicker::picked, this, [this](LookReason reason) {
        m_open->setFocus(Qt::OtherFocusReason);
        m_reason->hide();
        Q_EMIT openAsked(m_seen->call.line.id, reason);
    });
    connect(m_reason, &ReasonPicker::givenUp, this, [this] {
        m_open->show();
        m_open->setFocus(Qt::OtherFocusReason);
        m_reason->hide();
    });
    hide();
}

void SealedCard::show(const SeenCall &seen)
{
    const bool isSame = m_seen && m_seen->call.line.id == seen.call.line.id;
    m_seen = seen;
    if (!isSame)
        shut();
    setVisible(!seen.call.sealed.isEmpty());
    refresh();
}

void SealedCard::shut()
{
    m_opened.reset();
    m_reason->hide();
}

void SealedCard::ask()
{
    if (m_opened) {
        shut();
        refresh();
        return;
    }
    if (m_seen->identity.grant != Grant::Reason) {
        Q_EMIT openAsked(m_seen->call.line.id, std::nullopt);
        return;
    }
    m_reason->ask(tr("Why do you open it? This is written down."));
    m_open->hide();
}

void SealedCard::open(const OpenedIdentity &identity)
{
    m_opened = identity;
    refresh();
    m_open->setFocus(Qt::OtherFocusReason);
}

void SealedCard::refuse(const Ruling &ruling)
{
    if (m_seen)
        m_seen->identity = ruling;
    shut();
    refresh();
}

QString SealedCard::sealedText() const
{
    const auto &ruling = m_seen->identity;
    const auto what = tr("Names, places and how to ring back are sealed.");
    if (ruling.grant == Grant::Allowed || ruling.grant == Grant::Reason)
        return what;
    return what + u' ' + tr("Whoever took the call can open them, and the shift lead.");
}

QString SealedCard::openedText() const
{
    auto lines = identityLines(*m_opened);
    if (m_opened->someStayShut)
        lines.append(tr("Some of it is sealed for others and stays shut."));
    return lines.isEmpty() ? tr("Nothing was noted.") : lines.join(u'\n');
}

void SealedCard::refresh()
{
    if (!m_seen)
        return;
    const auto grant = m_seen->identity.grant;
    m_heading->setText(m_opened ? tr("Names and places, open") : tr("Names and places, sealed"));
    m_text->setText(m_opened ? openedText() : sealedText());
    m_open->setText(m_opened ? tr("Close again") : tr("Open"));
    m_open->setAccessibleName(m_opened ? tr("Close names and places again") : tr("Open names and places"));
    m_open->updateGeometry();
    m_open->setVisible(m_reason->isHidden() && (grant == Grant::Allowed || grant == Grant::Reason));
    if (!m_reason->isHidden())
        m_reason->ask(tr("Why do you open it? This is written down."));
}

void SealedCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    Card::changeEvent(event);
}

} // namespace latarnia
