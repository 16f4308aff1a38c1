// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/CallLineJson.h"

#include "core/call/Status.h"
#include "core/pack/Json.h"
#include "core/pack/JsonReader.h"
#include "core/triage/CallLevel.h"
#include "core/triage/CaseJson.h"
#include "core/triage/Triage.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

constexpr int MaxRef = 200;

AgeState ageOf(AgeGroup group)
{
    switch (group) {
    case AgeGroup::Adult:
        return AgeState::Adult;
    case AgeGroup::Child:
        return AgeState::Under18;
    case AgeGroup::Unknown:
        return AgeState::NotAsked;
    }
    return AgeState::NotAsked;
}

/// The screening of a line: kept as it is, its answers beside the person, its verdict worked out.
std::optional<Verdict> readScreening(JsonReader &in, const Instrument &instrument, CallPerson &person,
                                     PersonRecord &record)
{
    if (!in.has("screening"_L1)) {
        (void)in.value("screening"_L1, QJsonValue::Object, Presence::Optional);
        return std::nullopt;
    }
    const auto object = in.value("screening"_L1, QJsonValue::Object).toObject();
    const auto screening = screeningCaseFrom(instrument, object, in.file(), in.pointer() + u"/screening"_s);
    if (!screening) {
        in.absorb(screening.problem());
        return std::nullopt;
    }
    for (const auto key : {"rapid"_L1, "answers"_L1}) {
        const auto answers = object.value(key).toObject();
        for (auto answer = answers.begin(); answer != answers.end(); ++answer)
            person.answers.insert(answer.key(), *fromCode<Answer>(answer.value().toString()));
    }
    person.age = screening->age;
    person.phase = screening->phase;
    const auto verdict = triage(instrument, *screening);
    record.screening = QString::fromUtf8(QJsonDocument{object}.toJson(QJsonDocument::Compact));
    record.verdict
        = QString::fromUtf8(QJsonDocument{toJson(instrument, verdict)}.toJson(QJsonDocument::Compact));
    return verdict;
}

void readPerson(JsonReader &in, const Instrument &instrument, ImportedCall &call, QList<Verdict> &verdicts)
{
    const auto group = in.maybeCode<AgeGroup>("ageGroup"_L1);
    CallPerson person{.id = makeId<PersonTag>(call.draft.startedAt),
                      .sex = in.code<Sex>("sex"_L1, Sex::Unknown),
                      .age = ageOf(group.value_or(AgeGroup::Unknown)),
                      .citizenship = in.text("citizenship"_L1, Presence::Optional, 2)};
    PersonRecord record{.beneficiary = in.text("person"_L1, Presence::Optional),
                        .caseReference = in.text("case"_L1, Presence::Optional),
                        .ageGroup = group ? QString{codeOf(*group)} : QString{}};
    if (const auto form = in.maybeCode<ExploitationForm>("form"_L1)) {
        record.mainForm = codeOf(*form);
        person.forms.append(*form);
    }
    if (const auto status = in.maybeCode<PersonStatus>("status"_L1))
        record.status = codeOf(*status);
    if (const auto verdict = readScreening(in, instrument, person, record))
        verdicts.append(*verdict);
    (void)in.finish();
    call.draft.persons.append(person);
    call.records.append(record);
}

void readReferral(JsonReader &in, ImportedCall &call)
{
    call.draft.referrals.append(
        {.id = makeId<ReferralTag>(call.draft.startedAt),
         .service = in.text("service"_L1, Presence::Required, 60),
         .outcome = in.code<ReferralOutcome>("outcome"_L1, ReferralOutcome::Pending)});
    (void)in.finish();
}

void readLists(JsonReader &in, const Instrument &instrument, ImportedCall &call)
{
    QList<Verdict> verdicts;
    auto persons = in.each("persons"_L1, Presence::Optional);
    for (auto &person : persons) {
        readPerson(person, instrument, call, verdicts);
        in.absorb(person);
    }
    auto referrals = in.each("referrals"_L1, Presence::Optional);
    for (auto &referral : referrals) {
        readReferral(referral, call);
        in.absorb(referral);
    }
    if (const int deciding = decidingPerson(verdicts); deciding >= 0) {
        const auto &verdict = verdicts.at(deciding);
        call.level = {codeOf(verdict.level), codeOf(verdict.indication), codeOf(verdict.floor),
                      codeOf(verdict.ceiling), codeOf(verdict.basis)};
    }
}

void readCallFacts(JsonReader &in, ImportedCall &call)
{
    auto &draft = call.draft;
    call.ref = in.text("ref"_L1, Presence::Required, MaxRef);
    if (call.ref.isEmpty()) // nothing would tell that the call is there already
        in.complain(Fault::OutOfRange, "ref"_L1, {}, u"1…"_s + QString::number(MaxRef));
    draft.startedAt = in.time("startedAt"_L1);
    call.endedAt = in.time("endedAt"_L1, Presence::Optional);
    if (call.endedAt.isValid() && call.endedAt < draft.startedAt)
        in.complain(Fault::OutOfRange, "endedAt"_L1);
    draft.id = makeId<CallTag>(draft.startedAt.isValid() ? draft.startedAt : QDateTime::currentDateTimeUtc());
    draft.kind = in.code<CallKind>("kind"_L1);
    draft.purpose = in.code<Purpose>("purpose"_L1, Purpose::Contact);
    draft.channel = in.code<Channel>("channel"_L1, Channel::Phone);
    draft.callerLanguage = in.text("language"_L1, Presence::Optional, 20);
    draft.voivodeship = in.text("voivodeship"_L1, Presence::Optional, 5);
    call.organisation = in.text("organisation"_L1, Presence::Optional, 60);
    draft.disposition = in.maybeCode<Disposition>("outcome"_L1);
    draft.notes = in.text("note"_L1, Presence::Optional, MaxNotes);
}

/// The case of an institution that asked, and how it was rung back.
void readInstitution(JsonReader &in, ImportedCall &call)
{
    auto object = in.inside("institution"_L1, Presence::Optional);
    call.draft.institution = {.reference = object.text("reference"_L1, Presence::Optional, 200),
                              .switchboard = object.text("switchboard"_L1, Presence::Optional, 60),
                              .rungBackAt = object.time("rungBackAt"_L1, Presence::Optional)};
    call.draft.callerVerified = object.flag("verified"_L1).value_or(false);
    (void)object.finish();
    in.absorb(object);
}

QString inWarsaw(const QDateTime &moment)
{
    const auto local = moment.toTimeZone(QTimeZone{"Europe/Warsaw"});
    return local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODate);
}

void put(QJsonObject &object, const QString &key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(key, text);
}

/// Whether it was they is known only of one that was rung back.
QJsonObject institutionOf(const StoredCall &call)
{
    QJsonObject institution;
    put(institution, u"reference"_s, call.institutionReference);
    put(institution, u"switchboard"_s, call.switchboard);
    if (call.rungBackAt.isValid())
        institution.insert(u"rungBackAt"_s, inWarsaw(call.rungBackAt));
    if (call.rungBackAt.isValid() || call.callerVerified)
        institution.insert(u"verified"_s, call.callerVerified);
    return institution;
}

QJsonArray personsOf(const StoredCall &call)
{
    QJsonArray persons;
    for (const auto &person : call.persons) {
        QJsonObject line{{u"sex"_s, person.sex}};
        put(line, u"person"_s, person.beneficiary);
        put(line, u"case"_s, person.caseReference);
        put(line, u"ageGroup"_s, person.ageGroup);
        put(line, u"citizenship"_s, person.citizenship);
        put(line, u"form"_s, person.mainForm.isEmpty() ? person.forms.value(0) : person.mainForm);
        put(line, u"status"_s, person.status);
        if (!person.screening.isEmpty())
            line.insert(u"screening"_s, QJsonDocument::fromJson(person.screening.toUtf8()).object());
        persons.append(line);
    }
    return persons;
}

QJsonArray referralsOf(const StoredCall &call)
{
    QJsonArray referrals;
    for (const auto &referral : call.referrals)
        referrals.append(QJsonObject{{u"service"_s, referral.service}, {u"outcome"_s, referral.outcome}});
    return referrals;
}

} // namespace

Result<ImportedCall> callFrom(const QByteArray &line, const Instrument &instrument, const QString &file,
                              const QString &place)
{
    const auto object = parseJsonObject(line, file);
    if (!object) {
        auto problem = object.problem();
        problem.where = place;
        return problem;
    }
    JsonReader in{*object, file};
    ImportedCall call;
    readCallFacts(in, call);
    readInstitution(in, call);
    readLists(in, instrument, call);
    if (const auto done = in.finish(); !done) {
        auto problem = done.problem();
        problem.where = place + u' ' + problem.where;
        return problem;
    }
    return call;
}

QByteArray lineOf(const StoredCall &call)
{
    QJsonObject line{{u"ref"_s, call.ref.isEmpty() ? call.line.id : call.ref},
                     {u"startedAt"_s, inWarsaw(call.line.startedAt)},
                     {u"kind"_s, call.line.kind},
                     {u"purpose"_s, call.purpose},
                     {u"channel"_s, call.channel},
                     {u"organisation"_s, call.line.organisation}};
    if (call.line.endedAt.isValid())
        line.insert(u"endedAt"_s, inWarsaw(call.line.endedAt));
    put(line, u"language"_s, call.line.language);
    put(line, u"voivodeship"_s, call.voivodeship);
    put(line, u"outcome"_s, call.line.disposition);
    put(line, u"note"_s, call.notes);
    if (const auto institution = institutionOf(call); !institution.isEmpty())
        line.insert(u"institution"_s, institution);
    if (!call.persons.isEmpty())
        line.insert(u"persons"_s, personsOf(call));
    if (!call.referrals.isEmpty())
        line.insert(u"referrals"_s, referralsOf(call));
    return QJsonDocument{line}.toJson(QJsonDocument::Compact);
}

} // namespace latarnia
