// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/Palette.h"

#include "ui/kit/FocusInside.h"
#include "ui/kit/FoundWords.h"
#include "ui/kit/PaletteRow.h"

#include <QApplication>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

constexpr int PaletteWidth = 620;
constexpr int PaletteHeight = 380;
constexpr int Margin = 24;
constexpr int LongestSearch = 200;

/// The text among those that find it in which all of it stands; empty where it is the name itself.
QString foundAs(const PaletteEntry &entry, const WantedWords &wanted)
{
    if (wanted.areAllIn(entry.words))
        return {};
    const auto found = std::find_if(entry.also.begin(), entry.also.end(),
                                    [&](const QString &text) { return wanted.areAllIn(text); });
    return found == entry.also.end() ? QString{} : *found;
}

} // namespace

Palette::Palette(QWidget *window)
    : Card{window}
    , m_field{new QLineEdit}
    , m_list{new QListWidget}
    , m_room{new RoomBelow{this}}
{
    setObjectName(u"palette"_s);
    m_field->setObjectName(u"paletteField"_s);
    m_field->setMaxLength(LongestSearch);
    m_list->setObjectName(u"paletteList"_s);
    setTones(Token::Raised, Token::Control);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setItemDelegate(new PaletteRow{m_list});
    m_list->setResizeMode(QListView::Adjust); // rows wrap, and so follow the width
    m_list->viewport()->setAutoFillBackground(false); // the card is the ground
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(12, 12, 12, 12);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textEdited, this, &Palette::find);
    connect(m_list, &QListWidget::itemActivated, this, &Palette::take);
    connect(m_room, &RoomBelow::changed, this, &Palette::place);
    connect(new FocusInside{this}, &FocusInside::changed, this, [this](bool inside) { setVisible(inside); });
    hide();
}

void Palette::ask(const QList<PaletteEntry> &entries, const QString &prompt, const QString &nothingFound,
                  QWidget *above)
{
    m_entries = entries;
    m_nothingFound = nothingFound;
    if (!isVisible())
        m_before = QApplication::focusWidget();
    m_field->setPlaceholderText(prompt);
    m_field->setAccessibleName(prompt);
    m_field->clear();
    m_room->setAbove(above);
    place();
    find();
    show();
    raise();
    m_field->setFocus(Qt::PopupFocusReason);
}

void Palette::place()
{
    const auto room = m_room->rect();
    const int width = qMin(grown(PaletteWidth), room.width() - 2 * Margin);
    const int height = qMin(grown(PaletteHeight), room.height() - 2 * Gap);
    setGeometry((room.width() - width) / 2, room.top() + Gap, width, height);
}

void Palette::find()
{
    m_list->clear();
    const WantedWords wanted{m_field->text()};
    for (const auto &entry : std::as_const(m_entries)) {
        if (!wanted.areAllIn(entry.words + u' ' + entry.also.join(u' ')))
            continue;
        auto *item = new QListWidgetItem{entry.words, m_list};
        item->setData(PaletteRow::Code, entry.code);
        item->setData(PaletteRow::IconName, entry.icon);
        item->setData(PaletteRow::Keys, entry.keys);
        item->setData(PaletteRow::FoundAs, foundAs(entry, wanted));
        item->setData(PaletteRow::Typed, m_field->text());
    }
    if (m_list->count() == 0)
        (new QListWidgetItem{m_nothingFound, m_list})->setFlags(Qt::NoItemFlags);
    m_list->setCurrentRow(0);
    m_field->setAccessibleDescription(m_list->currentItem()->text());
}

void Palette::take()
{
    const auto *item = m_list->currentItem();
    const auto code = item ? item->data(PaletteRow::Code).toString() : QString{};
    if (code.isEmpty())
        return;
    dismiss();
    Q_EMIT taken(code);
}

void Palette::dismiss()
{
    if (!isVisible())
        return;
    if (m_before && m_field->hasFocus()) // first, or hiding would hand the keyboard to whatever comes next
        m_before->setFocus(Qt::PopupFocusReason);
    hide();
}

bool Palette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return Card::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const int last = m_list->count() - 1;
    if (key == Qt::Key_Down || key == Qt::Key_Up) {
        m_list->setCurrentRow(qBound(0, m_list->currentRow() + (key == Qt::Key_Down ? 1 : -1), last));
        m_field->setAccessibleDescription(m_list->currentItem()->text());
        return true;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        take();
        return true;
    }
    if (key == Qt::Key_Escape || key == Qt::Key_Tab || key == Qt::Key_Backtab) {
        dismiss();
        return true;
    }
    return Card::eventFilter(watched, event);
}

} // namespace latarnia
