// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/PaletteRow.h"

#include "ui/kit/TextBlock.h"

#include <QAbstractItemView>

namespace latarnia {

namespace {

constexpr int Side = 12;
constexpr int Above = 6;

} // namespace

void PaletteRow::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = option.widget;
    const auto &row = option.rect;
    painter->setRenderHint(QPainter::Antialiasing);
    const bool found = (index.flags() & Qt::ItemIsEnabled) != 0;
    if (found && (option.state & QStyle::State_Selected) != 0) {
        painter->setPen(groundEdgeOf(view));
        painter->setBrush(colourOf(view, Token::Tint));
        painter->drawRoundedRect(QRectF{row}.adjusted(0.5, 0.5, -0.5, -0.5), ControlRadius, ControlRadius);
        painter->fillRect(row.left(), row.top() + Above, 3, row.height() - 2 * Above,
                          colourOf(view, Token::Accent));
    }
    paintText(*painter, row.topLeft() + QPoint{Side, Above}, row.width() - 2 * Side, index.data().toString(),
              TextRole::Body, colourOf(view, found ? Token::Ink : Token::Ink3));
}

QSize PaletteRow::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    return {width, heightOfText(index.data().toString(), TextRole::Body, width - 2 * Side) + 2 * Above};
}

} // namespace latarnia
