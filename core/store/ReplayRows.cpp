// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ReplayColumns.h"
#include "core/store/ReplayTable.h"

#include <QTimeZone>

#include <array>

namespace latarnia {

namespace {

template<size_t Count>
using ColumnsOf = std::array<QByteArrayView, Count>;

/// The columns of one row; those that are missing stay empty.
template<size_t Count>
ColumnsOf<Count> columnsIn(QByteArrayView row)
{
    ColumnsOf<Count> columns;
    for (auto &column : columns) {
        const auto end = row.indexOf(ReplaySeparator);
        column = end < 0 ? row : row.first(end);
        row = end < 0 ? QByteArrayView{} : row.sliced(end + 1);
    }
    return columns;
}

QString textOf(QByteArrayView column)
{
    return QString::fromUtf8(column);
}

/// Reads codes, and remembers that one was no code of this program.
class CodeReader
{
public:
    explicit CodeReader(KeptCase &into)
        : m_into{into}
    {
    }

    template<typename Enum>
    void read(QByteArrayView column, Enum &into)
    {
        if (const auto known = fromCode<Enum>(textOf(column)))
            into = *known;
        else
            m_into.isReadable = false;
    }
    template<typename Enum>
    void read(QByteArrayView column, std::optional<Enum> &into)
    {
        if (!column.isEmpty())
            read(column, into.emplace());
    }
    template<typename Enum>
    void read(QByteArrayView column, QList<Enum> &into)
    {
        const auto words = textOf(column).split(u' ', Qt::SkipEmptyParts);
        for (const auto &word : words) {
            Enum value{};
            read(word.toUtf8(), value);
            into.append(value);
        }
    }

private:
    KeptCase &m_into;
};

bool isTrue(QByteArrayView column)
{
    return column.toLongLong() != 0;
}

void readLevel(CodeReader &codes, const ColumnsOf<CallColumn::Count> &row, KeptCase &into)
{
    if (row[CallColumn::Level].isEmpty() && row[CallColumn::Indication].isEmpty())
        return;
    auto &level = into.level.emplace();
    codes.read(row[CallColumn::Level], level.level);
    codes.read(row[CallColumn::Indication], level.indication);
    codes.read(row[CallColumn::Floor], level.floor);
    codes.read(row[CallColumn::Ceiling], level.ceiling);
    if (!row[CallColumn::HandLevel].isEmpty())
        codes.read(row[CallColumn::HandLevel], into.call.handLevel.emplace().level);
}

KeptCase callFrom(const ColumnsOf<CallColumn::Count> &row)
{
    KeptCase kept{.isOpen = row[CallColumn::State] != "closed",
                  .isImported = isTrue(row[CallColumn::Imported]),
                  .isRestricted = isTrue(row[CallColumn::Restricted])};
    if (kept.isOpen)
        return kept;
    CodeReader codes{kept};
    auto &call = kept.call;
    call.id.text = textOf(row[CallColumn::Id]);
    call.number = textOf(row[CallColumn::Number]);
    call.startedAt
        = QDateTime::fromMSecsSinceEpoch(row[CallColumn::StartedAt].toLongLong(), QTimeZone::utc());
    call.callerLanguage = textOf(row[CallColumn::Language]);
    call.voivodeship = textOf(row[CallColumn::Voivodeship]);
    call.callerVerified = isTrue(row[CallColumn::Verified]);
    codes.read(row[CallColumn::Kind], call.kind);
    codes.read(row[CallColumn::Role], call.role);
    codes.read(row[CallColumn::Danger], call.safety.danger);
    codes.read(row[CallColumn::DangerKinds], call.safety.dangerKinds);
    codes.read(row[CallColumn::DangerPlace], call.safety.place);
    codes.read(row[CallColumn::Wishes], call.wishes);
    readLevel(codes, row, kept);
    return kept;
}

void addPerson(KeptCase &kept, const ColumnsOf<PersonColumn::Count> &row)
{
    CodeReader codes{kept};
    CallPerson person{.citizenship = textOf(row[PersonColumn::Citizenship]),
                      .asylumSeeker = isTrue(row[PersonColumn::Asylum]),
                      .formallyIdentified = isTrue(row[PersonColumn::Identified])};
    codes.read(row[PersonColumn::Sex], person.sex);
    codes.read(row[PersonColumn::Age], person.age);
    codes.read(row[PersonColumn::Stay], person.stay);
    codes.read(row[PersonColumn::Phase], person.phase);
    codes.read(row[PersonColumn::Forms], person.forms);
    codes.read(row[PersonColumn::Needs], person.needs);
    codes.read(row[PersonColumn::Guardian], person.guardianInvolved);
    kept.call.persons.append(person);
    kept.judged.append({.screening = row[PersonColumn::Screening].toByteArray(),
                        .verdict = row[PersonColumn::Verdict].toByteArray()});
}

/// The rows of what hangs on calls, taken call by call.
template<size_t Count>
class Beside
{
public:
    explicit Beside(const JoinedRows &rows)
        : m_rows{rows}
    {
    }

    template<typename Take>
    void take(qint64 seq, Take take)
    {
        for (; m_at < m_rows.size(); ++m_at) {
            const auto row = columnsIn<Count>(m_rows.row(m_at));
            const auto of = row[0].toLongLong();
            if (of > seq)
                return;
            if (of == seq)
                take(row);
        }
    }

private:
    const JoinedRows &m_rows;
    qsizetype m_at{0};
};

/// The answers come in the order of the persons; positions may have gaps.
void addAnswers(KeptCase &kept, const QList<qint64> &positions, Beside<AnswerColumn::Count> &answers,
                qint64 seq)
{
    answers.take(seq, [&](const ColumnsOf<AnswerColumn::Count> &row) {
        const auto person = positions.indexOf(row[AnswerColumn::Position].toLongLong());
        if (person < 0)
            return;
        auto said = Answer::Unknown;
        CodeReader{kept}.read(row[AnswerColumn::Said], said);
        kept.call.persons[person].answers.insert(textOf(row[AnswerColumn::Item]), said);
    });
}

} // namespace

QList<KeptCase> casesIn(const ReplayRows &rows)
{
    QList<KeptCase> cases;
    cases.reserve(rows.calls.size());
    Beside<PersonColumn::Count> persons{rows.persons};
    Beside<AnswerColumn::Count> answers{rows.answers};
    Beside<PackColumn::Count> packs{rows.packs};
    for (qsizetype i = 0; i < rows.calls.size(); ++i) {
        const auto row = columnsIn<CallColumn::Count>(rows.calls.row(i));
        const auto seq = row[CallColumn::Seq].toLongLong();
        auto kept = callFrom(row);
        QList<qint64> positions;
        if (!kept.isOpen) {
            persons.take(seq, [&](const ColumnsOf<PersonColumn::Count> &person) {
                addPerson(kept, person);
                positions.append(person[PersonColumn::Position].toLongLong());
            });
            addAnswers(kept, positions, answers, seq);
            packs.take(seq, [&](const ColumnsOf<PackColumn::Count> &pack) {
                if (!kept.packs.isEmpty())
                    kept.packs.append(' ');
                kept.packs.append(pack[PackColumn::Sha]);
            });
        }
        cases.append(std::move(kept));
    }
    return cases;
}

} // namespace latarnia
