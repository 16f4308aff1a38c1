// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/BlindKeys.h"
#include "ui/kit/Button.h"
#include "ui/kit/Fields.h"

namespace latarnia {

/// What somebody says of themselves, to find the calls in which they may be.
class SearchForm : public QWidget
{
    Q_OBJECT

public:
    explicit SearchForm(QWidget *parent = nullptr);

    void takeFocus();
    void forget(); ///< what was typed names somebody

Q_SIGNALS:
    void asked(const QList<latarnia::BlindText> &texts);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Field
    {
        QList<BlindKind> kinds{};
        QLineEdit *edit{};
        Labelled *labelled{};
    };

    QList<BlindText> texts() const;
    void go();
    void translate();

    QList<Field> m_fields;
    Button *m_go;
};

} // namespace latarnia
