// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/CertificateTable.h"

#include "core/store/Columns.h"

namespace latarnia {

namespace {

constexpr auto Keep = "INSERT INTO erasure_certificate (id, made_at, made_by, body) VALUES (?, ?, ?, ?)";

constexpr auto Newest = "SELECT id, made_at, made_by, body FROM erasure_certificate ORDER BY id DESC LIMIT ?";

} // namespace

CertificateTable::CertificateTable(Database &database)
    : m_database{database}
{
}

Result<> CertificateTable::keep(const StoredCertificate &certificate)
{
    return m_database.run(
        Keep, {certificate.id, column(certificate.at), words(certificate.by), words(certificate.body)});
}

Result<QList<StoredCertificate>> CertificateTable::newest(int count)
{
    return m_database.rows(Newest, {count}, [](const QSqlQuery &row) {
        return StoredCertificate{.id = row.value(0).toString(),
                                 .at = momentFrom(row.value(1)),
                                 .by = row.value(2).toString(),
                                 .body = row.value(3).toString()};
    });
}

} // namespace latarnia
