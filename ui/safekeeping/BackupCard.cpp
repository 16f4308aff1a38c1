// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safekeeping/BackupCard.h"

#include "ui/kit/FlowLayout.h"
#include "ui/words/MomentWords.h"
#include "ui/words/ProblemWords.h"
#include "ui/words/SafekeepingWords.h"

using namespace Qt::StringLiterals;

namespace latarnia {

BackupCard::BackupCard(VaultKeeping &keeping, BackupKeeper &keeper, QWidget *parent)
    : VaultCard{u"backupCard"_s, parent}
    , m_keeping{keeping}
    , m_keeper{keeper}
    , m_make{new Button{Weightiness::Plain}}
    , m_second{new StatusLine{StatusLine::Ground::Tinted}}
    , m_drillLine{new StatusLine{StatusLine::Ground::Tinted}}
    , m_drill{new Button{Weightiness::Plain}}
    , m_place{new Button{Weightiness::Plain}}
    , m_rows{new BackupRows}
    , m_drillForm{new DrillForm}
    , m_placeForm{new PlaceForm{keeper.folder()}}
{
    build();
    connectKeeper();
    connectKeeping();
    connectForms();
    BackupCard::translate();
}

void BackupCard::build()
{
    m_make->setObjectName(u"makeBackup"_s);
    m_second->setObjectName(u"secondPlace"_s);
    m_drillLine->setObjectName(u"lastDrill"_s);
    m_drill->setObjectName(u"drill"_s);
    m_place->setObjectName(u"namePlace"_s);
    head().addWidget(m_make);
    auto *deeds = new QWidget;
    auto *flow = new FlowLayout{Gap, deeds};
    flow->addWidget(m_drill);
    flow->addWidget(m_place);
    auto policy = QSizePolicy{QSizePolicy::Preferred, QSizePolicy::Minimum};
    policy.setHeightForWidth(true);
    deeds->setSizePolicy(policy);
    for (auto *part :
         std::initializer_list<QWidget *>{m_second, m_drillLine, deeds, m_drillForm, m_placeForm, m_rows})
        column().addWidget(part);
}

void BackupCard::connectKeeper()
{
    connect(m_make, &Button::clicked, this, [this] {
        say(Tone::Info, tr("A backup is being made…"));
        m_keeper.make();
    });
    connect(&m_keeper, &BackupKeeper::listed, this, &BackupCard::show);
    connect(&m_keeper, &BackupKeeper::begun, this, &BackupCard::refresh);
    connect(&m_keeper, &BackupKeeper::made, this, [this] {
        say(Tone::Good, tr("Made, and checked by opening it again."));
        refresh();
    });
    connect(&m_keeper, &BackupKeeper::failed, this, [this](const Problem &problem) {
        say(Tone::Alert, tr("The backup failed. %1").arg(sentenceFor(problem.fault)));
        refresh();
    });
    connect(&m_keeper, &BackupKeeper::secondFailed, this, [this] {
        m_isSecondThere = false;
        sayPlace();
    });
}

void BackupCard::connectKeeping()
{
    connect(&m_keeping, &VaultKeeping::looked, this, [this](const VaultState &state) {
        m_state = state;
        translate();
    });
    connect(&m_keeping, &VaultKeeping::done, this, [this](VaultDeed deed) { answer(deed, {}); });
    connect(&m_keeping, &VaultKeeping::failed, this,
            [this](VaultDeed deed, const Problem &problem) { answer(deed, problem); });
}

void BackupCard::connectForms()
{
    connect(m_drill, &Button::clicked, this, [this] {
        rest(nullptr);
        m_drillForm->open(me());
        refresh();
    });
    connect(m_place, &Button::clicked, this, [this] {
        rest(nullptr);
        m_placeForm->open(m_state.secondPlace);
        refresh();
    });
    connect(m_drillForm, &DrillForm::drillAsked, this,
            [this](const QString &backup, const QDateTime &madeAt, const Opening &opening) {
                m_isDrilling = true;
                say(Tone::Info, tr("The backup is being read. Calls go on meanwhile."));
                m_keeping.drill(backup, madeAt, opening);
            });
    connect(m_placeForm, &PlaceForm::placeNamed, this,
            [this](const QString &place) { m_keeping.set(place); });
    connect(m_drillForm, &DrillForm::givenUp, this, [this] { rest(m_drill); });
    connect(m_placeForm, &PlaceForm::givenUp, this, [this] { rest(m_place); });
}

/// No form is open; the keyboard goes to @p next where that is said.
void BackupCard::rest(QWidget *next)
{
    say(Tone::Info, {});
    m_drill->setEnabled(true);
    m_place->setEnabled(true);
    if (next)
        next->setFocus(Qt::OtherFocusReason);
    m_drillForm->close();
    m_placeForm->close();
    refresh();
}

void BackupCard::answer(VaultDeed deed, const Result<> &result)
{
    if (deed != VaultDeed::Drill && deed != VaultDeed::SecondPlace)
        return;
    const bool isDrill = deed == VaultDeed::Drill;
    isDrill ? m_drillForm->setBusy(false) : m_placeForm->setBusy(false);
    if (isDrill)
        m_isDrilling = false;
    if (!result) {
        say(Tone::Warn, sentenceFor(deed, result.problem()));
        isDrill ? m_drillForm->turnBack() : m_placeForm->turnBack();
        return;
    }
    rest(isDrill ? m_drill : m_place);
    say(Tone::Good, isDrill ? tr("The drill is done; its result is noted below.") : doneSentenceFor(deed));
}

void BackupCard::show(const BackupList &list)
{
    m_isSecondThere = list.isSecondThere;
    m_rows->show(list);
    m_drillForm->setBackups(m_rows->backups(), m_rows->words());
    sayPlace();
    refresh();
}

QString BackupCard::me() const
{
    for (const auto &person : m_state.people) {
        if (person.isInside)
            return person.name;
    }
    return {};
}

/// What may be pressed now.
void BackupCard::refresh()
{
    m_make->setVisible(m_state.allowed.contains(VaultDeed::Backup));
    m_drill->setVisible(m_state.allowed.contains(VaultDeed::Drill));
    m_place->setVisible(m_state.allowed.contains(VaultDeed::SecondPlace));
    const bool formIsOpen = !m_drillForm->isHidden() || !m_placeForm->isHidden();
    m_make->setEnabled(!m_keeper.isMaking());
    setWords(*m_make, m_keeper.isMaking() ? tr("Being made…") : tr("Make one now"));
    m_drill->setEnabled(!formIsOpen && !m_rows->backups().isEmpty());
    m_place->setEnabled(!formIsOpen);
}

void BackupCard::sayPlace()
{
    if (m_state.secondPlace.isEmpty())
        m_second->say(Tone::Warn, u"triangle-alert"_s,
                      tr("All backups lie on this computer. Name a second place for them."));
    else if (m_isSecondThere)
        m_second->say(Tone::Good, u"circle-check"_s, tr("Second place: %1").arg(m_state.secondPlace));
    else
        m_second->say(
            Tone::Warn, u"triangle-alert"_s,
            tr("The second place cannot be reached: %1. Is the disk plugged in?").arg(m_state.secondPlace));
}

void BackupCard::sayDrill()
{
    if (!m_state.drill) {
        m_drillLine->say(Tone::Warn, u"triangle-alert"_s,
                         tr("No backup was ever tried. Do a restore drill."));
        return;
    }
    const auto &drill = *m_state.drill;
    const auto at = dayYearAndTime(drill.at);
    const auto of = dayYearAndTime(drill.backupMadeAt);
    if (drill.isSound)
        m_drillLine->say(Tone::Good, u"circle-check"_s,
                         //: %1 is when it was tried, %2 when the backup was made.
                         tr("Last drill %1: the backup of %2 opens, every page can be read, %n call(s).",
                            nullptr, drill.calls)
                             .arg(at, of));
    else
        m_drillLine->say(Tone::Alert, u"circle-alert"_s,
                         tr("Last drill %1: the backup of %2 is damaged. Make a new one now.").arg(at, of));
}

void BackupCard::translate()
{
    setHeading(tr("Backups"));
    setWords(*m_drill, tr("Restore drill"));
    setWords(*m_place,
             m_state.secondPlace.isEmpty() ? tr("Name a second place") : tr("Change the second place"));
    m_drillForm->setBackups(m_rows->backups(), m_rows->words());
    sayPlace();
    sayDrill();
    refresh();
}

} // namespace latarnia
