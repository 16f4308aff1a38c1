// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/CallHeader.h"

#include "ui/keys/Deed.h"
#include "ui/kit/TextBlock.h"
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
    , m_whyWord{new Label{TextRole::Caption, Token::Ink2}}
    , m_why{new KeyMark{chordsOf(Deed::Why)}}
    , m_badge{new LevelBadge{BadgeSize::Large}}
    , m_rise{new Label{TextRole::Caption, Token::Ink2}}
{
    m_timer->setObjectName(u"callTimer"_s);
    m_saved->setObjectName(u"saved"_s);
    m_badge->setObjectName(u"level"_s);
    m_reason->setObjectName(u"levelReason"_s);
    m_whyWord->setObjectName(u"whyWord"_s);
    m_rise->setObjectName(u"levelRise"_s);
    m_number->setObjectName(u"callNumber"_s);
    m_language->setObjectName(u"callerLanguage"_s);
    m_language->setChoices({u"PL"_s, u"EN"_s, u"ES"_s});
    m_reason->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_reason->setMinimumWidth(120);
    m_reason->installEventFilter(this);
    auto *row = new QHBoxLayout{this};
    row->setContentsMargins(16, 4, 16, 4);
    row->setSpacing(12);
    row->addWidget(m_timer);
    row->addLayout(columnOf(m_number, m_taken));
    row->addWidget(m_saved);
    row->addLayout(columnOf(m_callerSpeaks, m_language));
    row->addWidget(m_reason, 1);
    row->addLayout(columnOf(m_whyWord, m_why));
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
    for (auto *label : {m_number, m_taken, m_callerSpeaks, m_reason, m_whyWord})
        label->setVisible(!compact);
    m_why->setVisible(!compact);
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
    m_number->setText(draft.number.isEmpty() ? tr("Call without a number yet")
                                             : tr("Call %1").arg(draft.number));
    m_taken->setText(tr("taken %1").arg(clockTime(draft.startedAt)));
    m_callerSpeaks->setText(tr("Caller speaks"));
    m_whyWord->setText(tr("why?"));
    m_language->setAccessibleName(tr("Language of the caller"));
    m_language->choose(int(spokenLanguages().indexOf(draft.callerLanguage)));
    m_phrase = reasonPhrase(verdict, m_call.content().instrument, m_wording.spoken(), interfaceLanguage());
    fitReason();
    m_reason->setToolTip(
        reasonLines(verdict, m_call.content().instrument, m_wording.spoken(), interfaceLanguage())
            .join(u'\n')
            .toHtmlEscaped());
    m_rise->setText(besideTheLevel(m_call.now().shown()));
    m_rise->setVisible(!m_compact && !m_rise->text().isEmpty());
    showSaved(m_savedState, m_savedAt);
}

/// With large text the words of the level may not fit; its code and shape always do.
void CallHeader::fitBadge()
{
    if (!m_call.isOpen())
        return;
    const auto level = m_call.now().shown().level;
    Badge badge{.rank = int(level), .text = badgeText(level), .live = true};
    const int others = layout()->sizeHint().width() - m_badge->sizeHint().width();
    if (m_compact && others + LevelBadge::sizeOf(badge, BadgeSize::Large).width() > width())
        badge.text = codeOf(level);
    m_badge->setBadge(badge);
    m_badge->setAccessibleName(badgeText(level));
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
    return verdict.level == Level::T0 ? tr("without the danger: %1").arg(codeOf(verdict.indication))
                                      : mayRise(verdict);
}

/// Two lines at most: Alt+W says the rest.
void CallHeader::fitReason()
{
    auto shown = m_phrase;
    const int most = heightOfText(u"x\nx"_s, TextRole::Caption, m_reason->width());
    while (heightOfText(shown, TextRole::Caption, m_reason->width()) > most && shown.contains(u", "_s))
        shown = shown.left(shown.lastIndexOf(u", "_s)) + u'…';
    m_reason->setText(shown);
}

void CallHeader::showSaved(SavedState state, const QDateTime &at)
{
    m_savedState = state;
    m_savedAt = at;
    const auto time = clockTime(at);
    switch (state) {
    case SavedState::Nothing:
        saySaved(Tone::Quiet, {}, {}, {});
        break;
    case SavedState::Typing:
        saySaved(Tone::Quiet, u"pencil"_s, tr("Writing…"), tr("Writing…"));
        break;
    case SavedState::Saved:
        saySaved(Tone::Good, u"circle-check"_s, tr("Saved %1").arg(time), time);
        break;
    case SavedState::Slow:
        saySaved(Tone::Warn, u"hourglass"_s, tr("Still saving…"), tr("Still saving…"));
        break;
    case SavedState::Failed:
        saySaved(Tone::Alert, u"circle-alert"_s, tr("Not saved since %1").arg(time), tr("Not saved"));
        break;
    case SavedState::Emergency:
        saySaved(Tone::Alert, u"circle-alert"_s, tr("Emergency copy"), tr("Emergency copy"));
        break;
    }
    fitBadge();
}

/// Large text leaves room for the icon and the time only.
void CallHeader::saySaved(Tone tone, const QString &icon, const QString &sentence, const QString &brief)
{
    m_saved->say(tone, icon, m_compact ? brief : sentence);
    if (!m_compact) // what stands beside it does not move when the word changes
        m_saved->setMinimumWidth(qMax(m_saved->sizeHint().width(), m_saved->minimumWidth()));
    m_saved->setAccessibleName(sentence);
}

void CallHeader::resizeEvent(QResizeEvent *event)
{
    Ground::resizeEvent(event);
    fitBadge();
}

bool CallHeader::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_reason && event->type() == QEvent::Resize)
        fitReason();
    return Ground::eventFilter(watched, event);
}

void CallHeader::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    Ground::changeEvent(event);
}

} // namespace latarnia
