// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/call/Age.h"
#include "core/call/Need.h"
#include "core/call/Person.h"
#include "core/call/Phase.h"

#include <QString>

namespace latarnia {

// Words for the facts of a person.
QString nameOf(AgeState age);
QString nameOf(AgeGroup age);
QString nameOf(Sex sex);
QString nameOf(Stay stay);
QString nameOf(Phase phase);
QString nameOf(KnownFact fact);

} // namespace latarnia
