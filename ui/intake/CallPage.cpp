// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/CallPage.h"

#include "core/call/Missing.h"

#include <QApplication>
#include <QEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

/// How wide the columns are, in logical pixels at the usual size of text.
struct Columns
{
    int from{}; ///< from this width of the page
    int nav{};
    int help{};
    int gap{};
};

constexpr Columns Breathing{1680, 224, 608, 24};
constexpr Columns Usual{0, 184, 424, 16};

/// A page that may be higher than the window.
QScrollArea *scrolled(QWidget *page)
{
    auto *area = new QScrollArea;
    area->setWidget(page);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return area;
}

} // namespace

CallPage::CallPage(LiveCall &call, const Wording &wording, const Clock &clock, const Stopwatch &stopwatch,
                   ReturnNumbers &numbers, QWidget *parent)
    : QWidget{parent}
    , m_call{call}
    , m_header{new CallHeader{call, wording, clock, stopwatch}}
    , m_handLevel{new HandLevelBar{call, clock}}
    , m_notice{new StatusLine{StatusLine::Ground::Tinted}}
    , m_duty{new DutyBanner{call, clock}}
    , m_safety{new SafetyStrip{call, wording}}
    , m_nav{new NavList}
    , m_facts{new KnownFacts{call, wording}}
    , m_body{new QStackedWidget}
    , m_parts{new QStackedWidget}
    , m_situation{new SituationPage{call, wording}}
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
{
    m_notice->setObjectName(u"notice"_s);
    m_notice->hide();
    m_nav->setObjectName(u"parts"_s);
    build();
    connect(m_close, &ClosePage::closeAsked, this, &CallPage::closeAsked);
    connect(m_nav, &NavList::picked, this, &CallPage::choose);
    connect(&m_call, &LiveCall::changed, this, &CallPage::refresh);
    connect(&m_call, &LiveCall::changed, this, &CallPage::followTheCaller);
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

void CallPage::build()
{
    m_parts->addWidget(scrolled(m_situation));
    m_parts->addWidget(m_screening);
    m_parts->addWidget(scrolled(m_people));
    m_parts->addWidget(scrolled(m_agreements));
    m_parts->addWidget(scrolled(m_close));
    auto *middle = new QVBoxLayout;
    middle->setSpacing(Gap);
    middle->addWidget(m_parts, 1);
    middle->addWidget(m_notes);
    auto *left = new QVBoxLayout;
    left->setSpacing(16);
    left->addWidget(m_nav);
    m_factsArea = scrolled(m_facts);
    left->addWidget(m_factsArea, 1);
    m_side->addWidget(m_help);
    m_side->addWidget(m_script);
    auto *whole = new QWidget;
    m_columns = new QHBoxLayout{whole};
    m_columns->setContentsMargins(16, 10, 16, 8);
    m_columns->addLayout(left);
    m_columns->addLayout(middle, 1);
    m_columns->addWidget(m_side);
    auto *rows = new QVBoxLayout{this};
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_header);
    rows->addWidget(m_handLevel);
    rows->addWidget(m_notice);
    rows->addWidget(m_duty);
    rows->addWidget(m_safety);
    m_body->addWidget(whole);
    m_body->addWidget(m_whisper);
    m_body->addWidget(m_coach);
    rows->addWidget(m_body, 1);
    arrange();
}

void CallPage::arrange()
{
    const auto &columns = width() >= Breathing.from ? Breathing : Usual;
    m_nav->setFixedWidth(columns.nav);
    m_factsArea->setFixedWidth(columns.nav);
    m_side->setFixedWidth(columns.help);
    m_columns->setSpacing(columns.gap);
}

void CallPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void CallPage::refresh()
{
    if (!m_call.isOpen())
        return;
    const auto &draft = m_call.draft();
    const bool closable = missingIn(draft).isEmpty();
    m_nav->setAccessibleName(tr("Parts of the call"));
    m_nav->setEntries({{u"map-pin"_s, tr("Caller and situation"), false},
                       {u"list-checks"_s, tr("Screening"), m_call.now().verdict().open.isEmpty()},
                       {u"users"_s, tr("People (%n)", nullptr, int(draft.persons.size())), false},
                       {u"handshake"_s, tr("Agreements"), !draft.consents.isEmpty()},
                       {u"door-closed"_s, tr("Closing"), closable}});
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
        m_side->setCurrentWidget(m_help);
        m_help->takeFocus();
        break;
    case CallView::Script:
        m_body->setCurrentIndex(0);
        m_side->setCurrentWidget(m_script);
        m_script->open();
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
    }
}

void CallPage::choose(int index)
{
    m_body->setCurrentIndex(0);
    m_nav->choose(index);
    m_parts->setCurrentIndex(index);
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
    return QString::number(m_parts->currentIndex()) + u' '
        + (focused && isAncestorOf(focused) ? focused->objectName() : QString{});
}

void CallPage::setPlace(const QString &place)
{
    const int part = place.section(u' ', 0, 0).toInt();
    if (part >= 0 && part < m_parts->count())
        choose(part);
    auto *widget = findChild<QWidget *>(place.section(u' ', 1));
    if (widget && widget->focusPolicy() != Qt::NoFocus)
        widget->setFocus(Qt::OtherFocusReason);
}

void CallPage::step(int by)
{
    const int count = m_parts->count();
    go(CallPart((m_parts->currentIndex() + by + count) % count));
}

void CallPage::say(Tone tone, const QString &icon, const QString &sentence)
{
    m_notice->say(tone, icon, sentence);
    m_notice->setVisible(!sentence.isEmpty());
}

void CallPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace latarnia
