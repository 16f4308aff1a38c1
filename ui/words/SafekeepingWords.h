// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/VaultKeeping.h"

namespace latarnia {

/// What a person is at the line, in one line; codes that are not known stay as they are.
QString rolesInWords(const QStringList &codes);

/// Nobody named the first one: it is the line itself.
QString nameOf(const Organisation &organisation);

/// Why a deed at the vault was refused, and the way on.
QString sentenceFor(VaultDeed deed, const Problem &problem);

/// What came of it.
QString doneSentenceFor(VaultDeed deed);

} // namespace latarnia
