// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/Staff.h"

#include "core/store/Store.h"

namespace latarnia {

Result<QHash<QString, StaffMember>> staffById(Store &store)
{
    const auto staff = store.office().staff.all();
    if (!staff)
        return staff.problem();
    QHash<QString, StaffMember> people;
    for (const auto &person : *staff)
        people.insert(person.id, person);
    return people;
}

QString nameOf(const QHash<QString, StaffMember> &staff, const QString &id)
{
    const auto known = staff.constFind(id);
    return known == staff.cend() ? id : known->name;
}

} // namespace latarnia
