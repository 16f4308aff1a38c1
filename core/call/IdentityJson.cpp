// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/call/IdentityJson.h"

#include "core/call/Call.h"
#include "core/pack/Json.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument{object}.toJson(QJsonDocument::Compact);
}

QString wordsIn(JsonReader &in, QLatin1StringView key)
{
    return in.text(key, Presence::Optional, MaxNotes);
}

/// An empty field is left out: most callers say nothing of all this.
void insertWords(QJsonObject &object, const QString &key, const QString &words)
{
    if (!words.isEmpty())
        object.insert(key, words);
}

} // namespace

QJsonObject jsonOf(const PersonIdentity &person)
{
    QJsonObject object;
    insertWords(object, u"name"_s, person.name);
    insertWords(object, u"nickname"_s, person.nickname);
    insertWords(object, u"phone"_s, person.phone);
    insertWords(object, u"address"_s, person.address);
    insertWords(object, u"employer"_s, person.employer);
    return object;
}

QJsonObject jsonOf(const AllegedPerpetrator &person)
{
    auto object = jsonOf(person.identity);
    insertWords(object, u"role"_s, person.role);
    return object;
}

PersonIdentity personIdentityFrom(JsonReader &in)
{
    return {.name = wordsIn(in, "name"_L1),
            .nickname = wordsIn(in, "nickname"_L1),
            .phone = wordsIn(in, "phone"_L1),
            .address = wordsIn(in, "address"_L1),
            .employer = wordsIn(in, "employer"_L1)};
}

AllegedPerpetrator perpetratorFrom(JsonReader &in)
{
    return {.identity = personIdentityFrom(in), .role = wordsIn(in, "role"_L1)};
}

QByteArray textOf(const CallIdentity &identity)
{
    QJsonArray persons;
    for (const auto &person : identity.persons)
        persons.append(jsonOf(person));
    QJsonObject object{{u"format"_s, 1}, {u"caller"_s, jsonOf(identity.caller)}, {u"persons"_s, persons}};
    insertWords(object, u"callerPlace"_s, identity.callerPlace);
    insertWords(object, u"peoplesPlace"_s, identity.peoplesPlace);
    insertWords(object, u"callBackNumber"_s, identity.callBackNumber);
    insertWords(object, u"coverStory"_s, identity.coverStory);
    insertWords(object, u"codeWord"_s, identity.codeWord);
    return compact(object);
}

QByteArray textOf(const PerpetratorIdentity &identity)
{
    QJsonObject object{{u"format"_s, 1}, {u"person"_s, jsonOf(identity.person)}};
    insertWords(object, u"place"_s, identity.place);
    return compact(object);
}

Result<CallIdentity> callIdentityFrom(const QByteArray &text)
{
    const auto object = parseJsonObject(text, u"identity"_s);
    if (!object)
        return object.problem();
    JsonReader in{*object, u"identity"_s};
    in.number("format"_L1, 1, 1);
    CallIdentity identity{.callerPlace = wordsIn(in, "callerPlace"_L1),
                          .peoplesPlace = wordsIn(in, "peoplesPlace"_L1),
                          .callBackNumber = wordsIn(in, "callBackNumber"_L1),
                          .coverStory = wordsIn(in, "coverStory"_L1),
                          .codeWord = wordsIn(in, "codeWord"_L1)};
    auto caller = in.inside("caller"_L1);
    identity.caller = personIdentityFrom(caller);
    (void)caller.finish();
    in.absorb(caller);
    auto persons = in.each("persons"_L1);
    for (auto &person : persons) {
        identity.persons.append(personIdentityFrom(person));
        (void)person.finish();
        in.absorb(person);
    }
    const auto done = in.finish();
    return done ? Result<CallIdentity>{identity} : done.problem();
}

Result<PerpetratorIdentity> perpetratorIdentityFrom(const QByteArray &text)
{
    const auto object = parseJsonObject(text, u"perpetrator"_s);
    if (!object)
        return object.problem();
    JsonReader in{*object, u"perpetrator"_s};
    in.number("format"_L1, 1, 1);
    PerpetratorIdentity identity{.place = wordsIn(in, "place"_L1)};
    auto person = in.inside("person"_L1);
    identity.person = perpetratorFrom(person);
    (void)person.finish();
    in.absorb(person);
    const auto done = in.finish();
    return done ? Result<PerpetratorIdentity>{identity} : done.problem();
}

} // namespace latarnia
