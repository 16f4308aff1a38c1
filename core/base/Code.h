// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QString>
#include <QStringList>

#include <optional>

namespace latarnia {

/// An enum value and the stable word that files use for it.
template<typename Enum>
struct CodeName
{
    Enum value;
    const char *name;
};

/// Every value of @p Enum with its word, in the order people read them. Each enum of the domain has one
/// specialisation `codesOf(Enum)` found by argument lookup, next to the enum.
template<typename Enum>
QLatin1StringView codeOf(Enum value)
{
    for (const auto &[known, name] : codesOf(Enum{})) {
        if (known == value)
            return QLatin1StringView{name};
    }
    return {};
}

template<typename Enum>
std::optional<Enum> fromCode(QStringView code)
{
    for (const auto &[known, name] : codesOf(Enum{})) {
        if (code == QLatin1StringView{name})
            return known;
    }
    return std::nullopt;
}

/// All words of @p Enum, for "expected one of …".
template<typename Enum>
QStringList allCodes()
{
    QStringList names;
    for (const auto &[known, name] : codesOf(Enum{}))
        names.append(QString::fromLatin1(name));
    return names;
}

} // namespace latarnia
