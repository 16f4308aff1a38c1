// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/TakeIn.h"

#include "core/call/DraftJson.h"
#include "core/store/CallTable.h"
#include "core/store/Columns.h"
#include "core/store/DraftTable.h"
#include "core/store/Journal.h"
#include "core/store/SqliteEngine.h"

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

constexpr auto Attach = "ATTACH DATABASE ? AS other";
constexpr auto Detach = "DETACH DATABASE other";

constexpr auto NewCalls = R"(
    SELECT id, started_at FROM other.call WHERE id NOT IN (SELECT id FROM main.call) ORDER BY started_at, id)";

// What is listed first is what the others refer to. Both files have the same schema, so all columns fit.
constexpr const char *Copies[]{
    "UPDATE other.call SET place = NULL WHERE id = ?", // it gets one that is free here, with its number
    "INSERT INTO main.call SELECT * FROM other.call WHERE id = ?",
    "INSERT INTO main.call_text SELECT * FROM other.call_text WHERE call = ?",
    "INSERT INTO main.person SELECT * FROM other.person WHERE call = ?",
    "INSERT INTO main.answer SELECT * FROM other.answer WHERE person IN (SELECT id FROM other.person WHERE "
    "call = ?)",
    "INSERT INTO main.referral SELECT * FROM other.referral WHERE call = ?",
    "INSERT OR IGNORE INTO main.pack SELECT * FROM other.pack WHERE sha256 IN "
    "(SELECT sha256 FROM other.call_pack WHERE call = ?)",
    "INSERT INTO main.call_pack SELECT * FROM other.call_pack WHERE call = ?",
    "INSERT INTO main.draft SELECT * FROM other.draft WHERE call = ?", // its number follows below
    "INSERT INTO main.consent SELECT * FROM other.consent WHERE call = ?",
    "INSERT INTO main.call_back SELECT * FROM other.call_back WHERE call = ?",
    "INSERT INTO main.duty_entry SELECT * FROM other.duty_entry WHERE call = ?",
    "INSERT INTO main.unsealed SELECT * FROM other.unsealed WHERE call = ?",
    "INSERT OR IGNORE INTO main.return_number SELECT * FROM other.return_number WHERE call = ?",
};

constexpr auto EventsOf
    = "SELECT happened_at, kind, subject, value FROM other.call_event WHERE call = ? ORDER BY seq";

constexpr auto DraftOf = "SELECT body FROM main.draft WHERE call = ?";

/// The other vault lies beside this one for as long as this lives.
class Beside
{
public:
    explicit Beside(Database &database)
        : m_database{database}
    {
    }
    ~Beside() { (void)m_database.run(Detach); }
    Beside(const Beside &) = delete;
    Beside &operator=(const Beside &) = delete;

private:
    Database &m_database;
};

struct Event
{
    QDateTime at{};
    QString kind{};
    QString subject{};
    QString value{};
};

Result<> copyEvents(Database &database, const QString &call, const QString &desk)
{
    const auto events = database.rows(EventsOf, {call}, [](const QSqlQuery &row) {
        return Event{momentFrom(row.value(0)), row.value(1).toString(), row.value(2).toString(),
                     row.value(3).toString()};
    });
    if (!events)
        return events.problem();
    CallEventLog log{database};
    for (const auto &event : *events) {
        if (auto done = log.append(desk, event.at, call, event.kind, event.subject, event.value); !done)
            return done;
    }
    return {};
}

/// A draft that cannot be read was copied as it is: it must not keep the others out.
Result<> numberDraft(Database &database, const QString &call, const QString &number, const QDateTime &now)
{
    const auto body = database.value(DraftOf, {call});
    if (!body)
        return body.problem();
    auto draft = draftFrom(body->toString().toUtf8());
    if (!draft)
        return {};
    draft->number = number;
    return DraftTable{database}.keep(*draft, now);
}

Result<> copyCall(Database &database, TakenCall &call, const QString &desk, const QDateTime &now)
{
    for (const auto *copy : Copies) {
        if (auto done = database.run(copy, {call.id}); !done)
            return done;
    }
    const auto number = CallTable{database}.giveNumber(call.id, call.startedAt, desk);
    if (!number)
        return number.problem();
    call.number = *number;
    if (auto numbered = numberDraft(database, call.id, *number, now); !numbered)
        return numbered;
    if (auto events = copyEvents(database, call.id, desk); !events)
        return events;
    return Journal{database}.append(desk, now, u"callTakenIn"_s, call.id);
}

} // namespace

Result<QList<TakenCall>> takeInCalls(Database &into, const Vault &from, const QString &desk,
                                     const QDateTime &now,
                                     const std::function<Result<>(const TakenCall &)> &also)
{
    if (const auto attached = into.run(Attach, {nameInStatements(from)}); !attached)
        return attached.problem();
    const Beside beside{into};
    auto calls = into.rows(NewCalls, {}, [](const QSqlQuery &row) {
        return TakenCall{.id = row.value(0).toString(), .startedAt = momentFrom(row.value(1))};
    });
    if (!calls)
        return calls.problem();
    const auto copied = atomically(into, [&]() -> Result<> {
        for (auto &call : *calls) {
            if (auto done = copyCall(into, call, desk, now); !done)
                return done;
            if (auto done = also(call); !done)
                return done;
        }
        return {};
    });
    if (!copied)
        return copied.problem();
    return calls;
}

} // namespace latarnia
