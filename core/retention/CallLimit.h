// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Code.h"

#include <QDateTime>

#include <array>

namespace latarnia {

/// What must not be done with a call.
enum class LimitKind { LegalHold, Restriction };

constexpr auto codesOf(LimitKind)
{
    return std::to_array<CodeName<LimitKind>>({
        {LimitKind::LegalHold, "legalHold"}, ///< it is not erased
        {LimitKind::Restriction, "restriction"}, ///< art. 18 GDPR: only kept, and seen by leads alone
    });
}

/// Why; the audit takes no words.
enum class LimitReason {
    Proceedings,
    Claims,
    AuthorityAsked,
    AccuracyContested,
    ErasureOpposed,
    ObjectionPending
};

constexpr auto codesOf(LimitReason)
{
    return std::to_array<CodeName<LimitReason>>({
        {LimitReason::Proceedings, "proceedings"}, ///< a court or a prosecutor has the case
        {LimitReason::Claims, "claims"}, ///< art. 17(3)(e), 18(1)(c)
        {LimitReason::AuthorityAsked, "authorityAsked"}, ///< in writing
        {LimitReason::AccuracyContested, "accuracyContested"}, ///< art. 18(1)(a)
        {LimitReason::ErasureOpposed, "erasureOpposed"}, ///< art. 18(1)(b)
        {LimitReason::ObjectionPending, "objectionPending"}, ///< art. 18(1)(d)
    });
}

/// A limit on one call. Codes stay the words they were written as.
struct CallLimit
{
    QString id{}; ///< UUIDv7
    QString call{};
    QString kind{}; ///< a LimitKind
    QString reason{}; ///< a LimitReason
    QString words{};
    QString setBy{}; ///< the id of a person
    QDateTime setAt{};
    QString liftedBy{}; ///< empty: it stands
    QDateTime liftedAt{};

    bool operator==(const CallLimit &) const = default;
};

constexpr int MaxLimitWords = 600;

} // namespace latarnia
