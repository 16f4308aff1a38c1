// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/SearchTable.h"

#include "core/store/SearchExpression.h"

namespace latarnia {

namespace {

constexpr auto PlaceOf = "SELECT place FROM call WHERE id = ?";

/// All that was written of a call and does not name anybody; of open calls nothing: their draft changes with
/// every key.
constexpr auto WordsOf = R"(
    SELECT t.notes, t.next_note, t.who_hears, t.hand_reason, t.institution_reference, t.switchboard, c.ref
      FROM call c JOIN call_text t ON t.call = c.id WHERE c.id = ? AND c.state <> 'open')";

constexpr auto DutyWordsOf = "SELECT words FROM duty_entry WHERE call = ? AND words IS NOT NULL";

constexpr auto Insert = "INSERT INTO call_words (rowid, words) VALUES (?, ?)";

constexpr auto Remove = "DELETE FROM call_words WHERE rowid = ?";

constexpr auto RemoveDue = "DELETE FROM call_words_due WHERE call = ?";

constexpr auto Find = R"(
    SELECT rowid FROM call_words WHERE call_words MATCH ? AND rowid >= ? AND rowid < ?
     ORDER BY rowid DESC LIMIT ?)";

constexpr auto TextAt = "SELECT words FROM call_words WHERE rowid = ?";

constexpr auto Due = R"(
    SELECT d.call FROM call_words_due d JOIN call c ON c.id = d.call ORDER BY c.place DESC LIMIT ?)";

constexpr auto CountDue = "SELECT COUNT(*) FROM call_words_due";

constexpr int WordColumns = 7;

/// Stands between two texts, so that no phrase reaches from one into the next: nobody can ask for it.
constexpr auto Between = u" \u00b6 ";

QStringList textsFrom(const QSqlQuery &row)
{
    QStringList texts;
    for (int column = 0; column < WordColumns; ++column)
        texts.append(row.value(column).toString());
    return texts;
}

QString joined(const QStringList &texts)
{
    QStringList words;
    for (const auto &text : texts) {
        if (const auto plain = searchText(text); !plain.isEmpty())
            words.append(plain);
    }
    return words.join(QStringView{Between});
}

} // namespace

SearchTable::SearchTable(Database &database)
    : m_database{database}
{
}

Result<> SearchTable::take(const QString &call)
{
    if (auto gone = forget(call); !gone)
        return gone;
    const auto written = m_database.rows(WordsOf, {call}, textsFrom);
    const auto duties
        = m_database.rows(DutyWordsOf, {call}, [](const QSqlQuery &row) { return row.value(0).toString(); });
    const auto place = m_database.value(PlaceOf, {call});
    if (!written || !duties || !place)
        return !written ? written.problem() : !duties ? duties.problem() : place.problem();
    if (written->isEmpty() || place->isNull())
        return {};
    const auto text = joined(written->constFirst() + *duties);
    return text.isEmpty() ? Result<>{} : m_database.run(Insert, {*place, text});
}

Result<> SearchTable::forget(const QString &call)
{
    if (auto gone = m_database.run(RemoveDue, {call}); !gone)
        return gone;
    const auto place = m_database.value(PlaceOf, {call});
    if (!place)
        return place.problem();
    return place->isNull() ? Result<>{} : m_database.run(Remove, {*place});
}

Result<QList<LogPlace>> SearchTable::find(const SearchQuestion &question, const PlaceRange &range, int count)
{
    const auto expression = searchExpression(question);
    if (expression.isEmpty())
        return QList<LogPlace>{};
    return m_database.rows(Find, {expression, range.from, range.before, count},
                           [](const QSqlQuery &row) { return LogPlace(row.value(0).toULongLong()); });
}

Result<std::optional<QString>> SearchTable::textAt(LogPlace place)
{
    const auto text = m_database.value(TextAt, {place});
    if (!text)
        return text.problem();
    return text->isNull() ? std::optional<QString>{} : std::optional{text->toString()};
}

Result<int> SearchTable::takeDue(int atMost)
{
    const auto due
        = m_database.rows(Due, {atMost}, [](const QSqlQuery &row) { return row.value(0).toString(); });
    if (!due)
        return due.problem();
    // The oldest of them first: the index sorts in memory only what comes in order.
    for (auto call = due->crbegin(); call != due->crend(); ++call) {
        if (const auto taken = take(*call); !taken)
            return taken.problem();
    }
    return int(due->size());
}

Result<int> SearchTable::countDue()
{
    const auto count = m_database.value(CountDue);
    if (!count)
        return count.problem();
    return count->toInt();
}

} // namespace latarnia
