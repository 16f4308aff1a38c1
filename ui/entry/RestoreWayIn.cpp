// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/RestoreWayIn.h"

#include "core/desk/DataFolder.h"
#include "ui/words/EntryWords.h"

#include <QApplication>
#include <QKeyEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace latarnia {

RestoreWayIn::RestoreWayIn(EntryParts parts, QWidget *parent)
    : QWidget{parent}
    , m_parts{std::move(parts)}
    , m_sentence{new Label{TextRole::Body, Token::Ink2, Wrap::Yes}}
    , m_choice{new BackupChoice{m_parts}}
    , m_secret{new RestoreSecret{m_parts}}
    , m_findings{new RestoreFindings}
    , m_notice{new StatusLine{StatusLine::Ground::Tinted}}
    , m_go{new Button{Weightiness::Primary}}
    , m_back{new Button{Weightiness::Plain}}
    , m_question{new LeaveQuestion}
{
    build();
    connect(m_go, &Button::clicked, this, &RestoreWayIn::go);
    connect(m_back, &Button::clicked, this, &RestoreWayIn::back);
    connect(m_secret, &RestoreSecret::turned, this, [this] { say(Tone::Info, {}); });
    connect(m_secret, &RestoreSecret::entered, this, &RestoreWayIn::go);
    connect(m_question, &LeaveQuestion::left, this, [this] {
        m_secret->forget();
        Q_EMIT left();
    });
    turnTo(Stage::Choose);
}

void RestoreWayIn::build()
{
    m_notice->setObjectName(u"restoreNotice"_s);
    m_go->setObjectName(u"restoreGo"_s);
    m_go->setKeys(QKeySequence{Qt::Key_Return});
    m_back->setObjectName(u"restoreBack"_s);
    m_back->setKeys(QKeySequence{Qt::Key_Escape});
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Gap);
    for (auto *part : std::initializer_list<QWidget *>{m_sentence, m_choice, m_secret, m_findings, m_notice})
        column->addWidget(part);
    auto *row = new QHBoxLayout;
    row->addWidget(m_go);
    row->addStretch();
    row->addWidget(m_back);
    column->addLayout(row);
    column->addWidget(m_question);
}

void RestoreWayIn::begin()
{
    m_trial.reset();
    m_secret->forget();
    m_question->hide();
    m_choice->begin();
    turnTo(Stage::Choose);
    takeFocus();
}

void RestoreWayIn::takeFocus()
{
    if (m_stage == Stage::Choose)
        m_choice->takeFocus();
    else
        (m_stage == Stage::Open ? m_secret->firstControl() : m_go)->setFocus(Qt::TabFocusReason);
}

void RestoreWayIn::turnTo(Stage stage)
{
    m_stage = stage;
    m_choice->setVisible(stage == Stage::Choose);
    m_secret->setVisible(stage == Stage::Open);
    m_findings->setVisible(stage == Stage::Found);
    say(Tone::Info, {});
    translate();
}

void RestoreWayIn::go()
{
    if (m_errand.isUnderWay() || m_question->isVisible())
        return;
    if (m_stage == Stage::Open) {
        open();
    } else if (m_stage == Stage::Found) {
        putInPlace();
    } else if (m_choice->chosen().isEmpty()) {
        m_choice->lookThere();
    } else {
        m_secret->ask(m_choice->chosen());
        turnTo(Stage::Open);
        takeFocus();
    }
}

void RestoreWayIn::open()
{
    if (m_secret->isEmpty()) {
        m_secret->firstControl()->setFocus(Qt::TabFocusReason);
        return;
    }
    say(Tone::Info, tr("The backup is copied, opened and read from end to end. This takes a moment."));
    m_errand.run(
        [backup = m_choice->chosen(), folder = m_parts.folder, opening = m_secret->opening(),
         isOnlyTried = m_choice->isOnlyTried(), clock = m_parts.clock]() -> Tried {
            auto trial = RestoreTrial::begin(backup, folder, opening);
            if (!trial)
                return {std::move(trial)};
            const auto there = (*trial)->lookAtWhatIsThere(opening, clock);
            if (const auto may = isOnlyTried ? Result<>{} : (*trial)->permit(clock); !may)
                return {may.problem()};
            return {std::move(trial),
                    there && there->live.isSound() ? std::optional{there->live} : std::nullopt};
        },
        [this](Tried tried) { take(std::move(tried)); });
}

void RestoreWayIn::take(Tried tried)
{
    if (!tried.trial) {
        say(Tone::Warn, sentenceOf(tried.trial.problem()));
        m_secret->firstControl()->setFocus(Qt::OtherFocusReason);
        return;
    }
    const auto &found = (*tried.trial)->found();
    if (!found.live.isSound() || !found.practice.isSound()) {
        turnTo(Stage::Choose);
        say(Tone::Alert, tr("This backup is damaged. Nothing was changed; choose another one."));
        takeFocus();
        return;
    }
    m_secret->forget();
    m_findings->show({.backup = found.live,
                      .there = tried.there,
                      .isNothingThere = stateOf(m_parts.folder) == FolderState::Empty,
                      .isOnlyTried = m_choice->isOnlyTried()});
    if (!m_choice->isOnlyTried())
        m_trial = *std::move(tried.trial);
    turnTo(Stage::Found);
    takeFocus();
}

void RestoreWayIn::putInPlace()
{
    if (!m_trial) { // it was only to be tried
        Q_EMIT left();
        return;
    }
    say(Tone::Info, tr("The backup is put in its place…"));
    m_errand.run([trial = m_trial, clock = m_parts.clock] { return trial->putInPlace(clock); },
                 [this](const Result<QString> &before) {
                     if (!before) {
                         say(Tone::Alert, sentenceOf(before.problem()));
                         return;
                     }
                     m_trial.reset();
                     Q_EMIT restored(*before);
                 });
}

/// One step; from the first one to where it was asked for.
void RestoreWayIn::back()
{
    if (m_errand.isUnderWay())
        return;
    if (m_question->isVisible()) {
        m_question->stay();
    } else if (m_stage == Stage::Choose) {
        leave();
    } else {
        m_trial.reset();
        m_secret->forget();
        turnTo(Stage::Choose);
        takeFocus();
    }
}

bool RestoreWayIn::mayLeave()
{
    if (m_errand.isUnderWay())
        return false;
    if (m_stage != Stage::Open || m_secret->isEmpty())
        return true;
    m_question->ask(tr("What you typed here is not kept."), tr("Go on"), tr("Leave"));
    return false;
}

void RestoreWayIn::leave()
{
    if (mayLeave())
        Q_EMIT left();
}

void RestoreWayIn::say(Tone tone, const QString &sentence)
{
    m_notice->say(tone, tone == Tone::Info ? u"hourglass"_s : u"circle-alert"_s, sentence);
    m_notice->setVisible(!sentence.isEmpty());
}

QString RestoreWayIn::sentenceOf(const Problem &problem) const
{
    if (problem.fault == Fault::WrongPassphrase && !m_secret->isByKit())
        return tr("That did not fit. It is the passphrase of the day of the backup.");
    if (problem.fault == Fault::StoreDamaged || problem.fault == Fault::KeyringDamaged
        || problem.fault == Fault::StoreMissing)
        return tr("This backup is damaged. Nothing was changed; choose another one.");
    if (problem.fault == Fault::NotAllowed)
        return tr(
            "Only an administrator puts a backup in place, or whoever has the recovery kit. Calls can be "
            "taken all the same.");
    if (problem.fault == Fault::FileUnwritable)
        return tr("There is not enough room on this disk for a copy, or it cannot be written.");
    return kitSentenceFor(problem);
}

void RestoreWayIn::translate()
{
    m_sentence->setText(
        m_stage == Stage::Choose     ? tr("Nothing is changed before you have seen what the backup holds.")
            : m_stage == Stage::Open ? tr("The backup is opened with what opened the vault on that day.")
            : m_trial                ? tr("Calls that were taken meanwhile come in when somebody signs in.")
                                     : QString{});
    m_sentence->setVisible(!m_sentence->text().isEmpty());
    m_go->setText(m_stage == Stage::Choose     ? tr("Next")
                      : m_stage == Stage::Open ? tr("Open and read it")
                      : m_trial                ? tr("Put it in place")
                                               : tr("Done"));
    m_back->setText(m_stage == Stage::Choose ? tr("Leave it") : tr("Another backup"));
    for (auto *button : {m_go, m_back}) {
        button->setAccessibleName(button->text());
        button->updateGeometry();
    }
}

void RestoreWayIn::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        back();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (auto *button = qobject_cast<Button *>(QApplication::focusWidget()))
            button->click();
        else
            go();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void RestoreWayIn::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        translate();
    QWidget::changeEvent(event);
}

} // namespace latarnia
