// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/intake/KnownFacts.h"
#include "ui/kit/NavList.h"

#include <QHBoxLayout>
#include <QScrollArea>

namespace latarnia {

/// The columns under the safety strip: the parts of the call with what is known, the part itself, and at the
/// right who can help. With large text or on a small screen there is one column; what stands at the right
/// takes its place while it is asked for.
class CallColumns : public QWidget
{
    Q_OBJECT

public:
    CallColumns(NavList *parts, KnownFacts *facts, QWidget *middle, QWidget *side, QWidget *parent = nullptr);

    bool isNarrow() const { return m_narrow; }
    void askForSide(bool asked);

Q_SIGNALS:
    void narrowed(bool narrow);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void placeSide();

    NavList *m_parts;
    QScrollArea *m_facts;
    QWidget *m_middle;
    QWidget *m_side;
    QHBoxLayout *m_row;
    bool m_narrow{false};
    bool m_sideAsked{false};
};

/// A page that may be larger than its place.
QScrollArea *scrolled(QWidget *page);

} // namespace latarnia
