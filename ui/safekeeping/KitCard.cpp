// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safekeeping/KitCard.h"

#include "ui/words/MomentWords.h"
#include "ui/words/SafekeepingWords.h"

#include <QApplication>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace latarnia {

KitCard::KitCard(VaultKeeping &keeping, QWidget *parent)
    : VaultCard{u"kitCard"_s, parent}
    , m_keeping{keeping}
    , m_state{new StatusLine{StatusLine::Ground::Tinted}}
    , m_renew{new Button{Weightiness::Plain}}
    , m_sentence{new Label{TextRole::Body, Token::Ink2, Wrap::Yes}}
    , m_page{new KitPage}
    , m_check{new KitCheckPage}
    , m_second{new SecondFields}
    , m_next{new Button{Weightiness::Primary}}
    , m_back{new Button{Weightiness::Plain}}
    , m_giveUp{new Button{Weightiness::Plain}}
{
    build();
    connect(m_renew, &Button::clicked, this, [this] {
        m_words = drawKit();
        m_page->showWords(m_words);
        m_check->ask(m_words);
        go(Stage::Words);
    });
    connect(m_next, &Button::clicked, this, &KitCard::next);
    connect(m_back, &Button::clicked, this, [this] { go(Stage::Words); });
    connect(m_giveUp, &Button::clicked, this, &KitCard::giveUp);
    connect(m_check, &KitCheckPage::changed, this, &KitCard::refresh);
    connect(m_second, &SecondFields::changed, this, &KitCard::refresh);
    connect(&m_keeping, &VaultKeeping::looked, this, [this](const VaultState &state) {
        m_paper = state.kit;
        m_needsSecond = state.kitNeedsSecond;
        m_isAllowed = state.allowed.contains(VaultDeed::Kit);
        translate();
    });
    connect(&m_keeping, &VaultKeeping::done, this, [this](VaultDeed deed) { answer(deed, {}); });
    connect(&m_keeping, &VaultKeeping::failed, this,
            [this](VaultDeed deed, const Problem &problem) { answer(deed, problem); });
    m_stage = Stage::Rest;
    KitCard::translate();
}

void KitCard::build()
{
    m_state->setObjectName(u"kitState"_s);
    m_renew->setObjectName(u"renewKit"_s);
    m_next->setObjectName(u"kitNext"_s);
    m_next->setKeys(QKeySequence{Qt::Key_Return});
    m_back->setObjectName(u"kitWordsAgain"_s);
    m_giveUp->setObjectName(u"kitGiveUp"_s);
    head().addWidget(m_renew);
    m_foot = rowOf({m_next, m_back, m_giveUp});
    for (auto *part :
         std::initializer_list<QWidget *>{m_state, m_sentence, m_page, m_check, m_second, m_foot})
        column().addWidget(part);
}

void KitCard::go(Stage stage)
{
    m_stage = stage;
    if (stage != Stage::Making)
        say(Tone::Info, {});
    translate();
    if (stage == Stage::Words) {
        m_next->setFocus(Qt::TabFocusReason);
        Q_EMIT unfolded(); // the words are more than the button under them
    }
    if (stage == Stage::Check)
        m_check->firstControl()->setFocus(Qt::TabFocusReason);
    if (stage == Stage::Rest)
        m_renew->setFocus(Qt::TabFocusReason);
}

void KitCard::next()
{
    if (m_stage == Stage::Words) {
        go(Stage::Check);
    } else if (isReady()) {
        go(Stage::Making);
        say(Tone::Info, tr("The new kit is being made…"));
        m_keeping.putKit(m_words, m_second->person());
    }
}

/// Nothing has changed yet: the old words still open the vault.
void KitCard::giveUp()
{
    m_second->forget();
    m_words.clear();
    m_page->showWords({});
    go(Stage::Rest);
    say(Tone::Good, tr("Nothing has changed. The words of before still open the vault."));
}

void KitCard::answer(VaultDeed deed, const Result<> &result)
{
    if (deed != VaultDeed::Kit)
        return;
    if (!result) {
        go(Stage::Check);
        say(Tone::Warn, sentenceFor(deed, result.problem()));
        return;
    }
    m_second->forget();
    m_words.clear();
    m_page->showWords({});
    go(Stage::Rest);
    say(Tone::Good, doneSentenceFor(deed));
}

bool KitCard::isReady() const
{
    return m_stage == Stage::Check && m_check->missing().isEmpty()
        && (!m_needsSecond || m_second->isFilled());
}

void KitCard::refresh()
{
    const bool words = m_stage == Stage::Words;
    const bool check = m_stage == Stage::Check;
    m_renew->setVisible(m_stage == Stage::Rest && m_isAllowed);
    m_state->setVisible(!words); // a new one is being made
    m_sentence->setVisible(words || check);
    m_page->setVisible(words);
    m_check->setVisible(check);
    m_second->setVisible(check && m_needsSecond);
    m_foot->setVisible(words || check);
    m_back->setVisible(check);
    m_next->setEnabled(words || isReady());
}

void KitCard::translate()
{
    setHeading(tr("Recovery kit"));
    if (!m_paper.made.isValid())
        m_state->say(Tone::Warn, u"triangle-alert"_s, tr("There is no recovery kit."));
    else if (m_paper.isChecked)
        m_state->say(Tone::Good, u"circle-check"_s,
                     tr("Made on %1, and two of its words were read back from paper.")
                         .arg(dayYearAndTime(m_paper.made)));
    else
        m_state->say(
            Tone::Warn, u"triangle-alert"_s,
            tr("Made on %1. Nobody has read its words back: perhaps they are on no paper. Make a new "
               "one.")
                .arg(dayYearAndTime(m_paper.made)));
    setWords(*m_renew, tr("Make a new kit"));
    m_sentence->setText(
        m_stage == Stage::Check
            ? tr("Two of the words, read back from your paper.")
            : tr("These eleven words will open the vault when nobody remembers a passphrase. "
                 "They are shown only now. The old kit opens it until two words were checked, "
                 "then it opens nothing any more."));
    setWords(*m_next, m_stage == Stage::Check ? tr("This is the kit from now on") : tr("They are on paper"));
    setWords(*m_back, tr("Show the words again"));
    setWords(*m_giveUp, tr("Keep the old kit"));
    refresh();
}

void KitCard::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && !qobject_cast<QAbstractButton *>(QApplication::focusWidget()))
        next();
    else
        VaultCard::keyPressEvent(event);
}

} // namespace latarnia
