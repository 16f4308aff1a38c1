// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/DutyCard.h"

#include "ui/keys/Deed.h"
#include "ui/words/AgreementWords.h"
#include "ui/words/CodeLists.h"
#include "ui/words/MomentWords.h"

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace latarnia {

DutyCard::DutyCard(LiveCall &call, Clock clock, QWidget *parent)
    : Card{parent}
    , m_call{call}
    , m_clock{std::move(clock)}
    , m_title{new Label{TextRole::BodyName}}
    , m_grounds{new ChipGroup{allCodes<DutyGround>(), u"duty"_s}}
    , m_limits{new StatusLine{StatusLine::Ground::Tinted, TextRole::Small}}
    , m_steps{new QWidget}
    , m_words{new QLineEdit}
    , m_wordsBox{new Labelled{m_words, u"dutyWords"_s}}
    , m_log{new Label{TextRole::Small, Token::Ink2, Wrap::Yes}}
{
    m_words->setMaxLength(MaxShortText);
    m_log->setObjectName(u"dutyLog"_s);
    build();
    connect(m_grounds, &ChipGroup::turned, this, [this](const QString &code, bool on) {
        m_call.change([&](CallDraft &draft) {
            draft.dutyGrounds.removeAll(*fromCode<DutyGround>(code));
            if (on)
                draft.dutyGrounds.append(*fromCode<DutyGround>(code));
            if (on && draft.dutyLog.isEmpty())
                draft.dutyLog.append({.step = DutyStep::Known, .at = m_clock()});
        });
    });
    connect(m_words, &QLineEdit::textEdited, this, [this](const QString &words) {
        m_call.changeWords([&](CallDraft &draft) { draft.dutyWords = words; });
    });
    connect(&m_call, &LiveCall::changed, this, &DutyCard::refresh);
    translate();
}

void DutyCard::build()
{
    auto *steps = new QVBoxLayout{m_steps};
    steps->setContentsMargins(0, 0, 0, 0);
    auto *buttons = new QHBoxLayout;
    for (const auto &[step, code] : codesOf(DutyStep{})) {
        if (step == DutyStep::Known)
            continue; // kept with the first ground
        auto *button = new Button{Weightiness::Plain};
        button->setObjectName(u"duty-"_s + QString::fromLatin1(code));
        connect(button, &Button::clicked, this, [this, step = step] { keep(step); });
        buttons->addWidget(button);
        m_buttons.append(button);
    }
    buttons->addStretch();
    steps->addWidget(m_wordsBox);
    steps->addLayout(buttons);
    steps->addWidget(m_log);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_grounds);
    column->addWidget(m_limits);
    column->addWidget(m_steps);
}

void DutyCard::keep(DutyStep step)
{
    m_call.change([&](CallDraft &draft) {
        draft.dutyLog.append({.step = step, .words = draft.dutyWords.trimmed(), .at = m_clock()});
        draft.dutyWords.clear();
    });
}

void DutyCard::refresh()
{
    if (!m_call.isOpen())
        return;
    const auto &draft = m_call.draft();
    m_grounds->setOn(codesIn(draft.dutyGrounds));
    showText(m_words, draft.dutyWords);
    const bool open = !draft.dutyGrounds.isEmpty();
    m_limits->setVisible(open);
    m_steps->setVisible(open || !draft.dutyLog.isEmpty());
    QStringList lines;
    for (const auto &entry : draft.dutyLog)
        lines.append(hourAndMinute(entry.at) + u" · "_s + nameOf(entry.step)
                     + (entry.words.isEmpty() ? QString{} : u" · "_s + entry.words));
    m_log->setText(lines.join(u'\n'));
}

void DutyCard::translate()
{
    m_title->setText(tr("Was something heard that may have to be reported?"));
    m_grounds->setTexts(namesOfAll<DutyGround>());
    m_limits->say(
        Tone::Warn, u"triangle-alert"_s,
        tr("Possible legal duty to report (art. 240 of the Penal Code; to be confirmed by a lawyer). "
           "Tell the caller early that confidentiality has this limit. The program reports "
           "nothing."));
    m_wordsBox->setLabel(tr("Who, why, or the reference number"));
    const auto names = namesOfAll<DutyStep>();
    for (int i = 0; i < int(m_buttons.size()); ++i) {
        m_buttons.at(i)->setText(names.at(i + 1));
        m_buttons.at(i)->setAccessibleName(names.at(i + 1));
    }
}

void DutyCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        translate();
        refresh();
    }
    Card::changeEvent(event);
}

DutyBanner::DutyBanner(LiveCall &call, Clock clock, QWidget *parent)
    : StatusLine{Ground::Tinted, TextRole::Small, parent}
    , m_call{call}
    , m_clock{std::move(clock)}
{
    setObjectName(u"dutyBanner"_s);
    setKeys(firstKeyOf(Deed::GoToAgreements));
    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, &DutyBanner::refresh);
    connect(&m_call, &LiveCall::changed, this, &DutyBanner::refresh);
    connect(&m_call, &LiveCall::ended, this, [this] {
        m_tick.stop();
        hide();
    });
    hide();
}

void DutyBanner::refresh()
{
    const auto &log = m_call.draft().dutyLog;
    const bool received = std::any_of(
        log.begin(), log.end(), [](const DutyEntry &entry) { return entry.step == DutyStep::Received; });
    const bool open = m_call.isOpen() && !m_call.draft().dutyGrounds.isEmpty() && !received && !log.isEmpty();
    setVisible(open);
    if (!open) {
        m_tick.stop();
        return;
    }
    m_tick.start();
    //: %1 is a duration such as 00:12:40.
    say(Tone::Warn, u"clock"_s,
        tr("Possible duty to report, open for %1: see Agreements")
            .arg(duration(log.first().at.secsTo(m_clock()))));
}

void DutyBanner::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    StatusLine::changeEvent(event);
}

} // namespace latarnia
