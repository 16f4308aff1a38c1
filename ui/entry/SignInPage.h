// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/DataFolder.h"
#include "ui/entry/KitWayIn.h"
#include "ui/entry/RestoreWayIn.h"
#include "ui/entry/SignInForm.h"
#include "ui/entry/VaultNotice.h"
#include "ui/kit/Segmented.h"

#include <QScrollArea>

namespace latarnia {

/// The page before the desk: signing in, the way in with the kit, or why neither is possible. A call can be
/// taken from it at once.
class SignInPage : public QWidget
{
    Q_OBJECT

public:
    explicit SignInPage(EntryParts parts, QWidget *parent = nullptr);

    void takeFocus();
    /// Whether leaving now loses nothing; asks where it would.
    bool mayLeave();
    /// A call waits: to take it is what comes first now.
    void ring()
    {
        m_rang = true;
        m_call->setWeightiness(Weightiness::Primary);
        translate();
    }
    /// Why the vault that was unlocked is not on the screen.
    void say(const Problem &problem);
    /// A backup is in the place of what was here; that lies in @p before, or there was nothing.
    void sayRestored(const QString &before) { m_form->sayRestored(before); }
    void restore(); ///< opens the way back from a backup

Q_SIGNALS:
    void opened(const latarnia::OpenVaults &vaults);
    void callAsked();
    void restored(const QString &before);
    void left(); ///< there is nothing to sign in to

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum class View { Form, Kit, Restore, Notice };

    void build();
    QWidget *column();
    QWidget *card();
    void look();
    void take(const OpenVaults &vaults);
    void turnTo(View view);
    void refuse(const Problem &problem);
    void goOn();
    void leaveRestoring();
    QString heading() const;
    void translate();

    EntryParts m_parts;
    FolderState m_state{FolderState::Sealed};
    std::optional<Problem> m_problem; ///< of the keyring
    bool m_asksName{false};
    bool m_rang{false};
    std::optional<OpenVaults> m_opened; ///< and something is to be said first
    View m_view{View::Form};
    View m_before{View::Form}; ///< where restoring was asked for
    Segmented *m_languages;
    Label *m_heading;
    VaultNotice *m_notice;
    SignInForm *m_form;
    KitWayIn *m_kit;
    RestoreWayIn *m_restore;
    Label *m_callHint;
    Button *m_call;
};

} // namespace latarnia
