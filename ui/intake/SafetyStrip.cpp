// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/SafetyStrip.h"

#include "ui/intake/SafetyQuestion.h"
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

const QStringList &urgentNeeds()
{
    static const QStringList needs{QString{codeOf(Need::Pregnancy)}, QString{codeOf(Need::ChildCare)},
                                   QString{codeOf(Need::SexualViolence72h)}};
    return needs;
}

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
    m_questions = new QBoxLayout{QBoxLayout::LeftToRight};
    m_questions->setSpacing(12);
    auto *first = new QHBoxLayout;
    first->setSpacing(12);
    first->addWidget(m_whereBox, 1);
    first->addWidget(m_talkBox);
    first->addWidget(m_dangerBox);
    m_more = new QWidget;
    auto *more = new QHBoxLayout{m_more};
    more->setContentsMargins(0, 0, 0, 0);
    more->setSpacing(12);
    more->addWidget(m_whoBox);
    more->addWidget(m_placeBox);
    more->addWidget(m_cutOffBox);
    m_questions->addLayout(first, 1);
    m_questions->addWidget(m_more);
    auto *chips = new QHBoxLayout;
    chips->setSpacing(8);
    chips->addWidget(m_title);
    m_urgent->setMinimumWidth(UrgentWidth);
    chips->addWidget(m_urgent, 1);
    auto *rows = new QVBoxLayout{this};
    rows->setContentsMargins(16, 5, 16, 5);
    rows->setSpacing(2);
    rows->addWidget(m_sheet);
    rows->addLayout(m_questions);
    rows->addLayout(chips);
    rows->addWidget(buildHears());
    rows->addWidget(m_question);
    rows->addStretch(1);
    fold();
}

QWidget *SafetyStrip::buildHears()
{
    m_hears->setObjectName(u"whoHears"_s);
    m_hears->setMaxLength(MaxShortText);
    m_hears->setMinimumWidth(140);
    m_question->setObjectName(u"safetyQuestion"_s);
    m_hearsRow = new QWidget;
    auto *hears = new QHBoxLayout{m_hearsRow};
    hears->setContentsMargins(0, 0, 0, 0);
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
            [this](const QString &code, bool on) { turnListener(*fromCode<Listener>(code), on); });
    connect(m_urgent, &ChipGroup::turned, this, &SafetyStrip::turnUrgent);
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

/// The kinds of danger belong to the call, the urgent needs to the person.
void SafetyStrip::turnUrgent(const QString &code, bool on)
{
    if (const auto kind = fromCode<DangerKind>(code)) {
        m_call.change([&](CallDraft &draft) {
            draft.safety.dangerKinds.removeAll(*kind);
            if (on)
                draft.safety.dangerKinds.append(*kind);
        });
        return;
    }
    m_call.changePerson([&](CallPerson &person) {
        person.needs.removeAll(*fromCode<Need>(code));
        if (on)
            person.needs.append(*fromCode<Need>(code));
    });
}

/// Nobody and somebody cannot both hear.
void SafetyStrip::turnListener(Listener listener, bool on)
{
    m_call.change([&](CallDraft &draft) {
        auto &listeners = draft.safety.listeners;
        listeners.removeAll(listener);
        if (!on)
            return;
        if (listener == Listener::Nobody)
            listeners.clear();
        else
            listeners.removeAll(Listener::Nobody);
        listeners.append(listener);
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

void SafetyStrip::setCompact(bool compact)
{
    m_compact = compact;
    m_questions->setDirection(compact ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_urgent->setMinimumWidth(compact ? 0 : UrgentWidth);
    fold();
}

void SafetyStrip::fold()
{
    const bool inside = m_focus->isInside();
    const bool open = !m_compact || inside;
    m_more->setVisible(open);
    m_urgent->setVisible(open);
    m_title->setVisible(open);
    const auto &safety = m_call.draft().safety;
    const bool heard = !safety.listeners.isEmpty() || !safety.whoHears.isEmpty();
    const bool inDanger = m_call.isOpen() && m_call.now().shown().level == Level::T0;
    const bool room = !m_compact || !inDanger; // the sheet takes it, and the first facts are all there
    m_hearsRow->setVisible(room && (inside || (heard && !m_compact)));
    m_question->setVisible(room && inside);
    m_sheet->setCompact(m_compact, inside);
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
