// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/KeyTable.h"

#include "ui/kit/Icon.h"
#include "ui/kit/KeyCap.h"
#include "ui/kit/TextBlock.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

constexpr int Between = 24;
constexpr int LeastWords = 150; ///< room for the words of a row, in the measure of usual text

int markSize()
{
    return grown(16);
}

int widthOf(const QKeySequence &keys)
{
    return keys.isEmpty() ? 0 : KeyCap::sizeOf(KeyCap::partsOf(keys)).width() + markSize() + 12;
}

/// Where things stand in a row, the same in all.
struct Measures
{
    int columns{1};
    int width{};
    int second{};
    int words{};
    int rowHeight{};
    int rows{};
};

Measures measuresIn(int width)
{
    const auto all = allDeedKeys();
    Measures found;
    for (const auto &keys : all) {
        found.second = qMax(found.second, widthOf(keys.first));
        found.words = qMax(found.words, widthOf(keys.second));
    }
    found.words += found.second;
    found.columns = (width - Between) / 2 >= found.words + grown(LeastWords) ? 2 : 1;
    found.width = (width - (found.columns - 1) * Between) / found.columns;
    found.rows = (int(all.size()) + found.columns - 1) / found.columns;
    for (const auto &keys : all)
        found.rowHeight = qMax(found.rowHeight,
                               heightOfText(nameOf(keys.deed), TextRole::Body, found.width - found.words));
    found.rowHeight = qMax(found.rowHeight, KeyCap::sizeOf({u"F"_s}).height()) + 10;
    return found;
}

} // namespace

KeyTable::KeyTable(QWidget *parent)
    : QWidget{parent}
{
    auto policy = QSizePolicy{QSizePolicy::Preferred, QSizePolicy::Preferred};
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void KeyTable::mark(const QKeySequence &keys)
{
    m_arrived.insert(keys.toString());
    update();
}

QSize KeyTable::sizeHint() const
{
    return {grown(640), heightForWidth(grown(640))};
}

QSize KeyTable::minimumSizeHint() const
{
    return {200, 100};
}

int KeyTable::heightForWidth(int width) const
{
    const auto measures = measuresIn(width);
    return measures.rows * measures.rowHeight;
}

void KeyTable::paintKeys(QPainter &painter, QPoint at, const QKeySequence &keys) const
{
    if (keys.isEmpty())
        return;
    const auto caps = KeyCap::partsOf(keys);
    KeyCap::paint(painter, at, caps, colourOf(this, Token::Ink), colourOf(this, Token::Control));
    const auto size = KeyCap::sizeOf(caps);
    if (hasArrived(keys))
        painter.drawPixmap(
            at.x() + size.width() + 4, at.y() + (size.height() - markSize()) / 2,
            iconPixmap(u"circle-check"_s, markSize(), colourOf(this, Token::Good), devicePixelRatioF()));
}

void KeyTable::paintRow(QPainter &painter, const QRect &row, const DeedKeys &keys) const
{
    const auto measures = measuresIn(width());
    const int capTop = row.center().y() - KeyCap::sizeOf({u"F"_s}).height() / 2;
    paintKeys(painter, {row.left(), capTop}, keys.first);
    paintKeys(painter, {row.left() + measures.second, capTop}, keys.second);
    painter.setFont(Look::font(TextRole::Body));
    painter.setPen(colourOf(this, Token::Ink));
    painter.drawText(row.adjusted(measures.words, 0, 0, 0), Qt::AlignVCenter | Qt::TextWordWrap,
                     nameOf(keys.deed));
}

void KeyTable::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    const auto measures = measuresIn(width());
    const auto all = allDeedKeys();
    for (int i = 0; i < int(all.size()); ++i) {
        const QPoint at{(i / measures.rows) * (measures.width + Between),
                        (i % measures.rows) * measures.rowHeight};
        paintRow(painter, {at, QSize{measures.width, measures.rowHeight}}, all.at(i));
    }
}

} // namespace latarnia
