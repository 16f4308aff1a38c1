// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/SafetyStrip.h"

#include "ui/intake/SafetyQuestion.h"
#include "ui/kit/SecretClipboard.h"
#include "ui/words/AnswerWords.h"
#include "ui/words/CodeLists.h"
#include "ui/words/SafetyWords.h"

#include <QApplication>
#include <QEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

/// From here on the chips stay in sight; below, the list needs their room while the keyboard is elsewhere.
constexpr int HighWindow = 900;

} // namespace

SafetyStrip::SafetyStrip(LiveCall &call, const Wording &wording, QWidget *parent)
    : Ground{Token::Sunken, parent}
    , m_call{call}
    , m_wording{wording}
    , m_sheet{new DangerSheet{call}}
    , m_focus{new FocusInside{this}}
    , m_where{new QLineEdit}
    , m_whereBox{new Labelled{m_where, u"where"_s}}
    , m_peoples{new PeoplesPlaceField{call}}
    , m_peoplesTitle{new Label{TextRole::Caption, Token::Ink2}}
    , m_talk{new AnswerBox}
    , m_talkBox{new Labelled{m_talk, u"talkFreely"_s}}
    , m_danger{new AnswerBox}
    , m_dangerBox{new Labelled{m_danger, u"danger"_s}}
    , m_question{new Label{TextRole::Spoken, Token::Ink, Wrap::Yes}}
    , m_summary{new SafetySummary}
    , m_cutOff{new Choice{u"ifCutOff"_s}}
    , m_cutOffBox{new Labelled{m_cutOff, u"ifCutOff"_s}}
    , m_place{new Choice{u"dangerPlace"_s}}
    , m_placeBox{new Labelled{m_place, u"dangerPlace"_s}}
    , m_who{new Choice{u"dangerWho"_s}}
    , m_whoBox{new Labelled{m_who, u"dangerWho"_s}}
    , m_folds{new SafetyFolds{call}}
{
    m_where->setMaxLength(MaxShortText);
    setCopying(m_where, Copying::Secret);
    build();
    connectParts();
    translate();
}

void SafetyStrip::build()
{
    m_questions = new QHBoxLayout;
    m_questions->setSpacing(4);
    auto *first = new QHBoxLayout;
    first->setSpacing(4);
    first->addWidget(buildWhere(), 1);
    first->addWidget(m_talkBox, 0, Qt::AlignTop);
    first->addWidget(m_dangerBox, 0, Qt::AlignTop);
    m_more = new QWidget;
    auto *more = new QHBoxLayout{m_more};
    more->setContentsMargins(0, 0, 0, 0);
    more->setSpacing(4);
    more->addWidget(m_whoBox);
    more->addWidget(m_placeBox);
    more->addWidget(m_cutOffBox);
    m_questions->addLayout(first, 1);
    m_questions->addWidget(m_more, 0, Qt::AlignTop);
    m_question->setObjectName(u"safetyQuestion"_s);
    auto *rows = new QVBoxLayout{this};
    rows->setContentsMargins(12, 5, 12, 5);
    rows->setSpacing(2);
    rows->addWidget(m_sheet);
    rows->addLayout(m_questions);
    rows->addWidget(m_question); // beside the field it is asked for
    rows->addWidget(m_folds);
    rows->addWidget(m_summary);
    m_question->setContentsMargins(4, 0, 4, 0);
    fold();
}

/// The caller's place, and below it the people's, where it is another one.
QWidget *SafetyStrip::buildWhere()
{
    m_peoples->setObjectName(u"peoplesPlace"_s);
    m_peoplesTitle->setBuddy(m_peoples);
    m_peoplesRow = new QWidget;
    auto *people = new QHBoxLayout{m_peoplesRow};
    people->setContentsMargins(4, 0, 4, 4);
    people->setSpacing(8);
    people->addWidget(m_peoplesTitle);
    people->addWidget(m_peoples, 1);
    auto *both = new QWidget;
    m_places = new QVBoxLayout{both};
    m_places->setContentsMargins(0, 0, 0, 0);
    m_places->setSpacing(0);
    m_places->addWidget(m_whereBox);
    m_places->addWidget(m_peoplesRow);
    return both;
}

void SafetyStrip::connectParts()
{
    connect(m_where, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_call.changeWords([&](CallDraft &draft) { draft.safety.where = text; });
    });
    connect(m_where, &QLineEdit::returnPressed, this, [this] { focusNextChild(); });
    connect(m_talk, &AnswerBox::answered, this, [this](int index) { answerTalk(Answer(index)); });
    connect(m_talk, &AnswerBox::cleared, this, [this] { answerTalk(std::nullopt); });
    connect(m_danger, &AnswerBox::answered, this, &SafetyStrip::answerDanger);
    connect(m_danger, &AnswerBox::cleared, this, [this] { answerDanger(-1); });
    connect(m_cutOff, &Choice::picked, this, [this](const QString &code) {
        m_call.change([&](CallDraft &draft) { draft.safety.ifCutOff = *fromCode<CutOffPlan>(code); });
    });
    connect(m_place, &Choice::picked, this, [this](const QString &code) {
        m_call.change([&](CallDraft &draft) { draft.safety.place = *fromCode<DangerPlace>(code); });
    });
    connect(m_who, &Choice::picked, this, [this](const QString &code) {
        m_call.change([&](CallDraft &draft) { draft.safety.dangerWho = *fromCode<DangerWho>(code); });
    });
    connect(m_focus, &FocusInside::changed, this, &SafetyStrip::fold);
    connect(m_focus, &FocusInside::moved, this, &SafetyStrip::sayTheQuestion);
    connect(m_folds, &SafetyFolds::dangerMarked, this, &SafetyStrip::askDanger);
    connect(&m_call, &LiveCall::changed, this, &SafetyStrip::refresh);
}

void SafetyStrip::translate()
{
    const QStringList answers{nameOf(Answer::Yes), nameOf(Answer::No), u"?"_s};
    m_peoplesTitle->setText(tr("Where the people are"));
    m_peoples->setAccessibleName(m_peoplesTitle->text());
    m_talkBox->setLabel(tr("Can talk freely?"));
    m_talk->setLabels(answers);
    m_dangerBox->setLabel(tr("Danger now?"));
    m_danger->setLabels(answers);
    m_cutOffBox->setLabel(tr("If cut off"));
    m_cutOff->setChoices(choicesOfAll<CutOffPlan>());
    m_whoBox->setLabel(tr("Who is in danger"));
    m_who->setChoices(choicesOfAll<DangerWho>());
    m_placeBox->setLabel(tr("Where is the danger"));
    m_place->setChoices(choicesOfAll<DangerPlace>());
}

void SafetyStrip::answerTalk(std::optional<Answer> answer)
{
    m_call.change([&](CallDraft &draft) { draft.safety.talkFreely = answer; });
}

void SafetyStrip::answerDanger(int index)
{
    m_call.change([&](CallDraft &draft) {
        draft.safety.dangerAsked = index >= 0;
        draft.safety.danger = index == 0 ? DangerNow::Yes : index == 1 ? DangerNow::No : DangerNow::Unknown;
    });
}

void SafetyStrip::refresh()
{
    if (!m_call.isOpen())
        return;
    const auto &safety = m_call.draft().safety;
    refreshPlaces();
    m_talk->setChosen(safety.talkFreely ? int(*safety.talkFreely) : -1);
    const bool asked = safety.dangerAsked;
    m_danger->setChosen(!asked                                ? -1
                            : safety.danger == DangerNow::Yes ? 0
                            : safety.danger == DangerNow::No  ? 1
                                                              : 2);
    m_cutOff->choose(codeOf(safety.ifCutOff));
    m_place->choose(codeOf(safety.place));
    m_who->choose(codeOf(safety.dangerWho));
    // Who and where matter once there is a danger; until then they would only be two more things to read.
    const bool danger = safety.danger == DangerNow::Yes || !safety.dangerKinds.isEmpty();
    m_whoBox->setVisible(danger);
    m_placeBox->setVisible(danger || safety.place != DangerPlace::Poland);
    m_summary->say(m_call.draft().safety, m_peoplesTitle->text(), m_folds->urgentNames());
    fold();
    sayTheQuestion(QApplication::focusWidget());
    refreshTone();
}

/// Who speaks of others is asked for two places; who speaks of herself is where she is.
void SafetyStrip::refreshPlaces()
{
    const auto &draft = m_call.draft();
    showText(m_where, draft.safety.where);
    const bool two = draft.role != CallerRole::Victim || !draft.safety.peoplesWhere.isEmpty();
    m_peoplesRow->setVisible(two || m_peoples->hasFocus());
    m_whereBox->setLabel(two ? tr("Where is the caller?") : tr("Where? Address, street, anything in sight"));
}

void SafetyStrip::refreshTone()
{
    const bool inDanger = isInDanger();
    setFill(inDanger ? Token::T0Fill : Token::Sunken);
    const auto labels = findChildren<Label *>();
    for (auto *label : labels)
        label->setInk(inDanger ? Token::T0 : Token::Ink2);
    m_folds->setTitleInk(inDanger ? Token::T0 : Token::Ink);
}

bool SafetyStrip::isInDanger() const
{
    return m_call.isOpen() && m_call.now().shown().level == Level::T0;
}

/// In danger the place has its row nearly alone.
void SafetyStrip::placeMore()
{
    auto *rows = static_cast<QBoxLayout *>(layout());
    const bool isBelow = rows->indexOf(m_more) >= 0;
    if (m_compact || isBelow == isInDanger())
        return;
    if (isBelow) {
        rows->removeWidget(m_more);
        m_questions->addWidget(m_more, 0, Qt::AlignTop);
    } else {
        m_questions->removeWidget(m_more);
        rows->insertWidget(rows->indexOf(m_question), m_more, 0, Qt::AlignLeft);
    }
}

void SafetyStrip::setCompact(bool compact)
{
    m_compact = compact;
    m_folds->setCompact(compact);
    if (compact) {
        m_folds->takeIn(m_more);
        m_folds->takeIn(m_peoplesRow);
    } else {
        m_questions->addWidget(m_more, 0, Qt::AlignTop);
        m_places->addWidget(m_peoplesRow);
    }
    m_sheet->setCompact(compact);
    m_question->setRole(compact ? TextRole::Small : TextRole::Spoken);
    fold();
}

void SafetyStrip::fold()
{
    const bool inside = m_focus->isInside();
    const bool open = inside || !(m_compact || isInDanger());
    const bool chips = inside || (open && window()->height() >= HighWindow);
    placeMore();
    m_more->setVisible(open);
    m_folds->setVisible(chips);
    m_summary->setShort(open && !m_compact);
    m_summary->offerKey(!chips);
    m_summary->setVisible(!chips || m_compact); // with large text the rows below are seen one at a time
    const auto &safety = m_call.draft().safety;
    const bool heard = !safety.listeners.isEmpty() || !safety.whoHears.isEmpty();
    m_folds->showHears(inside || (heard && !m_compact));
    m_question->setVisible(inside);
    Q_EMIT unfolded(inside);
}

/// What to ask, in the caller's language where there are words for it, else in the operator's.
void SafetyStrip::sayTheQuestion(const QWidget *focused)
{
    if (!focused || !m_call.isOpen() || !isAncestorOf(focused))
        return;
    const auto part = focused->objectName();
    m_question->setText(safetyQuestion(m_call, m_wording, part));
}

void SafetyStrip::askDanger()
{
    m_danger->setFocus(Qt::ShortcutFocusReason);
    Q_EMIT dangerAsked(nameOf(m_call.draft().safety.dangerKinds.last()));
}

void SafetyStrip::takeFocus()
{
    m_where->setFocus(Qt::ShortcutFocusReason);
}

void SafetyStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        translate();
        refresh();
    }
    Ground::changeEvent(event);
}

} // namespace latarnia
