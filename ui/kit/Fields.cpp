// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/Fields.h"

#include "ui/kit/FlowLayout.h"
#include "ui/kit/SpokenRole.h"
#include "ui/kit/Style.h"
#include "ui/kit/TypingBurst.h"

#include <QAbstractSpinBox>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyleOptionComboBox>
#include <QVBoxLayout>

#include <limits>

namespace latarnia {

namespace {

constexpr int LeastChoice = 120;
constexpr int RingRoom = 4; ///< what own parts keep free on each side

} // namespace

Labelled::Labelled(QWidget *control, const QString &objectName, QWidget *parent)
    : QWidget{parent}
    , m_label{new Label{TextRole::Caption, Token::Ink2}}
    , m_control{control}
{
    control->setObjectName(objectName);
    m_label->setBuddy(control);
    // Own parts keep room for their focus ring; fields do not, and stand on one line with them.
    const bool ringInside = qobject_cast<QLineEdit *>(control) || qobject_cast<QComboBox *>(control)
        || qobject_cast<QAbstractSpinBox *>(control) || qobject_cast<QPlainTextEdit *>(control);
    const int ringRoom = ringInside ? RingRoom : 0;
    m_label->setContentsMargins(ringInside ? 0 : RingRoom, 0, 0, 0);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(ringRoom, 0, ringRoom, ringRoom);
    column->setSpacing(ringInside ? 5 : 1);
    column->addWidget(m_label);
    column->addWidget(control);
    if (!ringInside)
        column->addStretch();
}

void Labelled::setLabel(const QString &text)
{
    m_label->setText(text);
    m_control->setAccessibleName(text);
}

ChipGroup::ChipGroup(const QStringList &codes, const QString &objectName, QWidget *parent)
    : QWidget{parent}
    , m_codes{codes}
{
    setSpokenRole(this, QAccessible::Grouping);
    setObjectName(objectName);
    auto *flow = new FlowLayout{2, this};
    for (const auto &code : codes) {
        auto *chip = new Chip{this};
        chip->setObjectName(objectName + u'-' + code);
        flow->addWidget(chip);
        m_chips.append(chip);
        connect(chip, &Chip::clicked, this, [this, code](bool on) { Q_EMIT turned(code, on); });
    }
    auto policy = QSizePolicy{QSizePolicy::Preferred, QSizePolicy::Minimum};
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChipGroup::setTexts(const QStringList &texts)
{
    for (int i = 0; i < m_chips.size(); ++i) {
        m_chips.at(i)->setText(texts.value(i));
        m_chips.at(i)->setAccessibleName(texts.value(i));
        m_chips.at(i)->updateGeometry();
    }
}

void ChipGroup::setOn(const QStringList &codes)
{
    for (int i = 0; i < m_chips.size(); ++i)
        m_chips.at(i)->setChecked(codes.contains(m_codes.at(i)));
}

void ChipGroup::takeFocus()
{
    if (!m_chips.isEmpty())
        m_chips.first()->setFocus(Qt::ShortcutFocusReason);
}

Choice::Choice(const QString &objectName, QWidget *parent)
    : QComboBox{parent}
{
    setObjectName(objectName);
    connect(this, &QComboBox::activated, this, [this] {
        updateGeometry();
        Q_EMIT picked(currentData().toString());
    });
}

void Choice::setChoices(const QList<QPair<QString, QString>> &choices)
{
    const QSignalBlocker quiet{this};
    const auto chosen = currentData().toString();
    clear();
    for (const auto &[code, words] : choices)
        addItem(words, code);
    setCurrentIndex(findData(chosen));
    updateGeometry();
}

QSize Choice::minimumSizeHint() const
{
    QStyleOptionComboBox option;
    initStyleOption(&option);
    const QSize words{fontMetrics().horizontalAdvance(currentText()), fontMetrics().height()};
    const auto size = style()->sizeFromContents(QStyle::CT_ComboBox, &option, words, this);
    return {qMax(LeastChoice, size.width()), size.height()};
}

/// F4 and Alt+Down open a list of choices in every program; on one no deed takes them.
bool Choice::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const auto combined = key->keyCombination();
        if (combined == QKeyCombination{Qt::Key_F4} || combined == (Qt::ALT | Qt::Key_Down)) {
            event->accept();
            return true;
        }
    }
    return QComboBox::event(event);
}

void Choice::choose(const QString &code)
{
    const QSignalBlocker quiet{this};
    setCurrentIndex(findData(code));
    updateGeometry();
}

void showText(QLineEdit *field, const QString &text)
{
    const QSignalBlocker quiet{field};
    if (field->text() != text)
        field->setText(text);
}

TextArea::TextArea(const QString &objectName, QWidget *parent)
    : QPlainTextEdit{parent}
{
    setObjectName(objectName);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    document()->setDocumentMargin(8);
    new TypingBurst{this};
}

void TextArea::showText(const QString &text)
{
    const auto before = toPlainText();
    if (text == before)
        return;
    const QSignalBlocker quiet{this};
    auto cursor = textCursor();
    const auto at = cursor.position();
    const bool isInside = at > 0 && at < before.size() && text.startsWith(before);
    setPlainText(text);
    // Whoever types on does so behind what is there, unless the hands were in the middle of it.
    cursor = textCursor();
    isInside ? cursor.setPosition(at) : void(cursor.movePosition(QTextCursor::End));
    setTextCursor(cursor);
}

QSize TextArea::sizeHint() const
{
    return {QPlainTextEdit::sizeHint().width(), 2 * fontMetrics().lineSpacing() + 20};
}

void TextArea::insertFromMimeData(const QMimeData *source)
{
    const auto length = source->text().size();
    if (length > MostPasted)
        Q_EMIT pasteRefused(int(qMin(length, qsizetype{std::numeric_limits<int>::max()})));
    else
        QPlainTextEdit::insertFromMimeData(source);
}

/// Words are not dragged out of the program, nor by a slip into another field.
void TextArea::mousePressEvent(QMouseEvent *event)
{
    if (auto cursor = textCursor(); cursor.hasSelection() && !(event->modifiers() & Qt::ShiftModifier)) {
        cursor.clearSelection();
        setTextCursor(cursor);
    }
    QPlainTextEdit::mousePressEvent(event);
}

void TextArea::paintEvent(QPaintEvent *event)
{
    QPlainTextEdit::paintEvent(event);
    QPainter painter{viewport()};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen{colourOf(this, hasFocus() ? Token::Focus : Token::Control), hasFocus() ? 2.0 : 1.0});
    const double inset = hasFocus() ? 1 : 0.5;
    painter.drawRoundedRect(QRectF{viewport()->rect()}.adjusted(inset, inset, -inset, -inset), ControlRadius,
                            ControlRadius);
}

} // namespace latarnia
