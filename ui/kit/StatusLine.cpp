// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/StatusLine.h"

#include "ui/kit/Icon.h"
#include "ui/kit/KeyCap.h"
#include "ui/kit/SpokenRole.h"
#include "ui/kit/TextBlock.h"

#include <QAccessible>
#include <QPainter>

namespace latarnia {

namespace {

int iconSize()
{
    return grown(16);
}

int iconRoom()
{
    return iconSize() + Gap;
}

Token groundOf(Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return Token::GoodTint;
    case Tone::Warn:
        return Token::WarnTint;
    case Tone::Alert:
        return Token::AlertTint;
    case Tone::Accent:
        return Token::Tint;
    case Tone::Info:
    case Tone::Quiet:
        return Token::Sunken;
    }
    return Token::Sunken;
}

} // namespace

StatusLine::StatusLine(Ground ground, TextRole role, QWidget *parent)
    : QWidget{parent}
    , m_ground{ground}
    , m_role{role}
{
    const bool wraps = ground == Ground::Tinted;
    // A layout never makes a widget of fixed height higher than its size hint, whatever the width asks for.
    auto policy = QSizePolicy{wraps ? QSizePolicy::Preferred : QSizePolicy::Maximum,
                              wraps ? QSizePolicy::Minimum : QSizePolicy::Fixed};
    policy.setHeightForWidth(wraps);
    setSizePolicy(policy);
    setSpokenRole(this, QAccessible::StaticText);
}

void StatusLine::say(Tone tone, const QString &icon, const QString &sentence)
{
    if (tone == m_tone && icon == m_icon && sentence == m_sentence)
        return;
    m_tone = tone;
    m_icon = icon;
    m_sentence = sentence;
    setAccessibleName(sentence);
    updateGeometry();
    update();
    QAccessibleEvent event{this, tone == Tone::Alert ? QAccessible::Alert : QAccessible::NameChanged};
    QAccessible::updateAccessibility(&event);
}

void StatusLine::setKeys(const Chords &keys)
{
    if (keys == m_keys)
        return;
    m_keys = keys;
    updateGeometry();
    update();
}

/// Both chords beside a sentence that stays on one line, else the first.
QStringList StatusLine::caps(int width) const
{
    const int sentence = QFontMetrics{Look::font(m_role)}.horizontalAdvance(m_sentence) + 2;
    return KeyCap::partsOf(m_keys, width - iconRoom() - 2 * padding() - Gap - sentence);
}

int StatusLine::textWidth(int width) const
{
    const auto shown = caps(width);
    const int keys = shown.isEmpty() ? 0 : KeyCap::sizeOf(shown).width() + Gap;
    return width - iconRoom() - 2 * padding() - keys;
}

Token StatusLine::ink() const
{
    switch (m_tone) {
    case Tone::Good:
        return Token::Good;
    case Tone::Warn:
        return Token::Warn;
    case Tone::Alert:
        return Token::Alert;
    case Tone::Accent:
        return Token::Accent;
    case Tone::Info:
    case Tone::Quiet:
        return Token::Ink2;
    }
    return Token::Ink2;
}

QSize StatusLine::sizeHint() const
{
    const QFontMetrics metrics{Look::font(m_role)};
    const int around = 100'000 - textWidth(100'000);
    return {metrics.horizontalAdvance(m_sentence) + around + 2,
            qMax(metrics.height(), iconSize()) + 2 * padding()};
}

QSize StatusLine::minimumSizeHint() const
{
    return m_ground == Ground::Tinted ? QSize{120, sizeHint().height()} : sizeHint();
}

int StatusLine::heightForWidth(int width) const
{
    return qMax(iconSize(), heightOfText(m_sentence, m_role, textWidth(width) + 2)) + 2 * padding();
}

void StatusLine::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const bool tinted = m_ground == Ground::Tinted;
    if (tinted)
        paintGround(painter);
    const int lineHeight = QFontMetrics{Look::font(m_role)}.height();
    const int top = tinted ? padding() : (height() - lineHeight) / 2;
    painter.drawPixmap(QPoint{padding(), top + (lineHeight - iconSize()) / 2 + 1},
                       iconPixmap(m_icon, iconSize(), colourOf(this, ink()), devicePixelRatioF()));
    paintText(painter, {padding() + iconRoom(), top}, textWidth(width()) + 2, m_sentence, m_role,
              colourOf(this, tinted ? Token::Ink : ink()));
    if (const auto shown = caps(width()); !shown.isEmpty()) {
        const auto size = KeyCap::sizeOf(shown);
        KeyCap::paint(painter, {width() - padding() - size.width(), (height() - size.height()) / 2}, shown,
                      colourOf(this, Token::Ink2), colourOf(this, Token::Control));
    }
}

/// What is quiet is nearly the colour of the page, and so has an edge.
void StatusLine::paintGround(QPainter &painter)
{
    const bool quiet = m_tone == Tone::Info || m_tone == Tone::Quiet;
    const auto edge = groundEdgeOf(this);
    painter.setPen(quiet && edge.style() == Qt::NoPen ? QPen{colourOf(this, Token::Line)} : edge);
    painter.setBrush(colourOf(this, groundOf(m_tone)));
    painter.drawRoundedRect(QRectF{rect()}.adjusted(0.5, 0.5, -0.5, -0.5), ControlRadius, ControlRadius);
}

} // namespace latarnia
