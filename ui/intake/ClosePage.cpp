// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/ClosePage.h"

#include "core/call/KindPath.h"
#include "core/call/Missing.h"
#include "ui/intake/CallColumns.h"
#include "ui/keys/Deed.h"
#include "ui/words/CallWords.h"
#include "ui/words/CodeLists.h"
#include "ui/words/MissingWords.h"
#include "ui/words/MomentWords.h"

#include <QEvent>
#include <QGridLayout>
#include <QSignalBlocker>
#include <QTimeZone>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

constexpr int MostLines = 12; ///< of the note; more holds nothing that 600 characters could fill

} // namespace

ClosePage::ClosePage(LiveCall &call, Clock clock, QWidget *parent)
    : QWidget{parent}
    , m_call{call}
    , m_clock{std::move(clock)}
    , m_title{new Label{TextRole::Heading}}
    , m_kind{new Choice{u"kind"_s}}
    , m_kindBox{new Labelled{m_kind, u"kind"_s}}
    , m_disposition{new Choice{u"disposition"_s}}
    , m_dispositionBox{new Labelled{m_disposition, u"disposition"_s}}
    , m_note{new TextArea{u"nextNote"_s}}
    , m_noteBox{new Labelled{m_note, u"nextNote"_s}}
    , m_hint{new NoteHintLine{m_note, call.content().script.noteWords}}
    , m_after{new AfterCall{call, m_clock}}
    , m_late{new Chip}
    , m_start{new QDateTimeEdit}
    , m_startBox{new Labelled{m_start, u"realStart"_s}}
    , m_end{new QDateTimeEdit}
    , m_endBox{new Labelled{m_end, u"realEnd"_s}}
    , m_missing{new StatusLine{StatusLine::Ground::Tinted}}
    , m_close{new Button{Weightiness::Primary}}
{
    m_close->setObjectName(u"closeCall"_s);
    m_close->setKeys(chordsOf(Deed::CloseCall));
    m_missing->setObjectName(u"missing"_s);
    build();
    connect(m_kind, &Choice::picked, this, [this](const QString &code) {
        m_call.change([&](CallDraft &draft) { draft = withKind(draft, *fromCode<CallKind>(code)); });
    });
    connect(m_disposition, &Choice::picked, this, [this](const QString &code) {
        m_call.change([&](CallDraft &draft) { draft.disposition = *fromCode<Disposition>(code); });
    });
    connect(m_note, &QPlainTextEdit::textChanged, this, [this] {
        const auto text = m_note->toPlainText();
        m_call.changeWords([&](CallDraft &draft) { draft.nextNote = text; });
        translate();
    });
    m_late->setObjectName(u"enteredLater"_s);
    for (auto *edit : {m_start, m_end}) {
        edit->setButtonSymbols(QAbstractSpinBox::NoButtons);
        edit->setFrame(false);
        connect(edit, &QDateTimeEdit::dateTimeChanged, this, &ClosePage::takeTimes);
    }
    connect(m_late, &Chip::clicked, this, &ClosePage::turnLate);
    connect(m_close, &Button::clicked, this, &ClosePage::closeAsked);
    connect(&m_call, &LiveCall::changed, this, &ClosePage::refresh);
    connect(&m_call, &LiveCall::worded, this, &ClosePage::showMissing);
    translate();
}

/// What is missing and the button stay in sight, whatever the size of the text; only the fields scroll.
void ClosePage::build()
{
    m_title->setContentsMargins(4, 0, 0, 0);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addStretch();
    head->addWidget(m_late);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(4, 0, 4, 0);
    foot->addWidget(m_missing);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Gap);
    column->addLayout(head);
    column->addWidget(scrolled(buildForm()), 1);
    column->addLayout(foot);
    column->addWidget(m_close, 0, Qt::AlignLeft);
}

QWidget *ClosePage::buildForm()
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Gap);
    grid->setVerticalSpacing(Gap);
    grid->addWidget(m_startBox, 0, 0);
    grid->addWidget(m_endBox, 0, 1);
    grid->addWidget(m_kindBox, 1, 0);
    grid->addWidget(m_dispositionBox, 1, 1);
    m_hint->setObjectName(u"nextNoteHint"_s);
    grid->addWidget(m_after, 2, 0, 1, 2);
    for (auto *box : {m_startBox, m_endBox, m_kindBox, m_dispositionBox})
        box->setSizePolicy(QSizePolicy::Preferred,
                           QSizePolicy::Fixed); // only the note takes what is left over
    m_noteBox->setMaximumHeight(MostLines * QFontMetrics{m_note->font()}.lineSpacing());
    auto *form = new QWidget;
    auto *column = new QVBoxLayout{form};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Gap);
    column->addLayout(grid);
    column->addWidget(m_noteBox, MostLines);
    column->addWidget(m_hint);
    column->addStretch(1);
    return form;
}

void ClosePage::translate()
{
    m_title->setText(tr("Close the call"));
    m_kindBox->setLabel(tr("Kind of call"));
    m_kind->setChoices(choicesOfAll<CallKind>());
    m_dispositionBox->setLabel(tr("How it ended"));
    m_disposition->setChoices(choicesOfAll<Disposition>());
    m_noteBox->setLabel(tr("Note for the next colleague: %1 of %2 characters")
                            .arg(m_note->toPlainText().size())
                            .arg(MaxNextNote));
    m_late->setText(tr("Entered later than it was"));
    m_late->setAccessibleName(m_late->text());
    for (auto *edit : {m_start, m_end})
        edit->setDisplayFormat(dayFieldFormat());
    m_startBox->setLabel(tr("Real beginning"));
    m_endBox->setLabel(tr("Real end"));
    m_close->setText(tr("Close the call"));
    m_close->setAccessibleName(m_close->text());
}

/// A call from a paper form or from another telephone keeps its real times; when it was entered is known
/// anyway.
void ClosePage::turnLate(bool on)
{
    m_call.change([&](CallDraft &draft) {
        if (on)
            draft.takenAt = draft.startedAt;
        else if (draft.takenAt.isValid())
            draft.startedAt = std::exchange(draft.takenAt, {});
        draft.endedAt = on ? m_clock() : QDateTime{};
    });
}

void ClosePage::takeTimes()
{
    const auto utc = [](const QDateTimeEdit *edit) {
        return QDateTime{edit->date(), edit->time(), inWarsaw(QDateTime::currentDateTimeUtc()).timeZone()}
            .toUTC();
    };
    m_call.change([&](CallDraft &draft) {
        draft.startedAt = qMin(utc(m_start), m_clock());
        draft.endedAt = qMin(utc(m_end), m_clock());
    });
}

void ClosePage::showTimes()
{
    const auto &draft = m_call.draft();
    const bool late = draft.endedAt.isValid();
    m_late->setChecked(late);
    m_startBox->setVisible(late);
    m_endBox->setVisible(late);
    const auto show = [](QDateTimeEdit *edit, const QDateTime &moment) {
        const QSignalBlocker quiet{edit};
        const auto wall = inWarsaw(moment);
        if (!edit->hasFocus())
            edit->setDateTime(QDateTime{wall.date(), wall.time()});
    };
    show(m_start, draft.startedAt);
    show(m_end, late ? draft.endedAt : m_clock());
}

void ClosePage::refresh()
{
    if (!m_call.isOpen())
        return;
    const auto &draft = m_call.draft();
    m_kind->choose(draft.kind ? QString{codeOf(*draft.kind)} : QString{});
    m_disposition->choose(draft.disposition ? QString{codeOf(*draft.disposition)} : QString{});
    m_note->showText(draft.nextNote);
    showTimes();
    showMissing();
}

void ClosePage::showMissing()
{
    if (!m_call.isOpen())
        return;
    const auto missing = missingIn(m_call.draft());
    if (missing.isEmpty())
        m_missing->say(Tone::Good, u"circle-check"_s, tr("Everything needed to close is here."));
    else
        m_missing->say(Tone::Warn, u"triangle-alert"_s, sentenceFor(missing));
}

void ClosePage::takeFocus()
{
    m_kind->setFocus(Qt::ShortcutFocusReason);
}

void ClosePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        translate();
        refresh();
    }
    QWidget::changeEvent(event);
}

} // namespace latarnia
