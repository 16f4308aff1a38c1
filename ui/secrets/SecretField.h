// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/Button.h"
#include "ui/kit/Fields.h"
#include "ui/kit/StatusLine.h"

namespace latarnia {

/// A field for a passphrase: dots, a button that shows what was typed, and a hint while Caps Lock is on.
class SecretField : public QWidget
{
    Q_OBJECT

public:
    explicit SecretField(const QString &objectName, QWidget *parent = nullptr);

    void setLabel(const QString &text);
    QString text() const { return m_field->text(); }
    QLineEdit &field() { return *m_field; }
    QWidget *shower() const { return m_show; } ///< shows the words and covers them again
    void forget(); ///< takes the text away and covers the field

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showPlain(bool plain);
    void translate();

    QLineEdit *m_field;
    Labelled *m_labelled;
    Button *m_show;
    StatusLine *m_capsHint;
};

} // namespace latarnia
