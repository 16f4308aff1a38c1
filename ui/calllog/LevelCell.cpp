// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calllog/LevelCell.h"

#include "core/call/Level.h"
#include "ui/calllog/CallListModel.h"
#include "ui/kit/LevelBadge.h"

#include <QPainter>

namespace latarnia {

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
    const auto room = option.rect.adjusted(10, 0, -4, 0);
    painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeft,
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, room.width()));
}

} // namespace latarnia
