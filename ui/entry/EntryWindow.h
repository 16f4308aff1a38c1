// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/entry/FirstStart.h"
#include "ui/entry/SignInPage.h"

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

Q_SIGNALS:
    void opened(const latarnia::OpenVaults &vaults);
    /// A call wants to be taken before the vault is open; with its number where the telephone told it.
    void callAsked(const QString &number);

protected:
    void showEvent(QShowEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showSignIn();
    void dropFirst();
    void restoreInstead();
    void backToFirst();
    void takeRestored(const QString &before);
    bool mayLeave();
    void leave();
    void translate();

    EntryParts m_parts;
    FirstStart *m_first{nullptr}; ///< one of both, but while a backup is brought to a new computer
    SignInPage *m_signIn{nullptr};
    bool m_leaving{false};
};

} // namespace latarnia
