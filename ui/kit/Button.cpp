// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/Button.h"

#include "ui/kit/Card.h"
#include "ui/kit/Icon.h"
#include "ui/kit/KeyCap.h"
#include "ui/kit/Style.h"

#include <QPainter>

namespace latarnia {

namespace {

constexpr int Padding = 10;
constexpr int RingRoom = 4;
constexpr int MarkHeight = 3;

int iconWidth()
{
    return grown(16);
}

} // namespace

Button::Button(Weightiness weightiness, QWidget *parent)
    : QAbstractButton{parent}
    , m_weightiness{weightiness}
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void Button::setKeys(const Chords &keys)
{
    if (keys == m_keys)
        return;
    m_keys = keys;
    updateGeometry();
    update();
}

void Button::setIconName(const QString &name)
{
    m_iconName = name;
    updateGeometry();
    update();
}

void Button::setWeightiness(Weightiness weightiness)
{
    m_weightiness = weightiness;
    update();
}

void Button::setMarked(bool marked)
{
    m_marked = marked;
    update();
}

QSize Button::sizeHint() const
{
    return sizeWith(KeyCap::partsOf(m_keys, QWIDGETSIZE_MAX));
}

QSize Button::minimumSizeHint() const
{
    return sizeWith(KeyCap::partsOf(m_keys.first));
}

QStringList Button::caps() const
{
    const auto both = KeyCap::partsOf(m_keys, QWIDGETSIZE_MAX);
    return sizeWith(both).width() <= width() ? both : KeyCap::partsOf(m_keys.first);
}

QSize Button::sizeWith(const QStringList &caps) const
{
    const QFontMetrics metrics{Look::font(TextRole::BodyStrong)};
    int width = metrics.horizontalAdvance(text()) + 1 + 2 * Padding; // a last letter may lean out
    if (!caps.isEmpty())
        width += Gap + KeyCap::sizeOf(caps).width();
    if (!m_iconName.isEmpty())
        width += iconWidth() + 6;
    return {width + 2 * RingRoom, qMax(ControlHeight, metrics.height() + 10) + 2 * RingRoom};
}

Token Button::fill() const
{
    if (!isEnabled())
        return Token::Sunken;
    if (m_weightiness == Weightiness::Primary)
        return isDown() ? Token::AccentPress : underMouse() ? Token::AccentHover : Token::Accent;
    if (isDown() || isChecked())
        return Token::Tint;
    return underMouse() ? Token::Sunken : Token::Surface;
}

Token Button::ink() const
{
    if (!isEnabled())
        return Token::Ink3;
    if (m_weightiness == Weightiness::Primary)
        return Token::OnAccent;
    if (m_weightiness == Weightiness::Plain || m_marked)
        return Token::Ink;
    return ringTokenOf(this) == Token::T0 ? Token::T0 : Token::Accent;
}

void Button::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const auto box
        = QRectF{rect()}.adjusted(RingRoom + 0.5, RingRoom + 0.5, -RingRoom - 0.5, -RingRoom - 0.5);
    const auto colour = colourOf(this, ink());
    const bool onRed = m_weightiness == Weightiness::Quiet && ringTokenOf(this) == Token::T0;
    if (m_weightiness != Weightiness::Quiet || (!onRed && (underMouse() || isDown()))) {
        const bool edged = m_weightiness == Weightiness::Plain;
        painter.setPen(edged ? QPen{colourOf(this, isEnabled() ? Token::Control : Token::Line)}
                             : QPen{Qt::NoPen});
        painter.setBrush(colourOf(this, fill()));
        painter.drawRoundedRect(box, ControlRadius, ControlRadius);
    }
    auto inner = rect().adjusted(RingRoom + Padding, RingRoom, -RingRoom - Padding, -RingRoom);
    if (!m_iconName.isEmpty()) {
        const QPoint at{inner.left(), inner.center().y() - iconWidth() / 2};
        painter.drawPixmap(at, iconPixmap(m_iconName, iconWidth(), colour, devicePixelRatioF()));
        inner.adjust(iconWidth() + 6, 0, 0, 0);
    }
    if (const auto shown = caps(); !shown.isEmpty()) {
        const auto size = KeyCap::sizeOf(shown);
        const QPoint at{inner.right() - size.width() + 1, inner.center().y() - size.height() / 2};
        KeyCap::paint(painter, at, shown, colour,
                      m_weightiness == Weightiness::Primary || onRed ? colour
                                                                     : colourOf(this, Token::Control));
        inner.setRight(at.x() - Gap);
    }
    painter.setFont(Look::font(TextRole::BodyStrong));
    painter.setPen(colour);
    painter.drawText(inner, Qt::AlignVCenter | Qt::AlignLeft, text());
    if (m_marked)
        painter.fillRect(QRectF{box.left(), height() - double(MarkHeight), box.width(), double(MarkHeight)},
                         colourOf(this, Token::Accent));
    if (hasFocus())
        paintFocusRing(painter, box, ControlRadius, colourOf(this, ringTokenOf(this)));
}

} // namespace latarnia
