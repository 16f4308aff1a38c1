// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Code.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

#include <array>
#include <chrono>

namespace latarnia {

enum class ReviewState { New, InReview, Returned, Corrected, Approved };

constexpr auto codesOf(ReviewState)
{
    return std::to_array<CodeName<ReviewState>>({
        {ReviewState::New, "new"},
        {ReviewState::InReview, "inReview"},
        {ReviewState::Returned, "returned"}, ///< waits for whoever corrects the call
        {ReviewState::Corrected, "corrected"}, ///< waits for a reader again
        {ReviewState::Approved, "approved"},
    });
}

/// What somebody did with a review.
enum class ReviewStep { Open, Edit, Release, Return, Correct, Approve };

constexpr auto codesOf(ReviewStep)
{
    return std::to_array<CodeName<ReviewStep>>({
        {ReviewStep::Open, "open"}, ///< begins to read, and has the lock
        {ReviewStep::Edit, "edit"}, ///< an answer or a comment; the lock begins anew
        {ReviewStep::Release, "release"}, ///< gives the lock back before its time
        {ReviewStep::Return, "return"}, ///< with comments, to be corrected
        {ReviewStep::Correct, "correct"},
        {ReviewStep::Approve, "approve"},
    });
}

/// A remark on one field of the call.
struct FieldComment
{
    QString field{}; ///< the field's name, never what stands in it
    QString words{};

    bool operator==(const FieldComment &) const = default;
};

struct ReviewEvent
{
    ReviewStep step{};
    QString person{}; ///< the id of a person
    QDateTime at{}; ///< UTC
    QList<FieldComment> comments{}; ///< of Return alone

    bool operator==(const ReviewEvent &) const = default;
};

/// All that was done with the review of one call.
struct ReviewLog
{
    QString author{}; ///< who took the call; empty: nobody of ours
    QDateTime beganAt{}; ///< when the call came to be reviewed
    QList<ReviewEvent> events{}; ///< in the order they were kept
};

constexpr std::chrono::minutes ReviewLock{
    15}; ///< without an edit, as in Casebook (systems.md, review workflow)

} // namespace latarnia
