// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/call/Call.h"
#include "core/desk/Content.h"
#include "core/routing/Route.h"
#include "core/triage/ShownLevel.h"

namespace latarnia {

/// A call as it stands: what is known, and what follows from it. Meaningful only while a call is open; then
/// there is at least one person.
class CallNow
{
public:
    /// The call is open if its draft has an id.
    bool isOpen() const { return !m_draft.id.isNull(); }
    const CallDraft &draft() const { return m_draft; }
    int personIndex() const { return m_person; }
    const CallPerson &person() const { return m_draft.persons.at(m_person); }
    const QList<Verdict> &verdicts() const { return m_verdicts; }
    const Verdict &verdict() const { return m_verdicts.at(m_person); }
    /// The verdict that decides the call's level.
    const Verdict &callVerdict() const;
    /// What the call shows: its verdict's level, or the operator's own.
    ShownLevel shown() const { return shownLevel(callVerdict().level, m_draft.handLevel); }
    const Routing &routing() const { return m_routing; }

    /// Takes a new state of the call and works out everything that follows from it.
    void set(CallDraft draft, const Content &content, const QDateTime &at);
    /// Takes words only: nothing follows from them.
    void setWords(CallDraft draft) { m_draft = std::move(draft); }
    void selectPerson(int index) { m_person = index; }

private:
    CallDraft m_draft;
    int m_person{0};
    QList<Verdict> m_verdicts;
    Routing m_routing;
};

/// How the caller is addressed: a child who speaks of itself is "ty" and "tú", an aunt who rings is not.
AddressForm addressIn(const CallNow &now);
/// Does the current person's answer to this question or indicator contradict another one?
bool isContradicted(const CallNow &now, const QString &id);

} // namespace latarnia
