// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/PersonTable.h"

#include "core/store/Columns.h"

namespace latarnia {

namespace {

constexpr auto DeleteAnswers = "DELETE FROM answer WHERE person IN (SELECT id FROM person WHERE call = ?)";

constexpr auto DeletePersons = "DELETE FROM person WHERE call = ?";

constexpr auto InsertPerson = R"(
    INSERT INTO person (id, call, position, people, sex, age, citizenship, stay, asylum_seeker,
                        formally_identified, phase, forms, needs, guardian_involved, beneficiary, case_reference,
                        age_group, main_form, status, screening, verdict)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))";

constexpr auto InsertAnswer = "INSERT INTO answer (person, item, answer) VALUES (?, ?, ?)";

constexpr auto OfCall = R"(
    SELECT id, people, sex, age, citizenship, stay, phase, forms, needs, beneficiary, case_reference, age_group,
           main_form, status, screening, verdict FROM person WHERE call = ? ORDER BY position)";

constexpr auto Answers = "SELECT item, answer FROM answer WHERE person = ?";

struct PersonRow
{
    QString id{};
    StoredPerson person{};
};

PersonRow personFrom(const QSqlQuery &row)
{
    return {.id = row.value(0).toString(),
            .person = {.people = row.value(1).toInt(),
                       .sex = row.value(2).toString(),
                       .age = row.value(3).toString(),
                       .citizenship = row.value(4).toString(),
                       .stay = row.value(5).toString(),
                       .phase = row.value(6).toString(),
                       .forms = listFrom(row.value(7)),
                       .needs = listFrom(row.value(8)),
                       .beneficiary = row.value(9).toString(),
                       .caseReference = row.value(10).toString(),
                       .ageGroup = row.value(11).toString(),
                       .mainForm = row.value(12).toString(),
                       .status = row.value(13).toString(),
                       .screening = row.value(14).toString(),
                       .verdict = row.value(15).toString()}};
}

} // namespace

PersonTable::PersonTable(Database &database)
    : m_database{database}
{
}

Result<> PersonTable::replace(const CallId &call, const QList<CallPerson> &persons,
                              const QList<PersonRecord> &records)
{
    for (const auto *statement : {DeleteAnswers, DeletePersons}) {
        if (const auto gone = m_database.run(statement, {call.text}); !gone)
            return gone;
    }
    for (int i = 0; i < int(persons.size()); ++i) {
        if (const auto done = insert(call, i, persons.at(i), records.value(i)); !done)
            return done;
    }
    return {};
}

Result<> PersonTable::insert(const CallId &call, int position, const CallPerson &person,
                             const PersonRecord &record)
{
    const auto done = m_database.run(InsertPerson,
                                     {person.id.text,
                                      call.text,
                                      position,
                                      person.people,
                                      code(person.sex),
                                      code(person.age),
                                      wordsOrNull(person.citizenship),
                                      code(person.stay),
                                      person.asylumSeeker ? 1 : 0,
                                      person.formallyIdentified ? 1 : 0,
                                      code(person.phase),
                                      codeList(person.forms),
                                      codeList(person.needs),
                                      code(person.guardianInvolved),
                                      wordsOrNull(record.beneficiary),
                                      wordsOrNull(record.caseReference),
                                      wordsOrNull(record.ageGroup),
                                      wordsOrNull(record.mainForm),
                                      wordsOrNull(record.status),
                                      wordsOrNull(record.screening),
                                      wordsOrNull(record.verdict)});
    if (!done)
        return done;
    for (auto answer = person.answers.begin(); answer != person.answers.end(); ++answer) {
        const auto kept = m_database.run(InsertAnswer, {person.id.text, answer.key(), code(answer.value())});
        if (!kept)
            return kept;
    }
    return {};
}

Result<QList<StoredPerson>> PersonTable::ofCall(const QString &call)
{
    const auto rows = m_database.rows(OfCall, {call}, personFrom);
    if (!rows)
        return rows.problem();
    QList<StoredPerson> persons;
    for (const auto &row : *rows) {
        persons.append(row.person);
        const auto answers = m_database.rows(Answers, {row.id}, [](const QSqlQuery &answer) {
            return std::pair{answer.value(0).toString(), answer.value(1).toString()};
        });
        if (!answers)
            return answers.problem();
        for (const auto &[item, answer] : *answers)
            persons.last().answers.insert(item, answer);
    }
    return persons;
}

} // namespace latarnia
