// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/secrets/SecretField.h"

namespace latarnia {

/// A new passphrase, typed twice; its strength is said in words while it is typed.
class NewPassphrase : public QWidget
{
    Q_OBJECT

public:
    explicit NewPassphrase(QWidget *parent = nullptr);

    /// What an attacker tries first, such as the person's name.
    void setKnown(const QStringList &known);
    QString text() const { return m_first->text(); }
    bool isEmpty() const { return m_first->text().isEmpty() && m_second->text().isEmpty(); }
    /// Why it cannot be taken yet; empty where it can.
    QString missing() const;
    QWidget *firstControl() const { return &m_first->field(); }
    void forget();

Q_SIGNALS:
    void changed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void weigh();
    void translate();

    QStringList m_known;
    Label *m_advice;
    SecretField *m_first;
    StatusLine *m_strength;
    SecretField *m_second;
    StatusLine *m_same;
};

} // namespace latarnia
