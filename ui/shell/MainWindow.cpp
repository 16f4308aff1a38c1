// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/MainWindow.h"

#include "core/call/KindPath.h"
#include "ui/admin/DataPage.h"
#include "ui/kit/SpokenRole.h"
#include "ui/safekeeping/EmergencyCard.h"
#include "ui/safekeeping/VaultPage.h"
#include "ui/shell/DeskNews.h"
#include "ui/shell/NumberWatch.h"
#include "ui/shell/OtherPlace.h"

#include <QApplication>
#include <QCloseEvent>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace latarnia {

MainWindow::MainWindow(WindowParts parts, QWidget *parent)
    : QWidget{parent}
    , m_parts{std::move(parts)}
    , m_wording{m_parts.content}
    , m_call{m_parts.content, m_parts.clock}
    , m_bar{new TopBar{m_parts.language}}
    , m_locked{new StatusLine{StatusLine::Ground::Tinted}}
    , m_idle{new IdlePage{m_parts.content, m_parts.clock}}
    , m_page{new CallPage{m_call, m_wording, m_parts.clock, m_parts.stopwatch, m_parts.desk.numbers().given}}
    , m_list{new CallListPage{m_parts.desk.log(),
                              {m_parts.desk.looks(), m_parts.desk.assigning()},
                              m_parts.desk.feed(),
                              m_wording}}
    , m_vault{m_parts.locked ? nullptr : new VaultPage{{m_parts.desk.keeping(), m_parts.backups}}}
    , m_screens{new Screens{m_call, m_idle, m_page, m_list}}
    , m_keyBar{new KeyBar}
    , m_palette{new Palette{this}}
    , m_keySheet{new KeySheet{this}}
    , m_keeper{new CallKeeper{m_call, m_parts.desk.calls(), *m_page, m_parts.stopwatch, this}}
    , m_held{new HeldCalls{m_call, m_parts.desk.calls(), *m_page, this}}
    , m_taking{new CallTaking{m_call, m_parts.desk.calls(), *m_held, m_parts.language, this}}
    , m_closer{new CallCloser{m_call, m_parts.desk.calls(), *m_page, this}}
    , m_later{new FinishLater{m_call, m_parts.desk.calls(), *m_held, *m_page, m_parts.clock, this}}
    , m_actions{new CallActions{m_call, *m_page, *m_closer, *m_later, m_parts.clock, this}}
    , m_safety{new ScreenSafety{this,
                                {.call = m_call,
                                 .held = *m_held,
                                 .calls = m_parts.desk.calls(),
                                 .notes = m_page->notes(),
                                 .bar = m_bar,
                                 .sinceBoot = m_parts.sinceBoot}}}
{
    setObjectName(u"latarnia"_s);
    setSpokenRole(this, QAccessible::Window);
    build();
    new DeskNews{m_parts.desk, *m_idle, this};
    new NumberWatch{m_call, m_parts.desk.numbers().seen, *m_page, this};
    connectDesk();
    connectCall();
    connectViews();
    connectKeys();
    connectSafety();
    translate();
    qApp->installEventFilter(this);
    m_parts.desk.calls().findDrafts();
}

void MainWindow::build()
{
    auto *rows = new QVBoxLayout{this};
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->setSizeConstraint(QLayout::SetNoConstraint); // rows fold, the window does not grow
    setMinimumSize(1000, 600);
    m_locked->setObjectName(u"lockedNotice"_s);
    m_locked->setVisible(m_parts.locked);
    m_screens->offer(Deed::GoToVault, m_vault);
    m_screens->offer(Deed::GoToData, DataPage::of(m_parts.desk, m_parts.content, m_wording, m_parts.clock));
    m_bar->offer(m_screens->offered());
    rows->addWidget(m_bar);
    rows->addWidget(m_locked);
    rows->addWidget(new OtherPlace{m_parts.desk.calls()});
    rows->addWidget(m_screens, 1);
    rows->addWidget(m_keyBar);
    m_idle->takeFocus();
}

void MainWindow::connectDesk()
{
    auto &calls = m_parts.desk.calls();
    m_screens->follow(calls);
    m_screens->follow(*m_taking, *m_held);
    m_screens->follow(*m_closer, *m_held);
    m_screens->follow(*m_later);
    if (auto *keeping = m_parts.desk.keeping())
        connect(keeping, &VaultKeeping::looked, m_idle,
                [this](const VaultState &state) { m_idle->showKit(state.kit); });
    connect(&calls, &CallDesk::committed, &m_parts.desk.feed(), &ChangeFeed::look);
    if (auto *intake = m_parts.desk.emergencyIntake()) {
        m_vault->addCard(VaultPage::Side::Right, new EmergencyCard{*intake});
        connect(intake, &EmergencyIntake::cameIn, this, [this](const CameIn &cameIn) {
            if (!cameIn.calls.isEmpty())
                m_parts.desk.calls().findDrafts();
        });
    }
}

void MainWindow::connectCall()
{
    connect(&m_call, &LiveCall::worded, this, [this] { m_lastWasAnswer = false; });
    connect(&m_call, &LiveCall::answered, this, [this](const QString &id) {
        m_lastWasAnswer = true;
        const auto &answers = m_call.now().person().answers;
        const auto answer = answers.constFind(id);
        const auto value = answer == answers.cend() ? QString{} : QString{codeOf(*answer)};
        m_parts.desk.calls().record(m_call.draft().id, u"answer"_s, id, value);
    });
    connect(&m_call, &LiveCall::ended, this, &MainWindow::showKeys);
    connect(&m_call, &LiveCall::begun, this, [this] {
        showKeys();
        m_keySheet->hide(); // the telephone rang while keys were tried
        putAwayCards();
    });
}

void MainWindow::connectViews()
{
    connect(m_bar, &TopBar::callAsked, m_screens, &Screens::showCall);
    connect(m_bar, &TopBar::deedAsked, this, &MainWindow::perform);
    connect(m_screens, &QStackedWidget::currentChanged, m_bar,
            [this] { m_bar->showOpen(m_screens->view()); });
    connect(m_held, &HeldCalls::changed, this, [this] { m_bar->showHeld(m_held->onHold()); });
    connect(m_bar, &TopBar::hideAsked, m_safety, &ScreenSafety::cover);
    connect(m_bar, &TopBar::languagePicked, this,
            [this](const QString &code) { m_parts.language.change(code); });
    connect(m_idle, &IdlePage::callAsked, this, [this] { perform(Deed::TakeCall); });
    connect(m_idle, &IdlePage::keysAsked, this, [this] { perform(Deed::ShowKeys); });
    connect(m_page, &CallPage::closeAsked, this, [this] { perform(Deed::CloseCall); });
    connect(m_palette, &Palette::taken, this, &MainWindow::takeFound);
}

void MainWindow::connectKeys()
{
    for (const auto &[deed, first, second] : allDeedKeys()) {
        for (const auto &keys : {first, second}) {
            if (keys.isEmpty() || deed == Deed::Hide) // that one is heard before any shortcut
                continue;
            auto *shortcut = new QShortcut{keys, this};
            shortcut->setAutoRepeat(false); // a key held down is one key
            connect(shortcut, &QShortcut::activated, this,
                    [this, deed = deed, keys] { receive(deed, keys); });
        }
    }
}

void MainWindow::connectSafety()
{
    connect(m_safety, &ScreenSafety::pressed, this, [this](const QKeySequence &keys) {
        if (m_keySheet->isVisible() && !m_safety->isCovered())
            m_keySheet->mark(keys);
    });
    connect(m_safety, &ScreenSafety::covering, this, &MainWindow::putAwayCards);
    connect(m_safety, &ScreenSafety::changed, this, &MainWindow::showTitle);
    connect(m_safety, &ScreenSafety::lockAsked, this, &MainWindow::lockAsked);
    if (auto *keeping = m_parts.desk.keeping())
        m_safety->follow(*keeping, *m_vault);
}

/// While the sheet of keys is open a key is only tried.
void MainWindow::receive(Deed deed, const QKeySequence &keys)
{
    if (m_keySheet->isVisible() && !m_safety->isCovered())
        m_keySheet->mark(keys);
    else
        perform(deed);
}

void MainWindow::perform(Deed deed)
{
    if (m_safety->isCovered()) {
        if (deed == Deed::Hide)
            m_safety->comeBack();
        else if (deed == Deed::Lock)
            m_safety->lockFromCurtain();
        return;
    }
    putAwayCards();
    if (deed != Deed::CloseCall)
        m_closer->forget();
    if (performAnywhere(deed) || !m_call.isOpen() || m_parts.desk.calls().isClosing(m_call.draft().id))
        return;
    m_screens->showCall();
    m_actions->perform(deed);
}

/// What lies over the page goes when something else is done.
void MainWindow::putAwayCards()
{
    m_palette->dismiss();
    m_actions->putAway();
}

/// What is done with or without a call; false if it belongs to a call.
bool MainWindow::performAnywhere(Deed deed)
{
    if (deed == Deed::Hide) {
        m_safety->cover();
    } else if (deed == Deed::ShowKeys) {
        m_keySheet->open(m_screens->alwaysSeen(m_bar));
    } else if (deed == Deed::Find) {
        m_palette->ask(paletteEntries(m_call, m_held->onHold() + m_held->toFinish(), m_wording,
                                      m_parts.clock(), [this](Deed each) { return m_screens->offers(each); }),
                       nameOf(Deed::Find), tr("Nothing found. Try a part of a word."),
                       m_screens->alwaysSeen(m_bar));
    } else if (deed == Deed::TakeBack) {
        return m_closer->reopen();
    } else if (deed == Deed::TakeCall) {
        m_taking->take();
    } else if (deed == Deed::Lock) {
        m_safety->lock();
    } else if (deed == Deed::NextCall) {
        m_held->resume();
    } else {
        return m_screens->goTo(deed);
    }
    return true;
}

void MainWindow::takeFound(const QString &code)
{
    if (const auto deed = deedFromPalette(code)) {
        perform(*deed);
        return;
    }
    if (const auto call = callFromPalette(code); !call.isEmpty()) {
        m_held->resume(call);
        return;
    }
    m_screens->showCall();
    if (const auto kind = kindFromPalette(code)) {
        m_call.change([&](CallDraft &draft) { draft = withKind(draft, *kind); });
        return;
    }
    m_page->go(CallPart::Screening);
    m_page->screening().focusQuestion(code);
}

/// Whoever looks at the list of windows sees no more than whoever looks at the screen.
void MainWindow::showTitle()
{
    setWindowTitle(m_safety->isCovered() ? u" "_s : tr("Latarnia"));
}

void MainWindow::translate()
{
    showTitle();
    m_locked->say(Tone::Info, u"shield-check"_s,
                  tr("The vault is locked. This call is sealed; Ctrl+Q to sign in, and it is there again."));
    showKeys();
}

/// Only what does something now.
void MainWindow::showKeys()
{
    QList<KeyHint> hints;
    for (const auto &keys : allDeedKeys()) {
        if (!m_screens->offers(keys.deed))
            continue;
        if (m_call.isOpen() || worksWithoutCall(keys.deed)) // what finds all others is there at any size
            hints.insert(keys.deed == Deed::Find ? 0 : hints.size(),
                         {chordsOf(keys.deed), nameOf(keys.deed)});
    }
    m_keyBar->setHints(hints);
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        translate();
    QWidget::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_parts.desk.calls().keepNow();
    QWidget::closeEvent(event);
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && m_lastWasAnswer
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Undo)) {
        event->ignore(); // a text field would undo typing instead
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace latarnia
