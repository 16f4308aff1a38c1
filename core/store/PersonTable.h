// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/call/Call.h"
#include "core/call/StoredCall.h"
#include "core/store/Database.h"

namespace latarnia {

/// What is kept of a person beside the facts of the call: how the statistics know them, and what made the
/// level.
struct PersonRecord
{
    QString beneficiary{};
    QString caseReference{};
    QString ageGroup{};
    QString mainForm{};
    QString status{};
    QString screening{}; ///< JSON
    QString verdict{}; ///< JSON
};

/// The persons of calls and their answers.
class PersonTable
{
public:
    explicit PersonTable(Database &database);

    /// Replaces the persons of a call; @p records stand beside them one by one, or are fewer.
    Result<> replace(const CallId &call, const QList<CallPerson> &persons,
                     const QList<PersonRecord> &records);
    Result<QList<StoredPerson>> ofCall(const QString &call);

private:
    Result<> insert(const CallId &call, int position, const CallPerson &person, const PersonRecord &record);

    Database &m_database;
};

} // namespace latarnia
