// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/CallPage.h"

#include "ui/intake/PartsOfCall.h"
#include "ui/keys/Deed.h"
#include "ui/kit/YieldingStack.h"

#include <QApplication>
#include <QEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace latarnia {

CallPage::CallPage(LiveCall &call, const Wording &wording, const Clock &clock, const Stopwatch &stopwatch,
                   ReturnNumbers &numbers, QWidget *parent)
    : QWidget{parent}
    , m_call{call}
    , m_wording{wording}
    , m_header{new CallHeader{call, wording, clock, stopwatch}}
    , m_handLevel{new HandLevelBar{call, clock}}
    , m_why{new LevelWhy{call, wording}}
    , m_notice{new CallNotice{call}}
    , m_duty{new DutyBanner{call, clock}}
    , m_safety{new SafetyStrip{call, wording}}
    , m_nav{new NavList}
    , m_body{new YieldingStack}
    , m_parts{new QStackedWidget}
    , m_situation{new SituationPage{call, wording, clock}}
    , m_screening{new ScreeningPage{call, wording}}
    , m_people{new PeoplePage{call, wording, clock}}
    , m_agreements{new AgreementsPage{call, wording, clock, numbers}}
    , m_close{new ClosePage{call, clock}}
    , m_side{new QStackedWidget}
    , m_help{new HelpPanel{call, wording, clock}}
    , m_script{new ScriptPanel{call, wording}}
    , m_whisper{new WhisperView{call, wording}}
    , m_coach{new SilentCoach{call, wording, stopwatch}}
    , m_notes{new NotesPanel{call}}
    , m_firstHelp{new StatusLine{StatusLine::Ground::Tinted, TextRole::BodyStrong}}
    , m_columns{new CallColumns{m_nav, new KnownFacts{call, wording}, buildMiddle(), m_side}}
{
    m_nav->setObjectName(u"parts"_s);
    build();
    connect(m_close, &ClosePage::closeAsked, this, &CallPage::closeAsked);
    connect(m_nav, &NavList::picked, this, &CallPage::choose);
    connect(&m_call, &LiveCall::changed, this, &CallPage::refresh);
    connect(&m_call, &LiveCall::changed, this, &CallPage::followTheCaller);
    connect(m_help, &HelpPanel::callBackAsked, this, [this] { go(CallPart::Agreements); });
    connect(m_help, &HelpPanel::consentAsked, this, [this](const QString &service) {
        go(CallPart::Agreements);
        m_agreements->askConsent(service);
    });
    connect(m_script, &ScriptPanel::left, this, [this] { show(CallView::Help); });
    connect(m_whisper, &WhisperView::left, this, &CallPage::showWhole);
    connect(m_whisper, &WhisperView::noted, m_notes, &NotesPanel::addLine);
    connect(m_coach, &SilentCoach::left, this, &CallPage::showWhole);
    connect(m_coach, &SilentCoach::tapped, this, [this] {
        m_call.change([](CallDraft &draft) { draft.safety.talkFreely = Answer::No; });
        openWhisper();
    });
    connect(&m_call, &LiveCall::begun, this, [this] {
        m_talked.reset();
        m_body->setCurrentIndex(0);
        m_side->setCurrentWidget(m_help);
        go(CallPart::Screening);
        say(Tone::Quiet, {}, {});
    });
}

QWidget *CallPage::buildMiddle()
{
    m_parts->addWidget(scrolled(m_situation));
    m_parts->addWidget(m_screening);
    m_parts->addWidget(scrolled(m_people));
    m_parts->addWidget(scrolled(m_agreements));
    m_parts->addWidget(m_close); // scrolls inside, so that its button stays in sight
    m_firstHelp->hide();
    auto *middle = new QWidget;
    auto *column = new QVBoxLayout{middle};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Gap);
    column->addWidget(m_parts, 1);
    column->addWidget(m_notes);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(4, 0, 4, 0);
    foot->addWidget(m_firstHelp);
    column->addLayout(foot);
    return middle;
}

void CallPage::build()
{
    m_side->addWidget(m_help);
    m_side->addWidget(m_script);
    m_body->addWidget(m_columns);
    m_body->addWidget(m_whisper);
    m_body->addWidget(m_coach);
    auto *rows = new QVBoxLayout{this};
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_header);
    rows->addWidget(m_safety); // above everything that comes and goes: it is always in the same place
    rows->addWidget(m_handLevel);
    rows->addWidget(m_why);
    auto *notices = new QVBoxLayout;
    notices->setContentsMargins(16, Gap, 16, 0);
    notices->setSpacing(Gap / 2);
    notices->addWidget(m_notice);
    notices->addWidget(m_duty);
    rows->addLayout(notices);
    rows->addWidget(m_body, 1); // where there is no room it gives way, never the strip
    m_header->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(m_safety, &SafetyStrip::unfolded, this, &CallPage::placeFoot);
    connect(m_safety, &SafetyStrip::dangerAsked, m_notice, &CallNotice::askDanger);
    connect(m_why, &LevelWhy::shown, m_screening, &ScreeningPage::giveRoom);
    connect(m_columns, &CallColumns::narrowed, this, &CallPage::shrink);
    shrink(m_columns->isNarrow());
}

/// With large text whoever is in the strip neither writes nor reads who can help, the last page has a note of
/// its own, and in danger the strip is high: the room goes to what is worked on, and F5 brings the notes.
void CallPage::placeFoot(bool stripOpen)
{
    const bool narrow = m_columns->isNarrow();
    const bool isLast = m_parts->currentIndex() == int(CallPart::Close);
    const bool writes = m_notes->isAncestorOf(QApplication::focusWidget());
    const bool inDanger = m_call.isOpen() && m_call.now().shown().level == Level::T0;
    m_notes->setVisible(!narrow || writes || (!stripOpen && !isLast && !inDanger));
    m_firstHelp->setVisible(narrow && !stripOpen);
}

void CallPage::shrink(bool narrow)
{
    m_header->setCompact(narrow);
    m_safety->setCompact(narrow);
    m_screening->setCompact(narrow);
    m_notes->setCompact(narrow);
    m_firstHelp->setVisible(narrow);
    m_firstHelp->setKeys(chordsOf(Deed::GoToHelp));
}

void CallPage::refresh()
{
    if (!m_call.isOpen())
        return;
    const auto first = m_call.now().routing().services.value(0).service;
    const auto name
        = first < 0 ? QString{} : m_wording.serviceName(m_call.content().directory.services().at(first).id);
    //: %1 is the service that comes first.
    m_firstHelp->say(Tone::Info, u"life-buoy"_s,
                     name.isEmpty() ? tr("Nobody to name yet") : tr("1. %1").arg(name));
    m_nav->setAccessibleName(tr("Parts of the call"));
    m_nav->setEntries(partsOf(m_call));
}

/// Who cannot talk gets one question at a time as soon as that is known.
void CallPage::followTheCaller()
{
    if (!m_call.isOpen())
        return;
    const auto &talk = m_call.draft().safety.talkFreely;
    if (std::exchange(m_talked, talk) == talk)
        return;
    if (talk == Answer::No)
        openWhisper();
    else if (m_body->currentWidget() == m_whisper)
        showWhole();
}

void CallPage::showWhole()
{
    m_body->setCurrentIndex(0);
    m_screening->askNext();
}

void CallPage::openWhisper()
{
    m_body->setCurrentWidget(m_whisper);
    m_whisper->open();
}

void CallPage::show(CallView view)
{
    switch (view) {
    case CallView::Help:
        m_body->setCurrentIndex(0);
        m_columns->askForSide(true);
        m_side->setCurrentWidget(m_help);
        m_help->takeFocus();
        break;
    case CallView::Script:
        m_body->setCurrentIndex(0);
        m_columns->askForSide(true);
        m_side->setCurrentWidget(m_script);
        m_script->open();
        break;
    case CallView::Notes:
        m_notes->show(); // a hidden widget takes no keyboard
        m_columns->askForSide(false);
        m_body->setCurrentIndex(0);
        m_notes->takeFocus();
        break;
    case CallView::Whisper:
        if (m_body->currentWidget() == m_whisper)
            showWhole();
        else
            openWhisper();
        break;
    case CallView::Coach:
        m_body->setCurrentWidget(m_coach);
        m_coach->open();
        break;
    case CallView::Why:
        m_why->turn();
        break;
    }
}

void CallPage::choose(int index)
{
    m_body->setCurrentIndex(0);
    m_columns->askForSide(false);
    m_nav->choose(index);
    m_parts->setCurrentIndex(index);
    m_help->stepBack(index == int(CallPart::Close));
    placeFoot(false);
}

void CallPage::go(CallPart part)
{
    choose(int(part));
    if (part == CallPart::Situation)
        m_situation->takeFocus();
    else if (part == CallPart::People)
        m_people->takeFocus();
    else if (part == CallPart::Agreements)
        m_agreements->takeFocus();
    else if (part == CallPart::Close)
        m_close->takeFocus();
}

QString CallPage::place() const
{
    const auto *focused = QApplication::focusWidget();
    const auto name = focused && isAncestorOf(focused) ? focused->objectName() : QString{};
    const auto person = m_call.isOpen() ? m_call.now().person().id.text : QString{};
    return QString::number(m_parts->currentIndex()) + u' ' + name + u' ' + person;
}

void CallPage::setPlace(const QString &place)
{
    const int part = place.section(u' ', 0, 0).toInt();
    if (part >= 0 && part < m_parts->count())
        choose(part);
    const auto &persons = m_call.draft().persons;
    for (int i = 0; i < int(persons.size()); ++i) {
        if (persons.at(i).id.text == place.section(u' ', 2, 2))
            m_call.selectPerson(i);
    }
    const auto name = place.section(u' ', 1, 1);
    auto *widget = name.isEmpty() ? nullptr : findChild<QWidget *>(name);
    if (!widget)
        m_safety->takeFocus(); // as for a call just taken
    if (m_whisper->isAncestorOf(widget))
        openWhisper();
    else if (widget == m_coach)
        show(CallView::Coach);
    else if (m_script->isAncestorOf(widget))
        show(CallView::Script);
    m_notes->show();
    if (widget && widget->focusPolicy() != Qt::NoFocus)
        widget->setFocus(Qt::OtherFocusReason);
}

void CallPage::step(int by)
{
    const int count = m_parts->count();
    go(CallPart((m_parts->currentIndex() + by + count) % count));
}

void CallPage::say(Tone tone, const QString &icon, const QString &sentence, NoticeCause cause)
{
    m_notice->tell(tone, icon, sentence, cause);
}

void CallPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace latarnia
