// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/Permission.h"

#include "core/store/Store.h"

namespace latarnia {

Result<Ruling> rulingAt(Store &store, const DeskIdentity &identity, Action action, const QString &call,
                        const QDateTime &now)
{
    if (call.isEmpty())
        return rulingAt(identity, action);
    const auto facts = store.office().belongings.factsOf(call, identity.person, identity.organisation);
    if (!facts)
        return facts.problem();
    if (!*facts)
        return Problem{.fault = Fault::NotFound};
    return rulingOn(identity.rights, identity.roles, action, standingOf(**facts, identity.rights.spans, now));
}

Ruling rulingAt(const DeskIdentity &identity, Action action)
{
    return rulingOn(identity.rights, identity.roles, action, {});
}

Result<> permit(const Ruling &ruling, ReasonGiven reason)
{
    switch (ruling.grant) {
    case Grant::Denied:
        return Problem{.fault = Fault::NotAllowed, .found = codeOf(ruling.because)};
    case Grant::SecondPerson:
        return Problem{.fault = Fault::SecondPersonNeeded};
    case Grant::Reason:
        return reason == ReasonGiven::Yes ? Result<>{} : Problem{.fault = Fault::ReasonNeeded};
    case Grant::Masked:
    case Grant::Allowed:
        return {};
    }
    return Problem{.fault = Fault::NotAllowed};
}

} // namespace latarnia
