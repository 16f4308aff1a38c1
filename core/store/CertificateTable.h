// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Database.h"

#include <QDateTime>

namespace latarnia {

/// A certificate as it was written.
struct StoredCertificate
{
    QString id{}; ///< UUIDv7
    QDateTime at{};
    QString by{}; ///< the id of a person
    QString body{}; ///< JSON: codes, ids and counts
};

/// What runs of retention say they did.
class CertificateTable
{
public:
    explicit CertificateTable(Database &database);

    Result<> keep(const StoredCertificate &certificate);
    /// Newest first, at most @p count.
    Result<QList<StoredCertificate>> newest(int count);

private:
    Database &m_database;
};

} // namespace latarnia
