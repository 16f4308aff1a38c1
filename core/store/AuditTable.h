// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Database.h"
#include "core/vault/AuditProof.h"

namespace latarnia {

class AuditCheck;

/// Where a page of lines goes on: behind this line.
struct AuditMark
{
    QString desk{};
    qint64 seq{0};
};

/// Who did or saw what, in a chain for each desk. Lines are only ever added. What adds works inside the
/// caller's transaction, so that there is no change and no look without its line.
class AuditTable
{
public:
    explicit AuditTable(Database &database);

    /// Begins the chain of a desk; StoreExists where it has one. The root is given out here and never again:
    /// whoever has it can tell every line that was made later than it says.
    Result<SecretBytes> begin(const QString &desk);
    /// Adds a line and gives its number. NotACode where the entry holds more than ids and codes; NotFound
    /// where the desk has no chain.
    Result<qint64> append(const QString &desk, const AuditEntry &entry);
    /// Signs how far the desk has come; the key that signed is replaced.
    Result<AuditAnchor> anchor(const QString &desk);

    /// The desks that have a chain or lines.
    Result<QStringList> desks();
    /// Newest first, at most @p count.
    Result<QList<AuditLine>> ofObject(const QString &object, int count);
    Result<QList<AuditLine>> ofActor(const QString &actor, const std::optional<AuditMark> &mark, int count);
    Result<QList<AuditLine>> ofDesk(const QString &desk, const std::optional<AuditMark> &mark, int count);

    /// Checks what stands in the table from @p proof.from on. Reads in a transaction of its own.
    Result<AuditReport> check(const QString &desk, const AuditProof &proof);

private:
    Result<AuditChain> chainOf(const QString &desk);
    Result<AuditChain> soundChainOf(const QString &desk);
    Result<> keep(const AuditChain &chain);
    Result<> takeInto(AuditCheck &check, const QString &desk, qint64 from);
    Result<AuditReport> checkAll(const QString &desk, const AuditProof &proof);

    Database &m_database;
};

} // namespace latarnia
