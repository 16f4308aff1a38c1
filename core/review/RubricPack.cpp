// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pack/JsonReader.h"
#include "core/review/Rubric.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

constexpr int HeaviestItem = 100;
constexpr int MostSteps = 5;

QString idFrom(JsonReader &in, QSet<QString> &taken)
{
    const auto id = in.text("id"_L1);
    if (taken.contains(id))
        in.complain(Fault::DuplicateId, "id"_L1, id);
    taken.insert(id);
    return id;
}

/// Who is asked must be said once; an empty list would ask everybody.
QStringList scopeFrom(JsonReader &in, QLatin1StringView key)
{
    const auto words = in.texts(key, Presence::Optional);
    if (in.has(key) && words.isEmpty())
        in.complain(Fault::MissingKey, key);
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words.indexOf(words.at(i)) < i)
            in.complainAt(Fault::DuplicateId, key, i, words.at(i), {});
    }
    return words;
}

bool flagFrom(JsonReader &in, QLatin1StringView key)
{
    const auto flag = in.flag(key);
    if (!flag)
        in.complain(Fault::MissingKey, key, {}, u"true false"_s);
    return flag.value_or(false);
}

void readCritical(JsonReader &in, RubricItem &item)
{
    item.isCritical = flagFrom(in, "critical"_L1);
    item.criticalSource = in.text("criticalSource"_L1, Presence::Optional);
    if (item.isCritical && item.criticalSource.isEmpty())
        in.complain(Fault::MissingKey, "criticalSource"_L1);
    if (!item.isCritical && !item.criticalSource.isEmpty())
        in.complain(Fault::UnknownKey, "criticalSource"_L1);
}

RubricItem itemFrom(JsonReader &in, QSet<QString> &taken)
{
    RubricItem item{.id = idFrom(in, taken),
                    .weight = in.number("weight"_L1, 1, HeaviestItem),
                    .steps = in.number("steps"_L1, 2, MostSteps),
                    .evidence = in.text("evidence"_L1),
                    .mayNotApply = flagFrom(in, "notApplicable"_L1),
                    .kinds = scopeFrom(in, "kinds"_L1),
                    .levels = scopeFrom(in, "levels"_L1),
                    .source = in.text("source"_L1),
                    .mark = in.text("mark"_L1)};
    readCritical(in, item);
    (void)in.finish();
    return item;
}

RubricSection sectionFrom(JsonReader &in, QSet<QString> &taken)
{
    RubricSection section{.id = idFrom(in, taken)};
    auto lines = in.each("items"_L1);
    if (lines.isEmpty())
        in.complain(Fault::MissingKey, "items"_L1);
    for (auto &line : lines) {
        section.items.append(itemFrom(line, taken));
        in.absorb(line);
    }
    (void)in.finish();
    return section;
}

} // namespace

Result<Rubric> rubricFrom(const Pack &pack)
{
    JsonReader in{pack.content, pack.file};
    in.number("format"_L1, 1, 1);
    (void)in.text("pack"_L1);
    (void)in.text("id"_L1);
    (void)in.text("version"_L1);
    Rubric rubric{.identity = pack.identity,
                  .weightsConfirmed = flagFrom(in, "weightsConfirmed"_L1),
                  .source = in.text("source"_L1)};
    QSet<QString> taken;
    auto sections = in.each("sections"_L1);
    if (sections.isEmpty())
        in.complain(Fault::MissingKey, "sections"_L1);
    for (auto &section : sections) {
        rubric.sections.append(sectionFrom(section, taken));
        in.absorb(section);
    }
    if (const auto done = in.finish(); !done)
        return done.problem();
    return rubric;
}

bool isAskedOf(const RubricItem &item, const ReviewedCall &call)
{
    const auto evidence = fromCode<Evidence>(item.evidence);
    const bool canBeSeen
        = evidence == Evidence::Record || (evidence == Evidence::Heard && call.evidence == Evidence::Heard);
    return canBeSeen && (item.kinds.isEmpty() || item.kinds.contains(call.kind))
        && (item.levels.isEmpty() || item.levels.contains(call.level));
}

const RubricItem *itemIn(const Rubric &rubric, const QString &id)
{
    for (const auto &section : rubric.sections) {
        const auto found = std::find_if(section.items.begin(), section.items.end(),
                                        [&](const RubricItem &item) { return item.id == id; });
        if (found != section.items.end())
            return &*found;
    }
    return nullptr;
}

} // namespace latarnia
