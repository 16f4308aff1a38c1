// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/KeepingRights.h"

#include "core/desk/AuditNote.h"
#include "core/desk/Permission.h"
#include "core/store/Store.h"

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

bool areOperators(const QStringList &roles)
{
    return roles == QStringList{codeOf(StaffRole::Operator)};
}

std::optional<AuditedDeed> auditedAs(VaultDeed deed)
{
    switch (deed) {
    case VaultDeed::Add:
        return AuditedDeed::AddPerson;
    case VaultDeed::ChangeRoles:
        return AuditedDeed::ChangeRoles;
    case VaultDeed::Retire:
        return AuditedDeed::RetirePerson;
    case VaultDeed::OwnPassphrase:
        return AuditedDeed::ChangePassphrase;
    case VaultDeed::OtherPassphrase:
        return AuditedDeed::ReplacePassphrase;
    case VaultDeed::GiveLeadsKey:
        return AuditedDeed::GiveLeadsKey;
    case VaultDeed::Kit:
        return AuditedDeed::MakeKit;
    case VaultDeed::Backup:
        return AuditedDeed::MakeBackup;
    case VaultDeed::Drill:
        return AuditedDeed::Drill;
    case VaultDeed::Look:
    case VaultDeed::Move: // writes its own, with where to
    case VaultDeed::NameOrganisations:
    case VaultDeed::SecondPlace:
    case VaultDeed::IdleLock:
        return std::nullopt;
    }
    return std::nullopt;
}

/// The id of this person; those who were not known before have none yet.
Result<QString> idOf(Store &store, const QString &name)
{
    const auto staff = store.office().staff.all();
    if (!staff)
        return staff.problem();
    for (const auto &person : *staff) {
        if (person.name == name)
            return person.id;
    }
    return QString{};
}

} // namespace

Ruling rulingOnDeed(const DeskIdentity &identity, VaultDeed deed, const QStringList &roles)
{
    const auto ruling = [&](Action action) { return rulingAt(identity, action); };
    switch (deed) {
    case VaultDeed::Look:
    case VaultDeed::OwnPassphrase: // it takes the old one
        return {.grant = Grant::Allowed, .because = Because::RoleGrants};
    case VaultDeed::Add:
    case VaultDeed::OtherPassphrase:
        if (const auto keeps = ruling(Action::KeepPeople);
            keeps.grant == Grant::Allowed || !areOperators(roles))
            return keeps;
        return ruling(Action::AddOperator);
    case VaultDeed::ChangeRoles:
    case VaultDeed::Move:
    case VaultDeed::NameOrganisations:
    case VaultDeed::Retire:
    case VaultDeed::IdleLock:
        return ruling(Action::KeepPeople);
    case VaultDeed::GiveLeadsKey:
        return ruling(Action::GiveLeadsKey);
    case VaultDeed::Kit:
        return ruling(Action::MakeKit);
    case VaultDeed::SecondPlace:
    case VaultDeed::Backup:
    case VaultDeed::Drill:
        return ruling(Action::MakeBackup);
    }
    return {};
}

Result<> noteVaultDeed(const StoreAccess &access, const DeskIdentity &identity, VaultDeed deed,
                       const QString &person, const QDateTime &now)
{
    const auto audited = auditedAs(deed);
    if (!audited)
        return {};
    return access([&](Store &store) {
        return atomically(store.database(), [&]() -> Result<> {
            const auto id = idOf(store, person);
            if (!id)
                return id.problem();
            return noteDeed(store, identity, {.deed = *audited, .object = *id}, now);
        });
    });
}

} // namespace latarnia
