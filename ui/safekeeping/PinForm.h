// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/safekeeping/VaultCard.h"
#include "ui/secrets/SecretField.h"

namespace latarnia {

/// Asks twice for the digits of a new PIN.
class PinForm : public QWidget
{
    Q_OBJECT

public:
    explicit PinForm(QWidget *parent = nullptr);

    void open();
    void close();

Q_SIGNALS:
    void chosen(const QString &digits);
    void givenUp();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString missing() const;
    void go();
    void refresh();
    void translate();

    SecretField *m_first;
    SecretField *m_again;
    Label *m_why;
    Button *m_go;
    Button *m_giveUp;
};

} // namespace latarnia
