// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Entry.h"

#include "core/desk/BackupSearch.h"
#include "core/desk/DataFolder.h"
#include "core/desk/DataProtection.h"
#include "core/desk/LockedIntake.h"
#include "core/desk/SecondPlace.h"
#include "core/desk/SignedIn.h"
#include "ui/words/MomentWords.h"
#include "ui/words/ProblemWords.h"

#include <QDir>
#include <QFile>
#include <QPointer>
#include <QTimer>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

constexpr QSize UsualSize{1366, 740};
constexpr int BackupAfterMs = 5000;

bool isBeforeTheFirstVault(const QString &folder)
{
    const auto state = stateOf(folder);
    return state == FolderState::Empty || state == FolderState::Plain || state == FolderState::Unfinished;
}

} // namespace

Entry::Entry(QString folder, const Content &content, Language &language, QObject *parent)
    : QObject{parent}
    , m_folder{std::move(folder)}
    , m_content{content}
    , m_language{language}
{
    connect(&m_door, &Door::incoming, this, &Entry::takeIncoming);
    connect(&m_door, &Door::showAsked, this, &Entry::raise);
    connect(&m_door, &Door::backupAsked, this, &Entry::makeBackupAt);
}

void Entry::begin()
{
    m_entry = std::make_unique<EntryWindow>(EntryParts{.folder = m_folder,
                                                       .language = m_language,
                                                       .machine = machineFactsOf(m_folder),
                                                       .media = pluggedInMedia});
    connect(m_entry.get(), &EntryWindow::opened, this, [this](const OpenVaults &vaults) {
        if (const auto opened = open(vaults); !opened)
            m_entry->say(opened.problem());
    });
    connect(m_entry.get(), &EntryWindow::callAsked, this, &Entry::takeLocked);
    m_entry->resize(UsualSize);
    m_entry->show();
    const auto waiting = std::exchange(m_waiting, {});
    for (const auto &number : waiting)
        m_entry->takeIncoming(number);
    keepBackups({});
}

void Entry::keepBackups(const std::optional<OpenVaults> &vaults)
{
    m_backups.reset();
    if (!vaults && stateOf(m_folder) != FolderState::Sealed)
        return;
    m_backups = std::make_unique<BackupKeeper>(m_folder, vaults, utcNow);
    connect(m_backups.get(), &BackupKeeper::looked, this, [this](const QDateTime &newest, bool overdue) {
        if (m_window)
            m_window->showBackup(newest, overdue);
    });
    connect(m_backups.get(), &BackupKeeper::failed, this, [this](const Problem &problem) {
        if (m_window)
            m_window->say(tr("The backup failed. %1").arg(sentenceFor(problem.fault)));
    });
    if (m_desk && m_desk->keeping())
        followKeys(*m_desk->keeping());
    else
        m_backups->setSecondPlace(notedSecondPlace(m_folder));
    QTimer::singleShot(BackupAfterMs, m_backups.get(),
                       &BackupKeeper::start); // whoever starts wants a call first
}

/// A backup opens with the keys of its day, and goes where the vault says.
void Entry::followKeys(const VaultKeeping &keeping)
{
    connect(&keeping, &VaultKeeping::keyringChanged, m_backups.get(), &BackupKeeper::setVaults);
    connect(&keeping, &VaultKeeping::looked, m_backups.get(),
            [this](const VaultState &state) { m_backups->setSecondPlace(state.secondPlace); });
}

/// For a command: with the keys while the vault is open, else as the files are.
void Entry::makeBackupAt(const QString &place, const Door::Answer &answer)
{
    if (!m_backups) { // there is no vault yet
        answer({{u"fault"_s, int(Fault::StoreMissing)}});
        return;
    }
    m_backups->makeAt(place, [answer](const Result<QString> &made, bool checked) {
        if (made)
            answer({{u"format"_s, 1}, {u"backup"_s, *made}, {u"checked"_s, checked}});
        else
            answer({{u"fault"_s, int(made.problem().fault)}, {u"file"_s, made.problem().file}});
    });
}

/// Calls that were taken before anybody unlocked, and words a vault could not take.
Result<CameIn> Entry::takeIn(const OpenVaults &vaults, const DeskIdentity &identity) const
{
    auto intake = takeInIntake(vaults, identity, utcNow);
    if (!intake)
        return intake;
    const auto emergencies
        = takeInEmergencies(vaults, alone(vaults.live), emergencyFolders(m_folder), identity, utcNow);
    if (!emergencies)
        return emergencies;
    intake->calls += emergencies->calls;
    intake->aside += emergencies->aside;
    return intake;
}

/// What the unlocking brought, once there is a window to say it.
void Entry::sayWhatCameIn(const Result<CameIn> &cameIn, bool olderThanAnchor)
{
    if (!cameIn)
        m_window->say(tr("Calls taken while the vault was locked could not be taken in. They stay where they "
                         "are."));
    else
        m_window->showCameIn(*cameIn);
    if (olderThanAnchor)
        m_window->say(tr("The vault is in an older state than when it was last closed. Tell the lead."));
}

/// Somebody is on the line and nobody has signed in: the call gets a vault of its own.
void Entry::takeLocked(const QString &number)
{
    if (isBeforeTheFirstVault(m_folder)) { // there is nothing to seal to yet
        if (!number.isEmpty())
            m_waiting.append(number);
        return;
    }
    if (!m_isIntake) {
        const auto intake = makeIntakeVault(m_folder);
        auto desk = intake ? Desk::open(intake->vault, intake->identity, utcNow,
                                        EmergencyFiles{intake->intakeKey, emergencyFolders(m_folder)})
                           : intake.problem();
        if (!desk) {
            m_entry->say(desk.problem());
            return;
        }
        m_desk = *std::move(desk);
        m_isIntake = true;
        showWindow(true);
        m_entry->hide();
    }
    if (number.isEmpty())
        m_window->perform(Deed::TakeCall);
    else
        m_window->takeIncoming(number);
}

void Entry::showWindow(bool locked)
{
    m_window = std::make_unique<MainWindow>(WindowParts{.desk = *m_desk,
                                                        .content = m_content,
                                                        .language = m_language,
                                                        .backups = locked ? nullptr : m_backups.get(),
                                                        .locked = locked});
    connect(m_window.get(), &MainWindow::lockAsked, this, locked ? &Entry::leaveIntake : &Entry::lock,
            Qt::QueuedConnection); // the window is the sender, and goes
    if (m_entry)
        m_window->setGeometry(m_entry->geometry());
    else
        m_window->resize(UsualSize);
    if (m_entry && m_entry->isCovered())
        m_window->perform(Deed::Hide);
    m_window->show();
    if (auto *protection = m_desk->protection())
        protection->follow(m_content.retention,
                           [window = QPointer{m_window.get()}] { return window && window->isIdle(); });
}

Result<> Entry::open(const OpenVaults &vaults)
{
    if (m_isIntake) // somebody took a call while the passphrase was still at work
        leaveIntake();
    m_backups.reset(); // it may be copying the locked files
    const auto identity = signedIn(vaults, alone(vaults.live), m_content.rights, utcNow);
    if (!identity)
        return identity.problem();
    const auto cameIn = takeIn(vaults, *identity);
    auto desk = Desk::open(vaults.live, *identity, utcNow);
    if (!desk)
        return desk.problem();
    m_desk = *std::move(desk);
    m_desk->entrust(vaults);
    keepBackups(vaults);
    showWindow(false);
    showDesk();
    watchClock();
    sayWhatCameIn(cameIn, vaults.olderThanAnchor);
    if (!openDoor())
        std::fprintf(stderr, "latarnia: no door in the data folder; --incoming cannot reach this window\n");
    return {};
}

/// Times come from the computer's clock, and nobody else would notice that it is wrong.
void Entry::watchClock()
{
    if (const auto jump = jumpAtOpening(m_desk->feed().lastKept(), utcNow())) {
        const auto said = jump->isBehind()
            //: Both are moments.
            ? tr("The computer's clock says %1, but the last call here is from %2. Have the clock set right.")
            //: Both are moments.
            : tr("The computer's clock says %1; the last call here is from %2. If that cannot be, have the "
                 "clock set right.");
        m_window->say(said.arg(dayYearAndTime(jump->said), dayYearAndTime(jump->expected)));
    }
    m_clock = std::make_unique<ClockWatch>(utcNow, monotonicNow);
    connect(m_clock.get(), &ClockWatch::jumped, this, [this](const ClockJump &jump) {
        if (m_window)
            //: Both are moments.
            m_window->say(tr("The computer's clock jumped from %1 to %2. Have it looked at; how long calls "
                             "last is not touched by it.")
                              .arg(dayYearAndTime(jump.expected), dayYearAndTime(jump.said)));
    });
}

void Entry::showDesk()
{
    if (m_entry) { // it may be the sender of the signal that led here
        m_entry->hide();
        m_entry.release()->deleteLater();
    }
    if (m_waiting.isEmpty() && !m_desk->feed().lastKept().isValid())
        m_window->perform(Deed::ShowKeys); // laptops steal keys: better found out before the first call
    for (const auto &number : std::as_const(m_waiting))
        m_window->takeIncoming(number);
    m_waiting.clear();
}

void Entry::takeIncoming(const QString &number)
{
    if (m_window) {
        m_window->takeIncoming(number);
        return;
    }
    if (m_entry)
        m_entry->takeIncoming(number); // which asks for a call before unlocking
    else
        m_waiting.append(number);
}

/// Needs the folder, which a first start has not made yet. Only its owner may look into it.
bool Entry::openDoor()
{
    if (m_doorIsOpen)
        return true;
    if (!QDir{m_folder}.exists() && QDir{}.mkpath(m_folder))
        QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    m_doorIsOpen = m_door.open(m_folder);
    return m_doorIsOpen;
}

void Entry::raise()
{
    QWidget *window = m_window ? static_cast<QWidget *>(m_window.get()) : m_entry.get();
    if (!window)
        return;
    window->showNormal();
    window->activateWindow();
}

} // namespace latarnia
