// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/secrets/NewPassphrase.h"
#include "ui/secrets/StartPage.h"

namespace latarnia {

/// The first person's passphrase; what goes wrong when the vault is made is said here.
class PassphrasePage : public StartPage
{
    Q_OBJECT

public:
    explicit PassphrasePage(QWidget *parent = nullptr);

    QString heading() const override;
    QString sentence() const override;
    QString missing() const override { return m_passphrase->missing(); }
    QWidget *firstControl() const override { return m_passphrase->firstControl(); }

    NewPassphrase &passphrase() { return *m_passphrase; }
    void say(Tone tone, const QString &sentence); ///< empty: it goes

protected:
    void translate() override { }

private:
    NewPassphrase *m_passphrase;
    StatusLine *m_notice;
};

} // namespace latarnia
