// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/SignInPage.h"

#include "core/vault/KeyringFile.h"
#include "ui/entry/LanternMark.h"
#include "ui/kit/Card.h"
#include "ui/words/EntryWords.h"

#include <QApplication>
#include <QKeyEvent>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

constexpr int CardWidth = 560;

/// Whether there was nothing to read; everything else says that what is there is damaged.
bool isAbsent(Fault fault)
{
    return fault == Fault::StoreMissing || fault == Fault::FileUnreadable;
}

} // namespace

SignInPage::SignInPage(EntryParts parts, QWidget *parent)
    : QWidget{parent}
    , m_parts{std::move(parts)}
    , m_languages{new Segmented}
    , m_heading{new Label{TextRole::Page}}
    , m_notice{new StatusLine{StatusLine::Ground::Tinted}}
    , m_goOn{new Button{Weightiness::Primary}}
    , m_callHint{new Label{TextRole::Small, Token::Ink2, Wrap::Yes}}
    , m_call{new Button{Weightiness::Plain}}
{
    look();
    m_form = new SignInForm{m_parts, m_asksName};
    m_kit = new KitWayIn{m_parts};
    build();
    connect(m_languages, &Segmented::picked, this,
            [this](int index) { m_parts.language.change(Language::known().at(index)); });
    connect(m_form, &SignInForm::opened, this, &SignInPage::take);
    connect(m_kit, &KitWayIn::opened, this, &SignInPage::take);
    connect(m_form, &SignInForm::kitAsked, this, [this] {
        turnTo(View::Kit);
        m_kit->begin();
    });
    connect(m_kit, &KitWayIn::left, this, [this] {
        turnTo(View::Form);
        m_form->takeFocus();
    });
    connect(m_call, &Button::clicked, this, &SignInPage::callAsked);
    connect(m_goOn, &Button::clicked, this, [this] { Q_EMIT opened(*m_fromPrevious); });
    for (const auto &keys : {QKeySequence{Qt::Key_F2}, QKeySequence{Qt::ALT | Qt::Key_2}}) {
        auto *shortcut = new QShortcut{keys, this};
        shortcut->setAutoRepeat(false);
        connect(shortcut, &QShortcut::activated, m_call, &Button::click);
    }
    const bool usable = m_state == FolderState::Sealed && !m_problem;
    turnTo(usable ? View::Form : View::Notice);
}

/// What can be told without a key.
void SignInPage::look()
{
    m_state = stateOf(m_parts.folder);
    const auto found = readKeyring(m_parts.folder);
    if (!found)
        m_problem
            = isAbsent(found.problem().fault) ? found.problem() : Problem{.fault = Fault::KeyringDamaged};
    else
        m_asksName = slotOf(found->keyring, {}) == nullptr;
}

void SignInPage::build()
{
    m_languages->setObjectName(u"entryLanguage"_s);
    m_languages->setChoices({u"PL"_s, u"EN"_s, u"ES"_s});
    m_call->setObjectName(u"takeCallNow"_s);
    m_call->setIconName(u"phone-call"_s);
    m_call->setKeys(QKeySequence{Qt::Key_F2});
    m_callHint->setAlignment(Qt::AlignHCenter);
    auto *top = new QHBoxLayout;
    top->addStretch();
    top->addWidget(m_languages);
    auto *inner = new QWidget;
    auto *rows = new QVBoxLayout{inner};
    rows->setContentsMargins(16, 8, 16, 16);
    rows->addLayout(top);
    auto *middle = new QHBoxLayout;
    middle->addStretch();
    middle->addWidget(column());
    middle->addStretch();
    rows->addStretch(2);
    rows->addLayout(middle);
    rows->addStretch(3);
    if (m_problem) { // without a keyring there is nothing a call could be sealed to
        m_call->hide();
        m_callHint->hide();
    }
    auto *area = new QScrollArea;
    area->setWidget(inner);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    inner->setAutoFillBackground(false);
    area->viewport()->setAutoFillBackground(false);
    auto *whole = new QVBoxLayout{this};
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(area);
}

/// Of one width, so that what wraps gets the height it needs.
QWidget *SignInPage::column()
{
    auto *column = new QWidget;
    column->setFixedWidth(grown(CardWidth));
    auto *rows = new QVBoxLayout{column};
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(Gap);
    rows->addWidget(new LanternMark, 0, Qt::AlignHCenter);
    rows->addWidget(card());
    rows->addSpacing(Gap);
    rows->addWidget(m_call, 0, Qt::AlignHCenter);
    rows->addWidget(m_callHint);
    return column;
}

QWidget *SignInPage::card()
{
    auto *card = new Card;
    m_heading->setObjectName(u"entryHeading"_s);
    m_notice->setObjectName(u"entryNotice"_s);
    m_goOn->setObjectName(u"goOn"_s);
    m_goOn->setKeys(QKeySequence{Qt::Key_Return});
    auto *column = new QVBoxLayout{card};
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    for (auto *part : std::initializer_list<QWidget *>{m_heading, m_notice, m_form, m_kit})
        column->addWidget(part);
    column->addWidget(m_goOn, 0, Qt::AlignLeft);
    return card;
}

void SignInPage::turnTo(View view)
{
    m_view = view;
    m_form->setVisible(view == View::Form);
    m_kit->setVisible(view == View::Kit);
    m_notice->setVisible(view == View::Notice);
    m_goOn->setVisible(m_fromPrevious.has_value());
    translate();
}

void SignInPage::take(const OpenVaults &vaults)
{
    if (!vaults.fromPreviousKeyring) {
        Q_EMIT opened(vaults);
        return;
    }
    m_fromPrevious.emplace(vaults);
    turnTo(View::Notice);
    m_goOn->setFocus(Qt::TabFocusReason);
}

void SignInPage::takeFocus()
{
    if (m_view == View::Form)
        m_form->takeFocus();
    else if (m_view == View::Notice)
        (m_fromPrevious ? m_goOn : m_call)->setFocus(Qt::TabFocusReason);
}

void SignInPage::ring()
{
    m_rang = true;
    translate();
}

bool SignInPage::mayLeave()
{
    return m_view != View::Kit || m_kit->mayLeave();
}

void SignInPage::say(const Problem &problem)
{
    m_fromPrevious.reset();
    turnTo(View::Form);
    m_form->say(Tone::Alert, signInSentenceFor(problem));
    m_form->takeFocus();
}

QString SignInPage::sentence() const
{
    if (m_fromPrevious)
        return tr("The newest file of the keys is damaged; the one before it was used. If somebody changed a "
                  "passphrase or came here lately, that may be undone. Tell who looks after this computer.");
    if (m_state != FolderState::Sealed)
        return sentenceFor(m_state);
    return m_problem ? signInSentenceFor(*m_problem) : QString{};
}

void SignInPage::translate()
{
    m_heading->setText(m_view == View::Form      ? tr("Sign in")
                           : m_view == View::Kit ? tr("Recovery kit")
                           : m_fromPrevious      ? tr("The vault is open")
                                                 : tr("The vault cannot be opened"));
    m_notice->say(m_fromPrevious ? Tone::Warn : Tone::Alert,
                  m_fromPrevious ? u"triangle-alert"_s : u"circle-alert"_s, sentence());
    m_goOn->setText(tr("To the desk"));
    m_call->setText(tr("Take a call now"));
    m_callHint->setRole(m_rang ? TextRole::BodyName : TextRole::Small);
    m_callHint->setInk(m_rang ? Token::Accent : Token::Ink2);
    m_callHint->setText(m_rang ? tr("The telephone rang. Take the call now, or sign in: then it is opened.")
                               : tr("No passphrase needed: the call is sealed at once and joins the others "
                                    "when somebody signs in."));
    for (auto *button : {m_goOn, m_call}) {
        button->setAccessibleName(button->text());
        button->updateGeometry();
    }
    m_languages->setAccessibleName(tr("Language of the program"));
    m_languages->choose(int(Language::known().indexOf(m_parts.language.code())));
}

void SignInPage::keyPressEvent(QKeyEvent *event)
{
    auto *button = qobject_cast<Button *>(QApplication::focusWidget());
    if (button && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        button->click();
    else
        QWidget::keyPressEvent(event);
}

void SignInPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        translate();
    QWidget::changeEvent(event);
}

} // namespace latarnia
