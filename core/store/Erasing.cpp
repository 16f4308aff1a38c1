// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Erasing.h"

#include "core/store/BlindKeyTable.h"
#include "core/store/CallRowErasing.h"
#include "core/store/Columns.h"
#include "core/store/DraftErasing.h"
#include "core/store/ErasureTable.h"
#include "core/store/EventErasing.h"
#include "core/store/SearchErasing.h"
#include "core/vault/Proof.h"

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

constexpr qsizetype ReferenceDigits = 32;

constexpr const char *OfContact[]{
    "DELETE FROM call_back WHERE call = ?",
    "DELETE FROM return_number WHERE call = ?",
    "DELETE FROM capsule_wrap WHERE call = ? AND kind = 'contact'",
    "DELETE FROM capsule WHERE call = ? AND kind = 'contact'",
    "DELETE FROM unsealed WHERE call = ? AND kind = 'contact'",
    "DELETE FROM blind_key WHERE call = ? AND kind = 'contactPhone'",
};

constexpr const char *OfIdentity[]{
    "DELETE FROM capsule_wrap WHERE call = ? AND kind <> 'contact'",
    "DELETE FROM capsule WHERE call = ? AND kind <> 'contact'",
    "DELETE FROM unsealed WHERE call = ? AND kind <> 'contact'",
    "DELETE FROM blind_key WHERE call = ? AND kind <> 'contactPhone'",
    "UPDATE call_text SET caller_place = '', peoples_place = '', perpetrator_place = '' WHERE call = ?",
};

constexpr auto ClearTexts = R"(
    UPDATE call_text SET who_hears = '', notes = '', next_note = '', hand_reason = NULL,
                         institution_reference = NULL, switchboard = NULL
     WHERE call = ?)";

constexpr const char *OfNarrative[]{
    ClearTexts,
    "UPDATE duty_entry SET words = '' WHERE call = ?",
    "UPDATE broken_glass SET words = '' WHERE call = ?",
    "UPDATE broken_glass SET review = '' WHERE call = ? AND review IS NOT NULL",
    "UPDATE call_limit SET words = '' WHERE call = ?",
    "DELETE FROM text_correction WHERE call = ?",
};

constexpr auto Persons
    = "SELECT id, beneficiary, case_reference FROM person WHERE call = ? ORDER BY position";

constexpr auto RenamePerson = "UPDATE person SET beneficiary = ?, case_reference = ? WHERE id = ?";

constexpr auto RefOf = "SELECT ref FROM call WHERE id = ?";

constexpr auto RenameCall = "UPDATE call SET ref = ? WHERE id = ?";

struct NamedPerson
{
    QString id{};
    QString beneficiary{};
    QString reference{};
};

template<std::size_t Count>
Result<> runAll(Database &database, const char *const (&statements)[Count], const QString &call)
{
    for (const auto *statement : statements) {
        if (auto done = database.run(statement, {call}); !done)
            return done;
    }
    return {};
}

Result<> renamePersons(Database &database, const QString &call)
{
    const auto persons = database.rows(Persons, {call}, [](const QSqlQuery &row) {
        return NamedPerson{row.value(0).toString(), row.value(1).toString(), row.value(2).toString()};
    });
    if (!persons)
        return persons.problem();
    for (const auto &person : *persons) {
        const auto beneficiary = erasedReference(database, person.beneficiary);
        const auto reference = erasedReference(database, person.reference);
        if (!beneficiary || !reference)
            return beneficiary ? reference.problem() : beneficiary.problem();
        const QVariantList values{wordsOrNull(*beneficiary), wordsOrNull(*reference), person.id};
        if (auto done = database.run(RenamePerson, values); !done)
            return done;
    }
    return {};
}

Result<> renameCall(Database &database, const QString &call)
{
    const auto ref = database.value(RefOf, {call});
    const auto erased = ref ? erasedReference(database, ref->toString()) : ref.problem();
    if (!erased)
        return erased.problem();
    return database.run(RenameCall, {wordsOrNull(*erased), call});
}

Result<> eraseIdentity(Database &database, const QString &call)
{
    auto done = runAll(database, OfIdentity, call);
    return done ? renamePersons(database, call) : done;
}

Result<> eraseNarrative(Database &database, const QString &call)
{
    if (auto done = eraseFromIndex(database, call); !done)
        return done;
    if (auto done = runAll(database, OfNarrative, call); !done)
        return done;
    if (auto done = eraseEventWords(database, call); !done)
        return done;
    return renameCall(database, call);
}

Result<> eraseOne(Database &database, const QString &call, KeptData what)
{
    switch (what) {
    case KeptData::Contact:
        return runAll(database, OfContact, call);
    case KeptData::Identity:
        return eraseIdentity(database, call);
    case KeptData::Narrative:
        return eraseNarrative(database, call);
    case KeptData::Row:
        return eraseCallRow(database, call);
    case KeptData::SilentNumber:
    case KeptData::AbusiveNumber:
    case KeptData::ControllerNumber:
        break; // of no call
    }
    return Problem{.fault = Fault::UnknownValue};
}

} // namespace

Result<> erase(Database &database, const QString &call, KeptData what, const ErasedPart &entry)
{
    // First: events lose their words only where this stands.
    if (auto entered = ErasureTable{database}.add(entry); !entered)
        return entered;
    if (what == KeptData::Row) {
        for (const auto part : {KeptData::Contact, KeptData::Identity, KeptData::Narrative}) {
            if (auto done = eraseOne(database, call, part); !done)
                return done;
        }
        return eraseOne(database, call, what);
    }
    auto done = eraseOne(database, call, what);
    return done ? eraseFromDraft(database, call, what, entry.at) : done;
}

Result<QString> erasedReference(Database &database, const QString &reference)
{
    if (reference.isEmpty() || reference.startsWith(u'#'))
        return reference;
    const auto secret = BlindKeyTable{database}.secret();
    if (!secret)
        return secret.problem();
    const auto sum = proofOf(reference.toUtf8(), "reference"_L1, *secret).toHex();
    return QString{u'#' + QString::fromLatin1(sum.first(ReferenceDigits))};
}

Result<> writeBack(Database &database)
{
    return database.run("PRAGMA wal_checkpoint(TRUNCATE)");
}

} // namespace latarnia
