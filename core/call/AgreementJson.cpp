// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/call/AgreementJson.h"

#include "core/pack/JsonCodes.h"

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

QJsonValue momentOrNull(const QDateTime &moment)
{
    return moment.isValid() ? QJsonValue{moment.toString(Qt::ISODateWithMs)} : QJsonValue{};
}

QJsonObject jsonOf(const Consent &consent)
{
    return {{u"person"_s, consent.person},
            {u"recipient"_s, consent.recipient},
            {u"state"_s, codeOf(consent.state)},
            {u"items"_s, codeArray(consent.items)},
            {u"wording"_s, consent.wording},
            {u"language"_s, consent.language},
            {u"guardianAsked"_s, consent.guardianAsked},
            {u"at"_s, momentOrNull(consent.at)}};
}

Consent consentFrom(JsonReader &in)
{
    return {.person = in.number("person"_L1, 0, MaxPersons - 1),
            .recipient = in.text("recipient"_L1),
            .state = in.code<ConsentState>("state"_L1),
            .items = in.codes<ConsentItem>("items"_L1),
            .wording = in.text("wording"_L1),
            .language = in.text("language"_L1),
            .guardianAsked = in.flag("guardianAsked"_L1).value_or(false),
            .at = in.time("at"_L1)};
}

QJsonObject jsonOf(const CallBackPlan &plan)
{
    return {{u"way"_s, codeOf(plan.way)},
            {u"number"_s, plan.number},
            {u"safeTimes"_s, plan.safeTimes},
            {u"coverStory"_s, plan.coverStory},
            {u"voicemail"_s, plan.voicemail},
            {u"codeWord"_s, plan.codeWord},
            {u"expires"_s, plan.expires.toString(Qt::ISODate)}};
}

CallBackPlan callBackFrom(JsonReader &in)
{
    return {.way = in.code<CallBackWay>("way"_L1),
            .number = in.text("number"_L1),
            .safeTimes = in.text("safeTimes"_L1),
            .coverStory = in.text("coverStory"_L1),
            .voicemail = in.flag("voicemail"_L1).value_or(false),
            .codeWord = in.text("codeWord"_L1),
            .expires = QDate::fromString(in.text("expires"_L1), Qt::ISODate)};
}

QJsonObject jsonOf(const DutyEntry &entry)
{
    return {{u"step"_s, codeOf(entry.step)}, {u"words"_s, entry.words}, {u"at"_s, momentOrNull(entry.at)}};
}

DutyEntry dutyFrom(JsonReader &in)
{
    return {.step = in.code<DutyStep>("step"_L1), .words = in.text("words"_L1), .at = in.time("at"_L1)};
}

template<typename Value>
QJsonArray arrayOf(const QList<Value> &values)
{
    QJsonArray array;
    for (const auto &value : values)
        array.append(jsonOf(value));
    return array;
}

template<typename Value>
QList<Value> listFrom(JsonReader &in, QLatin1StringView key, Value (*read)(JsonReader &))
{
    QList<Value> values;
    auto readers = in.each(key, Presence::Optional);
    for (auto &reader : readers) {
        values.append(read(reader));
        (void)reader.finish();
        in.absorb(reader);
    }
    return values;
}

std::optional<HandLevel> handLevelFrom(JsonReader &in)
{
    if (!in.has("handLevel"_L1)) {
        (void)in.value("handLevel"_L1, QJsonValue::Object, Presence::Optional);
        return std::nullopt;
    }
    auto hand = in.inside("handLevel"_L1);
    const HandLevel level{
        .level = hand.code<Level>("level"_L1), .reason = hand.text("reason"_L1), .at = hand.time("at"_L1)};
    (void)hand.finish();
    in.absorb(hand);
    return level;
}

template<typename Enum>
QJsonObject codesById(const QMap<QString, Enum> &values)
{
    QJsonObject object;
    for (auto value = values.begin(); value != values.end(); ++value)
        object.insert(value.key(), codeOf(value.value()));
    return object;
}

template<typename Enum>
QMap<QString, Enum> codesByIdFrom(JsonReader &in, QLatin1StringView key)
{
    QMap<QString, Enum> values;
    auto object = in.inside(key, Presence::Optional);
    const auto ids = object.restOfKeys();
    for (const auto &id : ids)
        values.insert(id, object.code<Enum>(QLatin1StringView{id.toLatin1()}));
    in.absorb(object);
    return values;
}

QJsonValue jsonOf(const std::optional<BeforeKind> &before)
{
    if (!before)
        return {};
    return QJsonObject{{u"role"_s, codeOf(before->role)},
                       {u"ifCutOff"_s, codeOf(before->ifCutOff)},
                       {u"phases"_s, codesById(before->phases)}};
}

std::optional<BeforeKind> beforeKindFrom(JsonReader &in)
{
    if (!in.has("beforeKind"_L1)) {
        (void)in.value("beforeKind"_L1, QJsonValue::Object, Presence::Optional);
        return std::nullopt;
    }
    auto object = in.inside("beforeKind"_L1);
    const BeforeKind before{.role = object.code<CallerRole>("role"_L1),
                            .ifCutOff = object.code<CutOffPlan>("ifCutOff"_L1),
                            .phases = codesByIdFrom<Phase>(object, "phases"_L1)};
    (void)object.finish();
    in.absorb(object);
    return before;
}

QJsonObject jsonOf(const Institution &institution)
{
    return {{u"reference"_s, institution.reference},
            {u"switchboard"_s, institution.switchboard},
            {u"rungBackAt"_s, momentOrNull(institution.rungBackAt)}};
}

Institution institutionFrom(JsonReader &in)
{
    auto object = in.inside("institution"_L1, Presence::Optional);
    const Institution institution{.reference = object.text("reference"_L1, Presence::Optional),
                                  .switchboard = object.text("switchboard"_L1, Presence::Optional),
                                  .rungBackAt = object.time("rungBackAt"_L1, Presence::Optional)};
    (void)object.finish();
    in.absorb(object);
    return institution;
}

/// What was begun and is not decided, and what happens after the call.
void readUnfinished(JsonReader &in, CallDraft &draft)
{
    draft.takenAt = in.time("takenAt"_L1, Presence::Optional);
    draft.beforeKind = beforeKindFrom(in);
    draft.addressChosen = in.flag("addressChosen"_L1).value_or(false);
    draft.whispered = codesByIdFrom<Answer>(in, "whispered"_L1);
    draft.dutyWords = in.text("dutyWords"_L1, Presence::Optional);
    draft.lowerReason = in.text("lowerReason"_L1, Presence::Optional);
    draft.nextAction = in.maybeCode<NextAction>("nextAction"_L1);
    draft.followUp = QDate::fromString(in.text("followUp"_L1, Presence::Optional), Qt::ISODate);
}

void writeUnfinished(QJsonObject &object, const CallDraft &draft)
{
    object.insert(u"takenAt"_s, momentOrNull(draft.takenAt));
    object.insert(u"beforeKind"_s, jsonOf(draft.beforeKind));
    object.insert(u"addressChosen"_s, draft.addressChosen);
    object.insert(u"whispered"_s, codesById(draft.whispered));
    object.insert(u"dutyWords"_s, draft.dutyWords);
    object.insert(u"lowerReason"_s, draft.lowerReason);
    object.insert(u"nextAction"_s, codeOrNull(draft.nextAction));
    object.insert(u"followUp"_s, draft.followUp.toString(Qt::ISODate));
}

} // namespace

void writeAgreements(QJsonObject &object, const CallDraft &draft)
{
    object.insert(u"consents"_s, arrayOf(draft.consents));
    object.insert(u"callBack"_s, jsonOf(draft.callBack));
    object.insert(u"handLevel"_s,
                  draft.handLevel ? QJsonValue{QJsonObject{{u"level"_s, codeOf(draft.handLevel->level)},
                                                           {u"reason"_s, draft.handLevel->reason},
                                                           {u"at"_s, momentOrNull(draft.handLevel->at)}}}
                                  : QJsonValue{});
    object.insert(u"dutyGrounds"_s, codeArray(draft.dutyGrounds));
    object.insert(u"dutyLog"_s, arrayOf(draft.dutyLog));
    object.insert(u"returnNumber"_s, draft.returnNumber);
    object.insert(u"earlierCall"_s, draft.earlierCall);
    object.insert(u"place"_s, draft.place);
    object.insert(u"incomingNumber"_s, draft.incomingNumber);
    object.insert(u"endedAt"_s, momentOrNull(draft.endedAt));
    writeUnfinished(object, draft);
    object.insert(u"talkEndedAt"_s, momentOrNull(draft.talkEndedAt));
    object.insert(u"aside"_s, draft.aside);
    object.insert(u"institution"_s, jsonOf(draft.institution));
}

void readAgreements(JsonReader &in, CallDraft &draft)
{
    draft.consents = listFrom<Consent>(in, "consents"_L1, consentFrom);
    if (in.has("callBack"_L1)) {
        auto plan = in.inside("callBack"_L1);
        draft.callBack = callBackFrom(plan);
        (void)plan.finish();
        in.absorb(plan);
    }
    draft.handLevel = handLevelFrom(in);
    draft.dutyGrounds = in.codes<DutyGround>("dutyGrounds"_L1);
    draft.dutyLog = listFrom<DutyEntry>(in, "dutyLog"_L1, dutyFrom);
    draft.returnNumber = in.text("returnNumber"_L1, Presence::Optional);
    draft.earlierCall = in.text("earlierCall"_L1, Presence::Optional);
    draft.place = in.text("place"_L1, Presence::Optional);
    draft.incomingNumber = in.text("incomingNumber"_L1, Presence::Optional);
    draft.endedAt = in.time("endedAt"_L1, Presence::Optional);
    readUnfinished(in, draft);
    draft.talkEndedAt = in.time("talkEndedAt"_L1, Presence::Optional);
    draft.aside = in.flag("aside"_L1).value_or(false);
    draft.institution = institutionFrom(in);
}

} // namespace latarnia
