// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pack/JsonReader.h"
#include "core/routing/RoutingRules.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace latarnia {

constexpr auto codesOf(TimeOfDay)
{
    return std::to_array<CodeName<TimeOfDay>>({
        {TimeOfDay::Day, "day"},
        {TimeOfDay::Night, "night"},
    });
}

namespace {

/// A set of codes as bits; @p absent where the key is not there.
template<typename Enum>
quint32 bits(JsonReader &in, QLatin1StringView key, quint32 absent)
{
    if (!in.has(key)) {
        (void)in.value(key, QJsonValue::Array, Presence::Optional);
        return absent;
    }
    quint32 set = 0;
    const auto values = in.codes<Enum>(key);
    for (const auto value : values)
        set |= 1U << unsigned(value);
    return set;
}

std::optional<TimeOfDay> timeFrom(JsonReader &in)
{
    if (in.has("time"_L1))
        return in.code<TimeOfDay>("time"_L1);
    (void)in.text("time"_L1, Presence::Optional);
    return std::nullopt;
}

Condition conditionFrom(JsonReader &in)
{
    constexpr quint32 all = ~0U;
    return {.levels = bits<Level>(in, "level"_L1, all),
            .dangerNow = bits<DangerNow>(in, "dangerNow"_L1, all),
            .places = bits<DangerPlace>(in, "dangerPlace"_L1, all),
            .roles = bits<CallerRole>(in, "callerRole"_L1, all),
            .phases = bits<Phase>(in, "phase"_L1, all),
            .guardian = bits<KnownFact>(in, "guardianInvolved"_L1, all),
            .ageGroups = bits<AgeGroup>(in, "ageGroup"_L1, all),
            .sexes = bits<Sex>(in, "sex"_L1, all),
            .stays = bits<Stay>(in, "stay"_L1, all),
            .anyKind = bits<DangerKind>(in, "anyDangerKind"_L1, 0),
            .anyForm = bits<ExploitationForm>(in, "anyForm"_L1, 0),
            .anyNeed = bits<Need>(in, "anyNeed"_L1, 0),
            .anyWish = bits<Wish>(in, "anyWish"_L1, 0),
            .noWish = bits<Wish>(in, "noWish"_L1, 0),
            .polish = in.flag("polish"_L1),
            .asylumSeeker = in.flag("asylumSeeker"_L1),
            .formallyIdentified = in.flag("formallyIdentified"_L1),
            .callerVerified = in.flag("callerVerified"_L1),
            .time = timeFrom(in)};
}

RoutingRule ruleFrom(JsonReader &in)
{
    const bool excludes = in.has("exclude"_L1);
    RoutingRule rule{.id = in.text("id"_L1),
                     .kind = excludes ? RuleKind::Exclude : RuleKind::Rank,
                     .place = excludes ? 0 : in.number("place"_L1, 0, 999),
                     .fact = in.text("fact"_L1),
                     .services = in.texts(excludes ? "exclude"_L1 : "rank"_L1),
                     .sameCountry = in.flag("sameCountry"_L1).value_or(false),
                     .otherCountry = in.flag("otherCountry"_L1).value_or(false),
                     .advice = in.texts("advice"_L1, Presence::Optional)};
    auto conditions = in.each("when"_L1);
    for (auto &condition : conditions) {
        rule.when.append(conditionFrom(condition));
        (void)condition.finish();
        in.absorb(condition);
    }
    return rule;
}

} // namespace

Result<RoutingRules> routingRulesFrom(const Pack &pack)
{
    JsonReader in{pack.content, pack.file};
    in.number("format"_L1, 1, 1);
    for (const auto key : {"pack"_L1, "id"_L1, "version"_L1})
        in.text(key);
    auto day = in.inside("day"_L1);
    RoutingRules rules{.identity = pack.identity,
                       .dayFrom = day.number("from"_L1, 0, 23),
                       .dayTo = day.number("to"_L1, 1, 24)};
    (void)day.finish();
    in.absorb(day);
    QSet<QString> ids;
    auto readers = in.each("rules"_L1);
    for (auto &reader : readers) {
        rules.rules.append(ruleFrom(reader));
        if (ids.contains(rules.rules.last().id))
            reader.complain(Fault::DuplicateId, "id"_L1, rules.rules.last().id);
        ids.insert(rules.rules.last().id);
        (void)reader.finish();
        in.absorb(reader);
    }
    if (const auto done = in.finish(); !done)
        return done.problem();
    return rules;
}

} // namespace latarnia
