// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Code.h"

#include <QDateTime>

#include <array>

namespace latarnia {

/// Why something was erased.
enum class ErasureReason { Retention, Request, Unlawful, Withdrawn };

constexpr auto codesOf(ErasureReason)
{
    return std::to_array<CodeName<ErasureReason>>({
        {ErasureReason::Retention, "retention"}, ///< its time was over
        {ErasureReason::Request, "request"}, ///< art. 17 GDPR: the person asked
        {ErasureReason::Unlawful, "unlawful"}, ///< it should never have been written
        {ErasureReason::Withdrawn, "withdrawn"}, ///< the consent it rested on
    });
}

/// That something of a call was erased. Codes stay the words they were written as: what a newer program
/// erased is kept in the account.
struct ErasedPart
{
    QString call{};
    QString what{}; ///< a KeptData
    QString reason{}; ///< an ErasureReason
    QDateTime at{};

    bool operator==(const ErasedPart &) const = default;
};

} // namespace latarnia
