// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/Vault.h"

#include "core/vault/LentKey.h"
#include "core/vault/VaultFileSystem.h"

#include <QDir>
#include <QFileInfo>

namespace latarnia {

namespace {

/// As SQLite will name it: without links in its folder.
QString withoutLinks(const QString &file)
{
    const QFileInfo info{file};
    const auto real = info.dir().canonicalPath(); // empty while the folder is not there
    return real.isEmpty() ? info.absoluteFilePath() : QDir{real}.filePath(info.fileName());
}

} // namespace

struct Vault::Open
{
    Open(const QString &path, std::shared_ptr<const SecretBytes> kept)
        : file{path}
        , key{std::move(kept)}
        , lent{file, key}
    {
    }

    QString file;
    std::shared_ptr<const SecretBytes> key;
    LentKey lent;
};

QString vaultFileIn(const QString &folder)
{
    return withoutLinks(QDir{folder}.filePath(QStringLiteral("latarnia.vault")));
}

QString practiceFileIn(const QString &folder)
{
    return withoutLinks(QDir{folder}.filePath(QStringLiteral("practice.vault")));
}

Vault::Vault(const QString &file, Bytes key)
{
    registerVaultFileSystem();
    m_open = std::make_shared<const Open>(withoutLinks(file),
                                          std::make_shared<const SecretBytes>(SecretBytes::copyOf(key)));
}

const QString &Vault::file() const
{
    return m_open->file;
}

QString Vault::folder() const
{
    return QFileInfo{m_open->file}.path();
}

Bytes Vault::key() const
{
    return *m_open->key;
}

} // namespace latarnia
