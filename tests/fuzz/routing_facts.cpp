// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pack/Json.h"
#include "core/routing/FactsJson.h"
#include "tests/fuzz/Expect.h"
#include "tests/fuzz/Targets.h"
#include "tests/support/ShippedRouting.h"

#include <QJsonArray>
#include <QSet>
#include <QTimeZone>

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace latarnia::fuzz {

namespace {

bool isOf(const QString &code, const char *allowed)
{
    return std::all_of(code.begin(), code.end(), [&](QChar c) {
        return c.unicode() < 0x80 && std::strchr(allowed, c.toLatin1()) && c != QChar::Null;
    });
}

void checkCodes(const RoutingFacts &facts)
{
    constexpr auto capitals = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    constexpr auto all = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-";
    expect(isOf(facts.language, all), "a language is a code");
    expect(facts.voivodeship.isEmpty() || (facts.voivodeship.size() == 5 && isOf(facts.voivodeship, all)),
           "a voivodeship is a code");
    for (const auto &person : facts.persons)
        expect(person.citizenship.isEmpty()
                   || (person.citizenship.size() == 2 && isOf(person.citizenship, capitals)),
               "a citizenship is a code");
}

void checkRouting(const ShippedRouting &shipped, const RoutingFacts &facts)
{
    const QDateTime at{QDate{2026, 11, 24}, QTime{3, 0}, QTimeZone::utc()};
    const auto routing = shipped.route(facts, at);
    QSet<int> seen;
    for (const auto &service : routing.services)
        seen.insert(service.service);
    for (const auto &service : routing.excluded)
        seen.insert(service.service);
    expect(seen.size() == routing.services.size() + routing.excluded.size(), "no service stands twice");
    for (const int service : seen)
        expect(service >= 0 && service < shipped.directory.services().size(), "each service is known");
    const auto written = toJson(routing, shipped.directory, shipped.holidays);
    expect(written.value(u"services"_s).toArray().size() == routing.services.size(), "all are written");
    expect(written == toJson(shipped.route(facts, at), shipped.directory, shipped.holidays),
           "the same facts give the same services");
}

} // namespace

/// Facts that are taken are codes throughout, and give each service at most one place.
void routing_facts(Input input)
{
    static const ShippedRouting shipped;
    const auto object = parseJsonObject(bytesOf(input), u"facts"_s);
    if (!object)
        return;
    const auto facts = routingFactsFrom(*object, u"facts"_s);
    if (!facts)
        return;
    checkCodes(*facts);
    checkRouting(shipped, *facts);
}

} // namespace latarnia::fuzz
