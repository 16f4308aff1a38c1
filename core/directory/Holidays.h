// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pack/Pack.h"

#include <QDate>
#include <QList>

namespace latarnia {

/// One public holiday as a rule: a fixed day of the year, or so many days after Easter Sunday.
struct HolidayRule
{
    int month{0}; ///< 1 … 12, or 0 where it moves with Easter
    int day{0};
    int afterEaster{0};
    int since{0}; ///< first year it is a public holiday
};

class Holidays
{
public:
    Holidays() = default;
    Holidays(PackIdentity identity, QList<HolidayRule> rules);

    const PackIdentity &identity() const { return m_identity; }
    bool isHoliday(QDate date) const;

private:
    PackIdentity m_identity;
    QList<HolidayRule> m_rules;
};

/// Easter Sunday of the Gregorian calendar (the algorithm of Meeus, Jones and Butcher).
QDate easterSunday(int year);

Result<Holidays> holidaysFrom(const Pack &pack);

} // namespace latarnia
