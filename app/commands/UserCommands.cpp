// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Command.h"
#include "app/PassphraseInput.h"
#include "app/commands/Roles.h"
#include "app/commands/Unlock.h"
#include "core/desk/KeepingRights.h"
#include "core/desk/Keyholders.h"
#include "core/desk/Organisations.h"
#include "core/desk/Permission.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

void describeName(QCommandLineParser &parser)
{
    describeVault(parser);
    parser.addOption({u"name"_s, {}, u"NAME"_s});
}

bool hasName(const QCommandLineParser &parser)
{
    return parser.isSet(u"data"_s) && !parser.value(u"name"_s).trimmed().isEmpty()
        && parser.positionalArguments().isEmpty();
}

/// By right, and written down before it is done.
Result<> permitDeed(const LetIn &inside, VaultDeed deed, const QString &person, const QStringList &roles)
{
    const auto may = permit(rulingOnDeed(inside.identity, deed, roles));
    return may ? noteVaultDeed(alone(inside.vaults.live), inside.identity, deed, person, utcNow()) : may;
}

ExitCode add(const QCommandLineParser &parser)
{
    const auto roles = parser.values(u"role"_s);
    if (!hasName(parser) || !areRoles(roles))
        return ExitCode::Usage;
    auto inside = letIn(parser);
    if (!inside)
        return refuse(inside.problem());
    const auto name = parser.value(u"name"_s).trimmed();
    if (const auto may = permitDeed(*inside, VaultDeed::Add, name, roles); !may)
        return refuse(may.problem());
    const auto passphrase = passphraseFrom(parser.value(u"new-passphrase-file"_s), "their passphrase");
    if (!passphrase)
        return refuse(passphrase.problem());
    const auto added
        = addKeyholder(inside->vaults, {.name = name, .roles = roles}, *passphrase, UsualCost, utcNow);
    if (!added)
        return refuse(added.problem());
    const auto joined = alone(inside->vaults.live)(
        [&](Store &store) { return joinColleagues(store, inside->identity, name); });
    if (!joined)
        return refuse(joined.problem());
    print({{u"format"_s, 1}, {u"name"_s, name}, {u"roles"_s, QJsonArray::fromStringList(roles)}});
    return ExitCode::Done;
}

ExitCode list(const QCommandLineParser &parser)
{
    if (!parser.isSet(u"data"_s) || !parser.positionalArguments().isEmpty())
        return ExitCode::Usage;
    const auto vaults = unlockFor(parser);
    if (!vaults)
        return refuse(vaults.problem());
    const auto people = keyholders(*vaults);
    if (!people)
        return refuse(people.problem());
    QJsonArray users;
    for (const auto &person : *people)
        users.append(QJsonObject{{u"name"_s, person.name},
                                 {u"roles"_s, QJsonArray::fromStringList(person.roles)},
                                 {u"opensVault"_s, person.opensVault}});
    print({{u"format"_s, 1}, {u"users"_s, users}});
    return ExitCode::Done;
}

ExitCode retire(const QCommandLineParser &parser)
{
    if (!hasName(parser))
        return ExitCode::Usage;
    auto inside = letIn(parser);
    if (!inside)
        return refuse(inside.problem());
    const auto name = parser.value(u"name"_s).trimmed();
    if (const auto may = permitDeed(*inside, VaultDeed::Retire, name, {}); !may)
        return refuse(may.problem());
    if (const auto retired = retireKeyholder(inside->vaults, name, utcNow); !retired)
        return refuse(retired.problem());
    // A copy of the old keys may have left with the person.
    if (const auto changed = changeKeys(inside->vaults); !changed)
        return refuse(changed.problem());
    print({{u"format"_s, 1}, {u"retired"_s, name}, {u"keysChanged"_s, true}});
    return ExitCode::Done;
}

} // namespace

Command userAddCommand()
{
    return {.name = "user add",
            .usage = "--data DIR --name NAME --role ROLE [--role ROLE] [--new-passphrase-file FILE] "
                     "[--user NAME] [--passphrase-file FILE]",
            .describe =
                [](QCommandLineParser &parser) {
                    describeName(parser);
                    parser.addOption({u"role"_s, {}, u"ROLE"_s});
                    parser.addOption({u"new-passphrase-file"_s, {}, u"FILE"_s});
                },
            .run = add};
}

Command userListCommand()
{
    return {.name = "user list",
            .usage = "--data DIR [--user NAME] [--passphrase-file FILE]",
            .describe = describeVault,
            .run = list};
}

Command userRetireCommand()
{
    return {.name = "user retire",
            .usage = "--data DIR --name NAME [--user NAME] [--passphrase-file FILE]",
            .describe = describeName,
            .run = retire};
}

} // namespace latarnia
