// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/CameIn.h"
#include "ui/kit/StatusLine.h"

namespace latarnia {

/// What came into the vault from elsewhere while nobody looked, and what stayed outside; until it is put
/// away.
class CameInNotice : public QWidget
{
    Q_OBJECT

public:
    explicit CameInNotice(QWidget *parent = nullptr);

    void show(const CameIn &cameIn);
    void putAway() { show({}); }

protected:
    void changeEvent(QEvent *event) override;

private:
    void translate();

    CameIn m_cameIn;
    StatusLine *m_calls;
    StatusLine *m_aside;
};

} // namespace latarnia
