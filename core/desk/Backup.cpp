// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/Backup.h"
#include "core/desk/AuditAnchors.h"

#include "core/desk/BackupRotation.h"
#include "core/desk/DataFolder.h"
#include "core/desk/ErasureLedger.h"
#include "core/desk/Inspection.h"
#include "core/pack/Json.h"
#include "core/pack/JsonReader.h"
#include "core/store/Store.h"
#include "core/vault/DurableFile.h"
#include "core/vault/KeyringFile.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

constexpr int Format = 1;
constexpr qint64 MaxNoteBytes = 4096;
constexpr auto NameFormat = "'latarnia-'yyyyMMdd'T'HHmmss'Z'"_L1;

QString noteIn(const QString &backup)
{
    return QDir{backup}.filePath(u"backup.json"_s);
}

Result<> writeNote(const FoundBackup &backup)
{
    QJsonObject note{{u"format"_s, Format}, {u"madeAt"_s, backup.madeAt.toUTC().toString(Qt::ISODateWithMs)}};
    if (backup.checkedAt.isValid())
        note.insert(u"checkedAt"_s, backup.checkedAt.toUTC().toString(Qt::ISODateWithMs));
    return writeDurably(noteIn(backup.path), QJsonDocument{note}.toJson(QJsonDocument::Compact) + '\n');
}

Result<FoundBackup> readNote(const QString &backup)
{
    const auto text = readFile(noteIn(backup), MaxNoteBytes);
    if (!text)
        return text.problem();
    const auto object = parseJsonObject(*text, u"backup.json"_s);
    if (!object)
        return object.problem();
    JsonReader in{*object, u"backup.json"_s};
    (void)in.number("format"_L1, Format, Format);
    FoundBackup found{.path = backup,
                      .madeAt = in.time("madeAt"_L1),
                      .checkedAt = in.time("checkedAt"_L1, Presence::Optional)};
    if (const auto read = in.finish(); !read)
        return read.problem();
    return found;
}

/// A copy that is not finished has another name, so that nobody takes it for a backup.
QString unfinished(const QString &backup)
{
    return backup + u".part"_s;
}

/// What a crash left, or one that was stopped: each is as large as the vault.
void clearUnfinished(const QString &place)
{
    const auto parts = QDir{place}.entryInfoList({u"latarnia-*Z.part"_s}, QDir::Dirs | QDir::NoDotAndDotDot);
    for (const auto &part : parts)
        QDir{part.filePath()}.removeRecursively();
}

Result<QString> begin(const QString &place, const QDateTime &now)
{
    const auto path = QDir{place}.filePath(now.toUTC().toString(QString{NameFormat}));
    const auto part = unfinished(path);
    clearUnfinished(place);
    if (QFileInfo::exists(path) || !QDir{}.mkpath(part))
        return Problem{.fault = Fault::FileUnwritable, .file = QFileInfo{path}.fileName()};
    closeToOthers(part);
    return path;
}

Result<QString> finish(const QString &path, const FoundBackup &note)
{
    if (const auto noted = writeNote(note); !noted)
        return noted.problem();
    if (const auto named = renameDurably(unfinished(path), path); !named)
        return named.problem();
    return path;
}

Result<> copySealed(const Vault &from, const QString &folder, const Stop &stop)
{
    const Vault copy{QDir{folder}.filePath(QFileInfo{from.file()}.fileName()), from.key()};
    const auto database = Database::open(from, Access::Read);
    if (!database)
        return database.problem();
    (*database)->stopWhen(stop);
    if (auto copied = (*database)->copyInto(copy); !copied)
        return copied;
    closeToOthers(copy.file());
    return {};
}

/// What was copied as bytes is compared as bytes: a disk that lies is found here or never.
Result<bool> isSameFile(const QString &one, const QString &other, const Stop &stop)
{
    QFile a{one};
    QFile b{other};
    if (!a.open(QIODevice::ReadOnly) || !b.open(QIODevice::ReadOnly) || a.size() != b.size())
        return false;
    constexpr qint64 chunk = 1024 * 1024;
    while (!a.atEnd()) {
        if (stop.isAsked())
            return Problem{.fault = Fault::Stopped};
        if (a.read(chunk) != b.read(chunk))
            return false;
    }
    return true;
}

} // namespace

QString backupFolderIn(const QString &folder)
{
    return QDir{folder}.filePath(u"backups"_s);
}

QList<FoundBackup> backupsIn(const QString &place)
{
    QList<FoundBackup> found;
    const auto folders
        = QDir{place}.entryInfoList({u"latarnia-*Z"_s}, QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (const auto &folder : folders) {
        if (const auto note = readNote(folder.filePath()))
            found.append(*note);
    }
    return found;
}

namespace {

/// After the vault: what is erased meanwhile stands in it and not the other way round.
Result<> copyLedger(const QString &folder, const QString &part)
{
    return copyDurably(ledgerFileIn(folder), ledgerFileIn(part));
}

Result<> copyAnchors(const QString &folder, const QString &part)
{
    return copyDurably(auditAnchorsFileIn(folder), auditAnchorsFileIn(part));
}

Result<FoundBackup> copyUnlocked(const OpenVaults &vaults, const QString &part, const Clock &clock,
                                 const QDateTime &now, const Stop &stop)
{
    // Before the vault: an anchor that the copy has not come to would speak of an older state.
    if (const auto copied = copyAnchors(vaults.live.folder(), part); !copied)
        return copied.problem();
    for (const auto &vault : {vaults.live, vaults.practice}) {
        if (const auto copied = copySealed(vault, part, stop); !copied)
            return copied.problem();
    }
    if (const auto written = writeKeyring(part, vaults.keyring); !written)
        return written.problem();
    if (const auto copied = copyLedger(vaults.live.folder(), part); !copied)
        return copied.problem();
    FoundBackup note{.path = part, .madeAt = now};
    if (const auto noted = writeNote(note); !noted)
        return noted.problem();
    if (const auto sound = checkBackup(part, keysOf(vaults), clock, stop); !sound)
        return sound.problem();
    note.checkedAt = clock();
    return note;
}

Result<FoundBackup> copyFiles(const QString &folder, const QString &part, const QDateTime &now,
                              const Stop &stop)
{
    if (const auto copied = copyAnchors(folder, part); !copied)
        return copied.problem();
    const auto files
        = QDir{folder}.entryInfoList({u"latarnia.vault"_s, u"latarnia.vault-wal"_s, u"practice.vault"_s,
                                      u"practice.vault-wal"_s, u"keyring.json"_s, u"keyring.json.1"_s},
                                     QDir::Files);
    for (const auto &file : files) {
        const auto copy = QDir{part}.filePath(file.fileName());
        if (const auto copied = copyDurably(file.filePath(), copy, stop); !copied)
            return copied.problem();
        const auto same = isSameFile(file.filePath(), copy, stop);
        if (!same)
            return same.problem();
        if (!*same)
            return Problem{.fault = Fault::FileUnwritable, .file = file.fileName()};
    }
    if (const auto copied = copyLedger(folder, part); !copied)
        return copied.problem();
    return FoundBackup{.path = part, .madeAt = now};
}

/// Gives the copy its name; one that is not whole goes.
Result<QString> finishOrClear(const QString &path, const Result<FoundBackup> &note)
{
    auto made = note ? finish(path, *note) : note.problem();
    if (!made)
        QDir{unfinished(path)}.removeRecursively();
    return made;
}

} // namespace

Result<QString> makeBackup(const OpenVaults &vaults, const QString &place, const Clock &clock,
                           const Stop &stop)
{
    const auto now = clock();
    const auto path = begin(place, now);
    return path ? finishOrClear(*path, copyUnlocked(vaults, unfinished(*path), clock, now, stop))
                : path.problem();
}

Result<QString> copyWhileLocked(const QString &folder, const QString &place, const Clock &clock,
                                const Stop &stop)
{
    if (stateOf(folder) != FolderState::Sealed)
        return Problem{.fault = Fault::StoreMissing, .file = QDir{folder}.dirName()};
    const auto lock = lockFolder(folder);
    if (!lock)
        return lock.problem();
    const auto now = clock();
    const auto path = begin(place, now);
    return path ? finishOrClear(*path, copyFiles(folder, unfinished(*path), now, stop)) : path.problem();
}

Result<> checkBackup(const QString &backup, const VaultKeys &keys, const Clock &clock, const Stop &stop)
{
    auto note = readNote(backup);
    if (!note)
        return note.problem();
    const auto keyring = readKeyring(backup);
    if (!keyring)
        return keyring.problem();
    if (!isProven(keyring->keyring, keys))
        return Problem{.fault = Fault::KeyringDamaged, .file = QDir{backup}.dirName()};
    const OpenVaults copy{.live = Vault{vaultFileIn(backup), keys.live},
                          .practice = Vault{practiceFileIn(backup), keys.practice},
                          .keyring = keyring->keyring};
    const auto inspected = inspect(copy, stop);
    if (!inspected)
        return inspected.problem();
    if (!inspected->isSound())
        return Problem{.fault = Fault::StoreDamaged, .file = QDir{backup}.dirName()};
    note->checkedAt = clock();
    return writeNote(*note);
}

void rotateBackups(const QString &place)
{
    const auto backups = backupsIn(place);
    QList<QDateTime> made;
    for (const auto &backup : backups)
        made.append(backup.madeAt);
    const auto old = backupsToRemove(made);
    for (const auto &backup : backups) {
        if (old.contains(backup.madeAt))
            QDir{backup.path}.removeRecursively();
    }
}

} // namespace latarnia
