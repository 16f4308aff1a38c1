// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Code.h"

#include <QDate>
#include <QString>

#include <array>

namespace latarnia {

/// How somebody may be reached again; the default is not at all.
enum class CallBackWay { None, Phone, Text, Messenger };

constexpr auto codesOf(CallBackWay)
{
    return std::to_array<CodeName<CallBackWay>>({
        {CallBackWay::None, "none"},
        {CallBackWay::Phone, "phone"},
        {CallBackWay::Text, "text"},
        {CallBackWay::Messenger, "messenger"},
    });
}

/// What was agreed on ringing back (domain/call-practice.md §2). The number and the code word are shown only
/// on demand and never stand in a note.
struct CallBackPlan
{
    CallBackWay way{CallBackWay::None};
    QString number{}; ///< E.164 where it could be read as such, else as it was said
    QString safeTimes{}; ///< in the caller's words and time
    QString coverStory{}; ///< what to say when somebody else answers
    bool voicemail{false}; ///< a message may be left
    QString codeWord{}; ///< means: send help
    QDate expires{}; ///< after this day nobody rings any more

    bool operator==(const CallBackPlan &) const = default;
};

} // namespace latarnia
