// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/call/Need.h"

#include <QString>

namespace latarnia {

// Words for needs and wishes.
QString nameOf(Need need);
/// The same where it is urgent: what is the matter, and not who helps.
QString urgentNameOf(Need need);
QString nameOf(Wish wish);

} // namespace latarnia
