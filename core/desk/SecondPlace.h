// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/StoreAccess.h"

#include <QString>

namespace latarnia {

/// Where backups go as well, on another disk than the data. Its folder is made once, when it is named: a disk
/// that is not plugged in later has none, and nothing is written where it would have been.
Result<QString> makeSecondPlace(const QString &chosen, const QString &data);

/// Whether both lie on one disk, as far as the system tells: what breaks or is stolen takes both.
bool areOnOneDisk(const QString &one, const QString &other);

/// As the vault knows it; empty where none was named.
Result<QString> secondPlace(const StoreAccess &access);
Result<> keepSecondPlace(const StoreAccess &access, const QString &place);

/// The same in a file beside the vault, for copies made while it is locked. What the vault says counts: the
/// note follows it.
Result<> noteSecondPlace(const QString &data, const QString &place);
/// Empty where there is no note, or none that can be read.
QString notedSecondPlace(const QString &data);

} // namespace latarnia
