// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/ScreeningPage.h"

#include "core/screening/InstrumentCodes.h"
#include "ui/intake/QuestionViews.h"
#include "ui/keys/Deed.h"
#include "ui/kit/KeyMark.h"
#include "ui/words/AnswerWords.h"
#include "ui/words/CallWords.h"
#include "ui/words/MissingWords.h"
#include "ui/words/PersonWords.h"
#include "ui/words/VerdictWords.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

constexpr int LeastList = 104; ///< two questions, in the measure of usual text

int heightOf(const QWidget *part, int width)
{
    const auto *layout = part->layout();
    const auto hint = part->sizeHint().height();
    return layout && layout->hasHeightForWidth() ? layout->heightForWidth(width)
        : part->hasHeightForWidth()              ? part->heightForWidth(width)
                                                 : hint;
}

} // namespace

ScreeningPage::ScreeningPage(LiveCall &call, const Wording &wording, QWidget *parent)
    : QWidget{parent}
    , m_call{call}
    , m_wording{wording}
    , m_title{new Label{TextRole::Heading}}
    , m_context{new Label{TextRole::Caption, Token::Ink2}}
    , m_counts{new Label{TextRole::Caption, Token::Ink2}}
    , m_strip{new DimensionStrip}
    , m_nextCard{new Card}
    , m_nextTitle{new StatusLine{StatusLine::Ground::None, TextRole::SmallStrong}}
    , m_nextEffect{new Label{TextRole::Caption, Token::Ink2}}
    , m_next{new QuestionRow{u"next"_s}}
    , m_settled{new StatusLine{StatusLine::Ground::Tinted}}
    , m_disagree{new StatusLine{StatusLine::Ground::Tinted, TextRole::Small}}
    , m_list{new QuestionList{call, wording}}
    , m_unconfirmed{new StatusLine{StatusLine::Ground::None, TextRole::Caption}}
{
    m_strip->setObjectName(u"dimensions"_s);
    m_settled->setObjectName(u"settled"_s);
    m_disagree->setObjectName(u"disagree"_s);
    m_next->answer()->setFocusPolicy(Qt::ClickFocus); // the list has the same question as a Tab stop
    m_nextCard->setTones(Token::Surface, Token::Accent);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title);
    m_context->setObjectName(u"screeningContext"_s);
    m_counts->setObjectName(u"screeningCounts"_s);
    head->addWidget(m_context);
    head->addStretch();
    head->addWidget(m_counts);
    auto *nextHead = new QHBoxLayout;
    nextHead->setContentsMargins(12, 6, 12, 0);
    nextHead->setSpacing(Gap);
    nextHead->addWidget(m_nextTitle);
    nextHead->addWidget(new KeyMark{chordsOf(Deed::AskNext)});
    nextHead->addStretch();
    nextHead->addWidget(m_nextEffect);
    auto *card = new QVBoxLayout{m_nextCard};
    card->setContentsMargins(1, 1, 1, Card::CornerRoom);
    card->setSpacing(0);
    card->addLayout(nextHead);
    card->addWidget(m_next);
    auto *listCard = new Card;
    auto *listColumn = new QVBoxLayout{listCard};
    listColumn->setContentsMargins(1, Card::CornerRoom, 1, Card::CornerRoom);
    listColumn->addWidget(m_list);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(4, 0, 4, 0);
    column->setSpacing(Gap);
    column->addLayout(head);
    column->addWidget(m_strip);
    column->addWidget(m_nextCard);
    column->addWidget(m_settled);
    column->addWidget(m_disagree);
    column->addWidget(listCard, 1);
    column->addWidget(m_unconfirmed);
    connect(m_strip, &DimensionStrip::picked, m_list, &QuestionList::showGroup);
    connect(m_list, &QuestionList::groupReached, m_strip, &DimensionStrip::choose);
    connect(&m_call, &LiveCall::begun, this, [this] { // the place of the call before is none of this one
        m_strip->choose(0);
        m_list->showGroup(0);
    });
    connect(m_next->answer(), &AnswerBox::answered, this, [this](int index) {
        if (const auto id = m_call.now().verdict().next.value(0); !id.isEmpty())
            m_call.answer(spokenFirst(id), Answer(index));
    });
    connect(&m_call, &LiveCall::changed, this, &ScreeningPage::refresh);
}

/// "Do they refuse to give them back?" makes sense only once the papers are known to be with someone else.
QString ScreeningPage::spokenFirst(const QString &id) const
{
    const auto &instrument = m_call.content().instrument;
    for (const auto &question : instrument.questions) {
        if (question.opensQuestion >= 0 && instrument.questions.at(question.opensQuestion).id == id
            && !m_call.now().person().answers.contains(question.id))
            return question.id;
    }
    return id;
}

void ScreeningPage::setCompact(bool compact)
{
    m_compact = compact;
    m_strip->setVisible(!compact);
    m_title->setVisible(!compact);
    refresh();
}

void ScreeningPage::giveRoom(bool reasonsInFull)
{
    if (std::exchange(m_reasonsInFull, reasonsInFull) != reasonsInFull)
        refresh();
}

void ScreeningPage::askNext()
{
    const auto next = m_call.isOpen() ? m_call.now().verdict().next.value(0) : QString{};
    if (next.isEmpty())
        m_strip->setFocus(Qt::ShortcutFocusReason);
    else
        m_list->focusQuestion(spokenFirst(next));
}

void ScreeningPage::answerMarked(Answer answer)
{
    if (const auto id = m_list->marked(); !id.isEmpty())
        m_call.answer(id, answer);
}

DimensionCell ScreeningPage::cellOf(int dimension) const
{
    const auto code = QString{codeOf(Dimension(dimension))};
    const auto state = m_call.now().verdict().dimensions[size_t(dimension)];
    const bool indicated = state == DimensionState::Positive;
    return {.caption = dimension < 3 ? tr("Recruitment") : tr("There"),
            .name = m_wording.spoken().label(code, interfaceLanguage()),
            .icon = indicated                           ? u"circle-check"_s
                : state == DimensionState::Undetermined ? u"circle-dashed"_s
                                                        : u"minus"_s,
            .state = nameOf(state),
            .indicated = indicated};
}

void ScreeningPage::refreshStrip()
{
    int asked = 0;
    int answered = 0;
    for (const auto &question : m_call.content().instrument.questions) {
        if (!question.isShort)
            continue;
        ++asked;
        answered += m_call.now().person().answers.contains(question.id) ? 1 : 0;
    }
    //: Two lines of one cell: "Short" above "questions".
    QList<DimensionCell> cells{{.caption = tr("Short"),
                                .name = tr("questions"),
                                .icon = u"list-checks"_s,
                                .state = tr("%1 of %2").arg(answered).arg(asked)}};
    for (int i = 0; i < DimensionCount; ++i)
        cells.append(cellOf(i));
    m_strip->setCells(cells);
}

void ScreeningPage::refreshNext()
{
    const auto &verdict = m_call.now().verdict();
    const bool inDanger = verdict.level == Level::T0;
    const auto next = verdict.next.value(0);
    m_settled->setVisible(inDanger ? !m_compact : next.isEmpty());
    m_settled->setKeys(!inDanger && verdict.open.isEmpty() ? chordsOf(Deed::GoToHelp) : Chords{});
    if (inDanger) {
        m_settled->say(
            Tone::Alert, u"circle-alert"_s,
            tr("The list can wait. Stay on the line: place first, then 112, and say what happens."));
    } else if (verdict.open.isEmpty()) {
        m_settled->say(
            Tone::Good, u"circle-check"_s,
            settledSentence(missingToAct(m_call.draft(), m_call.now().personIndex(), verdict.level)));
    } else if (next.isEmpty()) {
        m_settled->say(Tone::Info, u"info"_s, tr("Nothing more to ask now. Listen, and mark what is said."));
    } else {
        m_next->show(viewOf(spokenFirst(next), m_call, m_wording), QuestionList::answerLabels());
        m_nextEffect->setText(mayRise(verdict));
    }
}

int ScreeningPage::roomForList(bool strip, bool next) const
{
    int taken = m_title->sizeHint().height() + Gap;
    for (const auto *part : {m_settled, m_disagree, m_unconfirmed})
        taken += part->isHidden() ? 0 : heightOf(part, width()) + Gap;
    if (strip)
        taken += heightOf(m_strip, width()) + Gap;
    if (next)
        taken += heightOf(m_nextCard, width()) + Gap;
    return height() - taken;
}

/// What stands above the list gives way before less than two questions are seen; the star in the list says
/// what comes next as well. In danger the list can wait, and the safety strip needs the room.
void ScreeningPage::shareRoom()
{
    const auto &verdict = m_call.now().verdict();
    const bool isAsked = verdict.level != Level::T0 && !m_compact;
    const bool next = isAsked && !verdict.next.isEmpty();
    const bool strip
        = isAsked && !m_reasonsInFull && (m_strip->hasFocus() || roomForList(true, next) >= grown(LeastList));
    m_strip->setVisible(strip);
    m_nextCard->setVisible(next && roomForList(strip, next) >= grown(LeastList));
}

/// Both answers stay; the person who listens knows which one holds.
void ScreeningPage::refreshDisagreement()
{
    const auto &verdict = m_call.now().verdict();
    m_disagree->setVisible(!verdict.contradictions.isEmpty() && verdict.level != Level::T0);
    QStringList pairs;
    for (const auto &pair : verdict.contradictions) {
        QStringList answers;
        for (const auto &id : pair)
            answers.append(m_wording.spoken().label(id, interfaceLanguage()) + u": "_s
                           + nameOf(m_call.now().person().answers.value(id)).toLower());
        answers.removeDuplicates();
        pairs.append(answers.join(u" / "_s));
    }
    //: %1 are two answers, such as "papers held: no / papers refused: yes".
    m_disagree->say(Tone::Warn, u"triangle-alert"_s, tr("Two answers disagree. %1").arg(pairs.join(u"; "_s)));
}

void ScreeningPage::refresh()
{
    if (!m_call.isOpen())
        return;
    m_title->setText(tr("Screening"));
    auto context = nameOf(m_call.now().person().age) + u" · "_s + nameOf(m_call.draft().role);
    if (m_call.draft().role == CallerRole::Witness)
        context += u" · "_s + tr("based on an observer");
    m_context->setText(context);
    const auto &answers = m_call.now().person().answers;
    const auto told = std::count_if(answers.begin(), answers.end(), [](Answer answer) {
        return answer == Answer::Yes || answer == Answer::No;
    });
    //: How many questions were put, and how many of them were answered with yes or no.
    m_counts->setText(tr("asked: %1, answered: %2").arg(answers.size()).arg(told));
    m_nextTitle->say(Tone::Accent, u"star"_s, tr("Ask next"));
    m_strip->setAccessibleName(tr("Parts of the screening"));
    m_unconfirmed->say(Tone::Warn, u"triangle-alert"_s,
                       tr("Weights are not confirmed: read from one secondary transcription."));
    const bool crowded = m_compact && m_call.now().verdict().level == Level::T0;
    m_unconfirmed->setVisible(!m_call.content().instrument.weightsConfirmed && !crowded);
    m_context->setVisible(!m_compact);
    m_counts->setVisible(!m_compact);
    refreshStrip();
    refreshNext();
    refreshDisagreement();
    shareRoom();
}

void ScreeningPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_call.isOpen())
        shareRoom();
}

void ScreeningPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace latarnia
