// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ReferralTable.h"

#include "core/store/Columns.h"

namespace latarnia {

namespace {

constexpr auto DeleteOfCall = "DELETE FROM referral WHERE call = ?";

constexpr auto Insert = R"(
    INSERT INTO referral (id, call, position, service, way, outcome, consent, persons, referred_at)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?))";

constexpr auto OfCall
    = "SELECT service, way, outcome, consent, referred_at FROM referral WHERE call = ? ORDER BY position";

QVariant numberList(const QList<int> &numbers)
{
    QStringList list;
    for (const int number : numbers)
        list.append(QString::number(number));
    return words(list.join(u' '));
}

} // namespace

ReferralTable::ReferralTable(Database &database)
    : m_database{database}
{
}

Result<> ReferralTable::replace(const CallId &call, const QList<Referral> &referrals)
{
    if (const auto gone = m_database.run(DeleteOfCall, {call.text}); !gone)
        return gone;
    for (int i = 0; i < int(referrals.size()); ++i) {
        const auto &referral = referrals.at(i);
        const auto done = m_database.run(
            Insert,
            {referral.id.text, call.text, i, referral.service, code(referral.way), code(referral.outcome),
             referral.consent ? 1 : 0, numberList(referral.persons), column(referral.at)});
        if (!done)
            return done;
    }
    return {};
}

Result<QList<StoredReferral>> ReferralTable::ofCall(const QString &call)
{
    return m_database.rows(OfCall, {call}, [](const QSqlQuery &row) {
        return StoredReferral{.service = row.value(0).toString(),
                              .way = row.value(1).toString(),
                              .outcome = row.value(2).toString(),
                              .consent = row.value(3).toBool(),
                              .at = momentFrom(row.value(4))};
    });
}

} // namespace latarnia
