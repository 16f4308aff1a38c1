// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/PaletteRow.h"

#include "ui/kit/FoundWords.h"
#include "ui/kit/Icon.h"
#include "ui/kit/KeyCap.h"
#include "ui/kit/TextBlock.h"

#include <QAbstractItemView>
#include <QKeySequence>

namespace latarnia {

namespace {

constexpr int Side = 12;
constexpr int Above = 6;

int iconSize()
{
    return grown(16);
}

QStringList capsOf(const QModelIndex &index)
{
    return KeyCap::partsOf(index.data(PaletteRow::Keys).value<QKeySequence>());
}

/// Where the words of a row stand: between the icon and the key.
QRect wordsOf(const QModelIndex &index, const QRect &row)
{
    const int left = Side + iconSize() + Gap;
    const auto caps = capsOf(index);
    const int right = Side + (caps.isEmpty() ? 0 : KeyCap::sizeOf(caps).width() + Gap);
    return row.adjusted(left, Above, -right, -Above);
}

void paintGround(QPainter &painter, const QRect &row, const QWidget *view)
{
    painter.setPen(groundEdgeOf(view));
    painter.setBrush(colourOf(view, Token::Tint));
    painter.drawRoundedRect(QRectF{row}.adjusted(0.5, 0.5, -0.5, -0.5), ControlRadius, ControlRadius);
    painter.fillRect(row.left(), row.top() + Above, 3, row.height() - 2 * Above,
                     colourOf(view, Token::Accent));
}

void paintEnds(QPainter &painter, const QModelIndex &index, const QRect &row, const QWidget *view)
{
    const auto icon = index.data(PaletteRow::IconName).toString();
    const int line = QFontMetrics{Look::font(TextRole::Body)}.height();
    if (!icon.isEmpty())
        painter.drawPixmap(
            row.left() + Side, row.top() + Above + (line - iconSize()) / 2,
            iconPixmap(icon, iconSize(), colourOf(view, Token::Ink2), painter.device()->devicePixelRatioF()));
    if (const auto caps = capsOf(index); !caps.isEmpty()) {
        const auto size = KeyCap::sizeOf(caps);
        KeyCap::paint(painter,
                      {row.right() - Side - size.width(), row.top() + Above + (line - size.height()) / 2},
                      caps, colourOf(view, Token::Ink2), colourOf(view, Token::Control));
    }
}

} // namespace

void PaletteRow::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = option.widget;
    painter->setRenderHint(QPainter::Antialiasing);
    const bool found = (index.flags() & Qt::ItemIsEnabled) != 0;
    if (found && (option.state & QStyle::State_Selected) != 0)
        paintGround(*painter, option.rect, view);
    paintEnds(*painter, index, option.rect, view);
    const WantedWords typed{index.data(Typed).toString()};
    const auto marked = [&](const QString &text) {
        return Marks{typed.piecesIn(text), colourOf(view, Token::Hit), colourOf(view, Token::Ink)};
    };
    const auto words = wordsOf(index, option.rect);
    const auto text = index.data().toString();
    const int used = paintText(*painter, words.topLeft(), words.width(), text, TextRole::Body,
                               colourOf(view, found ? Token::Ink : Token::Ink3), marked(text));
    if (const auto as = index.data(FoundAs).toString(); !as.isEmpty())
        paintText(*painter, words.topLeft() + QPoint{0, used}, words.width(), as, TextRole::Small,
                  colourOf(view, Token::Ink2), marked(as));
}

QSize PaletteRow::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    const int room = wordsOf(index, {0, 0, width, 0}).width();
    const auto as = index.data(FoundAs).toString();
    const int below = as.isEmpty() ? 0 : heightOfText(as, TextRole::Small, room);
    return {width, heightOfText(index.data().toString(), TextRole::Body, room) + below + 2 * Above};
}

} // namespace latarnia
