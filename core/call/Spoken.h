// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/call/SpokenForm.h"

#include <QString>

namespace latarnia {

/// The sentence as it is said to this person: every "{feminine|masculine}" becomes one of its halves. A
/// familiar form has texts of its own, so Familiar takes the first half where a text has no other.
QString spoken(const QString &text, AddressForm form);

} // namespace latarnia
