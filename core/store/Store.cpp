// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Store.h"

#include "core/store/Schema.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace latarnia {

namespace {

constexpr auto OwnerOnly = QFile::ReadOwner | QFile::WriteOwner;

/// A file of no bytes opens as a valid empty database: it must never pass for our data.
Result<> checkFile(const QString &path)
{
    const QFileInfo file{path};
    if (file.exists() && file.size() == 0)
        return Problem{.fault = Fault::StoreDamaged, .file = file.fileName()};
    if (file.exists() && !file.isWritable())
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
    , m_packs{*m_database}
    , m_staff{*m_database}
{
}

QString storeFileIn(const QString &folder)
{
    return QDir{folder}.filePath(QStringLiteral("latarnia.db"));
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

Result<std::unique_ptr<Store>> Store::open(const QString &folder, Access access)
{
    const auto path = storeFileIn(folder);
    if (access == Access::Read && !QFileInfo::exists(path))
        return Problem{.fault = Fault::StoreMissing};
    if (const auto file = checkFile(path); !file)
        return file.problem();
    auto database = Database::open(path, access);
    if (!database)
        return database.problem();
    if (access == Access::Write) {
        QFile::setPermissions(path, OwnerOnly);
        if (const auto migrated = migrate(**database); !migrated)
            return migrated.problem();
    }
    return std::unique_ptr<Store>{new Store{std::move(*database)}};
}

} // namespace latarnia
