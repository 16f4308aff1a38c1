// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/SecretBytes.h"

#include <QString>

#include <memory>

namespace latarnia {

/// A sealed file whose key is at hand: where it lies, and the right to read it. Copies share the key; the
/// last one takes it out of memory.
class Vault
{
public:
    /// The folder of @p file must be there. @p key has KeySize bytes.
    Vault(const QString &file, Bytes key);

    /// Absolute and without links in its folder.
    const QString &file() const;
    QString folder() const;
    Bytes key() const;

private:
    struct Open;
    std::shared_ptr<const Open> m_open;
};

/// The sealed file of the calls in @p folder, without links.
QString vaultFileIn(const QString &folder);
/// The sealed file of practice calls: another file under another key.
QString practiceFileIn(const QString &folder);

} // namespace latarnia
