// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/SignIn.h"

#include "core/desk/SignInThrottle.h"
#include "core/vault/KeyringFile.h"

namespace latarnia {

namespace {

QString slotIdOf(const QString &folder, const QString &name)
{
    const auto found = readKeyring(folder);
    const auto *slot = found ? slotOf(found->keyring, name) : nullptr;
    return slot ? slot->id : QString{};
}

/// Tries from a moment that has not come yet were kept under another clock: they count from now on.
SignInTries triesAt(const QString &folder, const QString &slot, const QDateTime &now)
{
    auto tries = triesOf(folder, slot);
    if (tries.last <= now)
        return tries;
    tries.last = now;
    keepTries(folder, slot, tries);
    return tries;
}

/// One try against @p slot, if it need not wait, and its result counted.
template<typename Given, typename Try>
Result<Given> tryOnce(const QString &folder, const QString &slot, const Clock &clock, Try oneTry)
{
    const auto now = clock();
    const auto tries = triesAt(folder, slot, now);
    if (const auto left = waitLeft(tries, now); left.count() > 0)
        return Problem{.fault = Fault::TooManyTries,
                       .expected = QString::number(left.count()) + QStringLiteral(" s")};
    Result<Given> given = oneTry();
    if (given && tries.failures > 0)
        keepTries(folder, slot, {});
    else if (!given && given.problem().fault == Fault::WrongPassphrase)
        keepTries(folder, slot, {.failures = tries.failures + 1, .last = clock()});
    return given;
}

} // namespace

std::chrono::seconds signInWait(const QString &folder, const QString &name, const Clock &clock)
{
    const auto now = clock();
    return waitLeft(triesAt(folder, slotIdOf(folder, name), now), now);
}

Result<OpenVaults> signIn(const QString &folder, const QString &name, const QString &passphrase,
                          const Clock &clock)
{
    return signInToCopy(folder, folder, name, passphrase, clock);
}

Result<OpenVaults> signInToCopy(const QString &copy, const QString &folder, const QString &name,
                                const QString &passphrase, const Clock &clock)
{
    return tryOnce<OpenVaults>(folder, slotIdOf(copy, name), clock,
                               [&] { return unlock(copy, name, passphrase); });
}

Result<VaultKeys> provePassphrase(const OpenVaults &vaults, const QString &name, const QString &passphrase,
                                  const Clock &clock)
{
    const auto *slot = name.isEmpty() ? nullptr : slotOf(vaults.keyring, name);
    if (!slot)
        return Problem{.fault = Fault::UnknownId, .found = name};
    return tryOnce<VaultKeys>(vaults.live.folder(), slot->id, clock, [&] {
        return openSlot(*slot, vaults.keyring.vault, passphraseBytes(passphrase));
    });
}

} // namespace latarnia
