// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/SignInForm.h"

#include "ui/words/EntryWords.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace latarnia {

SignInForm::SignInForm(EntryParts parts, bool asksName, QWidget *parent)
    : QWidget{parent}
    , m_parts{std::move(parts)}
    , m_name{new QLineEdit}
    , m_labelledName{new Labelled{m_name, u"userName"_s}}
    , m_passphrase{new SecretField{u"signInPassphrase"_s}}
    , m_notice{new StatusLine{StatusLine::Ground::Tinted}}
    , m_open{new Button{Weightiness::Primary}}
    , m_kit{new Button{Weightiness::Quiet}}
    , m_restore{new Button{Weightiness::Quiet}}
    , m_restored{new StatusLine{StatusLine::Ground::Tinted}}
{
    build(asksName);
    m_second.setInterval(200); // what is counted down never stands for longer than it should
    connect(&m_second, &QTimer::timeout, this, &SignInForm::count);
    connect(m_open, &Button::clicked, this, &SignInForm::open);
    connect(m_kit, &Button::clicked, this, &SignInForm::kitAsked);
    connect(m_restore, &Button::clicked, this, &SignInForm::restoreAsked);
    translate();
}

void SignInForm::build(bool asksName)
{
    m_notice->setObjectName(u"signInNotice"_s);
    m_notice->hide();
    m_open->setObjectName(u"signIn"_s);
    m_open->setKeys(QKeySequence{Qt::Key_Return});
    m_kit->setObjectName(u"withKit"_s);
    m_restore->setObjectName(u"toRestore"_s);
    m_restored->setObjectName(u"restoredNotice"_s);
    m_restored->hide();
    m_name->setMaxLength(80);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Gap);
    for (auto *part : std::initializer_list<QWidget *>{m_restored, m_labelledName, m_passphrase, m_notice})
        column->addWidget(part);
    m_labelledName->setVisible(asksName);
    auto *row = new QHBoxLayout;
    row->addWidget(m_open);
    row->addStretch();
    row->addWidget(m_kit);
    column->addLayout(row);
    column->addWidget(m_restore, 0, Qt::AlignRight);
}

void SignInForm::takeFocus()
{
    const bool named = m_labelledName->isHidden() || !m_name->text().isEmpty();
    (named ? &m_passphrase->field() : m_name)->setFocus(Qt::TabFocusReason);
}

void SignInForm::say(Tone tone, const QString &sentence)
{
    m_notice->say(tone, tone == Tone::Info ? u"hourglass"_s : u"circle-alert"_s, sentence);
    m_notice->setVisible(!sentence.isEmpty());
}

void SignInForm::sayRestored(const QString &before)
{
    m_before = before;
    m_restored->show();
    translate();
}

void SignInForm::open()
{
    if (!m_open->isEnabled() || m_errand.isUnderWay() || m_passphrase->text().isEmpty())
        return;
    allow(false);
    m_open->setText(tr("Opening…"));
    say(Tone::Info, tr("Opening…"));
    m_errand.run(
        [folder = m_parts.folder, name = m_name->text().trimmed(), passphrase = m_passphrase->text(),
         clock = m_parts.clock]() -> Answer {
            auto vaults = signIn(folder, name, passphrase, clock);
            const auto wait = vaults ? std::chrono::seconds{0} : signInWait(folder, name, clock);
            return {std::move(vaults), wait};
        },
        [this](Answer answer) { take(std::move(answer)); });
}

void SignInForm::take(Answer answer)
{
    translate();
    if (answer.vaults) {
        m_passphrase->forget();
        say(Tone::Info, {});
        allow(true);
        Q_EMIT opened(*answer.vaults);
        return;
    }
    const auto fault = answer.vaults.problem().fault;
    if (fault == Fault::WrongPassphrase)
        m_passphrase->field().selectAll();
    m_why = signInSentenceFor(answer.vaults.problem());
    if (fault == Fault::WrongPassphrase && !m_labelledName->isHidden())
        m_why = tr("Name and passphrase did not fit together. Type them once more, without hurry.");
    m_until.setRemainingTime(answer.wait);
    m_second.start();
    count();
    m_passphrase->field().setFocus(Qt::OtherFocusReason);
    Q_EMIT refused(answer.vaults.problem());
}

void SignInForm::count()
{
    const auto left = (m_until.remainingTime() + 999) / 1000;
    if (left > 0) {
        allow(false);
        m_passphrase->field().setReadOnly(false); // the next try can be typed while the time runs
        say(Tone::Warn, m_why + u' ' + tr("The next try opens in %n s.", nullptr, int(left)));
        return;
    }
    m_second.stop();
    allow(true);
    say(Tone::Warn, m_why);
}

void SignInForm::allow(bool mayTry)
{
    m_open->setEnabled(mayTry);
    m_name->setReadOnly(!mayTry);
    m_passphrase->field().setReadOnly(!mayTry);
}

void SignInForm::translate()
{
    m_labelledName->setLabel(tr("Name"));
    m_passphrase->setLabel(tr("Passphrase"));
    m_open->setText(tr("Sign in"));
    m_kit->setText(tr("Open with the recovery kit"));
    m_restore->setText(tr("Restore from a backup"));
    if (m_before)
        m_restored->say(Tone::Good, u"circle-check"_s,
                        m_before->isEmpty()
                            ? tr("The backup is in its place. Sign in as on the day it was made.")
                            : tr("The backup is in its place. Sign in as on the day it was made. What was "
                                 "here before lies in %1.")
                                  .arg(*m_before));
    for (auto *button : {m_open, m_kit, m_restore}) {
        button->setAccessibleName(button->text());
        button->updateGeometry();
    }
}

void SignInForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (auto *button = qobject_cast<Button *>(QApplication::focusWidget()))
        button->click();
    else if (m_name->hasFocus())
        m_passphrase->field().setFocus(Qt::TabFocusReason);
    else
        open();
}

void SignInForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        translate();
        if (!m_errand.isUnderWay() && !m_second.isActive())
            say(Tone::Info, {}); // said in the other language
    }
    QWidget::changeEvent(event);
}

} // namespace latarnia
