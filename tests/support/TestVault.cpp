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
