// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/WhisperView.h"

#include "ui/intake/FitWords.h"
#include "ui/keys/Deed.h"
#include "ui/kit/SpokenRole.h"
#include "ui/words/AnswerWords.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

/// Turned on by yes; that it was asked and is not so is kept beside it.
void recordFact(CallDraft &draft, const WhisperStep &step, Answer answer)
{
    const bool yes = answer == Answer::Yes;
    if (step.danger) {
        draft.safety.dangerAsked = true;
        draft.safety.danger = yes  ? DangerNow::Yes
            : answer == Answer::No ? DangerNow::No
                                   : DangerNow::Unknown;
        return;
    }
    draft.whispered.insert(step.id, answer);
    if (step.dangerKind) {
        draft.safety.dangerKinds.removeAll(*step.dangerKind);
        if (yes)
            draft.safety.dangerKinds.append(*step.dangerKind);
    }
    if (step.wish) {
        draft.wishes.removeAll(*step.wish);
        if (yes)
            draft.wishes.append(*step.wish);
    }
}

} // namespace

WhisperView::WhisperView(LiveCall &call, const Wording &wording, QWidget *parent)
    : QWidget{parent}
    , m_call{call}
    , m_wording{wording}
    , m_words{call.content()}
    , m_title{new Label{TextRole::Heading, Token::Accent}}
    , m_place{new Label{TextRole::Caption, Token::Ink2}}
    , m_callers{new Label{TextRole::Whisper, Token::Ink, Wrap::Yes}}
    , m_own{new Label{TextRole::Page, Token::Ink2, Wrap::Yes}}
    , m_answer{new AnswerBox}
    , m_exit{new Label{TextRole::Spoken, Token::Warn, Wrap::Yes}}
    , m_ownExit{new Label{TextRole::Small, Token::Ink2, Wrap::Yes}}
    , m_keys{new KeyLegend{KeyLegend::Flow::Lines, TextRole::Small}}
{
    setObjectName(u"whisper"_s);
    setSpokenRole(this, QAccessible::Grouping);
    build();
    connect(m_answer, &AnswerBox::answered, this, &WhisperView::answer);
    connect(m_answer, &AnswerBox::cleared, this, [this] { go(-1); });
    connect(&m_call, &LiveCall::changed, this, &WhisperView::refresh);
}

void WhisperView::build()
{
    m_callers->setObjectName(u"whisperCallers"_s);
    m_own->setObjectName(u"whisperOwn"_s);
    m_answer->setObjectName(u"whisperAnswer"_s);
    m_answer->setTextRole(TextRole::Page);
    m_answer->installEventFilter(this);
    m_exit->setObjectName(u"whisperExit"_s);
    m_ownExit->setObjectName(u"whisperOwnExit"_s);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addStretch();
    head->addWidget(m_place);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(80, 24, 80, 24);
    column->setSpacing(20);
    column->addLayout(head);
    column->addStretch(1);
    column->addWidget(m_callers);
    column->addWidget(m_own);
    column->addWidget(m_answer, 0, Qt::AlignLeft);
    column->addStretch(2);
    column->addWidget(m_exit);
    column->addWidget(m_ownExit);
    column->addWidget(m_keys);
}

/// "Do they refuse to give them back?" is asked only of one whose papers somebody has.
bool WhisperView::isAsked(const WhisperStep &step) const
{
    const auto &questions = m_call.content().instrument.questions;
    for (const auto &question : questions) {
        if (question.opensQuestion < 0 || questions.at(question.opensQuestion).id != step.answer)
            continue;
        return m_call.now().person().answers.value(question.id, Answer::No) == Answer::Yes;
    }
    return true;
}

std::optional<Answer> WhisperView::answerTo(const WhisperStep &step) const
{
    const auto &draft = m_call.draft();
    if (step.danger)
        return draft.safety.dangerAsked
            ? std::optional{draft.safety.danger == DangerNow::Yes      ? Answer::Yes
                                : draft.safety.danger == DangerNow::No ? Answer::No
                                                                       : Answer::Unknown}
            : std::nullopt;
    if ((step.dangerKind && draft.safety.dangerKinds.contains(*step.dangerKind))
        || (step.wish && draft.wishes.contains(*step.wish)))
        return Answer::Yes;
    const auto &answers = step.answer.isEmpty() ? draft.whispered : m_call.now().person().answers;
    const auto said = answers.constFind(step.answer.isEmpty() ? step.id : step.answer);
    const bool takenBack = (step.dangerKind || step.wish) && said != answers.cend() && *said == Answer::Yes;
    return said == answers.cend() || takenBack ? std::nullopt : std::optional{*said};
}

int WhisperView::firstOpen() const
{
    const auto &steps = m_call.content().script.whisper;
    for (int i = 0; i < int(steps.size()); ++i) {
        if (isAsked(steps.at(i)) && !answerTo(steps.at(i)))
            return i;
    }
    return int(steps.size());
}

void WhisperView::open()
{
    m_at = firstOpen();
    refresh();
    takeFocus();
}

/// After the last question the view itself listens: Esc and Backspace are still promised.
void WhisperView::takeFocus()
{
    (step().isEmpty() ? static_cast<QWidget *>(this) : m_answer)->setFocus(Qt::ShortcutFocusReason);
}

QString WhisperView::step() const
{
    return m_call.content().script.whisper.value(m_at).id;
}

void WhisperView::go(int step)
{
    const auto &steps = m_call.content().script.whisper;
    int next = m_at + step;
    while (next >= 0 && next < int(steps.size()) && !isAsked(steps.at(next)))
        next += step;
    m_at = qBound(0, next, int(steps.size()));
    if (m_at == int(steps.size()))
        takeFocus(); // before the answers go and the keyboard with them
    refresh();
    takeFocus();
}

void WhisperView::answer(int index)
{
    const auto step = m_call.content().script.whisper.value(m_at);
    if (step.id.isEmpty())
        return;
    if (m_at + 1 == int(m_call.content().script.whisper.size()))
        setFocus(Qt::OtherFocusReason); // an answer is kept with where the keyboard is, and this was the last
    record(step, Answer(index));
    go(1);
}

void WhisperView::record(const WhisperStep &step, Answer answer)
{
    if (!step.answer.isEmpty()) {
        m_call.answer(step.answer, answer);
        return;
    }
    // A chip that is not set does not say that it was asked: in the closed call the notes do.
    const bool isDenied = (step.dangerKind || step.wish) && answer != Answer::Yes;
    if (step.note || isDenied)
        Q_EMIT noted(m_words.say(step.id, interfaceLanguage(), addressIn(m_call.now())) + u' '
                     + nameOf(answer));
    m_call.change([&](CallDraft &draft) { recordFact(draft, step, answer); });
}

void WhisperView::refresh()
{
    if (!m_call.isOpen())
        return;
    const auto &draft = m_call.draft();
    const auto &steps = m_call.content().script.whisper;
    const auto mine = interfaceLanguage();
    const bool done = m_at >= int(steps.size());
    const auto own = done ? tr("Everything has been asked. Esc leads back to the call.")
                          : m_words.say(step(), mine, addressIn(m_call.now()));
    const auto callers
        = done ? QString{} : m_words.say(step(), draft.callerLanguage, addressIn(m_call.now()));
    const bool same = callers.isEmpty() || callers == own;
    m_title->setText(tr("Only yes or no"));
    m_place->setText(done ? QString{} : tr("%1 of %2").arg(m_at + 1).arg(steps.size()));
    m_callers->setText(same ? own : callers);
    m_own->setText(same ? QString{} : own);
    m_own->setVisible(!same);
    m_answer->setVisible(!done);
    m_answer->setLabels({nameOf(Answer::Yes), nameOf(Answer::No), u"?"_s});
    const auto answered = done ? std::nullopt : answerTo(steps.at(m_at));
    m_answer->setChosen(answered ? int(*answered) : -1);
    m_answer->setAccessibleName(own);
    setAccessibleName(own);
    const auto exit
        = m_wording.spoken().question(u"S2"_s, draft.callerLanguage, addressIn(m_call.now()), draft.role);
    const auto ownExit = m_wording.spoken().question(u"S2"_s, mine, addressIn(m_call.now()), draft.role);
    m_exit->setText(exit.isEmpty() ? ownExit : exit);
    m_ownExit->setText(exit.isEmpty() || exit == ownExit ? QString{} : ownExit);
    m_ownExit->setVisible(!m_ownExit->text().isEmpty());
    m_keys->setHints({{QKeySequence{Qt::Key_1}, tr("yes")},
                      {QKeySequence{Qt::Key_2}, tr("no")},
                      {QKeySequence{Qt::Key_3}, tr("does not know")},
                      {QKeySequence{Qt::Key_Backspace}, tr("the one before")},
                      {chordsOf(Deed::GoToSafety), tr("place")},
                      {QKeySequence{Qt::Key_Escape}, tr("back to the whole call")}});
    fitWords(*this, {m_callers}, {m_own, m_exit, m_ownExit});
}

void WhisperView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitWords(*this, {m_callers}, {m_own, m_exit, m_ownExit});
}

bool WhisperView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_answer && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Backspace) {
        go(-1); // also where nothing is chosen yet
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void WhisperView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else if (event->key() == Qt::Key_Backspace)
        go(-1);
    else
        QWidget::keyPressEvent(event);
}

void WhisperView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace latarnia
