// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Database.h"
#include "core/vault/BlindKey.h"

namespace latarnia {

/// By what the sealed words of a call are found again.
class BlindKeyTable
{
public:
    explicit BlindKeyTable(Database &database);

    /// The key under which blind keys are made; random, made at the first call, and the same for as long as
    /// there is the vault. Write access.
    Result<SecretBytes> secret();

    /// Adds these to the keys of a call.
    Result<> add(const QString &call, BlindKind kind, const QStringList &keys);
    /// The calls that have one of these keys, newest first.
    Result<QStringList> callsWith(BlindKind kind, const QStringList &keys);
    /// The call is not found by any of its words any more.
    Result<> remove(const QString &call);

private:
    Database &m_database;
};

} // namespace latarnia
