// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/CallTable.h"

#include "core/base/Text.h"
#include "core/call/Missing.h"
#include "core/log/LogPlace.h"
#include "core/store/CallColumns.h"
#include "core/store/Columns.h"
#include "core/store/Erasing.h"

#include <algorithm>

namespace latarnia {

namespace {

constexpr auto NextNumber = "SELECT COALESCE(MAX(seq), 0) + 1 FROM call WHERE desk = ?";

constexpr auto InsertOpen = R"(
    INSERT INTO call (id, desk, seq, number, organisation, ref, state, started_at, entered_at, purpose, channel,
                      caller_role, taken_by, danger, danger_kinds, danger_place, if_cut_off, wishes,
                      caller_verified, place)
    VALUES (?, ?, ?, ?, ?, ?, 'open', ?, ?, ?, ?, ?, ?, 'unknown', '', 'poland', 'doNotCall', '', 0, ?))";

constexpr auto GiveNumber = "UPDATE call SET desk = ?, seq = ?, number = ?, place = ? WHERE id = ?";

constexpr auto LastPlaceIn = "SELECT MAX(place) FROM call WHERE place >= ? AND place < ?";

constexpr auto PlaceOf = "SELECT place FROM call WHERE id = ?";

// What the log tells of the call beside what stands in its own columns.
constexpr auto Log = "UPDATE call SET place = ?, forms = ?, any_yes = ? WHERE id = ?";

constexpr auto Close = R"(
    UPDATE call SET state = 'closed', started_at = ?, ended_at = ?, kind = ?, purpose = ?, channel = ?, caller_role = ?,
                    language = ?, address_form = ?, voivodeship = ?, talk_freely = ?, danger = ?,
                    danger_kinds = ?, danger_place = ?, if_cut_off = ?, wishes = ?, caller_verified = ?,
                    level = ?, indication = ?, level_floor = ?, level_ceiling = ?, basis = ?, disposition = ?,
                    hand_level = ?, danger_who = ?, listeners = ?, duty_grounds = ?, earlier_call = ?,
                    next_action = ?, follow_up = ?, rung_back_at = ?
     WHERE id = ?)";

constexpr auto Reopen = "UPDATE call SET state = 'open', ended_at = NULL WHERE id = ?";

constexpr auto State = "SELECT state FROM call WHERE id = ?";

constexpr auto DeleteText = "DELETE FROM call_text WHERE call = ?";

constexpr auto InsertText = R"(
    INSERT INTO call_text (call, caller_place, peoples_place, perpetrator_place, who_hears, notes, next_note,
                           hand_reason, institution_reference, switchboard)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?))";

constexpr auto WriteNotes = "UPDATE call_text SET notes = ? WHERE call = ?";

// Keyset paging: page 900 costs what page 1 costs, and a call taken meanwhile shifts nothing.
constexpr auto Page = R"(
    SELECT id, number, state, started_at, ended_at, kind, level, language, disposition,
           taken_by, organisation FROM call
     WHERE (started_at, id) < (?, ?) ORDER BY started_at DESC, id DESC LIMIT ?)";

constexpr auto OneLine = R"(
    SELECT id, number, state, started_at, ended_at, kind, level, language, disposition,
           taken_by, organisation FROM call WHERE id = ?)";

constexpr auto Whole = R"(
    SELECT c.id, c.number, c.state, c.started_at, c.ended_at, c.kind, c.level, c.language, c.disposition,
           c.taken_by, c.organisation, c.entered_at, c.purpose, c.channel, c.caller_role, c.voivodeship, c.talk_freely,
           c.danger, c.level_ceiling, c.basis, t.caller_place, t.peoples_place, t.who_hears, t.notes, t.next_note,
           c.hand_level, c.danger_who, c.listeners, c.duty_grounds, t.hand_reason,
           c.next_action, c.follow_up, c.caller_verified, c.rung_back_at, t.institution_reference, t.switchboard,
           t.perpetrator_place, c.danger_kinds, c.danger_place, c.if_cut_off, c.wishes, c.ref
      FROM call c LEFT JOIN call_text t ON t.call = c.id WHERE c.id = ?)";

constexpr auto GiveTo = "UPDATE call SET taken_by = ? WHERE id = ? AND taken_by IS NULL";

constexpr auto HasRef = "SELECT COUNT(*) FROM call WHERE ref = ? OR ref = ?";

template<typename Row>
Result<std::optional<Row>> firstOf(Result<QList<Row>> rows)
{
    if (!rows)
        return rows.problem();
    return rows->isEmpty() ? std::optional<Row>{} : std::optional<Row>{rows->first()};
}

QString numberOf(const QDateTime &startedAt, qint64 seq)
{
    return QStringLiteral("%1-%2").arg(startedAt.date().year()).arg(seq, 6, 10, QLatin1Char('0'));
}

} // namespace

CallTable::CallTable(Database &database)
    : m_database{database}
{
}

Result<QString> CallTable::insertOpen(const CallDraft &draft, const CallOrigin &origin,
                                      const QDateTime &enteredAt)
{
    const auto next = m_database.value(NextNumber, {origin.desk});
    if (!next)
        return next.problem();
    const auto place = freePlace(draft.startedAt);
    if (!place)
        return place.problem();
    const auto number = numberOf(draft.startedAt, next->toLongLong());
    const auto done = m_database.run(InsertOpen,
                                     {draft.id.text, origin.desk, *next, number, origin.organisation,
                                      wordsOrNull(origin.ref), column(draft.startedAt), column(enteredAt),
                                      code(draft.purpose), code(draft.channel), code(draft.role),
                                      wordsOrNull(origin.takenBy), *place});
    if (!done)
        return done.problem();
    return number;
}

Result<QString> CallTable::giveNumber(const QString &call, const QDateTime &startedAt, const QString &desk)
{
    const auto next = m_database.value(NextNumber, {desk});
    if (!next)
        return next.problem();
    const auto place = freePlace(startedAt);
    if (!place)
        return place.problem();
    const auto number = numberOf(startedAt, next->toLongLong());
    const auto done = m_database.run(GiveNumber, {desk, *next, number, *place, call});
    if (!done)
        return done.problem();
    return number;
}

Result<> CallTable::close(const CallDraft &draft, const ClosingLevel &level, const QDateTime &endedAt)
{
    const auto &safety = draft.safety;
    const auto done = m_database.run(Close,
                                     {column(draft.startedAt),
                                      column(endedAt),
                                      codeOrNull(draft.kind),
                                      code(draft.purpose),
                                      code(draft.channel),
                                      code(draft.role),
                                      wordsOrNull(draft.callerLanguage),
                                      code(draft.address),
                                      wordsOrNull(draft.voivodeship),
                                      codeOrNull(safety.talkFreely),
                                      code(safety.danger),
                                      codeList(safety.dangerKinds),
                                      code(safety.place),
                                      code(safety.ifCutOff),
                                      codeList(draft.wishes),
                                      draft.callerVerified ? 1 : 0,
                                      wordsOrNull(level.level),
                                      wordsOrNull(level.indication),
                                      wordsOrNull(level.floor),
                                      wordsOrNull(level.ceiling),
                                      wordsOrNull(level.basis),
                                      codeOrNull(draft.disposition),
                                      draft.handLevel ? code(draft.handLevel->level) : QVariant{},
                                      code(safety.dangerWho),
                                      codeList(safety.listeners),
                                      codeList(draft.dutyGrounds),
                                      wordsOrNull(draft.earlierCall),
                                      code(nextActionOf(draft)),
                                      wordsOrNull(draft.followUp.toString(Qt::ISODate)),
                                      column(draft.institution.rungBackAt),
                                      draft.id.text});
    if (!done)
        return done;
    const auto logged = writeLog(draft);
    return logged ? writeText(draft) : logged;
}

Result<quint64> CallTable::freePlace(const QDateTime &startedAt)
{
    const auto first = firstPlaceAt(startedAt);
    const auto last = m_database.value(LastPlaceIn, {first, first + PlacesOfASecond});
    if (!last)
        return last.problem();
    return last->isNull() ? first : last->toULongLong() + 1;
}

/// It stays where it is for as long as it began in the same second.
Result<> CallTable::writeLog(const CallDraft &draft)
{
    const auto before = m_database.value(PlaceOf, {draft.id.text});
    if (!before)
        return before.problem();
    const auto first = firstPlaceAt(draft.startedAt);
    const bool stays = !before->isNull() && before->toULongLong() - first < PlacesOfASecond;
    const auto place = stays ? Result<quint64>{before->toULongLong()} : freePlace(draft.startedAt);
    if (!place)
        return place.problem();
    QList<ExploitationForm> forms;
    bool anyYes = false;
    for (const auto &person : draft.persons) {
        forms += person.forms;
        anyYes = anyYes || std::any_of(person.answers.begin(), person.answers.end(), [](Answer answer) {
                     return answer == Answer::Yes;
                 });
    }
    return m_database.run(Log, {*place, codeList(forms), anyYes ? 1 : 0, draft.id.text});
}

Result<> CallTable::writeText(const CallDraft &draft)
{
    if (const auto gone = m_database.run(DeleteText, {draft.id.text}); !gone)
        return gone;
    const auto clean = [](const QString &text) { return words(cleanText(text)); };
    return m_database.run(InsertText,
                          {draft.id.text, clean(draft.safety.where), clean(draft.safety.peoplesWhere),
                           clean(draft.perpetratorPlace), clean(draft.safety.whoHears), clean(draft.notes),
                           clean(draft.nextNote),
                           draft.handLevel ? clean(draft.handLevel->reason) : QVariant{},
                           clean(draft.institution.reference), clean(draft.institution.switchboard)});
}

Result<> CallTable::reopen(const CallId &call)
{
    return m_database.run(Reopen, {call.text});
}

Result<> CallTable::writeNotes(const CallId &call, const QString &notes)
{
    return m_database.run(WriteNotes, {words(cleanText(notes)), call.text});
}

Result<QString> CallTable::stateOf(const CallId &call)
{
    const auto state = m_database.value(State, {call.text});
    if (!state)
        return state.problem();
    return state->toString();
}

Result<QList<CallLine>> CallTable::page(const std::optional<PageMark> &mark, int size)
{
    const auto before = mark ? column(mark->startedAt) : QVariant{std::numeric_limits<qint64>::max()};
    return m_database.rows(Page, {before, mark ? mark->id : QString{}, size}, callLineFrom);
}

Result<std::optional<CallLine>> CallTable::line(const QString &call)
{
    return firstOf(m_database.rows(OneLine, {call}, callLineFrom));
}

Result<std::optional<StoredCall>> CallTable::read(const QString &call)
{
    return firstOf(m_database.rows(Whole, {call}, storedCallFrom));
}

Result<bool> CallTable::hasRef(const QString &ref)
{
    const auto erased = erasedReference(m_database, ref);
    if (!erased)
        return erased.problem();
    const auto count = m_database.value(HasRef, {ref, *erased});
    if (!count)
        return count.problem();
    return count->toInt() > 0;
}

Result<> CallTable::giveTo(const QString &call, const QString &person)
{
    return m_database.run(GiveTo, {person, call});
}

} // namespace latarnia
