// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/DataFolder.h"
#include "ui/entry/KitWayIn.h"
#include "ui/entry/SignInForm.h"
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
    void ring(); ///< a call waits
    /// Why the vault that was unlocked is not on the screen.
    void say(const Problem &problem);

Q_SIGNALS:
    void opened(const latarnia::OpenVaults &vaults);
    void callAsked();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum class View { Form, Kit, Notice };

    void build();
    QWidget *column();
    QWidget *card();
    void look();
    void take(const OpenVaults &vaults);
    void turnTo(View view);
    QString sentence() const;
    void translate();

    EntryParts m_parts;
    FolderState m_state{FolderState::Sealed};
    std::optional<Problem> m_problem; ///< of the keyring
    bool m_asksName{false};
    bool m_rang{false};
    std::optional<OpenVaults> m_fromPrevious; ///< open, and something is to be said first
    View m_view{View::Form};
    Segmented *m_languages;
    Label *m_heading;
    StatusLine *m_notice;
    Button *m_goOn;
    SignInForm *m_form;
    KitWayIn *m_kit;
    Label *m_callHint;
    Button *m_call;
};

} // namespace latarnia
