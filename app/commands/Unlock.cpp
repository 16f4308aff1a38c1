// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/Unlock.h"

#include "app/PassphraseInput.h"
#include "core/desk/DataFolder.h"
#include "core/desk/SignIn.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace latarnia {

void describeVault(QCommandLineParser &parser)
{
    parser.addOption({u"data"_s, {}, u"DIR"_s});
    parser.addOption({u"user"_s, {}, u"NAME"_s});
    parser.addOption({u"passphrase-file"_s, {}, u"FILE"_s});
}

Result<OpenVaults> unlockFor(const QCommandLineParser &parser)
{
    const auto folder = parser.value(u"data"_s);
    // Said before anybody types a passphrase for nothing.
    const auto state = stateOf(folder);
    if (state == FolderState::Empty || state == FolderState::VaultMissing)
        return Problem{.fault = Fault::StoreMissing, .file = QDir{folder}.dirName()};
    const auto passphrase = passphraseFrom(parser.value(u"passphrase-file"_s), "passphrase");
    if (!passphrase)
        return passphrase.problem();
    return signIn(folder, parser.value(u"user"_s), *passphrase, utcNow);
}

Result<LetIn> letIn(const QCommandLineParser &parser)
{
    const auto vaults = unlockFor(parser);
    if (!vaults)
        return vaults.problem();
    const auto rights = shippedRights();
    if (!rights)
        return rights.problem();
    const auto identity = signedIn(*vaults, alone(vaults->live), *rights, utcNow);
    return identity ? Result<LetIn>{{.vaults = *vaults, .identity = *identity}} : identity.problem();
}

} // namespace latarnia
