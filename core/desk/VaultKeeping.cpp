// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/VaultKeeping.h"

#include "core/desk/SecondPlace.h"

namespace latarnia {

VaultKeeping::VaultKeeping(OpenVaults vaults, const std::shared_ptr<Lane> &writer, const KdfCost &cost,
                           Clock clock, QObject *parent)
    : QObject{parent}
    , m_vaults{std::move(vaults)}
    , m_folder{m_vaults.live.folder()}
    , m_access{through(writer)}
    , m_cost{cost}
    , m_clock{std::move(clock)}
{
    m_thread.setMaxThreadCount(1);
    m_drills.setMaxThreadCount(1);
}

VaultKeeping::~VaultKeeping()
{
    m_stop.ask();
    m_drills.waitForDone();
    m_thread.waitForDone();
}

/// Each answer is followed by how things stand now, so that no view keeps a second account of them.
void VaultKeeping::run(VaultDeed deed, Work work)
{
    m_thread.start([this, deed, work = std::move(work)] {
        const auto before = m_vaults.keyring.generation;
        const auto result = work(m_vaults);
        if (m_vaults.keyring.generation != before)
            QMetaObject::invokeMethod(this, [this, vaults = m_vaults] { Q_EMIT keyringChanged(vaults); });
        answer(deed, result);
    });
}

void VaultKeeping::answer(VaultDeed deed, const Result<> &result)
{
    const auto now = state();
    QMetaObject::invokeMethod(this, [this, deed, result, now] {
        if (!result)
            Q_EMIT failed(deed, result.problem());
        else if (deed != VaultDeed::Look)
            Q_EMIT done(deed);
        if (now)
            Q_EMIT looked(*now);
        else
            Q_EMIT failed(VaultDeed::Look, now.problem());
    });
}

Result<VaultState> VaultKeeping::state() const
{
    const auto people = keyholders(m_vaults, m_access);
    if (!people)
        return people.problem();
    const auto kit = kitPaper(m_vaults, m_access);
    if (!kit)
        return kit.problem();
    const auto due = latarnia::areKeysDue(m_access);
    if (!due)
        return due.problem();
    const auto place = secondPlace(m_access);
    if (!place)
        return place.problem();
    const auto drill = lastDrill(m_access);
    if (!drill)
        return drill.problem();
    (void)noteSecondPlace(m_folder, *place); // a folder that takes no note is said when a backup is due
    return VaultState{
        .people = *people, .kit = *kit, .areKeysDue = *due, .secondPlace = *place, .drill = *drill};
}

void VaultKeeping::look()
{
    run(VaultDeed::Look, [](OpenVaults &) { return Result<>{}; });
}

void VaultKeeping::add(const Keyholder &person, const QString &passphrase)
{
    run(VaultDeed::Add, [this, person, passphrase](OpenVaults &vaults) {
        return addKeyholder(vaults, m_access, person, passphrase, m_cost, m_clock);
    });
}

void VaultKeeping::retire(const QString &name)
{
    run(VaultDeed::Retire,
        [this, name](OpenVaults &vaults) { return retireKeyholder(vaults, m_access, name, m_clock); });
}

void VaultKeeping::changeOwn(const QString &name, const QString &before, const QString &after)
{
    run(VaultDeed::OwnPassphrase, [this, name, before, after](OpenVaults &vaults) {
        return changeOwnPassphrase(vaults, name, before, after, m_cost, m_clock);
    });
}

void VaultKeeping::replace(const QString &name, const QString &passphrase)
{
    run(VaultDeed::OtherPassphrase, [this, name, passphrase](OpenVaults &vaults) {
        return replacePassphrase(vaults, name, passphrase, m_cost, m_clock);
    });
}

void VaultKeeping::putKit(const QStringList &words)
{
    run(VaultDeed::Kit, [this, words](OpenVaults &vaults) {
        auto put = latarnia::putKit(vaults, words, m_clock);
        return put ? noteKitChecked(vaults, m_access) : put;
    });
}

void VaultKeeping::nameSecondPlace(const QString &chosen)
{
    run(VaultDeed::SecondPlace, [this, chosen](OpenVaults &vaults) -> Result<> {
        if (chosen.isEmpty())
            return keepSecondPlace(m_access, {});
        const auto place = makeSecondPlace(chosen, vaults.live.folder());
        return place ? keepSecondPlace(m_access, *place) : place.problem();
    });
}

void VaultKeeping::drill(const QString &backup, const QDateTime &madeAt, const Opening &opening)
{
    m_drills.start([this, backup, madeAt, opening, scratch = m_folder] {
        const auto seen = drillRestore(backup, scratch, opening, m_stop);
        // One that is too damaged to be opened was tried all the same, and the note of a better day must go.
        const bool isTooDamaged = !seen && seen.problem().fault == Fault::StoreDamaged;
        auto result = seen || isTooDamaged ? keepDrill(m_access,
                                                       {.at = m_clock(),
                                                        .backupMadeAt = madeAt,
                                                        .isSound = seen && seen->isSound(),
                                                        .calls = seen ? seen->live.calls : 0})
                                           : Result<>{seen.problem()};
        m_thread.start([this, result] { answer(VaultDeed::Drill, result); });
    });
}

} // namespace latarnia
