// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Store.h"

#include "core/store/Schema.h"
#include "core/vault/DurableFile.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

constexpr qint64 PageSize = 4096;

Result<> checkFile(const QString &path)
{
    const QFileInfo file{path};
    if (!file.exists())
        return Problem{.fault = Fault::StoreMissing, .file = file.fileName()};
    // A file of no bytes opens as a valid empty database: it must never pass for our data. A page that was
    // cut off by the power is still whole in the log.
    const bool torn = file.size() % PageSize != 0 && QFileInfo{path + u"-wal"_s}.size() == 0;
    if (file.size() == 0 || torn)
        return Problem{.fault = Fault::StoreDamaged, .file = file.fileName()};
    if (!file.isWritable())
        return Problem{.fault = Fault::ReadOnly, .file = file.fileName()};
    return {};
}

} // namespace

Store::Store(std::unique_ptr<Database> database)
    : m_database{std::move(database)}
    , m_calls{*m_database}
    , m_persons{*m_database}
    , m_referrals{*m_database}
    , m_agreements{*m_database}
    , m_drafts{*m_database}
    , m_journal{*m_database}
    , m_events{*m_database}
    , m_office{*m_database}
{
}

Result<std::optional<StoredCall>> Store::wholeCall(const QString &call)
{
    auto whole = m_calls.read(call);
    if (!whole || !*whole)
        return whole;
    const auto persons = m_persons.ofCall(call);
    const auto referrals = m_referrals.ofCall(call);
    const auto consents = m_agreements.consents.ofCall(call);
    const auto callBack = m_agreements.callBacks.ofCall(call);
    const auto duties = m_agreements.duties.ofCall(call);
    if (!persons || !referrals || !consents || !callBack || !duties)
        return Problem{.fault = Fault::StatementFailed};
    (*whole)->persons = *persons;
    (*whole)->referrals = *referrals;
    (*whole)->consents = *consents;
    (*whole)->callBack = *callBack;
    (*whole)->dutyLog = *duties;
    return whole;
}

Result<std::unique_ptr<Store>> Store::open(const Vault &vault, Access access)
{
    if (const auto file = checkFile(vault.file()); !file)
        return file.problem();
    auto database = Database::open(vault, access);
    if (!database)
        return database.problem();
    if (access == Access::Write) {
        if (const auto migrated = migrate(**database); !migrated)
            return migrated.problem();
    }
    return std::unique_ptr<Store>{new Store{std::move(*database)}};
}

Result<std::unique_ptr<Store>> Store::make(const Vault &vault)
{
    if (QFileInfo::exists(vault.file()))
        return Problem{.fault = Fault::StoreExists, .file = QFileInfo{vault.file()}.fileName()};
    auto database = Database::open(vault, Access::Write);
    if (!database)
        return database.problem();
    closeToOthers(vault.file());
    if (const auto migrated = migrate(**database); !migrated)
        return migrated.problem();
    return std::unique_ptr<Store>{new Store{std::move(*database)}};
}

} // namespace latarnia
