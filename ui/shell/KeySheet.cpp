// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/KeySheet.h"

#include "ui/kit/Icon.h"
#include "ui/kit/KeyCap.h"
#include "ui/kit/SpokenRole.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

constexpr int SheetWidth = 940;
constexpr int Margin = 24;
constexpr int MarkSize = 16;

int rowHeight()
{
    return QFontMetrics{Look::font(TextRole::Body)}.height() + 12;
}

int headHeight()
{
    return QFontMetrics{Look::font(TextRole::Page)}.height()
        + 2 * QFontMetrics{Look::font(TextRole::Body)}.height() + 2 * Gap;
}

} // namespace

KeySheet::KeySheet(QWidget *window)
    : Card{window}
{
    setObjectName(u"keySheet"_s);
    setTones(Token::Raised, Token::Control);
    setFocusPolicy(Qt::StrongFocus);
    setSpokenRole(this, QAccessible::Dialog);
    window->installEventFilter(this);
    translate();
    hide();
}

void KeySheet::open()
{
    if (isVisible())
        return;
    m_before = QApplication::focusWidget();
    place();
    show();
    raise();
    setFocus(Qt::PopupFocusReason);
}

void KeySheet::leave()
{
    hide();
    if (m_before)
        m_before->setFocus(Qt::PopupFocusReason);
    Q_EMIT left();
}

void KeySheet::mark(const QKeySequence &keys)
{
    m_arrived.insert(keys.toString());
    translate();
    update();
}

void KeySheet::place()
{
    const auto rows = int(allDeedKeys().size() + 1) / 2;
    const int width = qMin(parentWidget()->width() - 2 * Margin, SheetWidth);
    const int height
        = qMin(parentWidget()->height() - 2 * Gap, headHeight() + rows * rowHeight() + 2 * Margin);
    setGeometry((parentWidget()->width() - width) / 2, (parentWidget()->height() - height) / 2, width,
                height);
}

void KeySheet::translate()
{
    m_title = tr("Keys");
    m_advice = tr("Press each key once: what arrives gets a mark. Where a laptop keeps an F-key for itself, "
                  "use the second one. Esc leaves.");
    QStringList lines{m_advice};
    for (const auto &[deed, first, second] : allDeedKeys()) {
        auto keys = first.toString(QKeySequence::NativeText);
        if (!second.isEmpty())
            keys += u", "_s + second.toString(QKeySequence::NativeText);
        lines.append(keys + u": "_s + nameOf(deed));
    }
    setAccessibleName(m_title);
    setAccessibleDescription(lines.join(u'\n'));
}

int KeySheet::paintKeys(QPainter &painter, QPoint at, const QKeySequence &keys) const
{
    if (keys.isEmpty())
        return 0;
    const auto caps = KeyCap::partsOf(keys);
    KeyCap::paint(painter, at, caps, colourOf(this, Token::Ink), colourOf(this, Token::Control));
    const auto size = KeyCap::sizeOf(caps);
    if (hasArrived(keys))
        painter.drawPixmap(
            at.x() + size.width() + 4, at.y() + (size.height() - MarkSize) / 2,
            iconPixmap(u"circle-check"_s, MarkSize, colourOf(this, Token::Good), devicePixelRatioF()));
    return size.width() + MarkSize + 12;
}

void KeySheet::paintRow(QPainter &painter, const QRect &row, const DeedKeys &keys) const
{
    const int capTop = row.center().y() - KeyCap::sizeOf({u"F"_s}).height() / 2;
    const int used = paintKeys(painter, {row.left(), capTop}, keys.first);
    paintKeys(painter, {row.left() + qMax(used, row.width() * 22 / 100), capTop}, keys.second);
    const auto words = row.adjusted(row.width() * 46 / 100, 0, 0, 0);
    painter.setFont(Look::font(TextRole::Body));
    painter.setPen(colourOf(this, Token::Ink));
    painter.drawText(words, Qt::AlignVCenter | Qt::TextWordWrap, nameOf(keys.deed));
}

void KeySheet::paintEvent(QPaintEvent *event)
{
    Card::paintEvent(event);
    QPainter painter{this};
    const auto inside = rect().adjusted(Margin, Margin, -Margin, -Margin);
    painter.setFont(Look::font(TextRole::Page));
    painter.setPen(colourOf(this, Token::Ink));
    painter.drawText(inside, Qt::AlignLeft | Qt::AlignTop, m_title);
    painter.setFont(Look::font(TextRole::Body));
    painter.setPen(colourOf(this, Token::Ink2));
    const int titled = QFontMetrics{Look::font(TextRole::Page)}.height() + 4;
    painter.drawText(inside.adjusted(0, titled, 0, 0), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
                     m_advice);
    const auto all = allDeedKeys();
    const int rows = int(all.size() + 1) / 2;
    const int column = (inside.width() - Margin) / 2;
    for (int i = 0; i < int(all.size()); ++i)
        paintRow(painter,
                 {inside.left() + (i / rows) * (column + Margin),
                  inside.top() + headHeight() + (i % rows) * rowHeight(), column, rowHeight()},
                 all.at(i));
}

void KeySheet::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        leave();
}

void KeySheet::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        translate();
    Card::changeEvent(event);
}

bool KeySheet::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    return Card::eventFilter(watched, event);
}

} // namespace latarnia
