// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/ConsentCard.h"

#include "core/call/ConsentWord.h"
#include "core/screening/ScreeningCase.h"
#include "ui/words/AgreementWords.h"
#include "ui/words/CodeLists.h"
#include "ui/words/MomentWords.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

QStringList usualItems()
{
    return {QString{codeOf(ConsentItem::Contact)}, QString{codeOf(ConsentItem::Needs)}};
}

} // namespace

ConsentCard::ConsentCard(LiveCall &call, const Wording &wording, Clock clock, QWidget *parent)
    : Card{parent}
    , m_call{call}
    , m_wording{wording}
    , m_clock{std::move(clock)}
    , m_words{call.content()}
    , m_title{new Label{TextRole::BodyName}}
    , m_recipient{new Choice{u"consentRecipient"_s}}
    , m_recipientBox{new Labelled{m_recipient, u"consentRecipient"_s}}
    , m_items{new ChipGroup{allCodes<ConsentItem>(), u"consentItem"_s}}
    , m_itemsBox{new Labelled{m_items, u"consentItems"_s}}
    , m_guardian{new Chip}
    , m_sentence{new Label{TextRole::Spoken, Token::Ink, Wrap::Yes}}
    , m_own{new Label{TextRole::Small, Token::Ink2, Wrap::Yes}}
    , m_said{new Label{TextRole::Small, Token::Ink2, Wrap::Yes}}
    , m_takeBack{new Button{Weightiness::Quiet}}
    , m_on{usualItems()}
{
    m_guardian->setObjectName(u"guardianAsked"_s);
    m_said->setObjectName(u"consentsSaid"_s);
    m_takeBack->setObjectName(u"consentSlip"_s);
    m_takeBack->setIconName(u"undo-2"_s);
    connect(m_takeBack, &Button::clicked, this, &ConsentCard::takeLastBack);
    m_sentence->setObjectName(u"consentSentence"_s);
    m_own->setObjectName(u"consentOwnSentence"_s);
    build();
    connect(m_recipient, &Choice::picked, this, [this](const QString &id) {
        m_chosen = id;
        showSentence();
    });
    connect(m_items, &ChipGroup::turned, this, [this](const QString &code, bool on) {
        m_on.removeAll(code);
        if (on)
            m_on.append(code);
        showSentence();
    });
    connect(&m_call, &LiveCall::begun, this, [this] { m_person = {}; });
    connect(&m_call, &LiveCall::changed, this, &ConsentCard::refreshIfSeen);
    translate();
}

void ConsentCard::build()
{
    auto *buttons = new QHBoxLayout;
    for (const auto &[state, code] : codesOf(ConsentState{})) {
        auto *button = new Button{Weightiness::Plain};
        button->setObjectName(u"consent-"_s + QString::fromLatin1(code));
        connect(button, &Button::clicked, this, [this, state = state] { keep(state); });
        buttons->addWidget(button);
        m_states.append(button);
    }
    buttons->addStretch();
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_recipientBox);
    column->addWidget(m_itemsBox);
    column->addWidget(m_sentence);
    column->addWidget(m_own);
    column->addWidget(m_guardian, 0, Qt::AlignLeft);
    column->addLayout(buttons);
    auto *said = new QHBoxLayout;
    said->addWidget(m_said, 1);
    said->addWidget(m_takeBack, 0, Qt::AlignBottom);
    column->addLayout(said);
}

void ConsentCard::keep(ConsentState state)
{
    if (m_chosen.isEmpty())
        return;
    Consent consent{.person = m_call.now().personIndex(),
                    .recipient = m_chosen,
                    .state = state,
                    .wording = m_call.content().script.identity.version,
                    .language = m_read,
                    .guardianAsked = mayAskGuardian() && m_guardian->isChecked(),
                    .at = m_clock()};
    for (const auto &code : std::as_const(m_on))
        consent.items.append(*fromCode<ConsentItem>(code));
    m_call.change([&](CallDraft &draft) {
        draft.consents.append(consent);
        markAgreed(draft);
    });
}

/// A withdrawal is said and kept; a slip of the key was never said.
void ConsentCard::takeLastBack()
{
    m_call.change([](CallDraft &draft) {
        if (draft.consents.isEmpty())
            return;
        draft.consents.removeLast();
        markAgreed(draft);
    });
}

QString ConsentCard::lineOf(const Consent &consent) const
{
    QStringList items;
    for (const auto item : consent.items)
        items.append(nameOf(item));
    auto line = u"%1 · %2 · %3 · %4"_s.arg(hourAndMinute(consent.at), nameOf(consent.state),
                                           m_wording.serviceName(consent.recipient), items.join(u", "_s));
    if (m_call.draft().persons.size() > 1)
        line += u" · "_s + tr("person %1").arg(consent.person + 1);
    return line;
}

/// The words name exactly what is turned on, in the caller's language.
QString ConsentCard::sentenceIn(const QString &language) const
{
    const auto form = addressIn(m_call.now());
    QStringList items;
    for (const auto &[item, code] : codesOf(ConsentItem{})) {
        if (m_on.contains(QString::fromLatin1(code)))
            items.append(m_words.say(u"item-"_s + QString::fromLatin1(code), language, form));
    }
    return m_words.say(u"consent"_s, language, form, {.service = m_chosen, .items = items.join(u", "_s)});
}

void ConsentCard::showSentence()
{
    const auto callers = sentenceIn(m_call.draft().callerLanguage);
    const auto own = sentenceIn(interfaceLanguage());
    m_read = callers.isEmpty() ? interfaceLanguage() : m_call.draft().callerLanguage;
    m_sentence->setText(callers.isEmpty() ? own : callers);
    m_own->setText(own);
    m_own->setVisible(!callers.isEmpty() && callers != own);
}

/// Filling a list of all services after every answer would be felt, and nobody sees it.
void ConsentCard::refreshIfSeen()
{
    if (isVisible())
        refresh();
}

void ConsentCard::showEvent(QShowEvent *event)
{
    refresh();
    Card::showEvent(event);
}

/// Nothing that was chosen for one person is taken for said by another.
void ConsentCard::startAnew()
{
    m_person = m_call.now().person().id;
    m_chosen.clear();
    m_on = usualItems();
    m_guardian->setChecked(false);
}

/// No guardian is asked until it is known that none is part of it (domain/services-pl.md §6, Minor).
bool ConsentCard::mayAskGuardian() const
{
    const auto &person = m_call.now().person();
    return isChild(person.age) && person.guardianInvolved == KnownFact::No;
}

/// Those that are ranked, and those that were agreed on: what was given can always be taken back.
void ConsentCard::showRecipients()
{
    const auto &services = m_call.content().directory.services();
    QStringList ids;
    for (const auto &ranked : m_call.now().routing().services)
        ids.append(services.at(ranked.service).id);
    for (const auto &consent : m_call.draft().consents) {
        if (!ids.contains(consent.recipient))
            ids.append(consent.recipient);
    }
    if (!ids.contains(m_chosen))
        m_chosen = ids.value(0);
    QList<QPair<QString, QString>> recipients;
    for (const auto &id : std::as_const(ids))
        recipients.append({id, m_wording.serviceName(id)});
    m_recipient->setChoices(recipients);
    m_recipient->choose(m_chosen);
}

void ConsentCard::refresh()
{
    if (!m_call.isOpen())
        return;
    if (m_person != m_call.now().person().id)
        startAnew();
    showRecipients();
    m_items->setOn(m_on);
    m_guardian->setVisible(mayAskGuardian());
    QStringList lines;
    for (const auto &consent : m_call.draft().consents)
        lines.append(lineOf(consent));
    m_said->setText(lines.join(u'\n'));
    m_said->setVisible(!lines.isEmpty());
    m_takeBack->setVisible(!lines.isEmpty());
    showSentence();
}

void ConsentCard::askFor(const QString &service)
{
    refresh();
    m_chosen = service;
    refresh();
}

void ConsentCard::translate()
{
    m_title->setText(tr("May something be passed on? Telling about a service needs no consent."));
    m_takeBack->setText(tr("Slip of the key: take the last one out"));
    m_takeBack->setAccessibleName(m_takeBack->text());
    m_recipientBox->setLabel(tr("To whom"));
    m_itemsBox->setLabel(tr("What"));
    m_items->setTexts(namesOfAll<ConsentItem>());
    m_guardian->setText(tr("A guardian or curator was asked, and the child too"));
    m_guardian->setAccessibleName(m_guardian->text());
    const auto names = namesOfAll<ConsentState>();
    for (int i = 0; i < int(m_states.size()); ++i) {
        m_states.at(i)->setText(names.at(i));
        m_states.at(i)->setAccessibleName(names.at(i));
    }
}

void ConsentCard::takeFocus()
{
    m_recipient->setFocus(Qt::ShortcutFocusReason);
}

void ConsentCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        translate();
        refresh();
    }
    Card::changeEvent(event);
}

} // namespace latarnia
