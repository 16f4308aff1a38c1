// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/KeyTable.h"

#include "ui/kit/Icon.h"
#include "ui/kit/KeyCap.h"
#include "ui/kit/TextBlock.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

constexpr int Between = 24;
constexpr int MostColumns = 3;
constexpr int LeastWords = 150; ///< room for the words of a row, in the measure of usual text

int markSize()
{
    return grown(16);
}

int widthOf(const QKeySequence &keys)
{
    return keys.isEmpty() ? 0 : KeyCap::sizeOf(KeyCap::partsOf(keys)).width() + markSize() + 12;
}

/// Where things stand in the rows of one column.
struct Column
{
    int second{};
    int words{};
};

struct Measures
{
    QList<Column> columns{};
    int width{};
    int rowHeight{};
    int rows{};
};

Column columnOf(const QList<DeedKeys> &rows)
{
    Column column;
    int second = 0;
    for (const auto &keys : rows) {
        column.second = qMax(column.second, widthOf(keys.first));
        second = qMax(second, widthOf(keys.second));
    }
    column.words = column.second + second;
    return column;
}

Measures measuresFor(int count, int width)
{
    const auto all = allDeedKeys();
    Measures found;
    found.width = (width - (count - 1) * Between) / count;
    found.rows = (int(all.size()) + count - 1) / count;
    for (int i = 0; i < count; ++i) {
        const auto rows = all.mid(i * found.rows, found.rows);
        found.columns.append(columnOf(rows));
        for (const auto &keys : rows)
            found.rowHeight = qMax(
                found.rowHeight,
                heightOfText(nameOf(keys.deed), TextRole::Body, found.width - found.columns.last().words));
    }
    found.rowHeight = qMax(found.rowHeight, KeyCap::sizeOf({u"F"_s}).height()) + 10;
    return found;
}

/// As many columns as leave each room for its words.
Measures measuresIn(int width)
{
    for (int count = MostColumns; count > 1; --count) {
        const auto found = measuresFor(count, width);
        if (std::all_of(found.columns.begin(), found.columns.end(), [&](const Column &column) {
                return found.width - column.words >= grown(LeastWords);
            }))
            return found;
    }
    return measuresFor(1, width);
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

void KeyTable::paintRow(QPainter &painter, const QRect &row, const DeedKeys &keys, int second,
                        int words) const
{
    const int capTop = row.center().y() - KeyCap::sizeOf({u"F"_s}).height() / 2;
    paintKeys(painter, {row.left(), capTop}, keys.first);
    paintKeys(painter, {row.left() + second, capTop}, keys.second);
    painter.setFont(Look::font(TextRole::Body));
    painter.setPen(colourOf(this, Token::Ink));
    painter.drawText(row.adjusted(words, 0, 0, 0), Qt::AlignVCenter | Qt::TextWordWrap, nameOf(keys.deed));
}

void KeyTable::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    const auto measures = measuresIn(width());
    const auto all = allDeedKeys();
    for (int i = 0; i < int(all.size()); ++i) {
        const int column = i / measures.rows;
        const QPoint at{column * (measures.width + Between), (i % measures.rows) * measures.rowHeight};
        const auto &[second, words] = measures.columns.at(column);
        paintRow(painter, {at, QSize{measures.width, measures.rowHeight}}, all.at(i), second, words);
    }
}

} // namespace latarnia
