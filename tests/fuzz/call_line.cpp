// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/CallLineJson.h"
#include "tests/fuzz/Expect.h"
#include "tests/fuzz/Targets.h"
#include "tests/support/ShippedInstrument.h"

using namespace Qt::StringLiterals;

namespace latarnia::fuzz {

namespace {

StoredPerson storedFrom(const CallPerson &person, const PersonRecord &record)
{
    StoredPerson stored{.sex = codeOf(person.sex),
                        .citizenship = person.citizenship,
                        .beneficiary = record.beneficiary,
                        .caseReference = record.caseReference,
                        .ageGroup = record.ageGroup,
                        .mainForm = record.mainForm,
                        .status = record.status,
                        .screening = record.screening,
                        .verdict = record.verdict};
    for (const auto form : person.forms)
        stored.forms.append(codeOf(form));
    return stored;
}

/// The call as the store would give it back.
StoredCall storedFrom(const ImportedCall &call)
{
    const auto &draft = call.draft;
    StoredCall stored{.line = {.id = draft.id.text,
                               .startedAt = draft.startedAt,
                               .endedAt = call.endedAt,
                               .kind = codeOf(*draft.kind),
                               .language = draft.callerLanguage,
                               .organisation = call.organisation},
                      .ref = call.ref,
                      .purpose = codeOf(draft.purpose),
                      .channel = codeOf(draft.channel),
                      .voivodeship = draft.voivodeship,
                      .notes = draft.notes};
    if (draft.disposition)
        stored.line.disposition = codeOf(*draft.disposition);
    for (qsizetype i = 0; i < draft.persons.size(); ++i)
        stored.persons.append(storedFrom(draft.persons.at(i), call.records.at(i)));
    for (const auto &referral : draft.referrals)
        stored.referrals.append({.service = referral.service, .outcome = codeOf(referral.outcome)});
    return stored;
}

bool isSame(const ImportedCall &one, const ImportedCall &other)
{
    const auto seconds = [](const QDateTime &at) { return at.isValid() ? at.toSecsSinceEpoch() : -1; };
    return seconds(one.draft.startedAt) == seconds(other.draft.startedAt)
        && seconds(one.endedAt) == seconds(other.endedAt) && one.ref == other.ref
        && one.draft.kind == other.draft.kind && one.draft.notes == other.draft.notes
        && one.draft.callerLanguage == other.draft.callerLanguage
        && one.draft.disposition == other.draft.disposition && one.level.level == other.level.level
        && one.draft.persons.size() == other.draft.persons.size();
}

} // namespace

/// A line that is taken is written so that it is taken again as the same call.
void call_line(Input input)
{
    static const auto instrument = shippedInstrument();
    const auto call = callFrom(bytesOf(input), instrument, u"calls.jsonl"_s, u"line 17"_s);
    if (!call) {
        expect(call.problem().where.startsWith(u"line 17"_s), "a problem names its line");
        return;
    }
    expect(call->draft.persons.size() == call->records.size(), "each person has a record");
    const auto line = lineOf(storedFrom(*call));
    expect(!line.contains('\n'), "a call is one line");
    const auto again = callFrom(line, instrument, u"calls.jsonl"_s, {});
    expect(bool(again), "a call that was taken is written so that it can be taken");
    expect(isSame(*call, *again), "and is the same call");
    expect(lineOf(storedFrom(*again)) == line, "and the same line");
}

} // namespace latarnia::fuzz
