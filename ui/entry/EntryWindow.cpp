// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/EntryWindow.h"

#include "ui/kit/SpokenRole.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDialog>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

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
    , m_shiftTaps{new ShiftTaps{monotonicNow, this}}
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
    for (const auto key : {Qt::Key_F12, Qt::Key_Pause}) {
        m_hideKeys.append(new QShortcut{QKeySequence{key}, this});
        m_hideKeys.last()->setAutoRepeat(false);
        m_hideKeys.last()->setContext(Qt::ApplicationShortcut); // from a dialog too
        connect(m_hideKeys.last(), &QShortcut::activated, this, &EntryWindow::hideScreen);
    }
    connect(m_shiftTaps, &ShiftTaps::thrice, this, &EntryWindow::hideScreen);
    connect(m_curtain, &Curtain::lifted, this, [this] {
        translate();
        if (isVisible() && (!focusWidget() || focusWidget() == m_curtain)) // it was in a dialog that is gone
            m_signIn ? m_signIn->takeFocus() : m_first->takeFocus();
    });
    qApp->installEventFilter(this);
    translate();
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

void EntryWindow::closeDialogs()
{
    const auto dialogs = findChildren<QDialog *>();
    for (auto *dialog : dialogs)
        dialog->close();
}

/// What was typed stays as it is, in dots where it is secret: whoever hides the screen comes back soon.
void EntryWindow::hideScreen()
{
    if (!isVisible())
        return;
    if (isCovered()) {
        m_curtain->lift();
        return;
    }
    closeDialogs();
    m_curtain->drop();
    translate();
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
    closeDialogs();
    if (!m_curtain->isHidden())
        m_curtain->lift();
}

/// Behind the curtain no key does anything but those that lift it.
bool EntryWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Shortcut && isCovered())
        return std::none_of(m_hideKeys.begin(), m_hideKeys.end(),
                            [&](const QShortcut *keys) { return keys == watched; });
    if (event->type() == QEvent::KeyPress && watched->isWidgetType() && isActiveWindow()) {
        const auto *press = static_cast<QKeyEvent *>(event);
        if (!press->isAutoRepeat() && watched == QApplication::focusWidget())
            m_shiftTaps->see(*press);
    }
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
