// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/CallHeader.h"

#include "ui/words/MomentWords.h"
#include "ui/words/VerdictWords.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

const QStringList &spokenLanguages()
{
    static const QStringList languages{u"pl"_s, u"en"_s, u"es"_s};
    return languages;
}

QVBoxLayout *columnOf(QWidget *above, QWidget *below)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addStretch();
    column->addWidget(above);
    column->addWidget(below);
    column->addStretch();
    return column;
}

} // namespace

CallHeader::CallHeader(LiveCall &call, const Wording &wording, Clock clock, Stopwatch stopwatch,
                       QWidget *parent)
    : Ground{Token::Surface, parent}
    , m_call{call}
    , m_wording{wording}
    , m_clock{std::move(clock)}
    , m_stopwatch{std::move(stopwatch)}
    , m_timer{new Digits{TextRole::Timer, Token::Ink}}
    , m_number{new Label{TextRole::BodyName}}
    , m_taken{new Label{TextRole::Caption, Token::Ink2}}
    , m_saved{new StatusLine{StatusLine::Ground::None}}
    , m_callerSpeaks{new Label{TextRole::Caption, Token::Ink2}}
    , m_language{new Segmented}
    , m_reason{new Label{TextRole::Caption, Token::Ink2, Wrap::Yes}}
    , m_badge{new LevelBadge{BadgeSize::Large}}
    , m_rise{new Label{TextRole::Caption, Token::Ink2}}
{
    m_timer->setObjectName(u"callTimer"_s);
    m_saved->setObjectName(u"saved"_s);
    m_badge->setObjectName(u"level"_s);
    m_reason->setObjectName(u"levelReason"_s);
    m_rise->setObjectName(u"levelRise"_s);
    m_number->setObjectName(u"callNumber"_s);
    m_language->setObjectName(u"callerLanguage"_s);
    m_language->setChoices({u"PL"_s, u"EN"_s, u"ES"_s});
    m_reason->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_reason->setMinimumWidth(120);
    auto *row = new QHBoxLayout{this};
    row->setContentsMargins(16, 4, 12, 4);
    row->setSpacing(16);
    row->addWidget(m_timer);
    row->addLayout(columnOf(m_number, m_taken));
    row->addWidget(m_saved);
    row->addLayout(columnOf(m_callerSpeaks, m_language));
    row->addWidget(m_reason, 1);
    row->addStretch();
    row->addWidget(m_badge);
    row->addWidget(m_rise);
    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, &CallHeader::showTime);
    connect(m_language, &Segmented::picked, this, &CallHeader::pickLanguage);
    connect(&m_call, &LiveCall::begun, this, &CallHeader::begin);
    connect(&m_call, &LiveCall::ended, &m_tick, &QTimer::stop);
    connect(&m_call, &LiveCall::changed, this, &CallHeader::refresh);
}

void CallHeader::setCompact(bool compact)
{
    for (auto *label : {m_number, m_taken, m_callerSpeaks, m_reason})
        label->setVisible(!compact);
    m_compact = compact;
    refresh();
}

void CallHeader::begin()
{
    // A call that comes back after the program stopped has been running all the while.
    const auto &draft = m_call.draft();
    const bool talks = !draft.talkEndedAt.isValid();
    m_startedAt = m_stopwatch() - qMax(0LL, draft.startedAt.msecsTo(talks ? m_clock() : draft.talkEndedAt));
    if (talks)
        m_tick.start();
    showTime();
}

void CallHeader::showTime()
{
    m_timer->setText(duration((m_stopwatch() - m_startedAt) / 1000));
}

void CallHeader::pickLanguage(int index)
{
    m_call.change([index](CallDraft &draft) { draft.callerLanguage = spokenLanguages().value(index); });
}

void CallHeader::refresh()
{
    if (!m_call.isOpen())
        return;
    const auto &draft = m_call.draft();
    const auto &verdict = m_call.now().callVerdict();
    m_number->setText(tr("Call %1").arg(draft.number));
    m_taken->setText(tr("taken %1").arg(clockTime(draft.startedAt)));
    m_callerSpeaks->setText(tr("Caller speaks"));
    m_language->setAccessibleName(tr("Language of the caller"));
    m_language->choose(int(spokenLanguages().indexOf(draft.callerLanguage)));
    m_reason->setText(
        reasonPhrase(verdict, m_call.content().instrument, m_wording.spoken(), interfaceLanguage()));
    m_reason->setToolTip(
        reasonLines(verdict, m_call.content().instrument, m_wording.spoken(), interfaceLanguage())
            .join(u'\n')
            .toHtmlEscaped());
    const auto shown = m_call.now().shown();
    m_badge->setBadge({.rank = int(shown.level), .text = badgeText(shown.level), .live = true});
    m_rise->setText(besideTheLevel(shown));
    m_rise->setVisible(!m_compact && !m_rise->text().isEmpty());
    showSaved(m_savedState, m_savedAt);
}

/// Beside the badge stands what the one word in it does not say.
QString CallHeader::besideTheLevel(const ShownLevel &shown) const
{
    const auto &verdict = m_call.now().callVerdict();
    if (shown.proposed)
        //: %1 is a level such as T2.
        return tr("%1 proposed to the lead").arg(codeOf(*shown.proposed));
    if (shown.byHand)
        //: %1 is the level the answers give, such as T3.
        return tr("by hand, answers say %1").arg(codeOf(verdict.level));
    //: %1 is the level the answers give apart from the danger, such as T1.
    return verdict.level == Level::T0 ? tr("so far %1").arg(codeOf(verdict.indication)) : mayRise(verdict);
}

void CallHeader::showSaved(SavedState state, const QDateTime &at)
{
    m_savedState = state;
    m_savedAt = at;
    switch (state) {
    case SavedState::Nothing:
        m_saved->say(Tone::Quiet, {}, {});
        break;
    case SavedState::Typing:
        m_saved->say(Tone::Quiet, u"pencil"_s, tr("Writing…"));
        break;
    case SavedState::Saved:
        m_saved->say(Tone::Good, u"circle-check"_s, tr("Saved %1").arg(clockTime(at)));
        break;
    case SavedState::Slow:
        m_saved->say(Tone::Warn, u"hourglass"_s, tr("Still saving…"));
        break;
    case SavedState::Failed:
        m_saved->say(Tone::Alert, u"circle-alert"_s, tr("Not saved since %1").arg(clockTime(at)));
        break;
    }
}

void CallHeader::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    Ground::changeEvent(event);
}

} // namespace latarnia
