// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/SafetyStrip.h"

#include "ui/words/AnswerWords.h"
#include "ui/words/CodeLists.h"
#include "ui/words/NeedWords.h"
#include "ui/words/SafetyWords.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QSignalBlocker>
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

void showText(QLineEdit *field, const QString &text)
{
    const QSignalBlocker quiet{field};
    if (field->text() != text)
        field->setText(text);
}

} // namespace

SafetyStrip::SafetyStrip(LiveCall &call, const Wording &wording, QWidget *parent)
    : Ground{Token::Sunken, parent}
    , m_call{call}
    , m_wording{wording}
    , m_title{new Label{TextRole::BodyName}}
    , m_where{new QLineEdit}
    , m_whereBox{new Labelled{m_where, u"where"_s}}
    , m_talk{new AnswerBox}
    , m_talkBox{new Labelled{m_talk, u"talkFreely"_s}}
    , m_danger{new AnswerBox}
    , m_dangerBox{new Labelled{m_danger, u"danger"_s}}
    , m_hears{new QLineEdit}
    , m_hearsBox{new Labelled{m_hears, u"whoHears"_s}}
    , m_cutOff{new Choice{u"ifCutOff"_s}}
    , m_cutOffBox{new Labelled{m_cutOff, u"ifCutOff"_s}}
    , m_urgent{new ChipGroup{allCodes<DangerKind>() + urgentNeeds(), u"urgent"_s}}
    , m_place{new Choice{u"dangerPlace"_s}}
    , m_placeBox{new Labelled{m_place, u"dangerPlace"_s}}
{
    build();
    connectParts();
    translate();
}

void SafetyStrip::build()
{
    auto *questions = new QHBoxLayout;
    questions->setSpacing(12);
    questions->addWidget(m_whereBox, 3);
    questions->addWidget(m_talkBox);
    questions->addWidget(m_dangerBox);
    questions->addWidget(m_placeBox);
    questions->addWidget(m_hearsBox, 2);
    questions->addWidget(m_cutOffBox);
    auto *chips = new QHBoxLayout;
    chips->setSpacing(8);
    chips->addWidget(m_title);
    m_urgent->setMinimumWidth(UrgentWidth);
    chips->addWidget(m_urgent, 1);
    auto *rows = new QVBoxLayout{this};
    rows->setContentsMargins(16, 5, 16, 5);
    rows->setSpacing(2);
    rows->addLayout(questions);
    rows->addLayout(chips);
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
    m_hearsBox->setLabel(tr("Who hears or checks the phone"));
    m_cutOffBox->setLabel(tr("If cut off"));
    m_cutOff->setChoices(choicesOfAll<CutOffPlan>());
    m_urgent->setTexts(
        namesOfAll<DangerKind>()
        + QStringList{nameOf(Need::Pregnancy), nameOf(Need::ChildCare), nameOf(Need::SexualViolence72h)});
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
    m_urgent->setOn(codesIn(safety.dangerKinds) + codesIn(m_call.now().person().needs));
    refreshTone();
}

void SafetyStrip::refreshTone()
{
    const bool inDanger = m_call.draft().safety.danger == DangerNow::Yes;
    setFill(inDanger ? Token::T0Fill : Token::Sunken);
    const auto labels = findChildren<Label *>();
    for (auto *label : labels)
        label->setInk(inDanger ? Token::T0 : label == m_title ? Token::Ink : Token::Ink2);
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
