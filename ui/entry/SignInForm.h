// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/SignIn.h"
#include "ui/entry/EntryParts.h"
#include "ui/secrets/Errand.h"
#include "ui/secrets/SecretField.h"

#include <QDeadlineTimer>
#include <QTimer>

namespace latarnia {

/// Name and passphrase. What did not fit is said calmly, with the wait counted down.
class SignInForm : public QWidget
{
    Q_OBJECT

public:
    /// @p asksName where more than one person has a key.
    SignInForm(EntryParts parts, bool asksName, QWidget *parent = nullptr);

    void takeFocus();
    void say(Tone tone, const QString &sentence); ///< empty: it goes
    /// A backup is in the place of what was here; that lies in @p before, or there was nothing.
    void sayRestored(const QString &before);

Q_SIGNALS:
    void opened(const latarnia::OpenVaults &vaults);
    void kitAsked();
    void restoreAsked();
    void refused(const latarnia::Problem &problem);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Answer
    {
        Result<OpenVaults> vaults;
        std::chrono::seconds wait{0};
    };

    void build(bool asksName);
    void open();
    void take(Answer answer);
    void count();
    void allow(bool mayTry);
    void translate();

    EntryParts m_parts;
    QLineEdit *m_name;
    Labelled *m_labelledName;
    SecretField *m_passphrase;
    StatusLine *m_notice;
    Button *m_open;
    Button *m_kit;
    Button *m_restore;
    StatusLine *m_restored;
    std::optional<QString> m_before; ///< where it lies
    QTimer m_second;
    QDeadlineTimer m_until;
    QString m_why; ///< what is said before the wait
    Errand m_errand; // last: it is waited for before the rest goes
};

} // namespace latarnia
