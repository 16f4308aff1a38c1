// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/MachineCheck.h"

#include "core/desk/SwapAreas.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

constexpr auto SysBlock = "/sys/class/block"_L1;

bool isElsewhere(const QString &fileSystem)
{
    static const QStringList kinds{u"nfs"_s,   u"cifs"_s,  u"smb"_s,  u"fuse"_s,     u"9p"_s,
                                   u"afs"_s,   u"ceph"_s,  u"ncp"_s,  u"gluster"_s,  u"lustre"_s,
                                   u"davfs"_s, u"sshfs"_s, u"coda"_s, u"virtiofs"_s, u"vboxsf"_s};
    const auto kind = fileSystem.toLower();
    return std::any_of(kinds.begin(), kinds.end(), [&](const QString &one) { return kind.startsWith(one); });
}

/// The kernel's name of a device: "/dev/mapper/home" is a link to "/dev/dm-1".
QString kernelNameOf(const QString &device)
{
    const auto real = QFileInfo{device}.canonicalFilePath();
    return QFileInfo{real.isEmpty() ? device : real}.fileName();
}

std::optional<bool> isOnEncryptedDevice(const QString &path)
{
    const auto device = QString::fromLocal8Bit(QStorageInfo{path}.device());
    if (!device.startsWith("/dev/"_L1))
        return std::nullopt; // memory, an overlay, a file system of many disks
    return isEncryptedDevice(kernelNameOf(device), SysBlock);
}

bool isClearSwap(const QString &area)
{
    if (area.startsWith("/dev/"_L1)) {
        const auto name = kernelNameOf(area);
        return !isMemoryDevice(name) && !isEncryptedDevice(name, SysBlock);
    }
    return !isOnEncryptedDevice(area).value_or(false);
}

/// The folder itself, or the nearest one above it that is there.
QString nearestIn(const QString &folder)
{
    QDir dir{QDir{folder}.absolutePath()};
    while (!dir.exists() && !dir.isRoot())
        dir.setPath(QFileInfo{dir.absolutePath()}.path());
    return dir.absolutePath();
}

} // namespace

QList<MachineWarning> warningsFor(const MachineFacts &facts)
{
    QList<MachineWarning> warnings;
    if (isElsewhere(facts.fileSystem))
        warnings.append(MachineWarning::NetworkFolder);
    if (facts.swapIsClear)
        warnings.append(MachineWarning::ClearSwap);
    if (facts.freeBytes >= 0 && facts.freeBytes < EnoughDisk)
        warnings.append(MachineWarning::LittleDisk);
    if (facts.othersMayLook)
        warnings.append(MachineWarning::OthersMayLook);
    if (!facts.diskIsEncrypted.value_or(true))
        warnings.append(MachineWarning::ClearDisk);
    return warnings;
}

bool forbidsVault(MachineWarning warning)
{
    return warning == MachineWarning::NetworkFolder;
}

MachineFacts machineFactsOf(const QString &folder)
{
    const auto nearest = nearestIn(folder);
    const QStorageInfo storage{nearest};
    QFile swaps{u"/proc/swaps"_s};
    const auto areas
        = swaps.open(QIODevice::ReadOnly) ? swapAreasIn(QString::fromUtf8(swaps.readAll())) : QStringList{};
    constexpr auto others = QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther;
    return {.fileSystem = QString::fromLatin1(storage.fileSystemType()),
            .freeBytes = storage.isValid() ? storage.bytesAvailable() : -1,
            .diskIsEncrypted = isOnEncryptedDevice(nearest),
            .swapIsClear = std::any_of(areas.begin(), areas.end(), isClearSwap),
            .othersMayLook = QFileInfo::exists(folder) && (QFile::permissions(folder) & others)};
}

} // namespace latarnia
