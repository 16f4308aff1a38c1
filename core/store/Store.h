// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Agreements.h"
#include "core/store/CallTable.h"
#include "core/store/DraftTable.h"
#include "core/store/Journal.h"
#include "core/store/Office.h"
#include "core/store/PersonTable.h"
#include "core/store/ReferralTable.h"

#include <memory>

namespace latarnia {

/// One connection to the data of a desk with its tables. Lives and dies on one thread.
class Store
{
public:
    /// The one function that opens the data. Write access upgrades the schema. A file that is not there is
    /// StoreMissing: a vault that vanished must not come back empty.
    static Result<std::unique_ptr<Store>> open(const Vault &vault, Access access);
    /// Makes an empty file for its owner alone; StoreExists where there is one.
    static Result<std::unique_ptr<Store>> make(const Vault &vault);

    Database &database() { return *m_database; }
    /// The call with its persons, answers, referrals and agreements; empty where there is none.
    Result<std::optional<StoredCall>> wholeCall(const QString &call);
    CallTable &calls() { return m_calls; }
    PersonTable &persons() { return m_persons; }
    ReferralTable &referrals() { return m_referrals; }
    Agreements &agreements() { return m_agreements; }
    DraftTable &drafts() { return m_drafts; }
    Journal &journal() { return m_journal; }
    CallEventLog &events() { return m_events; }
    Office &office() { return m_office; }

private:
    explicit Store(std::unique_ptr<Database> database);

    std::unique_ptr<Database> m_database; // first: the tables hang on it
    CallTable m_calls;
    PersonTable m_persons;
    ReferralTable m_referrals;
    Agreements m_agreements;
    DraftTable m_drafts;
    Journal m_journal;
    CallEventLog m_events;
    Office m_office;
};

} // namespace latarnia
