// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/Inspection.h"
#include "core/desk/RestoreRight.h"
#include "core/vault/LockFile.h"

#include <functional>
#include <memory>

namespace latarnia {

/// Opens a folder with whatever the person has: a passphrase or the kit.
using Opening = std::function<Result<OpenVaults>(const QString &folder)>;

/// Copies a backup to a place of its own, opens the copy with @p opening as another machine would, reads all
/// of it, and removes the copy again. The backup itself is not touched.
Result<Inspected> drillRestore(const QString &backup, const QString &scratch, const Opening &opening,
                               const Stop &stop = {});

/// A backup that was copied beside the data of a folder, opened, and read whole. Nothing is changed yet, and
/// nobody else opens the folder, until this goes; the copy goes with it.
class RestoreTrial
{
public:
    /// StoreBusy where a desk has the folder open; WrongPassphrase and others from @p opening.
    static Result<std::unique_ptr<RestoreTrial>> begin(const QString &backup, const QString &folder,
                                                       const Opening &opening);
    ~RestoreTrial();
    RestoreTrial(const RestoreTrial &) = delete;
    RestoreTrial &operator=(const RestoreTrial &) = delete;

    const Inspected &found() const { return m_found; }
    /// What lies in the folder today, told from a copy of it: what may be damaged is not written to.
    Result<Inspected> lookAtWhatIsThere(const Opening &opening, const Clock &clock);
    /// NotAllowed where who opened the backup may not restore: by what it says of them, and by what is there
    /// today where that was looked at and opened.
    Result<> permit(const Clock &clock);
    /// Where permit() has nothing against it, the copy becomes the data, and its audit says so. What was
    /// there is kept beside it under "before-restore-…", never removed. Returns where that lies; empty if
    /// there was nothing. StoreDamaged, and nothing is changed, where the backup is not sound.
    Result<QString> putInPlace(const Clock &clock);

private:
    RestoreTrial(std::unique_ptr<LockFile> lock, QString backup, QString folder);

    std::unique_ptr<LockFile> m_lock;
    QString m_backup;
    QString m_folder;
    QString m_copy;
    std::optional<OpenVaults> m_vaults{}; ///< of the copy
    Inspected m_found;
    RestoredOver m_over{RestoredOver::Nothing};
    Result<> m_today{}; ///< what the vault of today says of who restores
    std::optional<DeskIdentity> m_permitted{};
};

/// Puts a backup in the place of the data of @p folder, once it was opened and read whole. What was there is
/// kept beside it under "before-restore-…", never removed. Returns where that lies; empty if there was
/// nothing. NotAllowed where whoever opens it may not. After a power cut it is done again.
Result<QString> restoreBackup(const QString &backup, const QString &folder, const Opening &opening,
                              const Clock &clock);

} // namespace latarnia
