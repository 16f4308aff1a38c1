// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QSet>
#include <QString>
#include <QStringList>

/// The rule of domain/screening.md §3–§4.5 said a second time, from the page alone and in another shape:
/// names and sets instead of indexes, tables instead of conditions, trying out instead of counting. It is
/// slow and must share nothing with the engine.
namespace oracle {

struct Item
{
    QString dimension;
    QString adult; ///< S M W -
    QString child;
};

struct Case
{
    QString age{QStringLiteral("adult")};
    QString phase{QStringLiteral("now")};
    bool danger{false};
    QSet<QString> forms{};
    QMap<QString, QString> said{}; ///< id → yes no unknown declined; R10b among them
};

struct Outcome
{
    QMap<QString, QString> dimensions{};
    QString iloClass{}; ///< empty: none
    QString level{};
    QString indication{};
    QString basis{};
    QString floor{};
    QString ceiling{};
    QString routeAs{};
    QSet<QString> open{};

    bool operator==(const Outcome &) const = default;
};

using Items = QMap<QString, Item>;

/// @p withOpen tries every completion of the unknowns, so only for small instruments.
Outcome judge(const Items &items, const Case &facts);
QSet<QString> openByTrying(const Items &items, const Case &facts);

} // namespace oracle
