// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/SearchErasing.h"

#include "core/store/MetaTable.h"
#include "core/store/SearchTable.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

// What the index still owes, in the table meta: nothing, to begin with joining its parts, to go on with it.
const QString &owed()
{
    static const QString name{u"searchWordsOwed"_s};
    return name;
}
constexpr auto ToBegin = "begin"_L1;
constexpr auto ToGoOn = "goOn"_L1;

// All parts of the index are joined to one, in which no word is left that no call has. A negative number
// makes the engine take all parts, a positive one goes on for about so many pages.
constexpr auto JoinAll = "INSERT INTO call_words (call_words, rank) VALUES ('merge', -16)";
constexpr auto JoinOn = "INSERT INTO call_words (call_words, rank) VALUES ('merge', 16)";
constexpr auto Changes = "SELECT total_changes()";

constexpr qint64 SliceMs = 20;
constexpr qint64 ChangesOfNothing = 2; ///< a join that had nothing to do changes one row

/// Whether something was joined.
Result<bool> join(Database &database, const char *statement)
{
    const auto before = database.value(Changes);
    if (!before)
        return before.problem();
    if (const auto done = database.run(statement); !done)
        return done.problem();
    const auto after = database.value(Changes);
    if (!after)
        return after.problem();
    return after->toLongLong() - before->toLongLong() >= ChangesOfNothing;
}

Result<bool> joinSome(Database &database)
{
    MetaTable meta{database};
    const auto state = meta.value(owed());
    if (!state)
        return state.problem();
    if (state->isEmpty())
        return false;
    QElapsedTimer timer;
    timer.start();
    auto more = join(database, *state == ToBegin ? JoinAll : JoinOn);
    while (more && *more && timer.elapsed() < SliceMs)
        more = join(database, JoinOn);
    if (!more)
        return more;
    const auto kept = meta.keep(owed(), *more ? QString{ToGoOn} : QString{});
    return kept ? more : kept.problem();
}

} // namespace

Result<> eraseFromIndex(Database &database, const QString &call)
{
    if (auto gone = SearchTable{database}.forget(call); !gone)
        return gone;
    return MetaTable{database}.keep(owed(), QString{ToBegin});
}

Result<bool> tidyIndex(Database &database)
{
    return atomically(database, [&] { return joinSome(database); });
}

} // namespace latarnia
