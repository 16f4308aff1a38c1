// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/NotesPanel.h"

#include <QEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

constexpr int LinesShown = 2;

} // namespace

NotesPanel::NotesPanel(LiveCall &call, QWidget *parent)
    : QWidget{parent}
    , m_call{call}
    , m_notes{new TextArea{u"notes"_s}}
    , m_box{new Labelled{m_notes, u"notes"_s}}
    , m_tooLong{new StatusLine{StatusLine::Ground::Tinted, TextRole::Small}}
{
    m_tooLong->setObjectName(u"notesTooLong"_s);
    m_tooLong->hide();
    setCompact(false);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_box);
    column->addWidget(m_tooLong);
    connect(m_notes, &QPlainTextEdit::textChanged, this, &NotesPanel::keep);
    connect(m_notes, &TextArea::pasteRefused, this, [this](int length) {
        m_tooLong->say(Tone::Warn, u"triangle-alert"_s,
                       tr("Not pasted: %L1 characters, at most %L2. They are still in the clipboard.")
                           .arg(length)
                           .arg(MostPasted));
        m_tooLong->show();
    });
    connect(&m_call, &LiveCall::begun, this, [this] { m_notes->showText(m_call.draft().notes); });
    translate();
}

void NotesPanel::setCompact(bool compact)
{
    const int lines = compact ? 1 : LinesShown;
    m_notes->setFixedHeight(QFontMetrics{m_notes->font()}.lineSpacing() * lines + 20);
}

void NotesPanel::keep()
{
    const auto text = m_notes->toPlainText();
    const bool tooLong = text.size() > MaxNotes;
    if (tooLong)
        translate();
    m_tooLong->setVisible(tooLong); // and nothing is taken out of the field
    m_call.changeWords([&](CallDraft &draft) { draft.notes = text.left(MaxNotes); });
}

void NotesPanel::translate()
{
    m_tooLong->say(
        Tone::Alert, u"circle-alert"_s,
        tr("The notes are too long: only the first %L1 characters are kept. Shorten them.").arg(MaxNotes));
    m_box->setLabel(tr("Notes: facts, no names, no quotes (F5)"));
}

void NotesPanel::takeFocus()
{
    m_notes->setFocus(Qt::ShortcutFocusReason);
}

void NotesPanel::append(const QString &text)
{
    m_notes->moveCursor(QTextCursor::End);
    m_notes->insertPlainText(text);
}

void NotesPanel::addLine(const QString &line)
{
    const auto text = m_notes->toPlainText();
    append((text.isEmpty() || text.endsWith(u'\n') ? QString{} : u"\n"_s) + line + u'\n');
}

void NotesPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        translate();
    QWidget::changeEvent(event);
}

} // namespace latarnia
