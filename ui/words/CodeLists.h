// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Code.h"

#include <QList>
#include <QPair>
#include <QStringList>

namespace latarnia {

/// Code and words of every value of an enum that has a nameOf().
template<typename Enum>
QList<QPair<QString, QString>> choicesOfAll()
{
    QList<QPair<QString, QString>> choices;
    for (const auto &[value, code] : codesOf(Enum{}))
        choices.append({QString::fromLatin1(code), nameOf(value)});
    return choices;
}

template<typename Enum>
QStringList namesOfAll()
{
    QStringList names;
    for (const auto &[code, name] : choicesOfAll<Enum>())
        names.append(name);
    return names;
}

template<typename Enum>
QStringList codesIn(const QList<Enum> &values)
{
    QStringList codes;
    for (const auto value : values)
        codes.append(codeOf(value));
    return codes;
}

/// The words of a stored code; one from a newer program is shown as it is.
template<typename Enum>
QString nameOfCode(const QString &code)
{
    const auto known = fromCode<Enum>(code);
    return known ? nameOf(*known) : code;
}

} // namespace latarnia
