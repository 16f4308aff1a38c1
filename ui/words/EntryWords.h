// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Problem.h"
#include "core/desk/DataFolder.h"
#include "core/desk/MachineCheck.h"
#include "core/rights/StaffRole.h"
#include "core/vault/Passphrase.h"

namespace latarnia {

QString nameOf(StaffRole role);

/// What the warning means for the calls, and what to do.
QString sentenceFor(MachineWarning warning);

/// What is found in the data folder, where it is not the usual; empty where there is nothing to say.
QString sentenceFor(FolderState state);

/// How strong a new passphrase is.
QString sentenceFor(PassphraseStrength strength);

/// Why the vault did not open, and the way on.
QString signInSentenceFor(const Problem &problem);

/// Why the words of the recovery kit are none.
QString kitSentenceFor(const Problem &problem);

} // namespace latarnia
