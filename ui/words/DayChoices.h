// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QPair>
#include <QString>

namespace latarnia {

/// Days so many days after @p today, as choices by their ISO date; @p chosen comes along where it is none of
/// them.
QList<QPair<QString, QString>> dayChoices(const QDate &today, const QList<int> &after, const QDate &chosen);

} // namespace latarnia
