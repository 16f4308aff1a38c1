// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pack/JsonReader.h"
#include "core/screening/Instrument.h"
#include "core/screening/InstrumentCodes.h"

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

Indicator indicatorFrom(JsonReader &in)
{
    Indicator indicator{.id = in.text("id"_L1),
                        .dimension = in.code<Dimension>("dimension"_L1),
                        .adultWeight = in.code<Weight>("adultWeight"_L1),
                        .childWeight = in.code<Weight>("childWeight"_L1),
                        .asking = in.code<Asking>("ask"_L1),
                        .sensitivity = in.number("sensitivity"_L1, 1, 3),
                        .weightDoubtful = in.flag("weightDoubtful"_L1).value_or(false),
                        .roles = in.codes<CallerRole>("roles"_L1, Presence::Required),
                        .phases = in.codes<Phase>("phases"_L1, Presence::Required)};
    const auto groups = in.value("ilo11"_L1, QJsonValue::Array).toArray();
    for (const auto &group : groups)
        indicator.ilo11.append(group.toInt());
    return indicator;
}

unsigned maskOf(const QList<Dimension> &dimensions)
{
    unsigned mask = 0;
    for (const auto dimension : dimensions)
        mask |= 1U << unsigned(dimension);
    return mask;
}

Question questionFrom(JsonReader &in)
{
    return {.id = in.text("id"_L1),
            .kind = in.code<QuestionKind>("kind"_L1),
            .sensitivity = in.number("sensitivity"_L1, 1, 3),
            .opens = maskOf(in.codes<Dimension>("opens"_L1)),
            .signal = in.flag("signal"_L1).value_or(false),
            .isShort = in.flag("short"_L1).value_or(false),
            .fact = in.code<AskedFact>("fact"_L1, AskedFact::Answer),
            .roles = in.codes<CallerRole>("roles"_L1, Presence::Required),
            .phases = in.codes<Phase>("phases"_L1, Presence::Required)};
}

/// Finds the index behind an optional reference; complains where it leads nowhere.
int reference(JsonReader &in, QLatin1StringView key, const QHash<QString, int> &known)
{
    const auto id = in.text(key, Presence::Optional);
    if (id.isNull())
        return -1;
    if (!known.contains(id))
        in.complain(Fault::BrokenReference, key, id);
    return known.value(id, -1);
}

void readIndicators(JsonReader &in, Instrument &instrument)
{
    auto readers = in.each("indicators"_L1);
    for (auto &reader : readers) {
        const auto indicator = indicatorFrom(reader);
        if (instrument.indicatorAt.contains(indicator.id))
            reader.complain(Fault::DuplicateId, "id"_L1, indicator.id);
        instrument.indicatorAt.insert(indicator.id, int(instrument.indicators.size()));
        instrument.indicators.append(indicator);
        (void)reader.finish();
        in.absorb(reader);
    }
}

void readQuestions(JsonReader &in, Instrument &instrument)
{
    auto readers = in.each("questions"_L1);
    for (auto &reader : readers) {
        const auto question = questionFrom(reader);
        if (instrument.questionAt.contains(question.id))
            reader.complain(Fault::DuplicateId, "id"_L1, question.id);
        instrument.questionAt.insert(question.id, int(instrument.questions.size()));
        instrument.questions.append(question);
    }
    for (qsizetype i = 0; i < readers.size(); ++i) {
        auto &question = instrument.questions[i];
        auto &reader = readers[i];
        question.carries = reference(reader, "carries"_L1, instrument.indicatorAt);
        question.opensQuestion = reference(reader, "opensQuestion"_L1, instrument.questionAt);
        question.childOf = reference(reader, "childOf"_L1, instrument.questionAt);
        if (question.carries >= 0)
            instrument.indicators[question.carries].carriedBy = int(i);
        (void)reader.finish();
        in.absorb(reader);
    }
}

} // namespace

Result<Instrument> instrumentFrom(const Pack &pack)
{
    JsonReader in{pack.content, pack.file};
    in.number("format"_L1, 1, 1);
    for (const auto key : {"pack"_L1, "id"_L1, "version"_L1, "source"_L1})
        in.text(key);
    Instrument instrument{.identity = pack.identity,
                          .weightsConfirmed = in.flag("weightsConfirmed"_L1).value_or(false)};
    readIndicators(in, instrument);
    readQuestions(in, instrument);
    if (const auto done = in.finish(); !done)
        return done.problem();
    return instrument;
}

} // namespace latarnia
