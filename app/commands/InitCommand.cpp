// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Command.h"
#include "app/PassphraseInput.h"
#include "app/commands/Roles.h"
#include "app/commands/Unlock.h"
#include "core/desk/VaultMaking.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

ExitCode init(const QCommandLineParser &parser)
{
    const auto roles = parser.values(u"role"_s);
    if (!parser.isSet(u"data"_s) || parser.value(u"user"_s).trimmed().isEmpty() || !areRoles(roles)
        || !parser.positionalArguments().isEmpty())
        return ExitCode::Usage;
    const auto passphrase = passphraseFrom(parser.value(u"passphrase-file"_s), "new passphrase");
    if (!passphrase)
        return refuse(passphrase.problem());
    const auto name = parser.value(u"user"_s).trimmed();
    const auto made = makeVault(parser.value(u"data"_s),
                                {.name = name, .roles = roles, .passphrase = *passphrase}, UsualCost, utcNow);
    if (!made)
        return refuse(made.problem());
    print({{u"format"_s, 1},
           {u"user"_s, name},
           {u"roles"_s, QJsonArray::fromStringList(roles)},
           {u"recoveryKit"_s, QJsonArray::fromStringList(made->kitWords)}});
    return ExitCode::Done;
}

} // namespace

Command initCommand()
{
    return {.name = "init",
            .usage = "--data DIR --user NAME --role ROLE [--role ROLE] [--passphrase-file FILE]",
            .describe =
                [](QCommandLineParser &parser) {
                    describeVault(parser);
                    parser.addOption({u"role"_s, {}, u"ROLE"_s});
                },
            .run = init};
}

} // namespace latarnia
