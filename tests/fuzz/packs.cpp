// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Text.h"
#include "core/pack/Words.h"
#include "core/retention/RetentionRules.h"
#include "core/review/Scoring.h"
#include "core/rights/Rights.h"
#include "core/routing/Route.h"
#include "core/script/Moments.h"
#include "core/triage/Triage.h"
#include "tests/fuzz/Expect.h"
#include "tests/fuzz/Targets.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace latarnia::fuzz {

namespace {

QDateTime at()
{
    return {QDate{2026, 11, 24}, QTime{3, 0}, QTimeZone::utc()};
}

void use(const Instrument &instrument)
{
    auto screening = blankCase(instrument);
    for (const auto &indicator : instrument.indicators)
        expect(setAnswer(instrument, screening, indicator.id, Answer::Yes), "each indicator can be answered");
    for (const auto &question : instrument.questions)
        (void)setAnswer(instrument, screening, question.id, Answer::No);
    expect(triage(instrument, screening) == triage(instrument, screening), "a verdict is found");
    (void)triage(instrument, blankCase(instrument));
}

void use(const Directory &directory)
{
    for (const auto &service : directory.services()) {
        expect(directory.indexOf(service.id) >= 0, "each service is found by its id");
        const auto next = opensNext(service, {}, wallMomentOf(at()));
        expect(!next.isValid() || next > at(), "what opens next is not past");
        (void)isStale(service, at().date());
    }
}

void use(const Holidays &holidays)
{
    for (const int year : {1900, 2026, 2100})
        (void)holidays.isHoliday(QDate{year, 4, 5});
}

/// Rules are used on a directory that has each service they name, for a caller of whom nothing is known.
void use(const RoutingRules &rules)
{
    QList<Service> services;
    for (const auto &rule : rules.rules) {
        for (const auto &name : rule.services)
            services.append({.id = name});
    }
    const Directory directory{{}, services};
    const RoutingFacts facts{.persons = {RoutedPerson{}, RoutedPerson{.ageGroup = AgeGroup::Child}}};
    const auto routing = route(directory, {}, rules, facts, at());
    for (const auto &ranked : routing.services)
        expect(!ranked.because.isEmpty(), "each service has a reason");
}

void use(const Script &script)
{
    expect(cardsFor(script, {}).size() == script.cards.size(), "each card has its place");
    expect(readingSeconds(u"two words"_s, script.wordsPerMinute) >= 1, "saying takes time");
    for (const auto &words : script.noteWords)
        (void)hintsIn(u"Anna Nowak, 600100200, \"nie wiem gdzie jestem dzis\""_s, words);
}

void use(const RetentionRules &rules)
{
    for (const auto &[what, name] : codesOf(KeptData{}))
        expect(rules.rules.at(qsizetype(what)).what == what && rules.spanOf(what).count > 0,
               "every row of the table has its place");
}

void use(const Rights &rights)
{
    for (const auto &right : rights.rights)
        expect(rulingOn(rights, {}, right.action, {.states = right.states}).grant == Grant::Denied,
               "without a role nothing is granted");
}

void use(const Rubric &rubric)
{
    const ReviewedCall call{.kind = u"victim"_s, .level = u"T0"_s, .evidence = Evidence::Heard};
    QList<ItemAnswer> best;
    for (const auto &section : rubric.sections) {
        for (const auto &item : section.items) {
            expect(itemIn(rubric, item.id) == &item, "each item is found by its id");
            if (isAskedOf(item, call))
                best.append({.item = item.id, .score = item.steps - 1});
        }
    }
    const auto score = scoreOf(rubric, call, best);
    expect(score && score->outcome == ReviewOutcome::Scored && score->total.part == score->total.whole,
           "the best answers give all there is");
}

void use(const Words &words)
{
    const auto ids = words.ids();
    for (const auto &id : ids) {
        for (const auto field : {"question"_L1, "label"_L1, "name"_L1, "text"_L1})
            expect(cleanText(words.text(id, field)) == words.text(id, field),
                   "words can be shown as they are");
    }
}

template<typename Value>
void decode(const Pack &pack, Result<Value> (*from)(const Pack &))
{
    const auto value = from(pack);
    if (value)
        use(*value);
    else
        expect(value.problem().file == pack.file, "a problem names the file");
}

} // namespace

/// A pack that is taken can be used; one that is refused is named.
void packs(Input input)
{
    const auto bytes = bytesOf(input);
    const auto pack = readPack(bytes, u"x.json"_s);
    if (!pack) {
        expect(pack.problem().file.endsWith(u".json"_s) && pack.problem().found.size() <= 60,
               "a problem names the file and shows little");
        return;
    }
    expect(pack->identity.sha256.size() == 64 && pack->bytes == bytes, "a pack is kept as it was read");
    if (pack->kind == "instrument"_L1)
        decode(*pack, instrumentFrom);
    else if (pack->kind == "directory"_L1)
        decode(*pack, directoryFrom);
    else if (pack->kind == "holidays"_L1)
        decode(*pack, holidaysFrom);
    else if (pack->kind == "routing-rules"_L1)
        decode(*pack, routingRulesFrom);
    else if (pack->kind == "scripts"_L1)
        decode(*pack, scriptFrom);
    else if (pack->kind == "rights"_L1)
        decode(*pack, rightsFrom);
    else if (pack->kind == "retention"_L1)
        decode(*pack, retentionFrom);
    else if (pack->kind == "rubric"_L1)
        decode(*pack, rubricFrom);
    else
        decode(*pack, Words::from);
}

} // namespace latarnia::fuzz
