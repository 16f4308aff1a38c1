// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace latarnia {

/// The devices and files of /proc/swaps that are on.
QStringList swapAreasIn(const QString &procSwaps);

/// Whether a block device is encrypted as far as the system's own tree (/sys/block) tells: dm-crypt itself,
/// or a device that lies on nothing else. @p name is a kernel name such as "dm-0" or "sda1".
bool isEncryptedDevice(const QString &name, const QString &sysBlock);

/// Memory that is only squeezed together never reaches a disk.
bool isMemoryDevice(const QString &name);

} // namespace latarnia
