// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/call/Call.h"
#include "core/desk/CallDesk.h"
#include "core/desk/CameIn.h"
#include "core/desk/StoreAccess.h"
#include "core/desk/Unlocking.h"

#include <QStringList>

namespace latarnia {

/// Where a call goes when the vault cannot take it: a small file of its own, sealed to the intake key, in the
/// first of several folders that can be written. One file a call, with its newest state.
class EmergencyFiles
{
public:
    EmergencyFiles(QByteArray intakeKey, QStringList folders);

    /// Returns the folder it was written to. FileUnwritable where none can be.
    Result<QString> keep(const CallDraft &draft) const;
    /// One place more, the last to be tried.
    void add(const QString &folder) { m_folders.append(folder); }
    /// Once the vault has the call again. Nothing happens where there is no file.
    void drop(const CallId &call) const;

private:
    QByteArray m_intakeKey;
    QStringList m_folders;
};

/// The data folder, the person's own folder for states, and the memory that outlives a program but not the
/// machine: each on another file system where it can be.
QStringList emergencyFolders(const QString &data);

/// Whether calls that are open in the vault are in somebody's hands at this desk.
enum class OpenCalls { AtRest, InHand };

/// Takes the calls of emergency files into the vault, one transaction each, and removes each file once its
/// call is on the disk. A call that is known keeps the newer of both states, and the words of the other
/// that it lacks; a closed one gets those words. One that is in hand is not changed behind its back, and its
/// file stays. Files of another vault stay. Safe to repeat.
Result<CameIn> takeInEmergencies(const OpenVaults &vaults, const StoreAccess &access,
                                 const QStringList &folders, const DeskIdentity &identity, const Clock &clock,
                                 OpenCalls openCalls = OpenCalls::AtRest);

} // namespace latarnia
