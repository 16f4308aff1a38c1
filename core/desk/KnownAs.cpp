// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/KnownAs.h"

#include "core/store/Store.h"

namespace latarnia {

Result<QHash<QString, QString>> knownAs(Store &store, const QStringList &ids)
{
    const auto staff = store.office().staff.all();
    if (!staff)
        return staff.problem();
    QHash<QString, QString> people;
    for (const auto &person : *staff)
        people.insert(person.id, person.name);
    QHash<QString, QString> names;
    for (const auto &id : ids) {
        if (const auto person = people.constFind(id); person != people.cend()) {
            names.insert(id, *person);
            continue;
        }
        const auto line = store.calls().line(id);
        if (!line)
            return line.problem();
        if (*line)
            names.insert(id, (*line)->number);
    }
    return names;
}

} // namespace latarnia
