// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/call/DraftJson.h"

#include "core/base/Text.h"
#include "core/call/AgreementJson.h"
#include "core/call/IdentityJson.h"
#include "core/pack/Json.h"
#include "core/pack/JsonCodes.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

QJsonObject jsonOf(const CallPerson &person)
{
    QJsonObject answers;
    for (auto answer = person.answers.begin(); answer != person.answers.end(); ++answer)
        answers.insert(answer.key(), codeOf(answer.value()));
    QJsonObject object{{u"id"_s, person.id.text},
                       {u"people"_s, person.people},
                       {u"sex"_s, codeOf(person.sex)},
                       {u"age"_s, codeOf(person.age)},
                       {u"citizenship"_s, person.citizenship},
                       {u"stay"_s, codeOf(person.stay)},
                       {u"asylumSeeker"_s, person.asylumSeeker},
                       {u"formallyIdentified"_s, person.formallyIdentified},
                       {u"phase"_s, codeOf(person.phase)},
                       {u"forms"_s, codeArray(person.forms)},
                       {u"needs"_s, codeArray(person.needs)},
                       {u"answers"_s, answers},
                       {u"guardianInvolved"_s, codeOf(person.guardianInvolved)}};
    if (!person.identity.isEmpty())
        object.insert(u"identity"_s, jsonOf(person.identity));
    return object;
}

/// What names somebody; a draft of before has none of it.
template<typename Identity, typename Read>
Identity identityIn(JsonReader &in, QLatin1StringView key, Read read)
{
    auto object = in.inside(key, Presence::Optional);
    const Identity identity = read(object);
    (void)object.finish();
    in.absorb(object);
    return identity;
}

CallPerson personFrom(JsonReader &in)
{
    CallPerson person{.id = {in.text("id"_L1)},
                      .people = in.number("people"_L1, 1, 999),
                      .sex = in.code<Sex>("sex"_L1),
                      .age = in.code<AgeState>("age"_L1),
                      .citizenship = in.text("citizenship"_L1),
                      .stay = in.code<Stay>("stay"_L1),
                      .asylumSeeker = in.flag("asylumSeeker"_L1).value_or(false),
                      .formallyIdentified = in.flag("formallyIdentified"_L1).value_or(false),
                      .phase = in.code<Phase>("phase"_L1),
                      .forms = in.codes<ExploitationForm>("forms"_L1),
                      .needs = in.codes<Need>("needs"_L1),
                      .guardianInvolved = in.code<KnownFact>("guardianInvolved"_L1)};
    auto answers = in.inside("answers"_L1);
    const auto ids = answers.restOfKeys();
    for (const auto &id : ids)
        person.answers.insert(id, answers.code<Answer>(QLatin1StringView{id.toLatin1()}));
    in.absorb(answers);
    person.identity = identityIn<PersonIdentity>(in, "identity"_L1, personIdentityFrom);
    return person;
}

QJsonObject jsonOf(const Safety &safety)
{
    return {{u"where"_s, safety.where},
            {u"peoplesWhere"_s, safety.peoplesWhere},
            {u"talkFreely"_s, codeOrNull(safety.talkFreely)},
            {u"danger"_s, codeOf(safety.danger)},
            {u"dangerAsked"_s, safety.dangerAsked},
            {u"dangerKinds"_s, codeArray(safety.dangerKinds)},
            {u"place"_s, codeOf(safety.place)},
            {u"dangerWho"_s, codeOf(safety.dangerWho)},
            {u"listeners"_s, codeArray(safety.listeners)},
            {u"whoHears"_s, safety.whoHears},
            {u"ifCutOff"_s, codeOf(safety.ifCutOff)}};
}

Safety safetyFrom(JsonReader &in)
{
    return {.where = in.text("where"_L1, Presence::Required, MaxNotes),
            .peoplesWhere = in.text("peoplesWhere"_L1, Presence::Required, MaxNotes),
            .talkFreely = in.maybeCode<Answer>("talkFreely"_L1),
            .danger = in.code<DangerNow>("danger"_L1),
            .dangerAsked = in.flag("dangerAsked"_L1).value_or(false),
            .dangerKinds = in.codes<DangerKind>("dangerKinds"_L1),
            .place = in.code<DangerPlace>("place"_L1),
            .dangerWho = in.code<DangerWho>("dangerWho"_L1, DangerWho::NotSaid),
            .listeners = in.codes<Listener>("listeners"_L1),
            .whoHears = in.text("whoHears"_L1, Presence::Required, MaxNotes),
            .ifCutOff = in.code<CutOffPlan>("ifCutOff"_L1)};
}

QJsonObject jsonOf(const Referral &referral)
{
    QJsonArray persons;
    for (const int person : referral.persons)
        persons.append(person);
    return {{u"id"_s, referral.id.text},
            {u"service"_s, referral.service},
            {u"way"_s, codeOf(referral.way)},
            {u"outcome"_s, codeOf(referral.outcome)},
            {u"consent"_s, referral.consent},
            {u"persons"_s, persons},
            {u"at"_s, referral.at.toString(Qt::ISODateWithMs)}};
}

Referral referralFrom(JsonReader &in)
{
    Referral referral{.id = {in.text("id"_L1)},
                      .service = in.text("service"_L1),
                      .way = in.code<ReferralWay>("way"_L1),
                      .outcome = in.code<ReferralOutcome>("outcome"_L1),
                      .consent = in.flag("consent"_L1).value_or(false),
                      .at = in.time("at"_L1)};
    const auto persons = in.value("persons"_L1, QJsonValue::Array).toArray();
    for (const auto &person : persons)
        referral.persons.append(person.toInt());
    return referral;
}

void readFacts(JsonReader &in, CallDraft &draft)
{
    draft.kind = in.maybeCode<CallKind>("kind"_L1);
    draft.purpose = in.code<Purpose>("purpose"_L1);
    draft.channel = in.code<Channel>("channel"_L1);
    draft.role = in.code<CallerRole>("role"_L1);
    draft.callerLanguage = in.text("callerLanguage"_L1);
    draft.address = in.code<AddressForm>("address"_L1);
    draft.voivodeship = in.text("voivodeship"_L1);
    draft.perpetratorPlace = in.text("perpetratorPlace"_L1, Presence::Required, MaxNotes);
    draft.wishes = in.codes<Wish>("wishes"_L1);
    draft.callerVerified = in.flag("callerVerified"_L1).value_or(false);
    draft.notes = in.text("notes"_L1, Presence::Required, MaxNotes);
    draft.nextNote = in.text("nextNote"_L1, Presence::Required, MaxNotes);
    draft.disposition = in.maybeCode<Disposition>("disposition"_L1);
    draft.callerIdentity = identityIn<PersonIdentity>(in, "callerIdentity"_L1, personIdentityFrom);
    draft.perpetrator = identityIn<AllegedPerpetrator>(in, "perpetrator"_L1, perpetratorFrom);
}

/// A control character in a draft must not cost a call: it goes, the words stay.
QJsonValue cleaned(const QJsonValue &value)
{
    if (value.isString())
        return cleanText(value.toString());
    if (value.isArray()) {
        QJsonArray list;
        const auto given = value.toArray();
        for (const auto &one : given)
            list.append(cleaned(one));
        return list;
    }
    if (!value.isObject())
        return value;
    QJsonObject object;
    const auto given = value.toObject();
    for (auto field = given.begin(); field != given.end(); ++field)
        object.insert(field.key(), cleaned(field.value()));
    return object;
}

} // namespace

QByteArray textOf(const CallDraft &draft)
{
    QJsonArray persons;
    for (const auto &person : draft.persons)
        persons.append(jsonOf(person));
    QJsonArray referrals;
    for (const auto &referral : draft.referrals)
        referrals.append(jsonOf(referral));
    QJsonObject object{{u"format"_s, 1},
                       {u"id"_s, draft.id.text},
                       {u"number"_s, draft.number},
                       {u"startedAt"_s, draft.startedAt.toString(Qt::ISODateWithMs)},
                       {u"revision"_s, qint64(draft.revision)},
                       {u"kind"_s, codeOrNull(draft.kind)},
                       {u"purpose"_s, codeOf(draft.purpose)},
                       {u"channel"_s, codeOf(draft.channel)},
                       {u"role"_s, codeOf(draft.role)},
                       {u"callerLanguage"_s, draft.callerLanguage},
                       {u"address"_s, codeOf(draft.address)},
                       {u"voivodeship"_s, draft.voivodeship},
                       {u"perpetratorPlace"_s, draft.perpetratorPlace},
                       {u"safety"_s, jsonOf(draft.safety)},
                       {u"persons"_s, persons},
                       {u"wishes"_s, codeArray(draft.wishes)},
                       {u"callerVerified"_s, draft.callerVerified},
                       {u"notes"_s, draft.notes},
                       {u"nextNote"_s, draft.nextNote},
                       {u"referrals"_s, referrals},
                       {u"disposition"_s, codeOrNull(draft.disposition)}};
    if (!draft.callerIdentity.isEmpty())
        object.insert(u"callerIdentity"_s, jsonOf(draft.callerIdentity));
    if (!draft.perpetrator.isEmpty())
        object.insert(u"perpetrator"_s, jsonOf(draft.perpetrator));
    writeAgreements(object, draft);
    return QJsonDocument{object}.toJson(QJsonDocument::Compact);
}

Result<CallDraft> draftFrom(const QByteArray &text)
{
    const auto object = parseJsonObject(text, u"draft"_s);
    if (!object)
        return object.problem();
    JsonReader in{cleaned(*object).toObject(), u"draft"_s};
    in.number("format"_L1, 1, 1);
    CallDraft draft{.id = {in.text("id"_L1)},
                    .number = in.text("number"_L1),
                    .startedAt = in.time("startedAt"_L1),
                    .revision = quint64(in.number("revision"_L1, 0, std::numeric_limits<int>::max()))};
    readFacts(in, draft);
    readAgreements(in, draft);
    auto safety = in.inside("safety"_L1);
    draft.safety = safetyFrom(safety);
    in.absorb(safety);
    auto persons = in.each("persons"_L1);
    for (auto &person : persons) {
        draft.persons.append(personFrom(person));
        in.absorb(person);
    }
    auto referrals = in.each("referrals"_L1);
    for (auto &referral : referrals) {
        draft.referrals.append(referralFrom(referral));
        in.absorb(referral);
    }
    if (const auto done = in.finish(); !done)
        return done.problem();
    return draft;
}

} // namespace latarnia
