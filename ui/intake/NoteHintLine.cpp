// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/NoteHintLine.h"

#include "ui/words/Wording.h"

#include <QEvent>
#include <QTextBlock>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

constexpr int RestMs = 400;
constexpr int MostLookedAt = 2000; ///< UTF-16 units of one line; more is no line anybody wrote

} // namespace

NoteHintLine::NoteHintLine(TextArea *note, const QMap<QString, NoteWords> &words, QWidget *parent)
    : Label{TextRole::Caption, Token::Warn, Wrap::No, parent}
    , m_note{note}
    , m_words{words}
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    hide();
    m_rest.setSingleShot(true);
    m_rest.setInterval(RestMs);
    connect(&m_rest, &QTimer::timeout, this, &NoteHintLine::look);
    connect(note, &QPlainTextEdit::textChanged, &m_rest, qOverload<>(&QTimer::start));
}

void NoteHintLine::look()
{
    const auto line = m_note->textCursor().block().text().left(MostLookedAt);
    const auto found = hintsIn(line, m_words.value(interfaceLanguage())).value(0);
    setText(found.words.isEmpty() ? QString{} : sentenceFor(found));
    setVisible(!text().isEmpty()); // its line is only there while it says something
    setToolTip(text().toHtmlEscaped());
}

QString NoteHintLine::sentenceFor(const NoteFinding &finding)
{
    switch (finding.hint) {
    case NoteHint::Quote:
        return tr("A quotation? Write the fact.");
    case NoteHint::Opinion:
        return tr("An opinion? “%1”").arg(finding.words);
    case NoteHint::Name:
        return tr("A name? “%1”").arg(finding.words);
    case NoteHint::Number:
        return tr("Telephone numbers belong in Agreements.");
    }
    return {};
}

void NoteHintLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        look();
    Label::changeEvent(event);
}

} // namespace latarnia
