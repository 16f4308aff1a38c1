// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/replay/ReplayCount.h"

namespace latarnia {

namespace {

template<typename Key>
void add(QMap<Key, qint64> &into, const QMap<Key, qint64> &more)
{
    for (auto one = more.begin(); one != more.end(); ++one)
        into[one.key()] += one.value();
}

void count(ReplayCount &into, const ReplayedCall &call)
{
    ++into.replayed;
    if (!call.isChanged())
        return;
    ++into.changed;
    if (call.isLevelChanged())
        ++(call.byHand ? into.indications : into.levels)[{call.comparedBefore(), call.comparedAfter()}];
    if (call.isServiceChanged())
        ++into.services[{call.serviceBefore, call.serviceAfter}];
    if (into.list.size() < MostReplayedCalls)
        into.list.append(call);
}

} // namespace

void ReplayCount::take(const Replayed &one)
{
    ++calls;
    if (const auto *why = std::get_if<Unreplayed>(&one))
        ++unreplayed[*why];
    else
        count(*this, std::get<ReplayedCall>(one));
}

void ReplayCount::take(const ReplayCount &behind)
{
    calls += behind.calls;
    replayed += behind.replayed;
    changed += behind.changed;
    add(levels, behind.levels);
    add(indications, behind.indications);
    add(services, behind.services);
    add(unreplayed, behind.unreplayed);
    list.append(behind.list.first(qMin(behind.list.size(), MostReplayedCalls - list.size())));
}

} // namespace latarnia
