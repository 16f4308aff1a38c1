// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/FirstStart.h"

#include "core/desk/DataFolder.h"
#include "core/desk/KitPaper.h"
#include "ui/entry/ReadyPage.h"
#include "ui/entry/WelcomePage.h"
#include "ui/words/EntryWords.h"

#include <QApplication>
#include <QKeyEvent>
#include <QScrollBar>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

constexpr int Margin = 48;
constexpr int WidestTask = 780;

} // namespace

FirstStart::FirstStart(EntryParts parts, QWidget *parent)
    : QWidget{parent}
    , m_parts{std::move(parts)}
    , m_side{new StepSide}
    , m_where{new Label{TextRole::Caption, Token::Ink2}}
    , m_heading{new Label{TextRole::Timer}}
    , m_sentence{new Label{TextRole::Spoken, Token::Ink2, Wrap::Yes}}
    , m_stack{new QStackedWidget}
    , m_person{new PersonPage}
    , m_passphrase{new PassphrasePage}
    , m_kit{new KitPage}
    , m_check{new KitCheckPage}
    , m_question{new LeaveQuestion}
    , m_back{new Button{Weightiness::Plain}}
    , m_why{new Label{TextRole::Small, Token::Ink2, Wrap::Yes}}
    , m_next{new Button{Weightiness::Primary}}
{
    auto *welcome = new WelcomePage{m_parts.language, stateOf(m_parts.folder)};
    connect(welcome, &WelcomePage::restoreAsked, this, &FirstStart::restoreAsked);
    add(welcome);
    add(new ComputerPage{m_parts.folder, m_parts.machine});
    for (auto *page : std::initializer_list<StartPage *>{m_person, m_passphrase, m_kit, m_check})
        add(page);
    add(new ReadyPage);
    build();
    connect(m_next, &Button::clicked, this, &FirstStart::next);
    connect(m_back, &Button::clicked, this, &FirstStart::back);
    connect(m_question, &LeaveQuestion::left, this, &FirstStart::left);
    connect(m_question, &LeaveQuestion::turned, this, &FirstStart::giveWay);
    auto *backKey = new QShortcut{QKeySequence{Qt::ALT | Qt::Key_Left}, this};
    connect(backKey, &QShortcut::activated, this, &FirstStart::back);
    go(Welcome);
}

/// Each page scrolls by itself where large text needs it.
void FirstStart::add(StartPage *page)
{
    auto *area = new QScrollArea;
    area->setWidget(page);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    page->setAutoFillBackground(false);
    area->viewport()->setAutoFillBackground(false);
    m_stack->addWidget(area);
    m_pages.append(page);
    connect(page, &StartPage::changed, this, &FirstStart::refresh);
}

void FirstStart::build()
{
    m_next->setObjectName(u"next"_s);
    m_back->setObjectName(u"back"_s);
    m_why->setObjectName(u"whyNotYet"_s);
    m_heading->setObjectName(u"stepHeading"_s);
    m_stack->setMaximumWidth(grown(WidestTask));
    auto *task = new QVBoxLayout;
    task->setContentsMargins(Margin, 32, Margin, 0);
    task->setSpacing(Gap);
    for (auto *part : std::initializer_list<QWidget *>{m_where, m_heading, m_sentence})
        task->addWidget(part);
    task->addSpacing(Gap);
    task->addWidget(m_stack, 1);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addLayout(task, 1);
    auto *ground = new Ground{Token::Surface};
    ground->setEdge(Qt::TopEdge);
    ground->setLayout(foot());
    right->addWidget(ground);
    auto *columns = new QHBoxLayout{this};
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    columns->addWidget(m_side);
    columns->addLayout(right, 1);
}

QLayout *FirstStart::foot()
{
    auto *row = new QHBoxLayout;
    row->addWidget(m_back);
    row->addWidget(m_why, 1);
    row->addWidget(m_next);
    m_why->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_next->setKeys(QKeySequence{Qt::Key_Return});
    m_back->setKeys(QKeySequence{Qt::ALT | Qt::Key_Left});
    auto *column = new QVBoxLayout;
    column->setContentsMargins(Margin - 4, 10, Margin - 4, 10);
    column->addWidget(m_question);
    column->addLayout(row);
    return column;
}

void FirstStart::go(int step)
{
    m_step = step;
    m_stack->setCurrentIndex(step);
    qobject_cast<QScrollArea *>(m_stack->currentWidget())->verticalScrollBar()->setValue(0);
    translate();
    auto *first = page()->firstControl();
    (first ? first : m_next)->setFocus(Qt::TabFocusReason);
}

void FirstStart::next()
{
    if (!m_next->isEnabled() || m_question->isVisible())
        return;
    if (m_step == Passphrase) {
        make();
    } else if (m_step == Check) {
        // Where the vault cannot note it, it warns once too often.
        m_errand.run([vaults = m_made->vaults] { return noteKitChecked(vaults, alone(vaults.live)); },
                     [this](const Result<> &) { go(Ready); });
        refresh();
    } else if (m_step == Ready) {
        m_kit->showWords({});
        Q_EMIT opened(m_made->vaults);
    } else {
        if (m_step == Person)
            m_passphrase->passphrase().setKnown({m_person->name()});
        go(m_step + 1);
    }
}

void FirstStart::back()
{
    if (m_back->isEnabled() && m_back->isVisible() && !m_question->isVisible())
        go(m_step - 1);
}

void FirstStart::make()
{
    const FirstPerson person{.name = m_person->name(),
                             .roles = m_person->roles(),
                             .passphrase = m_passphrase->passphrase().text()};
    m_errand.run([folder = m_parts.folder, person, cost = m_parts.cost,
                  clock = m_parts.clock] { return makeVault(folder, person, cost, clock); },
                 [this](Result<MadeVault> made) { take(std::move(made)); });
    m_passphrase->say(Tone::Info, tr("The vault is being made. This takes a moment, on purpose."));
    refresh();
}

void FirstStart::take(Result<MadeVault> made)
{
    if (!made) {
        m_passphrase->say(Tone::Alert, signInSentenceFor(made.problem()));
        refresh();
        m_passphrase->firstControl()->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_made.emplace(*std::move(made));
    m_passphrase->passphrase().forget();
    m_kit->showWords(m_made->kitWords);
    m_check->ask(m_made->kitWords);
    go(Kit);
}

bool FirstStart::mayLeave()
{
    if (m_step == Ready || m_errand.isUnderWay())
        return m_step == Ready;
    if (m_made)
        m_question->ask(tr("The words are shown only now. Who leaves before they are on paper has a vault "
                           "without a recovery kit."),
                        tr("Back to the words"), tr("Leave without them"));
    else if (!m_person->name().isEmpty() || !m_passphrase->passphrase().isEmpty())
        m_question->ask(tr("The setup is not finished. What you typed here is not kept."), tr("Go on"),
                        tr("Leave"));
    else
        return true;
    return false;
}

/// What is made is made: there is no way back before it.
bool FirstStart::hasWayBack() const
{
    return m_step != Welcome && m_step != Kit && m_step != Ready;
}

/// One question at a time, and one button that Return means.
void FirstStart::giveWay(bool asking)
{
    m_next->setVisible(!asking);
    m_why->setVisible(!asking);
    m_back->setVisible(!asking && hasWayBack());
}

/// What may be pressed now, and why not.
void FirstStart::refresh()
{
    const bool making = m_errand.isUnderWay();
    const auto missing = page()->missing();
    m_passphrase->setEnabled(!making);
    m_next->setEnabled(!making && missing.isEmpty());
    m_back->setEnabled(!making);
    m_back->setVisible(hasWayBack());
    m_why->setText(making ? QString{} : missing);
}

void FirstStart::translate()
{
    QStringList steps;
    for (const auto *one : std::as_const(m_pages))
        steps.append(one->heading());
    m_side->setSteps(steps);
    m_side->setCurrent(m_step);
    m_side->setPromise(tr("Everything stays on this computer. The program does not connect to any network."));
    m_where->setText(tr("Step %1 of %2").arg(m_step + 1).arg(m_pages.size()));
    m_heading->setText(page()->heading());
    m_sentence->setText(page()->sentence());
    page()->setAccessibleName(m_where->text() + u", "_s + page()->heading());
    page()->setAccessibleDescription(page()->sentence());
    m_back->setText(tr("Back"));
    m_next->setText(m_step == Passphrase  ? tr("Make the vault")
                        : m_step == Kit   ? tr("They are on paper")
                        : m_step == Ready ? tr("To the desk")
                                          : tr("Next"));
    for (auto *button : {m_back, m_next}) {
        button->setAccessibleName(button->text());
        button->updateGeometry();
    }
    refresh();
}

/// With large text the task needs the whole width.
void FirstStart::fit()
{
    const bool wide = width() >= grown(1000);
    m_side->setVisible(wide);
    m_where->setVisible(!wide);
    m_stack->setMaximumWidth(grown(WidestTask));
}

void FirstStart::scroll(int pages)
{
    auto *bar = qobject_cast<QScrollArea *>(m_stack->currentWidget())->verticalScrollBar();
    bar->setValue(bar->value() + pages * bar->pageStep() * 3 / 4);
}

void FirstStart::keyPressEvent(QKeyEvent *event)
{
    auto *button = qobject_cast<Button *>(QApplication::focusWidget());
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        button ? button->click() : next();
    } else if (event->key() == Qt::Key_Escape) {
        if (m_question->isVisible())
            m_question->stay();
        else if (mayLeave() && m_step != Ready)
            Q_EMIT left();
    } else if (event->key() == Qt::Key_PageDown || event->key() == Qt::Key_PageUp) {
        scroll(event->key() == Qt::Key_PageDown ? 1 : -1);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void FirstStart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void FirstStart::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        translate();
    else if (event->type() == QEvent::FontChange)
        fit();
    QWidget::changeEvent(event);
}

} // namespace latarnia
