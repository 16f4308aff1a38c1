// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/RoomBelow.h"
#include "ui/kit/StatusLine.h"

namespace latarnia {

/// Says over the page that the screen is about to be left alone, and how to keep it.
class IdleNotice : public StatusLine
{
    Q_OBJECT

public:
    enum class Of { Locking, Hiding };

    IdleNotice(QWidget *window, QWidget *above);

    void warn(Of what, int seconds);

private:
    void place();

    RoomBelow *m_room;
};

} // namespace latarnia
