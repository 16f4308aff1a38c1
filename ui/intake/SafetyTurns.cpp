// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/SafetyTurns.h"

#include "ui/words/CodeLists.h"

namespace latarnia {

const QStringList &urgentNeeds()
{
    static const auto needs = codesIn(QList<Need>{UrgentNeeds.begin(), UrgentNeeds.end()});
    return needs;
}

void turnUrgent(LiveCall &call, const QString &code, bool on)
{
    if (const auto kind = fromCode<DangerKind>(code)) {
        call.change([&](CallDraft &draft) {
            draft.safety.dangerKinds.removeAll(*kind);
            if (on)
                draft.safety.dangerKinds.append(*kind);
        });
        return;
    }
    call.changePerson([&](CallPerson &person) {
        person.needs.removeAll(*fromCode<Need>(code));
        if (on)
            person.needs.append(*fromCode<Need>(code));
    });
}

/// Nobody and somebody cannot both hear.
void turnListener(LiveCall &call, Listener listener, bool on)
{
    call.change([&](CallDraft &draft) {
        auto &listeners = draft.safety.listeners;
        listeners.removeAll(listener);
        if (!on)
            return;
        if (listener == Listener::Nobody)
            listeners.clear();
        else
            listeners.removeAll(Listener::Nobody);
        listeners.append(listener);
    });
}

} // namespace latarnia
