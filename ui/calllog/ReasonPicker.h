// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rights/LookReason.h"
#include "ui/kit/Button.h"
#include "ui/kit/Label.h"

namespace latarnia {

/// Why, from a list, by one key each: 1 … 9. Esc gives up.
class ReasonPicker : public QWidget
{
    Q_OBJECT

public:
    explicit ReasonPicker(const QString &objectName, QWidget *parent = nullptr);

    /// @p question stands above the reasons.
    void ask(const QString &question);

Q_SIGNALS:
    void picked(latarnia::LookReason reason);
    void givenUp();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void translate();

    Label *m_question;
    QList<Button *> m_reasons; ///< in the order of the codes
};

} // namespace latarnia
