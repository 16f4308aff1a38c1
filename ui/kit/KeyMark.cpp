// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/KeyMark.h"

#include "ui/kit/Card.h"
#include "ui/kit/KeyCap.h"

namespace latarnia {

KeyMark::KeyMark(const Chords &keys, QWidget *parent)
    : QWidget{parent}
    , m_keys{keys}
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

QSize KeyMark::sizeHint() const
{
    return KeyCap::sizeOf(KeyCap::partsOf(m_keys, QWIDGETSIZE_MAX));
}

QSize KeyMark::minimumSizeHint() const
{
    return KeyCap::sizeOf(KeyCap::partsOf(m_keys.first));
}

void KeyMark::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    const bool onRed = ringTokenOf(this) == Token::T0;
    KeyCap::paint(painter, {}, KeyCap::partsOf(m_keys, width()),
                  colourOf(this, onRed ? Token::T0 : Token::Ink2),
                  colourOf(this, onRed ? Token::T0 : Token::Control));
}

} // namespace latarnia
