// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPair>
#include <QString>

namespace latarnia {

/// The sixteen voivodeships by ISO 3166-2:PL; the names are the same in every language.
const QList<QPair<QString, QString>> &voivodeships();

} // namespace latarnia
