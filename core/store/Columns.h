// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Code.h"

#include <QDateTime>
#include <QTimeZone>
#include <QVariant>

namespace latarnia {

/// How values stand in columns: moments as UTC milliseconds, codes as words, lists as words with blanks
/// between.
inline QVariant column(const QDateTime &moment)
{
    return moment.isValid() ? QVariant{moment.toMSecsSinceEpoch()} : QVariant{};
}

inline QDateTime momentFrom(const QVariant &value)
{
    return value.isNull() ? QDateTime{}
                          : QDateTime::fromMSecsSinceEpoch(value.toLongLong(), QTimeZone::utc());
}

/// A text that is never NULL: an empty QString would be bound as NULL.
inline QVariant words(const QString &text)
{
    return text.isNull() ? QVariant{QString{QLatin1StringView{""}}} : QVariant{text};
}

inline QVariant wordsOrNull(const QString &text)
{
    return text.isEmpty() ? QVariant{} : QVariant{text};
}

template<typename Enum>
QVariant code(Enum value)
{
    return QString{codeOf(value)};
}

template<typename Enum>
QVariant codeOrNull(const std::optional<Enum> &value)
{
    return value ? code(*value) : QVariant{};
}

template<typename Enum>
QVariant codeList(const QList<Enum> &values)
{
    QStringList codes;
    for (const auto value : values)
        codes.append(codeOf(value));
    return words(codes.join(u' '));
}

inline QStringList listFrom(const QVariant &value)
{
    return value.toString().split(u' ', Qt::SkipEmptyParts);
}

} // namespace latarnia
