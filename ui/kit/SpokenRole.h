// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>

namespace latarnia {

/// What a part painted by us is to those who hear it; without a role screen readers take it for mere room.
void setSpokenRole(QWidget *widget, QAccessible::Role role);

} // namespace latarnia
