// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/Button.h"
#include "ui/kit/StatusLine.h"

#include <QPointer>

namespace latarnia {

/// Asked before anything that was typed is lost. Staying has the keyboard; Escape stays too.
class LeaveQuestion : public QWidget
{
    Q_OBJECT

public:
    explicit LeaveQuestion(QWidget *parent = nullptr);

    void ask(const QString &sentence, const QString &stay, const QString &leave);
    void stay();

Q_SIGNALS:
    void turned(bool asking); ///< what stands beside it gives way while it asks
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    StatusLine *m_sentence;
    Button *m_stay;
    Button *m_leave;
    QPointer<QWidget> m_before;
};

} // namespace latarnia
