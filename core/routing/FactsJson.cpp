// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routing/FactsJson.h"

#include "core/pack/JsonReader.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

QString codeThatFits(JsonReader &in, QLatin1StringView key, const QRegularExpression &pattern,
                     const QString &example)
{
    const auto code = in.text(key, Presence::Optional);
    if (!code.isEmpty() && !pattern.match(code).hasMatch())
        in.complain(Fault::NotACode, key, code, example);
    return code;
}

// "$" would also let a line feed stand at the end.
const QRegularExpression &countryPattern()
{
    static const QRegularExpression pattern{u"\\A[A-Z]{2}\\z"_s};
    return pattern;
}

const QRegularExpression &languagePattern()
{
    static const QRegularExpression pattern{u"\\A[a-z]{2,3}(-[A-Za-z0-9]{2,8})*\\z"_s};
    return pattern;
}

const QRegularExpression &voivodeshipPattern()
{
    static const QRegularExpression pattern{u"\\APL-(02|04|06|08|10|12|14|16|18|20|22|24|26|28|30|32)\\z"_s};
    return pattern;
}

RoutedPerson personFrom(JsonReader &in)
{
    return {.ageGroup = in.code<AgeGroup>("ageGroup"_L1, AgeGroup::Unknown),
            .sex = in.code<Sex>("sex"_L1, Sex::Unknown),
            .citizenship = codeThatFits(in, "citizenship"_L1, countryPattern(), u"CO"_s),
            .stay = in.code<Stay>("stay"_L1, Stay::Unknown),
            .asylumSeeker = in.flag("asylumSeeker"_L1).value_or(false),
            .formallyIdentified = in.flag("formallyIdentified"_L1).value_or(false),
            .forms = in.codes<ExploitationForm>("forms"_L1),
            .needs = in.codes<Need>("needs"_L1)};
}

void readDanger(JsonReader &in, RoutingFacts &facts)
{
    auto danger = in.inside("danger"_L1, Presence::Optional);
    facts.danger = danger.code<DangerNow>("now"_L1, DangerNow::Unknown);
    facts.dangerKinds = danger.codes<DangerKind>("kinds"_L1);
    facts.place = danger.code<DangerPlace>("place"_L1, DangerPlace::Unknown);
    (void)danger.finish();
    in.absorb(danger);
}

QJsonArray reasonsOf(const QList<RouteReason> &reasons)
{
    QJsonArray lines;
    for (const auto &reason : reasons)
        lines.append(QJsonObject{{u"rule"_s, reason.rule}, {u"fact"_s, reason.fact}});
    return lines;
}

QJsonArray numbersOf(const QList<int> &numbers)
{
    QJsonArray list;
    for (const int number : numbers)
        list.append(number);
    return list;
}

QString inWarsaw(const QDateTime &moment)
{
    const auto local = moment.toTimeZone(QTimeZone{"Europe/Warsaw"});
    return local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODate);
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue{} : QJsonValue{text};
}

QJsonObject rankedLine(const RankedService &ranked, const Service &service, int rank,
                       const QDateTime &opensAt)
{
    QJsonObject line{
        {u"id"_s, service.id},
        {u"internal"_s, service.internal},
        {u"rank"_s, rank},
        {u"persons"_s, numbersOf(ranked.persons)},
        {u"because"_s, reasonsOf(ranked.because)},
        {u"openNow"_s, ranked.open == OpenState::Unknown ? QJsonValue{} : ranked.open == OpenState::Open},
        {u"opensAt"_s, opensAt.isValid() ? QJsonValue{inWarsaw(opensAt)} : QJsonValue{}},
        {u"phone"_s, textOrNull(service.phone)},
        {u"languages"_s, QJsonArray::fromStringList(service.languages)},
        {u"lastVerified"_s,
         service.lastVerified ? QJsonValue{service.lastVerified->toString(Qt::ISODate)} : QJsonValue{}},
        {u"stale"_s, ranked.stale},
        {u"consentToDisclose"_s, ranked.consentToDisclose}};
    if (ranked.askFirst)
        line.insert(u"askFirst"_s, true);
    return line;
}

} // namespace

Result<RoutingFacts> routingFactsFrom(const QJsonObject &object, const QString &file)
{
    JsonReader in{object, file};
    RoutingFacts facts{.level = in.code<Level>("level"_L1)};
    readDanger(in, facts);
    facts.callerRole = in.code<CallerRole>("callerRole"_L1, CallerRole::Victim);
    facts.phase = in.code<Phase>("phase"_L1, Phase::Now);
    auto persons = in.each("persons"_L1);
    for (auto &person : persons) {
        facts.persons.append(personFrom(person));
        (void)person.finish();
        in.absorb(person);
    }
    facts.language = codeThatFits(in, "language"_L1, languagePattern(), u"es"_s);
    facts.voivodeship = codeThatFits(in, "voivodeship"_L1, voivodeshipPattern(), u"PL-14"_s);
    facts.wishes = in.codes<Wish>("wishes"_L1);
    facts.guardianInvolved = in.code<KnownFact>("guardianInvolved"_L1, KnownFact::Unknown);
    facts.callerVerified = in.flag("callerVerified"_L1).value_or(false);
    facts.perpetratorPlace = in.text("perpetratorPlace"_L1, Presence::Optional);
    if (const auto done = in.finish(); !done)
        return done.problem();
    return facts;
}

QJsonObject toJson(const Routing &routing, const Directory &directory, const Holidays &holidays)
{
    QJsonArray services;
    const auto moment = wallMomentOf(routing.at);
    for (const auto &ranked : routing.services) {
        const auto &service = directory.services().at(ranked.service);
        services.append(
            rankedLine(ranked, service, int(services.size()) + 1, opensNext(service, holidays, moment)));
    }
    QJsonArray excluded;
    for (const auto &left : routing.excluded)
        excluded.append(QJsonObject{{u"id"_s, directory.services().at(left.service).id},
                                    {u"persons"_s, numbersOf(left.persons)},
                                    {u"because"_s, reasonsOf(left.because)}});
    return {{u"format"_s, 1},
            {u"at"_s, inWarsaw(routing.at)},
            {u"rules"_s,
             QJsonObject{{u"id"_s, routing.rules.id},
                         {u"version"_s, routing.rules.version},
                         {u"sha256"_s, routing.rules.sha256}}},
            {u"services"_s, services},
            {u"excluded"_s, excluded}};
}

} // namespace latarnia
