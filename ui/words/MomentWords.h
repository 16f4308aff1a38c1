// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace latarnia {

/// Wall time of the desk. Inside the program every moment is UTC.
QDateTime inWarsaw(const QDateTime &moment);

QString clockTime(const QDateTime &moment); ///< "03:14:22" in Warsaw
QString hourAndMinute(const QDateTime &moment); ///< "03:14" in Warsaw
QString dayAndTime(const QDateTime &moment); ///< "29.11. 03:14" in the order of the interface language
QString dayYearAndTime(const QDateTime &moment); ///< "29.11.2026 03:14"
QString dayFieldFormat(); ///< of a field in which a moment is typed
QString weekdayAndTime(const QDateTime &moment); ///< "Sunday, 03:14"
QString duration(qint64 seconds); ///< "00:07:42"

} // namespace latarnia
