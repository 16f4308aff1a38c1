// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QList>
#include <QString>

namespace latarnia {

/// A sentence of a words pack that is from memory only: no native-speaking consultant has read it aloud yet.
struct UnreadSentence
{
    QString pack{}; ///< its kind, for example "scripts-words"
    QString language{};
    QString id{};
    QString field{};
    QString text{};
};

/// What is unread in the words pack at @p path; in all that travel inside the program where it is empty.
Result<QList<UnreadSentence>> unreadSentences(const QString &path);

} // namespace latarnia
