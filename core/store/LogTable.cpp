// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/LogTable.h"

#include "core/call/NextAction.h"
#include "core/store/CallColumns.h"
#include "core/store/Columns.h"

#include <array>

namespace latarnia {

namespace {

// Between two columns: no code and no id has it.
constexpr char Separator = '\x1f';
constexpr qint64 StretchSize = 20'000;

/// In the order of LoggedColumn.
constexpr auto Stretch = R"(
    SELECT place, state, level, kind, disposition, language, voivodeship, taken_by, organisation, forms,
           next_action = ?, hand_level, indication, any_yes
      FROM call WHERE place >= ? ORDER BY place LIMIT ?)";

constexpr auto One = R"(
    SELECT place, state, level, kind, disposition, language, voivodeship, taken_by, organisation, forms,
           next_action = ?, hand_level, indication, any_yes
      FROM call WHERE id = ?)";

enum LoggedColumn : std::size_t {
    Place,
    State,
    LevelShown,
    Kind,
    Outcome,
    Language,
    Voivodeship,
    TakenBy,
    Organisation,
    Forms,
    AwaitsCallBack,
    HandLevel,
    Indication,
    AnyYes,
    LoggedColumns
};

using Texts = std::array<QString, LoggedColumns>;

constexpr auto LineAt = R"(
    SELECT id, number, state, started_at, ended_at, kind, level, language, disposition,
           taken_by, organisation FROM call WHERE place = ?)";

constexpr auto PlaceOf = "SELECT place FROM call WHERE id = ?";
constexpr auto PlaceOfNumber = "SELECT place FROM call WHERE number = ? ORDER BY place LIMIT 1";

constexpr auto Left = "SELECT seq, place FROM call_place_left WHERE seq > ? ORDER BY seq";

constexpr auto PlacesOfService = R"(
    SELECT DISTINCT c.place FROM referral r JOIN call c ON c.id = r.call
     WHERE r.service = ? AND c.place IS NOT NULL ORDER BY c.place)";

LoggedCall loggedFrom(const Texts &texts)
{
    const auto &byHand = texts[HandLevel];
    auto forms = texts[Forms].split(QLatin1Char(' '), Qt::SkipEmptyParts);
    forms.removeDuplicates();
    return {.place = texts[Place].toULongLong(),
            .state = texts[State],
            .level = texts[LevelShown],
            .kind = texts[Kind],
            .outcome = texts[Outcome],
            .language = texts[Language],
            .voivodeship = texts[Voivodeship],
            .takenBy = texts[TakenBy],
            .organisation = texts[Organisation],
            .forms = forms,
            .awaitsCallBack = texts[AwaitsCallBack] == QLatin1String{"1"},
            .isLevelOverridden
            = !byHand.isEmpty() && byHand == texts[LevelShown] && byHand != texts[Indication],
            .isLoweringProposed = !byHand.isEmpty() && byHand != texts[LevelShown],
            .hasAnyYes = texts[AnyYes] == QLatin1String{"1"}};
}

/// Makes one text of what many rows say alike: a million calls have a few hundred codes.
class SharedTexts
{
public:
    QString text(QByteArrayView bytes)
    {
        const auto known = m_known.constFind(QByteArray::fromRawData(bytes.data(), bytes.size()));
        if (known != m_known.constEnd())
            return *known;
        const auto text = QString::fromUtf8(bytes);
        if (m_known.size() < MostKept)
            m_known.insert(bytes.toByteArray(), text);
        return text;
    }

private:
    static constexpr qsizetype MostKept = 4096;
    QHash<QByteArray, QString> m_known;
};

Texts textsFrom(QByteArrayView row, SharedTexts &shared)
{
    Texts texts;
    for (std::size_t column = 0; column < LoggedColumns; ++column) {
        const auto end = row.indexOf(Separator);
        const auto bytes = end < 0 ? row : row.first(end);
        texts[column] = column == Place ? QString::fromLatin1(bytes) : shared.text(bytes);
        row = end < 0 ? QByteArrayView{} : row.sliced(end + 1);
    }
    return texts;
}

LoggedCall loggedFrom(const QSqlQuery &row)
{
    Texts texts;
    for (std::size_t column = 0; column < LoggedColumns; ++column)
        texts[column] = row.value(int(column)).toString();
    return loggedFrom(texts);
}

Result<std::optional<LogPlace>> placeFrom(const Result<QVariant> &value)
{
    if (!value)
        return value.problem();
    return value->isNull() ? std::optional<LogPlace>{} : std::optional{LogPlace(value->toULongLong())};
}

} // namespace

LogTable::LogTable(Database &database)
    : m_database{database}
{
}

Result<> LogTable::readAll(const std::function<void(const LoggedCall &)> &take)
{
    SharedTexts shared;
    const QString callBack{codeOf(NextAction::WeRingBack)};
    for (qint64 from = 0;;) {
        const auto rows
            = m_database.joined(Stretch, {.name = callBack, .from = from, .to = StretchSize}, Separator);
        if (!rows)
            return rows.problem();
        for (qsizetype i = 0; i < rows->size(); ++i) {
            const auto call = loggedFrom(textsFrom(rows->row(i), shared));
            from = qint64(call.place) + 1;
            take(call);
        }
        if (rows->size() < StretchSize)
            return {};
    }
}

Result<std::optional<LoggedCall>> LogTable::one(const QString &call)
{
    const auto rows = m_database.rows(One, {QString{codeOf(NextAction::WeRingBack)}, call},
                                      [](const QSqlQuery &row) { return loggedFrom(row); });
    if (!rows)
        return rows.problem();
    return rows->isEmpty() ? std::optional<LoggedCall>{} : std::optional{rows->constFirst()};
}

Result<QList<CallLine>> LogTable::linesAt(const QList<LogPlace> &places)
{
    QList<CallLine> lines;
    for (const auto place : places) {
        const auto found = m_database.rows(LineAt, {place}, callLineFrom);
        if (!found)
            return found.problem();
        lines += *found;
    }
    return lines;
}

Result<std::optional<LogPlace>> LogTable::placeOf(const QString &call)
{
    return placeFrom(m_database.value(PlaceOf, {call}));
}

Result<std::optional<LogPlace>> LogTable::placeOfNumber(const QString &number)
{
    return placeFrom(m_database.value(PlaceOfNumber, {number}));
}

Result<QList<LogPlace>> LogTable::placesLeftSince(qint64 &seen)
{
    qint64 last = seen;
    auto places = m_database.rows(Left, {seen}, [&last](const QSqlQuery &row) {
        last = row.value(0).toLongLong();
        return LogPlace(row.value(1).toULongLong());
    });
    if (places)
        seen = last;
    return places;
}

Result<QList<LogPlace>> LogTable::placesOfService(const QString &service)
{
    return m_database.rows(PlacesOfService, {service},
                           [](const QSqlQuery &row) { return LogPlace(row.value(0).toULongLong()); });
}

} // namespace latarnia
