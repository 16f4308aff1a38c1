// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/SecretBytes.h"

#include <QString>

#include <memory>

namespace latarnia {

/// A vault whose key is at hand: where it lies, and the right to read it. Copies share the key; the last one
/// takes it out of memory.
class Vault
{
public:
    /// @p folder must be there. @p key has KeySize bytes.
    Vault(const QString &folder, Bytes key);

    const QString &folder() const;
    QString file() const;
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
