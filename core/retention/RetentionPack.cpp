// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pack/JsonReader.h"
#include "core/retention/RetentionRules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

/// Held here and not in the pack: the program counts so and no file makes it count otherwise.
CountedFrom beginningOf(KeptData what)
{
    switch (what) {
    case KeptData::SilentNumber:
    case KeptData::AbusiveNumber:
    case KeptData::ControllerNumber:
        return CountedFrom::Seen;
    case KeptData::Contact:
        return CountedFrom::LastPlannedContact;
    case KeptData::Identity:
    case KeptData::Narrative:
        return CountedFrom::Closure;
    case KeptData::Row:
        return CountedFrom::TaskYear;
    }
    return CountedFrom::Seen;
}

/// A hash expires by the hour, a contact row with a year.
bool mayCountIn(CountedFrom from, SpanUnit unit)
{
    if (from == CountedFrom::Seen)
        return unit == SpanUnit::Hours;
    if (from == CountedFrom::TaskYear)
        return unit == SpanUnit::Years;
    return unit == SpanUnit::Days || unit == SpanUnit::Months;
}

RetentionRule ruleFrom(JsonReader &in)
{
    RetentionRule rule{
        .what = in.code<KeptData>("what"_L1),
        .from = in.code<CountedFrom>("from"_L1),
        .span = {.unit = in.code<SpanUnit>("unit"_L1), .count = in.number("count"_L1, 1, LongestSpan)},
        .source = in.text("source"_L1),
        .statutory = in.code<StatutoryPeriod>("statutoryPeriod"_L1),
        .officerSigned = in.flag("officerSigned"_L1).value_or(false)};
    if (rule.from != beginningOf(rule.what))
        in.complain(Fault::UnknownValue, "from"_L1, codeOf(rule.from), codeOf(beginningOf(rule.what)));
    if (!mayCountIn(rule.from, rule.span.unit))
        in.complain(Fault::UnknownValue, "unit"_L1, codeOf(rule.span.unit));
    (void)in.finish();
    return rule;
}

} // namespace

Result<RetentionRules> retentionFrom(const Pack &pack)
{
    JsonReader in{pack.content, pack.file};
    in.number("format"_L1, 1, 1);
    (void)in.text("pack"_L1);
    (void)in.text("id"_L1);
    (void)in.text("version"_L1);
    RetentionRules rules{.identity = pack.identity};
    auto lines = in.each("rules"_L1);
    for (auto &line : lines) {
        rules.rules.append(ruleFrom(line));
        in.absorb(line);
    }
    std::sort(rules.rules.begin(), rules.rules.end(),
              [](const RetentionRule &a, const RetentionRule &b) { return a.what < b.what; });
    qsizetype row = 0;
    for (const auto &[what, name] : codesOf(KeptData{})) {
        if (row >= rules.rules.size() || rules.rules.at(row).what != what)
            in.complain(Fault::MissingKey, "rules"_L1, {}, QString::fromLatin1(name));
        ++row;
    }
    if (const auto done = in.finish(); !done)
        return done.problem();
    return rules;
}

RetentionRules withChanges(RetentionRules rules, const QList<ChangedSpan> &changes)
{
    for (const auto &change : changes) {
        auto &rule = rules.rules[qsizetype(change.what)];
        const bool isOlder = rule.changedAt.isValid() && change.at < rule.changedAt;
        if (isOlder || !mayCountIn(rule.from, change.span.unit) || change.span.count < 1
            || change.span.count > LongestSpan)
            continue;
        rule.officerSigned = rule.officerSigned && change.span == rule.span;
        rule.span = change.span;
        rule.changedAt = change.at;
        rule.changedBy = change.by;
    }
    return rules;
}

} // namespace latarnia
