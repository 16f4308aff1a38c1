// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/VaultKeeping.h"

#include "core/desk/LeadsKeys.h"
#include "core/desk/SecondPlace.h"

using namespace Qt::StringLiterals;

namespace latarnia {

VaultKeeping::VaultKeeping(OpenVaults vaults, const std::shared_ptr<Lane> &writer, DeskIdentity identity,
                           const KdfCost &cost, Clock clock, QObject *parent)
    : QObject{parent}
    , m_vaults{std::move(vaults)}
    , m_folder{m_vaults.live.folder()}
    , m_access{through(writer)}
    , m_identity{std::move(identity)}
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
void VaultKeeping::run(VaultDeed deed, const QString &person, Work work)
{
    m_thread.start([this, deed, person, work = std::move(work)] {
        const auto before = m_vaults.keyring.generation;
        auto result = deed == VaultDeed::Add ? Result<>{} : permitDeed(deed, person, {});
        if (result)
            result = work(m_vaults);
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
    const auto idle = idleLock(m_access);
    if (!idle)
        return idle.problem();
    const auto all = latarnia::organisations(m_access);
    if (!all)
        return all.problem();
    (void)noteSecondPlace(m_folder, *place); // a folder that takes no note is said when a backup is due
    VaultState state{.people = *people,
                     .kit = *kit,
                     .areKeysDue = *due,
                     .secondPlace = *place,
                     .drill = *drill,
                     .idleLock = *idle,
                     .organisations = *all};
    addRights(state);
    return state;
}

Result<QStringList> VaultKeeping::rolesOf(const QString &person) const
{
    const auto people = keyholders(m_vaults, m_access);
    if (!people)
        return people.problem();
    for (const auto &one : *people) {
        if (one.name == person)
            return one.roles;
    }
    return QStringList{};
}

/// By right, and written down before it is done. @p roles are those a new person would have.
Result<> VaultKeeping::permitDeed(VaultDeed deed, const QString &person, const QStringList &roles) const
{
    const auto known = roles.isEmpty() && !person.isEmpty() ? rolesOf(person) : Result<QStringList>{roles};
    if (!known)
        return known.problem();
    const auto ruling = rulingOnDeed(m_identity, deed, *known);
    if (ruling.grant == Grant::Denied)
        return Problem{.fault = Fault::NotAllowed, .where = u"rights"_s};
    return noteVaultDeed(m_access, m_identity, deed, person, m_clock());
}

void VaultKeeping::addRights(VaultState &state) const
{
    for (const auto deed :
         {VaultDeed::Add, VaultDeed::ChangeRoles, VaultDeed::Move, VaultDeed::NameOrganisations,
          VaultDeed::Retire, VaultDeed::OtherPassphrase, VaultDeed::GiveLeadsKey, VaultDeed::Kit,
          VaultDeed::SecondPlace, VaultDeed::Backup, VaultDeed::Drill, VaultDeed::IdleLock}) {
        if (rulingOnDeed(m_identity, deed, {}).grant != Grant::Denied)
            state.allowed.append(deed);
    }
    const QStringList operators{codeOf(StaffRole::Operator)};
    state.mayAddOperators = rulingOnDeed(m_identity, VaultDeed::Add, operators).grant != Grant::Denied;
    const auto second = hasSecondPerson(m_vaults, m_access, m_identity, Action::MakeKit);
    state.kitNeedsSecond = second && *second && state.kit.isChecked;
    for (const auto &person : std::as_const(state.people)) {
        const bool isLead = roleSetFrom(person.roles).known.contains(StaffRole::ShiftLead);
        if (isLead && person.opensVault && !hasLeadsKey(m_vaults.keyring, person.name))
            state.leadsWithoutKey.append(person.name);
    }
}

void VaultKeeping::look()
{
    run(VaultDeed::Look, {}, [](OpenVaults &) { return Result<>{}; });
}

void VaultKeeping::add(const Keyholder &person, const QString &passphrase)
{
    run(VaultDeed::Add, person.name, [this, person, passphrase](OpenVaults &vaults) {
        const auto may = permitDeed(VaultDeed::Add, person.name, person.roles);
        const auto added = may ? addKeyholder(vaults, m_access, person, passphrase, m_cost, m_clock) : may;
        return added ? m_access([&](Store &store) { return joinColleagues(store, m_identity, person.name); })
                     : added;
    });
}

void VaultKeeping::changeRoles(const QString &name, const QStringList &roles)
{
    run(VaultDeed::ChangeRoles, name, [this, name, roles](OpenVaults &vaults) {
        return latarnia::changeRoles(vaults, m_access, name, roles, m_clock);
    });
}

void VaultKeeping::move(const QString &name, const QString &organisation)
{
    run(VaultDeed::Move, name, [this, name, organisation](OpenVaults &vaults) {
        return movePerson(vaults, m_access, m_identity, name, organisation, m_clock());
    });
}

void VaultKeeping::giveLeadsKey(const QString &name, const SecondPerson &second)
{
    run(VaultDeed::GiveLeadsKey, name, [this, name, second](OpenVaults &vaults) {
        const auto agreed = agree(vaults, m_access, m_identity, Action::GiveLeadsKey, second, m_clock);
        return agreed ? latarnia::giveLeadsKey(vaults, name) : agreed;
    });
}

void VaultKeeping::retire(const QString &name)
{
    run(VaultDeed::Retire, name,
        [this, name](OpenVaults &vaults) { return retireKeyholder(vaults, m_access, name, m_clock); });
}

void VaultKeeping::changeOwn(const QString &name, const QString &before, const QString &after)
{
    run(VaultDeed::OwnPassphrase, name, [this, name, before, after](OpenVaults &vaults) {
        return changeOwnPassphrase(vaults, name, before, after, m_cost, m_clock);
    });
}

void VaultKeeping::replace(const QString &name, const QString &passphrase)
{
    run(VaultDeed::OtherPassphrase, name, [this, name, passphrase](OpenVaults &vaults) {
        return replacePassphrase(vaults, name, passphrase, m_cost, m_clock);
    });
}

void VaultKeeping::putKit(const QStringList &words, const SecondPerson &second)
{
    run(VaultDeed::Kit, {}, [this, words, second](OpenVaults &vaults) {
        const auto agreed = agreeToKit(vaults, second);
        const auto put = agreed ? latarnia::putKit(vaults, words, m_clock) : agreed;
        return put ? noteKitChecked(vaults, m_access) : put;
    });
}

/// A kit that nobody ever read back is perhaps on no paper, and then nobody comes in when all passphrases are
/// forgotten: making one that is waits for nobody.
Result<> VaultKeeping::agreeToKit(const OpenVaults &vaults, const SecondPerson &second) const
{
    const auto paper = kitPaper(vaults, m_access);
    if (!paper || !paper->isChecked)
        return paper ? Result<>{} : paper.problem();
    return agree(vaults, m_access, m_identity, Action::MakeKit, second, m_clock);
}

void VaultKeeping::set(const VaultSetting &setting)
{
    if (const auto *after = std::get_if<std::chrono::minutes>(&setting)) {
        run(VaultDeed::IdleLock, {},
            [this, after = *after](OpenVaults &) { return keepIdleLock(m_access, after); });
        return;
    }
    if (const auto *names = std::get_if<OrganisationNames>(&setting)) {
        run(VaultDeed::NameOrganisations, {}, [this, names = *names](OpenVaults &vaults) {
            return nameOrganisations(vaults, m_access, m_identity, names, m_clock());
        });
        return;
    }
    run(VaultDeed::SecondPlace, {},
        [this, chosen = std::get<QString>(setting)](OpenVaults &vaults) -> Result<> {
            if (chosen.isEmpty())
                return keepSecondPlace(m_access, {});
            const auto place = makeSecondPlace(chosen, vaults.live.folder());
            return place ? keepSecondPlace(m_access, *place) : place.problem();
        });
}

void VaultKeeping::drill(const QString &backup, const QDateTime &madeAt, const Opening &opening)
{
    m_drills.start([this, backup, madeAt, opening, scratch = m_folder] {
        if (const auto may = permitDeed(VaultDeed::Drill, {}, {}); !may) {
            m_thread.start([this, may] { answer(VaultDeed::Drill, may); });
            return;
        }
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
