// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/Restoring.h"

#include "core/desk/DataFolder.h"
#include "core/desk/ErasureLedger.h"
#include "core/vault/DurableFile.h"
#include "core/vault/KeyringFile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

/// In the order in which they are put in place: a vault without its keyring would look like lost keys.
QStringList files()
{
    return {u"keyring.json.1"_s,     u"keyring.json"_s,   u"anchor.json"_s,        u"audit.anchors"_s,
            u"practice.vault-wal"_s, u"practice.vault"_s, u"latarnia.vault-wal"_s, u"latarnia.vault"_s};
}

class Scratch
{
public:
    explicit Scratch(const QString &path)
        : m_folder{path}
    {
        m_folder.removeRecursively();
    }
    ~Scratch() { m_folder.removeRecursively(); }
    Scratch(const Scratch &) = delete;
    Scratch &operator=(const Scratch &) = delete;

    QString path() const { return m_folder.path(); }

private:
    QDir m_folder;
};

Result<> copyInto(const QString &backup, const QString &folder, const Stop &stop = {})
{
    if (stateOf(backup) != FolderState::Sealed)
        return Problem{.fault = Fault::StoreMissing, .file = QDir{backup}.dirName()};
    QDir{}.mkpath(folder);
    closeToOthers(folder);
    const auto names = files();
    for (const auto &name : names) {
        if (auto copied = copyDurably(QDir{backup}.filePath(name), QDir{folder}.filePath(name), stop);
            !copied)
            return copied;
    }
    return {};
}

/// Every ledger of erasures in reach: the one of the data, of the backup, of backups made after it, and of
/// what lay here before.
QStringList ledgerFolders(const QString &backup, const QString &folder)
{
    QStringList folders{folder, backup};
    const auto add = [&folders](const QDir &place, const QString &name) {
        const auto found = place.entryInfoList({name}, QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
        for (const auto &each : found)
            folders.append(each.filePath());
    };
    add(QDir{QDir{backup}.filePath(u".."_s)}, u"latarnia-*Z"_s);
    add(QDir{folder}, u"before-restore-*"_s);
    return folders;
}

/// The copy of a backup and all that was erased since: opening it erases that again.
Result<> copyWithLedger(const QString &backup, const QString &copy, const QString &folder,
                        const Stop &stop = {})
{
    if (auto copied = copyInto(backup, copy, stop); !copied)
        return copied;
    return mergeLedgers(ledgerFolders(backup, folder), copy);
}

Result<Inspected> openAndInspect(const QString &folder, const Opening &opening, const Stop &stop = {})
{
    const auto vaults = opening(folder);
    if (!vaults)
        return vaults.problem();
    return inspect(*vaults, stop);
}

QString drillFolderIn(const QString &folder)
{
    return QDir{folder}.filePath(u"restore-drill"_s);
}

Result<> moveAll(const QString &from, const QString &to)
{
    const auto names = files();
    for (const auto &name : names) {
        const auto file = QDir{from}.filePath(name);
        if (!QFileInfo::exists(file))
            continue;
        if (auto moved = renameDurably(file, QDir{to}.filePath(name)); !moved)
            return moved;
    }
    return {};
}

bool hasData(const QString &folder)
{
    const auto names = files();
    return std::any_of(names.begin(), names.end(),
                       [&](const QString &name) { return QFileInfo::exists(QDir{folder}.filePath(name)); });
}

} // namespace

Result<Inspected> drillRestore(const QString &backup, const QString &scratch, const Opening &opening,
                               const Stop &stop)
{
    const Scratch copy{drillFolderIn(scratch)};
    if (const auto copied = copyWithLedger(backup, copy.path(), scratch, stop); !copied)
        return copied.problem();
    return openAndInspect(copy.path(), opening, stop);
}

RestoreTrial::RestoreTrial(std::unique_ptr<LockFile> lock, QString backup, QString folder)
    : m_lock{std::move(lock)}
    , m_backup{std::move(backup)}
    , m_folder{std::move(folder)}
    , m_copy{QDir{m_folder}.filePath(u"restore.part"_s)}
    , m_over{hasData(m_folder) ? RestoredOver::Unreadable : RestoredOver::Nothing}
{
    QDir{m_copy}.removeRecursively();
}

RestoreTrial::~RestoreTrial()
{
    QDir{m_copy}.removeRecursively();
}

Result<std::unique_ptr<RestoreTrial>> RestoreTrial::begin(const QString &backup, const QString &folder,
                                                          const Opening &opening)
{
    auto lock = lockFolder(folder);
    if (!lock)
        return lock.problem();
    std::unique_ptr<RestoreTrial> trial{new RestoreTrial{*std::move(lock), backup, folder}};
    if (const auto copied = copyWithLedger(backup, trial->m_copy, folder); !copied)
        return copied.problem();
    auto vaults = opening(trial->m_copy);
    if (!vaults)
        return vaults.problem();
    const auto found = inspect(*vaults);
    if (!found)
        return found.problem();
    trial->m_vaults = *std::move(vaults);
    trial->m_found = *found;
    return trial;
}

Result<Inspected> RestoreTrial::lookAtWhatIsThere(const Opening &opening, const Clock &clock)
{
    const Scratch copy{drillFolderIn(m_folder)};
    if (const auto copied = copyWithLedger(m_folder, copy.path(), m_folder); !copied)
        return copied.problem();
    const auto vaults = opening(copy.path());
    if (!vaults)
        return vaults.problem();
    auto found = inspect(*vaults);
    if (!found || !found->live.isSound())
        return found;
    m_over = RestoredOver::Readable;
    if (const auto permitted = permitRestoring(*vaults, clock); !permitted)
        m_today = permitted.problem();
    return found;
}

Result<> RestoreTrial::permit(const Clock &clock)
{
    if (!m_today)
        return m_today;
    if (!m_permitted) {
        auto permitted = permitRestoring(*m_vaults, clock);
        if (!permitted)
            return permitted.problem();
        m_permitted = *std::move(permitted);
    }
    return {};
}

Result<QString> RestoreTrial::putInPlace(const Clock &clock)
{
    if (!m_found.live.isSound() || !m_found.practice.isSound() || stateOf(m_copy) != FolderState::Sealed)
        return Problem{.fault = Fault::StoreDamaged, .file = QDir{m_backup}.dirName()};
    if (const auto permitted = permit(clock); !permitted)
        return permitted.problem();
    if (const auto noted = noteRestoring(*m_vaults, *m_permitted, m_over, clock); !noted)
        return noted.problem();
    // First, and over the one that is there: it has all of its lines.
    if (QFileInfo::exists(ledgerFileIn(m_copy))) {
        if (const auto named = renameDurably(ledgerFileIn(m_copy), ledgerFileIn(m_folder)); !named)
            return named.problem();
    }
    QString before;
    if (hasData(m_folder)) {
        before = QDir{m_folder}.filePath(u"before-restore-"_s
                                         + clock().toUTC().toString(u"yyyyMMdd'T'HHmmsszzz'Z'"_s));
        if (!QDir{}.mkpath(before))
            return Problem{.fault = Fault::FileUnwritable, .file = QDir{before}.dirName()};
        if (const auto moved = moveAll(m_folder, before); !moved)
            return moved.problem();
    }
    if (const auto moved = moveAll(m_copy, m_folder); !moved)
        return moved.problem();
    return before;
}

Result<QString> restoreBackup(const QString &backup, const QString &folder, const Opening &opening,
                              const Clock &clock)
{
    const auto trial = RestoreTrial::begin(backup, folder, opening);
    if (!trial)
        return trial.problem();
    (void)(*trial)->lookAtWhatIsThere(opening, clock); // it may be gone, or damaged
    return (*trial)->putInPlace(clock);
}

} // namespace latarnia
