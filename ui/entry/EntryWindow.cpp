// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/EntryWindow.h"

#include "ui/kit/HideKeys.h"
#include "ui/kit/SecretClipboard.h"
#include "ui/kit/SpokenRole.h"

#include <QApplication>
#include <QCloseEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

bool isToBeMade(FolderState state)
{
    return state == FolderState::Empty || state == FolderState::Plain || state == FolderState::Unfinished;
}

} // namespace

EntryWindow::EntryWindow(EntryParts parts, QWidget *parent)
    : QWidget{parent}
    , m_parts{std::move(parts)}
    , m_curtain{new Curtain{this}}
    , m_above{new WindowsAbove{this}}
{
    setObjectName(u"entry"_s);
    setSpokenRole(this, QAccessible::Window);
    setMinimumSize(1000, 600);
    auto *whole = new QVBoxLayout{this};
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSizeConstraint(QLayout::SetNoConstraint); // large text scrolls, the window does not grow
    if (isToBeMade(stateOf(m_parts.folder))) {
        m_first = new FirstStart{m_parts};
        whole->addWidget(m_first);
        connect(m_first, &FirstStart::opened, this, &EntryWindow::opened);
        connect(m_first, &FirstStart::left, this, &EntryWindow::leave);
        connect(m_first, &FirstStart::restoreAsked, this, &EntryWindow::restoreInstead);
    } else {
        showSignIn();
    }
    connectHiding();
    qApp->installEventFilter(this);
    translate();
}

/// The keys of the desk; here there is nothing yet that a PIN could guard.
void EntryWindow::connectHiding()
{
    auto *keys
        = new HideKeys{this, {Qt::Key_F12, Qt::Key_Pause}, [this] { return isCovered(); }, monotonicNow};
    connect(keys, &HideKeys::hideAsked, this, &EntryWindow::cover);
    connect(keys, &HideKeys::returnAsked, this, &EntryWindow::uncover);
    connect(keys, &HideKeys::takenBack, this, &EntryWindow::uncover);
    auto *clipboard = new SecretClipboard{this};
    connect(this, &EntryWindow::covered, clipboard, &SecretClipboard::clear);
    connect(m_curtain, &Curtain::lifted, this, [this] {
        translate();
        if (isVisible() && (!focusWidget() || focusWidget() == m_curtain)) // it was in a dialog that is gone
            m_signIn ? m_signIn->takeFocus() : m_first->takeFocus();
    });
}

void EntryWindow::showSignIn()
{
    m_signIn = new SignInPage{m_parts};
    layout()->addWidget(m_signIn);
    m_curtain->raise(); // over what came later
    connect(m_signIn, &SignInPage::opened, this, &EntryWindow::opened);
    connect(m_signIn, &SignInPage::callAsked, this, [this] { Q_EMIT callAsked({}); });
    connect(m_signIn, &SignInPage::restored, this, &EntryWindow::takeRestored, Qt::QueuedConnection);
    connect(m_signIn, &SignInPage::left, this, &EntryWindow::backToFirst, Qt::QueuedConnection);
}

/// A new computer, and the calls of another one.
void EntryWindow::restoreInstead()
{
    m_first->hide();
    showSignIn();
    m_signIn->show();
    m_signIn->restore();
}

void EntryWindow::backToFirst()
{
    m_signIn->hide();
    m_signIn->deleteLater();
    m_signIn = nullptr;
    m_first->show();
    m_first->takeFocus();
}

/// What the page knew of the folder is no longer true.
void EntryWindow::takeRestored(const QString &before)
{
    dropFirst();
    m_signIn->hide();
    m_signIn->deleteLater();
    showSignIn();
    m_signIn->sayRestored(before);
    m_signIn->show();
    m_signIn->takeFocus();
}

void EntryWindow::takeIncoming(const QString &number)
{
    if (m_signIn)
        m_signIn->ring();
    Q_EMIT callAsked(number);
}

/// The vault is made, and is opened like any other from now on.
void EntryWindow::dropFirst()
{
    if (!m_first)
        return;
    m_first->hide();
    m_first->deleteLater();
    m_first = nullptr;
}

void EntryWindow::say(const Problem &problem)
{
    if (m_first) {
        dropFirst();
        showSignIn();
        m_signIn->show();
    }
    m_signIn->say(problem);
}

bool EntryWindow::mayLeave()
{
    return m_leaving || (m_signIn ? m_signIn->mayLeave() : m_first->mayLeave());
}

void EntryWindow::leave()
{
    m_leaving = true;
    close();
}

/// What was typed stays as it is, in dots where it is secret: whoever hides the screen comes back soon.
void EntryWindow::cover()
{
    if (isCovered())
        return;
    m_above->putAway();
    m_curtain->drop();
    translate();
    Q_EMIT covered();
}

void EntryWindow::uncover()
{
    m_curtain->lift();
    m_above->bringBack();
}

void EntryWindow::translate()
{
    setWindowTitle(isCovered() ? u" "_s : tr("Latarnia"));
}

void EntryWindow::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_signIn)
        m_signIn->takeFocus();
}

void EntryWindow::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_above->close();
    if (isCovered())
        uncover();
}

/// Behind the curtain no key does anything but those that lift it, and they are no shortcuts.
bool EntryWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Shortcut && isCovered())
        return true;
    return QWidget::eventFilter(watched, event);
}

void EntryWindow::closeEvent(QCloseEvent *event)
{
    event->setAccepted(mayLeave());
}

void EntryWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        translate();
    QWidget::changeEvent(event);
}

} // namespace latarnia
