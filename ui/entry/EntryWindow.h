// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/entry/FirstStart.h"
#include "ui/entry/SignInPage.h"
#include "ui/kit/Curtain.h"
#include "ui/kit/WindowsAbove.h"

namespace latarnia {

/// The window before the desk: the first start where there is no vault yet, else signing in. It stays alive
/// while a vault is made or opened.
class EntryWindow : public QWidget
{
    Q_OBJECT

public:
    explicit EntryWindow(EntryParts parts, QWidget *parent = nullptr);

    /// The telephone rings with this number while the vault is locked.
    void takeIncoming(const QString &number);
    /// Why the vault that was unlocked is not on the screen.
    void say(const Problem &problem);
    /// Somebody hid the screen; what takes the place of this window stays hidden too.
    bool isCovered() const { return !m_curtain->isHidden(); }
    void cover();

Q_SIGNALS:
    void opened(const latarnia::OpenVaults &vaults);
    /// A call wants to be taken before the vault is open; with its number where the telephone told it.
    void callAsked(const QString &number);
    void covered();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showSignIn();
    void dropFirst();
    void restoreInstead();
    void backToFirst();
    void takeRestored(const QString &before);
    bool mayLeave();
    void leave();
    void uncover();
    void connectHiding();
    void translate();

    EntryParts m_parts;
    FirstStart *m_first{nullptr}; ///< one of both, but while a backup is brought to a new computer
    SignInPage *m_signIn{nullptr};
    bool m_leaving{false};
    Curtain *m_curtain;
    WindowsAbove *m_above;
};

} // namespace latarnia
