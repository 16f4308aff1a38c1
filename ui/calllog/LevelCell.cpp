// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calllog/LevelCell.h"

#include "core/call/Level.h"
#include "ui/calllog/CallListModel.h"
#include "ui/kit/LevelBadge.h"

#include <QPainter>

namespace latarnia {

namespace {

constexpr int Left = 10;
constexpr int Right = 4;

} // namespace

QSize LevelCell::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const auto text = index.data().toString();
    const QFontMetrics metrics{Look::font(TextRole::Small)};
    const int words = metrics.horizontalAdvance(text) + Left + Right + 2;
    if (index.column() != CallListModel::Level)
        return {words, metrics.height()};
    return LevelBadge::sizeOf({.text = text}, BadgeSize::Small) + QSize{2 * Left, Right};
}

void LevelCell::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto &look = lookOf(option.widget);
    const bool chosen = (option.state & QStyle::State_Selected) != 0;
    painter->fillRect(option.rect, look.colour(chosen ? Token::Tint : Token::Surface));
    if (chosen && index.column() == 0)
        painter->fillRect(option.rect.left(), option.rect.top(), 3, option.rect.height(),
                          look.colour(Token::Accent));
    painter->fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1,
                      look.colour(Token::Line));
    if (chosen && option.widget->hasFocus()) { // the row has the keyboard, so its cells share one ring
        const auto ring = look.colour(Token::Focus);
        painter->fillRect(option.rect.left(), option.rect.top(), option.rect.width(), 2, ring);
        painter->fillRect(option.rect.left(), option.rect.bottom() - 1, option.rect.width(), 2, ring);
        if (index.column() == 0)
            painter->fillRect(option.rect.left(), option.rect.top(), 2, option.rect.height(), ring);
        if (index.column() == CallListModel::ColumnCount - 1)
            painter->fillRect(option.rect.right() - 1, option.rect.top(), 2, option.rect.height(), ring);
    }
    const auto text = index.data().toString();
    if (index.column() == CallListModel::Level && !text.isEmpty()) {
        const auto level = fromCode<Level>(text);
        const Badge badge{.rank = level ? int(*level) : 5, .text = text};
        const auto size = LevelBadge::sizeOf(badge, BadgeSize::Small);
        const QRect box{QPoint{option.rect.left() + 8, option.rect.center().y() - size.height() / 2}, size};
        LevelBadge::paint(*painter, box, badge, BadgeSize::Small, look);
        return;
    }
    painter->setFont(Look::font(TextRole::Small));
    painter->setPen(look.colour(Token::Ink));
    const auto room = option.rect.adjusted(Left, 0, -Right, 0);
    painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeft,
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, room.width()));
}

} // namespace latarnia
