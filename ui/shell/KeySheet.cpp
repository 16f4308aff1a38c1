// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/KeySheet.h"

#include "ui/kit/SpokenRole.h"

#include <QApplication>
#include <QKeyEvent>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

constexpr int SheetWidth = 1320;
constexpr int Margin = 24;

} // namespace

KeySheet::KeySheet(QWidget *window)
    : Card{window}
    , m_title{new Label{TextRole::Page}}
    , m_advice{new Label{TextRole::Body, Token::Ink2, Wrap::Yes}}
    , m_table{new KeyTable}
    , m_scroll{new QScrollArea}
    , m_room{new RoomBelow{this}}
{
    setObjectName(u"keySheet"_s);
    setTones(Token::Raised, Token::Control);
    setFocusPolicy(Qt::StrongFocus);
    setSpokenRole(this, QAccessible::Dialog);
    connect(m_room, &RoomBelow::changed, this, &KeySheet::place);
    m_scroll->setWidget(m_table);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setAutoFillBackground(false); // the card is the ground
    m_scroll->viewport()->setAutoFillBackground(false);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(Margin, Margin - Gap, Margin, Margin - Gap);
    column->setSpacing(Gap);
    column->addWidget(m_title);
    column->addWidget(m_advice);
    column->addWidget(m_scroll, 1);
    translate();
    hide();
}

void KeySheet::open(QWidget *above)
{
    if (isVisible())
        return;
    m_room->setAbove(above);
    // Not the application's: the window of signing in may still have the keyboard.
    m_before = window()->focusWidget();
    place();
    show();
    raise();
    setFocus(Qt::PopupFocusReason);
}

void KeySheet::leave()
{
    if (m_before) // first, or hiding would hand the keyboard to whatever comes next
        m_before->setFocus(Qt::PopupFocusReason);
    hide();
    Q_EMIT left();
}

void KeySheet::mark(const QKeySequence &keys)
{
    m_table->mark(keys);
}

void KeySheet::place()
{
    const auto room = m_room->rect();
    const int width = qMin(room.width() - 2 * Margin, grown(SheetWidth));
    const int inside = width - 2 * Margin;
    const int wanted = 2 * Margin + m_title->sizeHint().height() + m_advice->heightForWidth(inside)
        + m_table->heightForWidth(inside) + 2 * Gap;
    const int height = qMin(room.height() - 2 * Gap, wanted);
    setGeometry((room.width() - width) / 2, room.top() + (room.height() - height) / 2, width, height);
}

void KeySheet::translate()
{
    m_title->setText(tr("Keys"));
    m_advice->setText(
        tr("Press each key once: what arrives gets a mark. Where a laptop keeps an F-key for itself, "
           "use the second one. Esc leaves."));
    QStringList lines{m_advice->text()};
    for (const auto &[deed, first, second] : allDeedKeys()) {
        lines.append(textOf(Chords{first, second}) + u": "_s + nameOf(deed));
    }
    setAccessibleName(m_title->text());
    setAccessibleDescription(lines.join(u'\n'));
}

void KeySheet::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        leave();
    const int lines = event->key() == Qt::Key_Down ? 1
        : event->key() == Qt::Key_Up               ? -1
        : event->key() == Qt::Key_PageDown         ? 10
        : event->key() == Qt::Key_PageUp           ? -10
                                                   : 0;
    auto *bar = m_scroll->verticalScrollBar();
    bar->setValue(bar->value() + lines * grown(30));
}

void KeySheet::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        translate();
    Card::changeEvent(event);
}

} // namespace latarnia
