// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/MainWindow.h"

#include "core/triage/CaseJson.h"
#include "ui/words/MissingWords.h"
#include "ui/words/ProblemWords.h"

#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

enum Page { Idle, InCall, Log };

} // namespace

MainWindow::MainWindow(WindowParts parts, QWidget *parent)
    : QWidget{parent}
    , m_parts{std::move(parts)}
    , m_wording{m_parts.content}
    , m_call{m_parts.content, m_parts.clock}
    , m_pages{new QStackedWidget}
    , m_page{new CallPage{m_call, m_wording, m_parts.clock, m_parts.stopwatch}}
    , m_list{new CallListPage{m_parts.desk.log(), m_parts.desk.feed(), m_wording}}
    , m_keyBar{new KeyBar}
    , m_palette{new Palette{this}}
    , m_curtain{new Curtain{this}}
    , m_keeper{new CallKeeper{m_call, m_parts.desk.calls(), m_page->header(), m_parts.stopwatch, this}}
    , m_shiftTaps{new ShiftTaps{m_parts.stopwatch, this}}
{
    setObjectName(u"latarnia"_s);
    build();
    connectDesk();
    connectCall();
    connectKeys();
    translate();
    qApp->installEventFilter(this);
    m_parts.desk.calls().findDrafts();
}

QWidget *MainWindow::buildBar()
{
    m_bar = new Ground{Token::Surface};
    m_name = new Label{TextRole::BodyName};
    m_toCall = new Button{Weightiness::Quiet};
    m_toLog = new Button{Weightiness::Quiet};
    m_languages = new Segmented;
    m_hide = new Button{Weightiness::Quiet};
    m_toCall->setObjectName(u"toCall"_s);
    m_toLog->setObjectName(u"toLog"_s);
    m_languages->setObjectName(u"interfaceLanguage"_s);
    m_hide->setObjectName(u"hide"_s);
    m_hide->setIconName(u"eye-off"_s);
    m_hide->setKeys(firstKeyOf(Deed::Hide));
    m_toLog->setKeys(firstKeyOf(Deed::GoToLog));
    m_languages->setChoices({u"PL"_s, u"EN"_s, u"ES"_s});
    auto *row = new QHBoxLayout{m_bar};
    row->setContentsMargins(16, 0, 8, 0);
    row->addWidget(m_name);
    row->addSpacing(16);
    row->addWidget(m_toCall);
    row->addWidget(m_toLog);
    row->addStretch();
    row->addWidget(m_languages);
    row->addWidget(m_hide);
    connect(m_toCall, &Button::clicked, this,
            [this] { m_pages->setCurrentIndex(m_call.isOpen() ? InCall : Idle); });
    connect(m_toLog, &Button::clicked, this, [this] { perform(Deed::GoToLog); });
    connect(m_hide, &Button::clicked, this, &MainWindow::hideScreen);
    connect(m_languages, &Segmented::picked, this,
            [this](int index) { m_parts.language.change(Language::known().at(index)); });
    return m_bar;
}

QWidget *MainWindow::buildIdle()
{
    auto *idle = new QWidget;
    m_idleTitle = new Label{TextRole::Page};
    m_idleText = new Label{TextRole::Body, Token::Ink2};
    m_take = new Button{Weightiness::Primary};
    m_take->setObjectName(u"takeCall"_s);
    m_take->setKeys(firstKeyOf(Deed::TakeCall));
    m_keys = new Label{TextRole::Small, Token::Ink2};
    auto *column = new QVBoxLayout{idle};
    column->setSpacing(12);
    column->addStretch(2);
    for (auto *widget : std::initializer_list<QWidget *>{m_idleTitle, m_idleText, m_take, m_keys})
        column->addWidget(widget, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(m_take, &Button::clicked, this, [this] { perform(Deed::TakeCall); });
    return idle;
}

void MainWindow::build()
{
    auto *rows = new QVBoxLayout{this};
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(buildBar());
    m_pages->addWidget(buildIdle());
    m_pages->addWidget(m_page);
    m_pages->addWidget(m_list);
    rows->addWidget(m_pages, 1);
    rows->addWidget(m_keyBar);
    m_take->setFocus();
}

void MainWindow::connectDesk()
{
    auto &calls = m_parts.desk.calls();
    connect(&calls, &CallDesk::taken, this, [this](CallDraft draft) {
        draft.callerLanguage = m_parts.language.code();
        m_call.begin(std::move(draft));
        m_pages->setCurrentIndex(InCall);
        m_page->safety().takeFocus();
    });
    connect(&calls, &CallDesk::draftsFound, this, [this](const QList<CallDraft> &drafts) {
        if (drafts.isEmpty() || m_call.isOpen())
            return;
        m_call.begin(drafts.last());
        m_pages->setCurrentIndex(InCall);
        m_page->say(Tone::Info, u"info"_s,
                    tr("This call was open when the program stopped. Nothing saved is lost."));
    });
    connect(&calls, &CallDesk::keepFailed, this, [this](const Problem &problem) {
        m_page->say(Tone::Alert, u"circle-alert"_s, sentenceFor(problem.fault));
    });
    connect(&calls, &CallDesk::closed, this, &MainWindow::showClosed);
    connect(&calls, &CallDesk::reopened, this, [this](const CallDraft &draft) {
        m_list->say({});
        m_call.begin(draft);
        m_pages->setCurrentIndex(InCall);
        m_page->go(CallPart::Close);
    });
    connect(&calls, &CallDesk::closeRefused, this, [this](const QList<MissingPart> &missing) {
        m_closeAsked = false;
        m_page->say(Tone::Warn, u"triangle-alert"_s, latarnia::sentenceFor(missing));
        m_page->go(CallPart::Close);
    });
    connect(&calls, &CallDesk::closeFailed, this, [this](const Problem &problem) {
        m_closeAsked = false;
        m_page->say(Tone::Alert, u"circle-alert"_s, sentenceFor(problem.fault));
    });
    connect(&calls, &CallDesk::committed, &m_parts.desk.feed(), &ChangeFeed::look);
}

void MainWindow::connectCall()
{
    connect(&m_call, &LiveCall::worded, this, [this] { m_lastWasAnswer = false; });
    connect(&m_call, &LiveCall::answered, this, [this](const QString &id) {
        m_lastWasAnswer = true;
        const auto answer = m_call.person().answers.constFind(id);
        const auto value = answer == m_call.person().answers.cend() ? QString{} : QString{codeOf(*answer)};
        m_parts.desk.calls().record(m_call.draft().id, u"answer"_s, id, value);
    });
    connect(&m_page->closing(), &ClosePage::closeAsked, this, [this] { perform(Deed::CloseCall); });
    connect(m_curtain, &Curtain::typed, &m_page->notes(), &NotesPanel::append);
    connect(m_curtain, &Curtain::lifted, this, &MainWindow::translate);
    connect(m_palette, &Palette::taken, this, &MainWindow::takeFound);
    connect(m_shiftTaps, &ShiftTaps::thrice, this, [this] {
        if (!m_curtain->isVisible())
            hideScreen();
    });
}

void MainWindow::connectKeys()
{
    for (const auto &[deed, first, second] : allDeedKeys()) {
        for (const auto &keys : {first, second}) {
            if (keys.isEmpty())
                continue;
            auto *shortcut = new QShortcut{keys, this};
            connect(shortcut, &QShortcut::activated, this, [this, deed = deed] { perform(deed); });
        }
    }
}

void MainWindow::perform(Deed deed)
{
    if (m_curtain->isVisible()) {
        m_curtain->lift();
        return;
    }
    if (deed != Deed::CloseCall)
        m_closeAsked = false;
    if (deed == Deed::Hide) {
        hideScreen();
    } else if (deed == Deed::GoToLog) {
        m_pages->setCurrentIndex(Log);
        m_list->takeFocus();
    } else if (deed == Deed::Find) {
        m_palette->ask(paletteEntries(m_call, m_wording), nameOf(Deed::Find),
                       tr("Nothing found. Try a part of a word."));
    } else if (deed == Deed::TakeBack && !m_call.isOpen() && !m_lastClosed.id.isNull()) {
        m_parts.desk.calls().reopen(std::exchange(m_lastClosed, {}));
    } else if (deed == Deed::TakeCall && !m_call.isOpen()) {
        m_parts.desk.calls().take();
    } else if (deed == Deed::ShowKeys) {
        m_pages->setCurrentIndex(Idle); // the list of all keys; any key of the call leads back
    } else if (m_call.isOpen()) {
        m_pages->setCurrentIndex(InCall);
        performInCall(deed);
    }
}

void MainWindow::performInCall(Deed deed)
{
    switch (deed) {
    case Deed::GoToSafety:
        m_page->safety().takeFocus();
        break;
    case Deed::AskNext:
        m_page->go(CallPart::Screening);
        m_page->screening().askNext();
        break;
    case Deed::GoToNotes:
        m_page->notes().takeFocus();
        break;
    case Deed::GoToPeople:
        m_page->go(CallPart::People);
        break;
    case Deed::GoToHelp:
        m_page->help().takeFocus();
        break;
    case Deed::TakeBack:
        (void)m_call.takeBack();
        break;
    case Deed::CallerLanguage:
        cycleCallerLanguage();
        break;
    case Deed::NextPage:
        m_page->step(1);
        break;
    case Deed::PreviousPage:
        m_page->step(-1);
        break;
    case Deed::CloseCall:
        closeCall();
        break;
    case Deed::AnswerYes:
    case Deed::AnswerNo:
    case Deed::AnswerUnknown:
    case Deed::AnswerDeclined:
        answerFor(deed);
        break;
    case Deed::ShowKeys:
    case Deed::TakeCall:
    case Deed::Hide:
    case Deed::GoToLog:
    case Deed::Find:
        break; // done above, with or without a call
    }
}

void MainWindow::takeFound(const QString &code)
{
    if (const auto deed = deedFromPalette(code)) {
        perform(*deed);
        return;
    }
    m_pages->setCurrentIndex(InCall);
    m_page->go(CallPart::Screening);
    m_page->screening().focusQuestion(code);
}

/// The four answers stand in the order of their keys.
void MainWindow::answerFor(Deed deed)
{
    m_page->screening().answerMarked(Answer(int(deed) - int(Deed::AnswerYes)));
}

void MainWindow::cycleCallerLanguage()
{
    const auto known = Language::known();
    const auto next = known.at((known.indexOf(m_call.draft().callerLanguage) + 1) % known.size());
    m_call.change([&](CallDraft &draft) { draft.callerLanguage = next; });
}

void MainWindow::closeCall()
{
    const auto missing = missingIn(m_call.draft());
    if (!missing.isEmpty()) {
        m_page->say(Tone::Warn, u"triangle-alert"_s, latarnia::sentenceFor(missing));
        m_page->go(CallPart::Close);
        return;
    }
    if (m_closeAsked) {
        confirmClose();
        return;
    }
    m_closeAsked = true;
    m_page->say(Tone::Info, u"info"_s, tr("Press Ctrl+Enter once more to close this call."));
}

void MainWindow::showClosed(const QString &call)
{
    m_lastClosed = m_call.draft();
    m_call.end();
    m_pages->setCurrentIndex(Log);
    m_list->choose(call);
    m_list->takeFocus();
    m_list->say(tr("Closed. Ctrl+Z opens it again for 30 seconds."));
    QTimer::singleShot(ReopenWithinSeconds * 1000, this, [this, call] {
        if (m_lastClosed.id.text != call)
            return;
        m_lastClosed = {};
        m_list->say({});
    });
}

void MainWindow::confirmClose()
{
    m_closeAsked = false;
    m_parts.desk.calls().close(m_call.draft(), closingResult());
}

ClosingResult MainWindow::closingResult() const
{
    const auto &verdict = m_call.callVerdict();
    ClosingResult result{.level = codeOf(verdict.level),
                         .indication = codeOf(verdict.indication),
                         .floor = codeOf(verdict.floor),
                         .ceiling = codeOf(verdict.ceiling),
                         .basis = codeOf(verdict.basis),
                         .packs = m_parts.content.packs};
    for (const auto &one : m_call.verdicts())
        result.verdicts.append(QString::fromUtf8(
            QJsonDocument{toJson(m_parts.content.instrument, one)}.toJson(QJsonDocument::Compact)));
    return result;
}

void MainWindow::hideScreen()
{
    if (m_curtain->isVisible()) {
        m_curtain->lift();
        return;
    }
    m_curtain->drop();
    setWindowTitle(QStringLiteral(" "));
}

void MainWindow::translate()
{
    setWindowTitle(tr("Latarnia"));
    m_name->setText(tr("Latarnia"));
    m_toCall->setText(tr("Call"));
    m_toLog->setText(tr("Calls"));
    m_hide->setText(tr("Hide"));
    for (auto *button : {m_toCall, m_toLog, m_hide})
        button->setAccessibleName(button->text());
    m_languages->setAccessibleName(tr("Language of the program"));
    m_languages->choose(int(Language::known().indexOf(m_parts.language.code())));
    m_idleTitle->setText(tr("Ready for a call"));
    m_idleText->setText(tr("The call is kept from the first second, also if the power fails."));
    m_take->setText(tr("Take a call"));
    m_take->setAccessibleName(m_take->text());
    QList<KeyHint> hints;
    QStringList lines;
    for (const auto &[deed, first, second] : allDeedKeys()) {
        hints.append({first, nameOf(deed)});
        auto keys = first.toString(QKeySequence::NativeText);
        if (!second.isEmpty())
            keys += u", "_s + second.toString(QKeySequence::NativeText);
        lines.append(keys + u": "_s + nameOf(deed));
    }
    m_keyBar->setHints(hints);
    m_keys->setText(lines.join(u'\n'));
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
    if (event->type() == QEvent::KeyPress && watched->isWidgetType()) {
        const auto *press = static_cast<QKeyEvent *>(event);
        if (!press->isAutoRepeat() && watched == QApplication::focusWidget())
            m_shiftTaps->see(*press);
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace latarnia
