// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/DeskIdentity.h"
#include "core/retention/CorrectionReason.h"

#include <QDateTime>

namespace latarnia {

class Store;

/// Another text for one field of a closed call.
struct CorrectionOrder
{
    QString call{};
    CorrectedField field{CorrectedField::Notes};
    QString text{};
    CorrectionReason reason{CorrectionReason::Mistake};
};

/// What it said before is kept until the narrative is erased. CallIncomplete while the call is open,
/// OutOfRange where the text is too long.
Result<> correctCall(Store &store, const DeskIdentity &identity, const CorrectionOrder &order,
                     const QDateTime &now);

} // namespace latarnia
