// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/SecondPerson.h"
#include "ui/kit/Fields.h"
#include "ui/secrets/SecretField.h"

#include <QLineEdit>

namespace latarnia {

/// Somebody else, who agrees here with their own passphrase.
class SecondFields : public QWidget
{
    Q_OBJECT

public:
    explicit SecondFields(QWidget *parent = nullptr);

    SecondPerson person() const;
    bool isFilled() const;
    QWidget *firstControl() { return m_name; }
    void forget();

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void translate();

    Label *m_sentence;
    QLineEdit *m_name;
    Labelled *m_labelledName;
    SecretField *m_passphrase;
};

} // namespace latarnia
