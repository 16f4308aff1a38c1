// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ConsentTable.h"

#include "core/store/Columns.h"

namespace latarnia {

namespace {

constexpr auto DeleteOfCall = "DELETE FROM consent WHERE call = ?";

constexpr auto Insert = R"(
    INSERT INTO consent (call, position, person, recipient, state, items, wording, language, guardian_asked,
                         given_at)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?))";

constexpr auto OfCall = R"(
    SELECT person, recipient, state, items, wording, language, guardian_asked, given_at FROM consent
     WHERE call = ? ORDER BY position)";

} // namespace

ConsentTable::ConsentTable(Database &database)
    : m_database{database}
{
}

Result<> ConsentTable::replace(const CallId &call, const QList<Consent> &consents)
{
    if (const auto gone = m_database.run(DeleteOfCall, {call.text}); !gone)
        return gone;
    for (int i = 0; i < int(consents.size()); ++i) {
        const auto &consent = consents.at(i);
        const auto done
            = m_database.run(Insert,
                             {call.text, i, consent.person, words(consent.recipient), code(consent.state),
                              codeList(consent.items), words(consent.wording), words(consent.language),
                              consent.guardianAsked ? 1 : 0, column(consent.at)});
        if (!done)
            return done;
    }
    return {};
}

Result<QList<StoredConsent>> ConsentTable::ofCall(const QString &call)
{
    return m_database.rows(OfCall, {call}, [](const QSqlQuery &row) {
        return StoredConsent{.person = row.value(0).toInt(),
                             .recipient = row.value(1).toString(),
                             .state = row.value(2).toString(),
                             .items = listFrom(row.value(3)),
                             .wording = row.value(4).toString(),
                             .language = row.value(5).toString(),
                             .guardianAsked = row.value(6).toBool(),
                             .at = momentFrom(row.value(7))};
    });
}

} // namespace latarnia
