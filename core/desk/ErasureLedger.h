// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/retention/ErasedPart.h"
#include "core/vault/Vault.h"

#include <QList>

#include <vector>

namespace latarnia {

class Store;

/// One line of the ledger of erasures: what was erased, and proofs of it under keys of the vault.
struct LedgerLine
{
    ErasedPart part{};
    QByteArrayList proofs{}; ///< in hexadecimal

    bool operator==(const LedgerLine &) const = default;
};

/// The ledger lies beside the keyring, in ids and codes: a backup from before an erasing does not bring back
/// what was erased, for opening it erases that again.
QString ledgerFileIn(const QString &folder);

QByteArray ledgerText(const LedgerLine &line);
/// The lines that can be read, in order; one that a power cut left unfinished is none.
QList<LedgerLine> ledgerLinesIn(const QByteArray &text);
/// Empty where there is no ledger.
Result<QByteArray> readLedger(const QString &folder);
/// Writes every line that one of these folders has into the ledger of @p into; none is ever lost.
Result<> mergeLedgers(const QStringList &folders, const QString &into);

/// What proves lines of the ledger of one vault: today's key, and those from before its keys were changed,
/// for backups are under these.
class LedgerKeys
{
public:
    static Result<LedgerKeys> of(const Vault &vault, Store &store);
    /// Keeps, inside the vault that is made, what proves lines to one under the keys of before.
    static Result<> keepFormer(Store &store, const Vault &before);

    LedgerLine prove(const ErasedPart &part) const;
    bool isProven(const LedgerLine &line) const;

private:
    std::vector<SecretBytes> m_keys; ///< today's first
};

/// Returns once they are on the disk.
Result<> appendToLedger(const Vault &vault, Store &store, const QList<ErasedPart> &parts);

} // namespace latarnia
