// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/TypingBurst.h"

#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QTextBlock>

#include <utility>

namespace latarnia {

namespace {

/// UTF-16 units; up to here a letter costs less than a tenth of what a key may take.
constexpr int LongParagraph = 600;

bool comesAfterLetters(QEvent::Type type)
{
    return type == QEvent::KeyPress || type == QEvent::ShortcutOverride || type == QEvent::InputMethod
        || type == QEvent::FocusOut || type == QEvent::MouseButtonPress || type == QEvent::Drop
        || type == QEvent::Hide;
}

} // namespace

TypingBurst::TypingBurst(QPlainTextEdit *field)
    : QObject{field}
    , m_field{field}
{
    m_turn.setSingleShot(true);
    m_turn.setInterval(0);
    connect(&m_turn, &QTimer::timeout, this, &TypingBurst::putIn);
    field->installEventFilter(this);
    field->viewport()->installEventFilter(this);
}

bool TypingBurst::takes(const QKeyEvent &key) const
{
    const auto text = key.text();
    const bool isLetter = !text.isEmpty() && text.at(0).isPrint()
        && !(key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    const auto cursor = m_field->textCursor();
    return isLetter && !m_field->isReadOnly() && !m_field->overwriteMode() && !cursor.hasSelection()
        && cursor.block().length() > LongParagraph;
}

/// A widget that is being taken apart still hears that it is hidden, when it is no text field any more.
void TypingBurst::putIn()
{
    m_turn.stop();
    const auto letters = std::exchange(m_letters, {});
    if (letters.isEmpty() || !qobject_cast<QPlainTextEdit *>(parent()))
        return;
    m_field->insertPlainText(letters);
    m_field->ensureCursorVisible();
}

bool TypingBurst::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (isKey && watched == m_field && takes(*static_cast<QKeyEvent *>(event))) {
        if (event->type() == QEvent::ShortcutOverride)
            return false;
        m_letters += static_cast<QKeyEvent *>(event)->text();
        m_turn.start();
        event->accept();
        return true;
    }
    if (comesAfterLetters(event->type()))
        putIn();
    return QObject::eventFilter(watched, event);
}

} // namespace latarnia
