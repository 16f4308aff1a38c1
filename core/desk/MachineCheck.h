// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Code.h"

#include <QList>

#include <array>
#include <optional>

namespace latarnia {

/// What this computer is like where it matters to a vault.
struct MachineFacts
{
    QString fileSystem{}; ///< of the data folder, as the system calls it: "ext4", "nfs4", "fuse.sshfs"
    qint64 freeBytes{-1}; ///< below 0: not known
    std::optional<bool> diskIsEncrypted{}; ///< nothing: it cannot be told
    bool swapIsClear{false}; ///< memory may be written to a disk that is not clearly encrypted
    bool othersMayLook{false}; ///< other users may list the data folder
};

enum class MachineWarning { NetworkFolder, ClearSwap, LittleDisk, OthersMayLook, ClearDisk };

constexpr auto codesOf(MachineWarning)
{
    return std::to_array<CodeName<MachineWarning>>({
        {MachineWarning::NetworkFolder, "networkFolder"},
        {MachineWarning::ClearSwap, "clearSwap"},
        {MachineWarning::LittleDisk, "littleDisk"},
        {MachineWarning::OthersMayLook, "othersMayLook"},
        {MachineWarning::ClearDisk, "clearDisk"},
    });
}

constexpr qint64 EnoughDisk = qint64{2} * 1024 * 1024 * 1024;

/// What somebody should know before a vault is made here, the gravest first.
QList<MachineWarning> warningsFor(const MachineFacts &facts);

/// Whether no vault may be made: another computer, or a file system that is a program, does not keep what
/// SQLite was promised.
bool forbidsVault(MachineWarning warning);

/// Looks at this computer. @p folder need not be there yet; nothing is made or changed.
MachineFacts machineFactsOf(const QString &folder);

} // namespace latarnia
