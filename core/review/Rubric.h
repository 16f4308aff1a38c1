// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Code.h"
#include "core/pack/Pack.h"

#include <array>

namespace latarnia {

/// From what an item can be judged. Nothing is recorded, so much of a talk is known only to who sat beside
/// it.
enum class Evidence { Record, Heard };

constexpr auto codesOf(Evidence)
{
    return std::to_array<CodeName<Evidence>>({
        {Evidence::Record, "record"}, ///< what is kept of the call
        {Evidence::Heard, "heard"}, ///< by somebody beside the call, or in practice
    });
}

/// One thing a review asks. Codes stay the words they were written as: an item for a kind of call that only
/// a newer program knows is kept, and asked of that kind.
struct RubricItem
{
    QString id{};
    int weight{1};
    int steps{2}; ///< scores go from 0, which means no, to steps - 1; the words say what each means
    QString evidence{}; ///< an Evidence; an item of another word is asked of no call
    bool mayNotApply{false};
    bool isCritical{false}; ///< a 0 fails the review whatever the score
    QString criticalSource{};
    QStringList kinds{}; ///< of CallKind; empty: all
    QStringList levels{}; ///< of Level; empty: all
    QString source{};
    QString mark{}; ///< how sure the source is, in the words of the domain pages: V, V2, M, C, NF

    bool isVerified() const { return mark == QLatin1StringView{"V"}; }
};

struct RubricSection
{
    QString id{};
    QList<RubricItem> items{};
};

/// What is asked of calls that are reviewed.
struct Rubric
{
    PackIdentity identity{};
    bool weightsConfirmed{false}; ///< the line has signed weights, scores and what is critical
    QString source{};
    QList<RubricSection> sections{};
};

/// What of a call decides which items are asked of it.
struct ReviewedCall
{
    QString kind{}; ///< a CallKind
    QString level{}; ///< a Level; empty: none was found
    Evidence evidence{Evidence::Record}; ///< heard: the record was seen too
};

/// Decodes a pack of a rubric; sections and items share one list of ids, for the words stand under them.
Result<Rubric> rubricFrom(const Pack &pack);

bool isAskedOf(const RubricItem &item, const ReviewedCall &call);

/// The item of that id; none if there is none.
const RubricItem *itemIn(const Rubric &rubric, const QString &id);

} // namespace latarnia
