// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/IdleNotice.h"

using namespace Qt::StringLiterals;

namespace latarnia {

IdleNotice::IdleNotice(QWidget *window, QWidget *above)
    : StatusLine{Ground::Tinted, TextRole::BodyStrong, window}
    , m_room{new RoomBelow{this}}
{
    setObjectName(u"idleNotice"_s);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    m_room->setAbove(above);
    connect(m_room, &RoomBelow::changed, this, &IdleNotice::place);
    hide();
}

void IdleNotice::warn(Of what, int seconds)
{
    say(Tone::Warn, u"clock"_s,
        what == Of::Locking ? tr("Locks in %n second(s). Any key stays.", nullptr, seconds)
                            : tr("The screen hides in %n second(s). Any key stays.", nullptr, seconds));
    place();
    show();
    raise();
}

void IdleNotice::place()
{
    const auto room = m_room->rect();
    const int width = qMin(sizeHint().width(), room.width() - 2 * Gap);
    setGeometry((room.width() - width) / 2, room.top() + Gap, width, heightForWidth(width));
}

} // namespace latarnia
