// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/ScriptPanel.h"

#include "core/script/Moments.h"
#include "ui/intake/Referring.h"
#include "ui/keys/Deed.h"
#include "ui/kit/SpokenRole.h"
#include "ui/words/PhoneWords.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace latarnia {

ScriptPanel::ScriptPanel(LiveCall &call, const Wording &wording, QWidget *parent)
    : Card{parent}
    , m_call{call}
    , m_wording{wording}
    , m_words{call.content()}
    , m_title{new Label{TextRole::Heading}}
    , m_place{new Label{TextRole::Caption, Token::Ink2}}
    , m_callers{new Label{TextRole::Page, Token::Ink, Wrap::Yes}}
    , m_own{new Label{TextRole::Body, Token::Ink2, Wrap::Yes}}
    , m_note{new Label{TextRole::Small, Token::Warn, Wrap::Yes}}
    , m_keys{new KeyLegend{KeyLegend::Flow::Lines, TextRole::Small}}
{
    setObjectName(u"scriptCard"_s);
    setFocusPolicy(Qt::StrongFocus);
    setSpokenRole(this, QAccessible::Document);
    build();
    connect(&m_call, &LiveCall::changed, this, [this] {
        if (isVisible())
            refresh();
    });
}

void ScriptPanel::build()
{
    m_callers->setObjectName(u"scriptCallers"_s);
    m_own->setObjectName(u"scriptOwn"_s);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addStretch();
    head->addWidget(m_place);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(14);
    column->addLayout(head);
    column->addWidget(m_callers);
    column->addWidget(m_own);
    column->addWidget(m_note);
    column->addStretch();
    column->addWidget(m_keys);
}

void ScriptPanel::open()
{
    if (!m_call.isOpen())
        return;
    const auto &now = m_call.now();
    m_order = cardsFor(m_call.content().script, momentsOf(now.draft(), now.personIndex(), now.shown().level));
    m_at = 0;
    refresh();
    setFocus(Qt::ShortcutFocusReason);
}

QString ScriptPanel::card() const
{
    return m_order.isEmpty() ? QString{} : m_call.content().script.cards.at(m_order.at(m_at)).id;
}

void ScriptPanel::turn(int step)
{
    if (m_order.isEmpty())
        return;
    m_at = int((m_at + step + m_order.size()) % m_order.size());
    refresh();
}

/// What the words of a card leave open, as it stands in this call.
ScriptNames ScriptPanel::namesIn(const QString &language) const
{
    const auto &draft = m_call.draft();
    const auto asked = draft.consents.isEmpty() ? Consent{} : draft.consents.last();
    const auto ranked = m_call.now().routing().services.value(0);
    QString service = ranked.service < 0 ? QString{} : serviceIdOf(m_call, ranked);
    if (card() == "consent"_L1 && !asked.recipient.isEmpty())
        service = asked.recipient;
    else if (!draft.referrals.isEmpty())
        service = draft.referrals.last().service;
    QStringList items;
    for (const auto item : asked.items)
        items.append(m_words.say(u"item-"_s + codeOf(item), language, addressIn(m_call.now())));
    return {.service = service, .number = spaced(draft.returnNumber), .items = items.join(u", "_s)};
}

void ScriptPanel::refresh()
{
    const auto id = card();
    if (id.isEmpty() || !m_call.isOpen())
        return;
    const auto &draft = m_call.draft();
    const auto mine = interfaceLanguage();
    const auto own = m_words.say(id, mine, addressIn(m_call.now()), namesIn(mine));
    const auto callers
        = m_words.say(id, draft.callerLanguage, addressIn(m_call.now()), namesIn(draft.callerLanguage));
    const auto seconds
        = readingSeconds(callers.isEmpty() ? own : callers, m_call.content().script.wordsPerMinute);
    const bool same = callers.isEmpty() || callers == own;
    m_title->setText(m_words.title(id, mine));
    //: Place of the card among all, and how long it takes to say it.
    m_place->setText(tr("%1 of %2 · %3 s").arg(m_at + 1).arg(m_order.size()).arg(seconds));
    m_callers->setText(same ? own : callers);
    m_own->setText(same ? QString{} : own);
    m_own->setVisible(!same);
    m_note->setText(m_words.note(id, mine));
    m_keys->setHints({{QKeySequence{Qt::Key_Left}, tr("card before")},
                      {QKeySequence{Qt::Key_Right}, tr("next card")},
                      {chordsOf(Deed::GoToHelp), tr("who can help")}});
    setAccessibleName(m_title->text());
    setAccessibleDescription(m_callers->text() + u' ' + m_note->text());
}

void ScriptPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Left)
        turn(-1);
    else if (event->key() == Qt::Key_Right)
        turn(1);
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        Card::keyPressEvent(event);
}

void ScriptPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    Card::changeEvent(event);
}

} // namespace latarnia
