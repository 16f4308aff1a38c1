// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/Chip.h"

#include "ui/kit/Card.h"
#include "ui/kit/Icon.h"
#include "ui/kit/Style.h"

#include <QPainter>

namespace latarnia {

namespace {

constexpr int RingRoom = 2;
constexpr int Padding = 8;

int checkSize()
{
    return grown(14);
}

} // namespace

Chip::Chip(QWidget *parent)
    : QAbstractButton{parent}
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize Chip::sizeHint() const
{
    const QFontMetrics metrics{Look::font(TextRole::SmallStrong)}; // as it is painted while it is on
    return {metrics.horizontalAdvance(text()) + 2 * Padding + checkSize() + 4 + 2 * RingRoom,
            qMax(CompactHeight, metrics.height() + 8) + 2 * RingRoom};
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const auto box
        = QRectF{rect()}.adjusted(RingRoom + 0.5, RingRoom + 0.5, -RingRoom - 0.5, -RingRoom - 0.5);
    const double radius = box.height() / 2;
    painter.setPen(colourOf(this, isChecked() ? Token::Accent : Token::Control));
    painter.setBrush(colourOf(this,
                              isChecked()        ? Token::Tint
                                  : underMouse() ? Token::Sunken
                                                 : Token::Surface));
    painter.drawRoundedRect(box, radius, radius);
    auto text = box.toRect().adjusted(Padding, 0, -Padding, 0);
    const auto ink = colourOf(this, isChecked() ? Token::Accent : Token::Ink2);
    if (isChecked())
        painter.drawPixmap(QPoint{text.left() - 2, text.center().y() - checkSize() / 2 + 1},
                           iconPixmap(QStringLiteral("check"), checkSize(), ink, devicePixelRatioF()));
    if (isChecked())
        text.setLeft(text.left() + checkSize() + 2);
    painter.setFont(Look::font(isChecked() ? TextRole::SmallStrong : TextRole::Small));
    painter.setPen(colourOf(this, Token::Ink));
    const auto across = isChecked() ? Qt::AlignLeft : Qt::AlignHCenter;
    painter.drawText(text, int(Qt::AlignVCenter | across), this->text());
    if (hasFocus())
        paintFocusRing(painter, box.adjusted(0.5, 0.5, -0.5, -0.5), radius,
                       colourOf(this, ringTokenOf(this)));
}

} // namespace latarnia
