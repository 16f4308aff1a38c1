// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/LanternMark.h"

#include "ui/kit/Icon.h"
#include "ui/kit/Look.h"
#include "ui/kit/SpokenRole.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

constexpr auto Name = "Latarnia"_L1;

int markSize()
{
    return grown(36);
}

} // namespace

LanternMark::LanternMark(QWidget *parent)
    : QWidget{parent}
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setSpokenRole(this, QAccessible::StaticText);
    setAccessibleName(Name);
}

QSize LanternMark::sizeHint() const
{
    const QFontMetrics metrics{Look::font(TextRole::Timer)};
    return {markSize() + 12 + metrics.horizontalAdvance(Name) + 2, qMax(markSize(), metrics.height())};
}

void LanternMark::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    painter.drawPixmap(
        QPoint{0, (height() - markSize()) / 2},
        iconPixmap(u"lighthouse"_s, markSize(), colourOf(this, Token::Accent), devicePixelRatioF()));
    painter.setFont(Look::font(TextRole::Timer));
    painter.setPen(colourOf(this, Token::Ink));
    painter.drawText(rect().adjusted(markSize() + 12, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, Name);
}

} // namespace latarnia
