// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/SignInPage.h"

#include "core/desk/LockedIntake.h"
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
    , m_notice{new VaultNotice}
    , m_callHint{new Label{TextRole::Small, Token::Ink2, Wrap::Yes}}
    , m_call{new Button{Weightiness::Plain}}
{
    look();
    m_form = new SignInForm{m_parts, m_asksName};
    m_kit = new KitWayIn{m_parts};
    m_restore = new RestoreWayIn{m_parts};
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
    connect(m_form, &SignInForm::refused, this, &SignInPage::refuse);
    connect(m_form, &SignInForm::restoreAsked, this, &SignInPage::restore);
    connect(m_notice, &VaultNotice::restoreAsked, this, &SignInPage::restore);
    connect(m_notice, &VaultNotice::goOnAsked, this, &SignInPage::goOn);
    connect(m_restore, &RestoreWayIn::left, this, &SignInPage::leaveRestoring);
    connect(m_restore, &RestoreWayIn::restored, this, &SignInPage::restored);
    connect(m_call, &Button::clicked, this, [this] {
        m_restore->stepAside();
        Q_EMIT callAsked();
    });
    for (const auto &keys : {QKeySequence{Qt::Key_F2}, QKeySequence{Qt::ALT | Qt::Key_2}}) {
        auto *shortcut = new QShortcut{keys, this};
        shortcut->setAutoRepeat(false);
        shortcut->setContext(Qt::ApplicationShortcut); // from a dialog too
        connect(shortcut, &QShortcut::activated, m_call, &Button::click);
    }
    if (m_state != FolderState::Sealed)
        m_notice->sayMissing(m_state);
    else if (m_problem)
        m_notice->sayDamaged(*m_problem, false);
    turnTo(m_state == FolderState::Sealed && !m_problem ? View::Form : View::Notice);
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
    m_call->setKeys({QKeySequence{Qt::Key_F2}, QKeySequence{Qt::ALT | Qt::Key_2}});
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
    if (!intakeKeyOf(m_parts.folder)) { // there is nothing a call could be sealed to
        m_call->hide();
        m_call->setEnabled(false); // its keys too
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
    auto *column = new QVBoxLayout{card};
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    for (auto *part : std::initializer_list<QWidget *>{m_heading, m_notice, m_form, m_kit, m_restore})
        column->addWidget(part);
    return card;
}

void SignInPage::turnTo(View view)
{
    m_view = view;
    m_form->setVisible(view == View::Form);
    m_kit->setVisible(view == View::Kit);
    m_restore->setVisible(view == View::Restore);
    m_notice->setVisible(view == View::Notice);
    translate();
}

void SignInPage::take(const OpenVaults &vaults)
{
    if (!vaults.fromPreviousKeyring && !vaults.olderThanAnchor) {
        Q_EMIT opened(vaults);
        return;
    }
    m_opened.emplace(vaults);
    m_notice->sayOpened(vaults.olderThanAnchor ? VaultNotice::Cause::OlderState
                                               : VaultNotice::Cause::PreviousKeyring);
    turnTo(View::Notice);
    takeFocus();
}

/// A damaged vault is no wrong passphrase: what helps is a backup.
void SignInPage::refuse(const Problem &problem)
{
    if (problem.fault != Fault::StoreDamaged && problem.fault != Fault::KeyringDamaged
        && problem.fault != Fault::StoreMissing)
        return;
    m_notice->sayDamaged(problem, true);
    turnTo(View::Notice);
    takeFocus();
}

void SignInPage::goOn()
{
    if (m_opened) {
        Q_EMIT opened(*m_opened);
        return;
    }
    turnTo(View::Form);
    takeFocus();
}

void SignInPage::restore()
{
    m_before = m_view;
    turnTo(View::Restore);
    m_restore->begin();
}

void SignInPage::leaveRestoring()
{
    if (m_state == FolderState::Empty) {
        Q_EMIT left();
        return;
    }
    turnTo(m_before);
    takeFocus();
}

void SignInPage::takeFocus()
{
    if (m_view == View::Form)
        m_form->takeFocus();
    else if (m_view == View::Restore)
        m_restore->takeFocus();
    else if (m_view == View::Notice)
        m_notice->takeFocus();
}

bool SignInPage::mayLeave()
{
    if (m_view == View::Restore)
        return m_restore->mayLeave();
    return m_view != View::Kit || m_kit->mayLeave();
}

void SignInPage::say(const Problem &problem)
{
    m_form->say(Tone::Alert, signInSentenceFor(problem));
    if (m_view == View::Restore)
        return; // who puts a backup in place stays there
    m_opened.reset();
    turnTo(View::Form);
    m_form->takeFocus();
}

QString SignInPage::heading() const
{
    switch (m_view) {
    case View::Form:
        return tr("Sign in");
    case View::Kit:
        return tr("Recovery kit");
    case View::Restore:
        return tr("Restore from a backup");
    case View::Notice:
        break;
    }
    return m_opened ? tr("The vault is open") : tr("The vault cannot be opened");
}

void SignInPage::translate()
{
    m_heading->setText(heading());
    m_call->setText(tr("Take a call now"));
    m_callHint->setRole(m_rang ? TextRole::BodyName : TextRole::Small);
    m_callHint->setInk(m_rang ? Token::Accent : Token::Ink2);
    m_callHint->setText(m_rang ? tr("The telephone rang. Take the call now, or sign in: then it is opened.")
                               : tr("No passphrase needed: the call is sealed at once and joins the others "
                                    "when somebody signs in."));
    m_call->setAccessibleName(m_call->text());
    m_call->updateGeometry();
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
