// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/call/Call.h"
#include "core/desk/Content.h"
#include "ui/kit/Button.h"
#include "ui/kit/Label.h"
#include "ui/kit/LevelBadge.h"

namespace latarnia {

/// The calls left to be finished, a button each with the level beside it, where nobody calls.
class ToFinish : public QWidget
{
    Q_OBJECT

public:
    ToFinish(const Content &content, Clock clock, QWidget *parent = nullptr);

    void show(const QList<CallDraft> &drafts);

Q_SIGNALS:
    void asked(const QString &call);

protected:
    void changeEvent(QEvent *event) override;

private:
    void translate();

    const Content &m_content;
    Clock m_clock;
    QList<CallDraft> m_drafts;
    Label *m_title;
    QList<LevelBadge *> m_badges; ///< one before each button
    QList<Button *> m_buttons;
    Label *m_more;
};

} // namespace latarnia
