// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/Vault.h"

#include "core/vault/LentKey.h"
#include "core/vault/VaultFileSystem.h"

#include <QDir>

namespace latarnia {

namespace {

QString fileIn(const QString &folder, QLatin1StringView name)
{
    const QDir there{folder};
    const auto real = there.canonicalPath(); // empty while the folder is not there
    return QDir{real.isEmpty() ? there.absolutePath() : real}.filePath(name);
}

} // namespace

struct Vault::Open
{
    Open(const QString &given, std::shared_ptr<const SecretBytes> kept)
        : folder{given}
        , key{std::move(kept)}
        , lent{vaultFileIn(given), key}
    {
    }

    QString folder;
    std::shared_ptr<const SecretBytes> key;
    LentKey lent;
};

QString vaultFileIn(const QString &folder)
{
    return fileIn(folder, QLatin1StringView{"latarnia.vault"});
}

QString practiceFileIn(const QString &folder)
{
    return fileIn(folder, QLatin1StringView{"practice.vault"});
}

Vault::Vault(const QString &folder, Bytes key)
{
    registerVaultFileSystem();
    m_open
        = std::make_shared<const Open>(folder, std::make_shared<const SecretBytes>(SecretBytes::copyOf(key)));
}

const QString &Vault::folder() const
{
    return m_open->folder;
}

QString Vault::file() const
{
    return vaultFileIn(m_open->folder);
}

Bytes Vault::key() const
{
    return *m_open->key;
}

} // namespace latarnia
