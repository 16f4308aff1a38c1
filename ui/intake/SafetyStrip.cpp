// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/SafetyStrip.h"

#include "ui/intake/SafetyQuestion.h"
#include "ui/intake/SafetyTurns.h"
#include "ui/kit/KeyMark.h"
#include "ui/words/AnswerWords.h"
#include "ui/words/CodeLists.h"
#include "ui/words/NeedWords.h"
#include "ui/words/SafetyWords.h"

#include <QApplication>
#include <QEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

constexpr int UrgentWidth = 900; // never one chip below the other
constexpr int MostFolded = 75; ///< how high the folded rows may be with large text, in its measure

} // namespace

SafetyStrip::SafetyStrip(LiveCall &call, const Wording &wording, QWidget *parent)
    : Ground{Token::Sunken, parent}
    , m_call{call}
    , m_wording{wording}
    , m_sheet{new DangerSheet{call}}
    , m_focus{new FocusInside{this}}
    , m_title{new Label{TextRole::BodyName}}
    , m_where{new QLineEdit}
    , m_whereBox{new Labelled{m_where, u"where"_s}}
    , m_talk{new AnswerBox}
    , m_talkBox{new Labelled{m_talk, u"talkFreely"_s}}
    , m_danger{new AnswerBox}
    , m_dangerBox{new Labelled{m_danger, u"danger"_s}}
    , m_hearsTitle{new Label{TextRole::BodyName}}
    , m_listeners{new ChipGroup{allCodes<Listener>(), u"listener"_s}}
    , m_hears{new QLineEdit}
    , m_question{new Label{TextRole::Spoken, Token::Ink, Wrap::Yes}}
    , m_summary{new Label{TextRole::Small, Token::Ink2, Wrap::Yes}}
    , m_cutOff{new Choice{u"ifCutOff"_s}}
    , m_cutOffBox{new Labelled{m_cutOff, u"ifCutOff"_s}}
    , m_urgent{new ChipGroup{allCodes<DangerKind>() + urgentNeeds(), u"urgent"_s}}
    , m_place{new Choice{u"dangerPlace"_s}}
    , m_placeBox{new Labelled{m_place, u"dangerPlace"_s}}
    , m_who{new Choice{u"dangerWho"_s}}
    , m_whoBox{new Labelled{m_who, u"dangerWho"_s}}
{
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
    first->addWidget(m_whereBox, 1);
    first->addWidget(m_talkBox);
    first->addWidget(m_dangerBox);
    m_more = new QWidget;
    auto *more = new QHBoxLayout{m_more};
    more->setContentsMargins(0, 0, 0, 0);
    more->setSpacing(4);
    more->addWidget(m_whoBox);
    more->addWidget(m_placeBox);
    more->addWidget(m_cutOffBox);
    m_questions->addLayout(first, 1);
    m_questions->addWidget(m_more);
    auto *rows = new QVBoxLayout{this};
    rows->setContentsMargins(12, 5, 12, 5);
    rows->setSpacing(2);
    rows->addWidget(m_sheet);
    rows->addLayout(m_questions);
    rows->addWidget(m_question); // beside the field it is asked for
    rows->addWidget(buildFolds());
    rows->addWidget(m_summary);
    for (auto *label : {m_question, m_summary})
        label->setContentsMargins(4, 0, 4, 0);
    fold();
}

QWidget *SafetyStrip::buildFolds()
{
    auto *chips = new QHBoxLayout;
    chips->setContentsMargins(4, 0, 4, 0);
    chips->setSpacing(8);
    chips->addWidget(m_title);
    m_urgent->setMinimumWidth(UrgentWidth);
    chips->addWidget(m_urgent, 1);
    chips->addWidget(new KeyMark{QKeySequence{Qt::Key_F3}});
    auto *folds = new QWidget;
    m_foldRows = new QVBoxLayout{folds};
    m_foldRows->setContentsMargins(0, 0, 0, 0);
    m_foldRows->setSpacing(2);
    m_foldRows->addLayout(chips);
    m_foldRows->addWidget(buildHears());
    m_folds = new FoldArea{folds};
    return m_folds;
}

QWidget *SafetyStrip::buildHears()
{
    m_hears->setObjectName(u"whoHears"_s);
    m_hears->setMaxLength(MaxShortText);
    m_hears->setMinimumWidth(140);
    m_question->setObjectName(u"safetyQuestion"_s);
    m_hearsRow = new QWidget;
    auto *hears = new QHBoxLayout{m_hearsRow};
    hears->setContentsMargins(4, 0, 4, 0);
    hears->setSpacing(8);
    hears->addWidget(m_hearsTitle);
    hears->addWidget(m_listeners, 4);
    hears->addWidget(m_hears, 1);
    return m_hearsRow;
}

void SafetyStrip::connectParts()
{
    connect(m_where, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_call.changeWords([&](CallDraft &draft) { draft.safety.where = text; });
    });
    connect(m_hears, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_call.changeWords([&](CallDraft &draft) { draft.safety.whoHears = text; });
    });
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
    connect(m_listeners, &ChipGroup::turned, this,
            [this](const QString &code, bool on) { turnListener(m_call, *fromCode<Listener>(code), on); });
    connect(m_urgent, &ChipGroup::turned, this,
            [this](const QString &code, bool on) { turnUrgent(m_call, code, on); });
    connect(&m_call, &LiveCall::changed, this, &SafetyStrip::refresh);
}

void SafetyStrip::translate()
{
    const QStringList answers{nameOf(Answer::Yes), nameOf(Answer::No), u"?"_s};
    m_title->setText(tr("Urgent:"));
    m_whereBox->setLabel(tr("Where? Address, street, anything in sight"));
    m_talkBox->setLabel(tr("Can talk freely?"));
    m_talk->setLabels(answers);
    m_dangerBox->setLabel(tr("Danger now?"));
    m_danger->setLabels(answers);
    m_hearsTitle->setText(tr("Who hears?"));
    m_listeners->setTexts(namesOfAll<Listener>());
    m_hears->setAccessibleName(tr("Who hears, in words"));
    m_hears->setPlaceholderText(tr("in words"));
    m_cutOffBox->setLabel(tr("If cut off"));
    m_cutOff->setChoices(choicesOfAll<CutOffPlan>());
    m_urgent->setTexts(
        namesOfAll<DangerKind>()
        + QStringList{nameOf(Need::Pregnancy), nameOf(Need::ChildCare), nameOf(Need::SexualViolence72h)});
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
    showText(m_where, safety.where);
    showText(m_hears, safety.whoHears);
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
    m_listeners->setOn(codesIn(safety.listeners));
    m_urgent->setOn(codesIn(safety.dangerKinds) + codesIn(m_call.now().person().needs));
    showSummary();
    fold();
    sayTheQuestion(QApplication::focusWidget());
    refreshTone();
}

void SafetyStrip::refreshTone()
{
    const bool inDanger = m_call.now().shown().level == Level::T0;
    setFill(inDanger ? Token::T0Fill : Token::Sunken);
    const auto labels = findChildren<Label *>();
    for (auto *label : labels)
        label->setInk(inDanger ? Token::T0 : label == m_title ? Token::Ink : Token::Ink2);
}

/// What is folded away with large text and still must be in sight.
void SafetyStrip::showSummary()
{
    const auto &safety = m_call.draft().safety;
    //: %1 says what to do if the call is cut off, for example "do not ring back".
    QStringList parts{tr("If cut off: %1").arg(nameOf(safety.ifCutOff))};
    for (const auto kind : safety.dangerKinds)
        parts.append(nameOf(kind));
    for (const auto need : m_call.now().person().needs) {
        if (urgentNeeds().contains(QString{codeOf(need)}))
            parts.append(nameOf(need));
    }
    m_summary->setText(parts.join(u" · "_s));
}

void SafetyStrip::setCompact(bool compact)
{
    m_compact = compact;
    if (compact)
        m_foldRows->insertWidget(0, m_more);
    else
        m_questions->addWidget(m_more);
    m_folds->setMostHeight(compact ? grown(MostFolded) : QWIDGETSIZE_MAX);
    m_urgent->setMinimumWidth(compact ? 0 : UrgentWidth);
    m_sheet->setCompact(compact);
    m_question->setRole(compact ? TextRole::Small : TextRole::Spoken);
    fold();
}

void SafetyStrip::fold()
{
    const bool inside = m_focus->isInside();
    const bool open = !m_compact || inside;
    m_more->setVisible(open);
    m_folds->setVisible(open);
    m_summary->setVisible(!open);
    const auto &safety = m_call.draft().safety;
    const bool heard = !safety.listeners.isEmpty() || !safety.whoHears.isEmpty();
    m_hearsRow->setVisible(inside || (heard && !m_compact));
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
