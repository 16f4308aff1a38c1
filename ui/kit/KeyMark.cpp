// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/KeyMark.h"

#include "ui/kit/Card.h"
#include "ui/kit/KeyCap.h"

namespace latarnia {

KeyMark::KeyMark(const QKeySequence &keys, QWidget *parent)
    : QWidget{parent}
    , m_caps{KeyCap::partsOf(keys)}
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize KeyMark::sizeHint() const
{
    return KeyCap::sizeOf(m_caps);
}

void KeyMark::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    const bool onRed = ringTokenOf(this) == Token::T0;
    KeyCap::paint(painter, {}, m_caps, colourOf(this, onRed ? Token::T0 : Token::Ink2),
                  colourOf(this, onRed ? Token::T0 : Token::Control));
}

} // namespace latarnia
