// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Code.h"

#include <QJsonArray>
#include <QList>

namespace latarnia {

/// The codes of a list of enum values, as JsonReader::codes() reads them.
template<typename Enum>
QJsonArray codeArray(const QList<Enum> &values)
{
    QJsonArray codes;
    for (const auto value : values)
        codes.append(codeOf(value));
    return codes;
}

/// The code of an enum value, or null, as JsonReader::maybeCode() reads it.
template<typename Enum>
QJsonValue codeOrNull(const std::optional<Enum> &value)
{
    return value ? QJsonValue{codeOf(*value)} : QJsonValue{};
}

} // namespace latarnia
