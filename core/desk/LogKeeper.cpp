// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/LogKeeper.h"

#include "core/desk/LogSightOf.h"
#include "core/store/LogTable.h"
#include "core/store/Store.h"

#include <QSet>

namespace latarnia {

namespace {

/// What is granted for the length of a shift, or for half an hour, ends without anything being written.
constexpr qint64 SightSeconds = 30;

} // namespace

LogKeeper::LogKeeper(DeskIdentity identity, Clock clock)
    : m_identity{std::move(identity)}
    , m_clock{std::move(clock)}
{
}

Result<QList<LogPlace>> LogKeeper::follow(Store &store)
{
    QList<LogPlace> changed;
    if (!m_isLoaded) {
        if (const auto loaded = load(store); !loaded)
            return loaded.problem();
    } else {
        auto caughtUp = catchUp(store);
        if (!caughtUp)
            return caughtUp;
        changed = *std::move(caughtUp);
    }
    const auto age = m_seenAt.secsTo(m_clock());
    if (!m_seenAt.isValid() || !changed.isEmpty() || age < 0 || age >= SightSeconds) {
        if (const auto looked = look(store); !looked)
            return looked.problem();
    }
    return changed;
}

Result<> LogKeeper::load(Store &store)
{
    // Where the journal stands is read first: what is committed meanwhile is read twice, never missed.
    const auto line = store.journal().lastSeq(m_identity.desk);
    LogTable log{store.database()};
    const auto left = log.placesLeftSince(m_left);
    if (!line || !left)
        return line ? left.problem() : line.problem();
    m_index = {};
    if (auto done = log.readAll([this](const LoggedCall &call) { m_index.put(call); }); !done)
        return done;
    m_line = *line;
    m_isLoaded = true;
    return {};
}

Result<QList<LogPlace>> LogKeeper::catchUp(Store &store)
{
    LogTable log{store.database()};
    const auto lines = store.journal().since(m_identity.desk, m_line);
    auto places = log.placesLeftSince(m_left);
    if (!lines || !places)
        return lines ? places.problem() : lines.problem();
    for (const auto place : *places)
        m_index.remove(place);
    QSet<QString> calls;
    for (const auto &line : *lines) {
        m_line = line.seq;
        calls.insert(line.call);
    }
    for (const auto &call : std::as_const(calls)) {
        const auto now = log.one(call);
        if (!now)
            return now.problem();
        if (!*now || (*now)->place == 0)
            continue;
        m_index.put(**now);
        places->append((*now)->place);
    }
    return places;
}

Result<> LogKeeper::look(Store &store)
{
    const auto now = m_clock();
    const auto facts = sightOf(store, m_identity, SeenOfCall::Facts, now);
    const auto words = sightOf(store, m_identity, SeenOfCall::Words, now);
    if (!facts || !words)
        return facts ? words.problem() : facts.problem();
    m_sight = *facts;
    m_sightOfWords = *words;
    m_seenAt = now;
    return {};
}

} // namespace latarnia
