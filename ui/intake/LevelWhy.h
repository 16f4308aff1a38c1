// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/intake/LiveCall.h"
#include "ui/kit/Card.h"
#include "ui/kit/Label.h"
#include "ui/kit/ReadingArea.h"
#include "ui/words/Wording.h"

#include <QPointer>

namespace latarnia {

/// Why the call has its level, in full and as text, below the header: every rule that holds with the answers
/// that made it, what may still change, what was set by hand. Asked for by key and gone with Esc.
class LevelWhy : public Ground
{
    Q_OBJECT

public:
    LevelWhy(LiveCall &call, const Wording &wording, QWidget *parent = nullptr);

    void turn(); ///< shows it, or takes it away again

Q_SIGNALS:
    void shown(bool open); ///< what says the same in brief may make room

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void leave();
    void goAway();
    void refresh();
    void fit();
    QStringList lines() const;
    QStringList handLines() const;

    LiveCall &m_call;
    const Wording &m_wording;
    Label *m_title;
    Label *m_text;
    ReadingArea *m_area;
    QPointer<QWidget> m_before;
};

} // namespace latarnia
