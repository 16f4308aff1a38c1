// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/NotesPanel.h"

#include "ui/keys/Deed.h"
#include "ui/words/Wording.h"

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
    , m_words{call.content()}
    , m_label{new Label{TextRole::Caption, Token::Ink2}}
    , m_key{new KeyMark{chordsOf(Deed::GoToNotes)}}
    , m_notes{new TextArea{u"notes"_s}}
    , m_hint{new NoteHintLine{m_notes, call.content().script.noteWords}}
    , m_facts{new ChipGroup{call.content().script.noteChips, u"fact"_s}}
    , m_focus{new FocusInside{this}}
    , m_tooLong{new StatusLine{StatusLine::Ground::Tinted, TextRole::Small}}
{
    build();
    connect(m_notes, &QPlainTextEdit::textChanged, this, &NotesPanel::keep);
    connect(m_notes, &TextArea::pasteRefused, this, [this](int length) {
        m_tooLong->say(Tone::Warn, u"triangle-alert"_s,
                       tr("Not pasted: %L1 characters, at most %L2. They are still in the clipboard.")
                           .arg(length)
                           .arg(MostPasted));
        m_tooLong->show();
    });
    connect(m_facts, &ChipGroup::turned, this, &NotesPanel::insertFact);
    connect(m_focus, &FocusInside::changed, this, &NotesPanel::showFacts);
    connect(&m_call, &LiveCall::begun, this, &NotesPanel::showKept);
    connect(&m_call, &LiveCall::refused, this, &NotesPanel::showKept);
    translate();
}

void NotesPanel::showKept()
{
    m_notes->showText(m_call.draft().notes);
    m_hint->look(); // the one of the call before is none of this one
}

void NotesPanel::build()
{
    m_hint->setObjectName(u"noteHint"_s);
    m_tooLong->setObjectName(u"notesTooLong"_s);
    m_tooLong->hide();
    m_facts->hide();
    m_label->setBuddy(m_notes);
    setCompact(false);
    auto *head = new QHBoxLayout;
    head->setSpacing(Gap);
    head->addWidget(m_label);
    head->addWidget(m_key);
    head->addWidget(m_hint, 1);
    head->addStretch();
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(4, 0, 4, 4);
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(m_notes);
    column->addWidget(m_facts);
    column->addWidget(m_tooLong);
}

void NotesPanel::setCompact(bool compact)
{
    m_compact = compact;
    const int lines = compact ? 1 : LinesShown;
    m_notes->setFixedHeight(QFontMetrics{m_notes->font()}.lineSpacing() * lines + 20);
    showFacts();
    showLabel();
}

/// Large text needs the line of the label for the list; the field says it as long as it is empty.
void NotesPanel::showLabel()
{
    m_label->setVisible(!m_compact);
    m_key->setVisible(!m_compact);
    m_notes->setPlaceholderText(m_compact ? m_label->text() + QStringLiteral(" (F5)") : QString{});
}

/// A row of ready words only while somebody writes.
void NotesPanel::showFacts()
{
    m_facts->setVisible(m_focus->isInside() && !m_compact);
}

/// A ready fact is put in and leaves the keyboard in the notes: the next word follows it.
void NotesPanel::insertFact(const QString &id)
{
    m_facts->setOn({});
    addLine(m_words.say(id, interfaceLanguage(), addressIn(m_call.now())));
    takeFocus();
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
    m_label->setText(tr("Notes: facts, no names, no quotes"));
    m_notes->setAccessibleName(m_label->text());
    showLabel();
    QStringList facts;
    const auto &ids = m_call.content().script.noteChips;
    for (const auto &id : ids)
        facts.append(m_words.say(id, interfaceLanguage(), AddressForm::Feminine));
    m_facts->setTexts(facts);
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

void NotesPanel::takeBackLetter()
{
    m_notes->moveCursor(QTextCursor::End);
    m_notes->textCursor().deletePreviousChar();
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
