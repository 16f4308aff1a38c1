// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/StatusLine.h"

#include "ui/kit/Icon.h"
#include "ui/kit/SpokenRole.h"
#include "ui/kit/TextBlock.h"

#include <QAccessible>
#include <QPainter>

namespace latarnia {

namespace {

constexpr int IconSize = 16;
constexpr int IconRoom = IconSize + 8;

Token groundOf(Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return Token::GoodTint;
    case Tone::Warn:
        return Token::WarnTint;
    case Tone::Alert:
        return Token::AlertTint;
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
    auto policy = QSizePolicy{ground == Ground::Tinted ? QSizePolicy::Preferred : QSizePolicy::Maximum,
                              QSizePolicy::Fixed};
    policy.setHeightForWidth(ground == Ground::Tinted);
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

Token StatusLine::ink() const
{
    switch (m_tone) {
    case Tone::Good:
        return Token::Good;
    case Tone::Warn:
        return Token::Warn;
    case Tone::Alert:
        return Token::Alert;
    case Tone::Info:
    case Tone::Quiet:
        return Token::Ink2;
    }
    return Token::Ink2;
}

QSize StatusLine::sizeHint() const
{
    const QFontMetrics metrics{Look::font(m_role)};
    return {metrics.horizontalAdvance(m_sentence) + IconRoom + 2 * padding() + 2,
            qMax(metrics.height(), IconSize) + 2 * padding()};
}

QSize StatusLine::minimumSizeHint() const
{
    return m_ground == Ground::Tinted ? QSize{120, sizeHint().height()} : sizeHint();
}

int StatusLine::heightForWidth(int width) const
{
    return qMax(IconSize, heightOfText(m_sentence, m_role, width - IconRoom - 2 * padding())) + 2 * padding();
}

void StatusLine::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const bool tinted = m_ground == Ground::Tinted;
    if (tinted) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colourOf(this, groundOf(m_tone)));
        painter.drawRoundedRect(rect(), ControlRadius, ControlRadius);
    }
    const int lineHeight = QFontMetrics{Look::font(m_role)}.height();
    const int top = tinted ? padding() : (height() - lineHeight) / 2;
    painter.drawPixmap(QPoint{padding(), top + (lineHeight - IconSize) / 2 + 1},
                       iconPixmap(m_icon, IconSize, colourOf(this, ink()), devicePixelRatioF()));
    paintText(painter, {padding() + IconRoom, top}, width() - IconRoom - 2 * padding() + 2, m_sentence,
              m_role, colourOf(this, tinted ? Token::Ink : ink()));
}

} // namespace latarnia
