// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/DeskIdentity.h"
#include "core/desk/StoreAccess.h"
#include "core/desk/Unlocking.h"

#include <QDateTime>

namespace latarnia {

/// One of those who share the line: calls belong to the organisation of who took them.
struct Organisation
{
    QString code{};
    QString name{}; ///< as the administrator wrote it; empty: nobody named the first one

    bool operator==(const Organisation &) const = default;
};

/// An empty second name: there is only one.
struct OrganisationNames
{
    QString first{};
    QString second{};
};

constexpr auto FirstOrganisation = QLatin1StringView{"A"};
constexpr auto SecondOrganisation = QLatin1StringView{"B"};
constexpr int MaxOrganisationName = 60;

/// The first, and the second where it has a name.
Result<QList<Organisation>> organisations(const StoreAccess &access);

/// With its line of the audit. DuplicateId where both are called the same; NotAllowed at "organisation" where
/// the second is to go and somebody with a key is there.
Result<> nameOrganisations(const OpenVaults &vaults, const StoreAccess &access, const DeskIdentity &identity,
                           const OrganisationNames &names, const QDateTime &now);

/// Whoever is new works where those work who let them in.
Result<> joinColleagues(Store &store, const DeskIdentity &identity, const QString &name);

/// Somebody who has a key goes to this organisation, with the line of the audit. UnknownId where either is
/// not there; NotAllowed at "openCall" while they have one, and at "lastLead" where consultants would be
/// left without.
Result<> movePerson(const OpenVaults &vaults, const StoreAccess &access, const DeskIdentity &identity,
                    const QString &name, const QString &organisation, const QDateTime &now);

} // namespace latarnia
