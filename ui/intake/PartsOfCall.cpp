// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/PartsOfCall.h"

#include "core/call/Missing.h"
#include "ui/keys/Deed.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace latarnia {

QList<NavEntry> partsOf(const LiveCall &call)
{
    const auto &draft = call.draft();
    const auto say = [](const char *name, int count = -1) {
        return QCoreApplication::translate("latarnia::CallPage", name, nullptr, count);
    };
    return {
        {.icon = u"map-pin"_s, .text = say(QT_TRANSLATE_NOOP("latarnia::CallPage", "Caller and situation"))},
        {.icon = u"list-checks"_s,
         .text = say(QT_TRANSLATE_NOOP("latarnia::CallPage", "Screening")),
         .done = call.now().verdict().open.isEmpty(),
         .keys = firstKeyOf(Deed::AskNext)},
        {.icon = u"users"_s,
         .text = say(QT_TRANSLATE_N_NOOP("latarnia::CallPage", "People (%n)"), int(draft.persons.size())),
         .keys = firstKeyOf(Deed::GoToPeople)},
        {.icon = u"handshake"_s,
         .text = say(QT_TRANSLATE_NOOP("latarnia::CallPage", "Agreements")),
         .done = !draft.consents.isEmpty(),
         .keys = firstKeyOf(Deed::GoToAgreements)},
        {.icon = u"door-closed"_s,
         .text = say(QT_TRANSLATE_NOOP("latarnia::CallPage", "Closing")),
         .done = missingIn(draft).isEmpty(),
         .keys = firstKeyOf(Deed::CloseCall)}};
}

} // namespace latarnia
