// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestVault.h"

#include "core/store/Store.h"
#include "tests/support/TestKey.h"

#include <QDir>
#include <QFileInfo>

latarnia::Vault testVault(const QString &folder)
{
    QDir{}.mkpath(folder);
    const latarnia::Vault vault{latarnia::vaultFileIn(folder), *testKey()};
    if (!QFileInfo::exists(vault.file()) && !latarnia::Store::make(vault))
        qFatal("no vault for the test");
    return vault;
}

namespace {

using namespace latarnia;

QDateTime longAgo()
{
    return {QDate{2026, 3, 2}, QTime{8, 0}, Qt::UTC};
}

Keyring makeKeyring()
{
    const VaultKeys keys{.live = SecretBytes::copyOf(*testKey()),
                         .practice = SecretBytes::copyOf(*testKey(43)),
                         .own = SecretBytes::copyOf(*testKey(44))};
    Keyring keyring{.vault = QStringLiteral("018f0000-0000-7000-8000-000000000000"), .generation = 1};
    const auto passphrase = passphraseBytes(QStringLiteral("kasztany na parapecie 7"));
    for (const auto kind : {SlotKind::Person, SlotKind::Kit}) {
        const auto name = kind == SlotKind::Person ? QStringLiteral("Anna") : QString{};
        keyring.slotList.append(*makeSlot(kind, keyring.vault, name, passphrase, LeastCost, keys, longAgo()));
    }
    keyring.intakeKey = intakePairOf(keys.live).publicKey;
    prove(keyring, keys);
    return keyring;
}

} // namespace

latarnia::OpenVaults testVaults(const QString &folder)
{
    static const auto keyring = makeKeyring();
    const auto live = testVault(folder);
    {
        const auto store = Store::open(live, Access::Write);
        if (!store
            || !(*store)->office().staff.enter(QStringLiteral("Anna"),
                                               {QStringLiteral("operator"), QStringLiteral("administrator")},
                                               longAgo()))
            qFatal("nobody works at the vault of the test");
    }
    const Vault practice{practiceFileIn(folder), *testKey(43)};
    if (!QFileInfo::exists(practice.file()) && !Store::make(practice))
        qFatal("no practice vault for the test");
    return {.live = live,
            .practice = practice,
            .keyring = keyring,
            .slot = keyring.slotList.first().id,
            .own = std::make_shared<const SecretBytes>(SecretBytes::copyOf(*testKey(44)))};
}
