// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/screening/Effective.h"

namespace latarnia {

namespace {

Fact factOf(const std::optional<Answer> &answer)
{
    if (answer == Answer::Yes)
        return Fact::Yes;
    return answer == Answer::No ? Fact::No : Fact::Unknown;
}

bool disagree(Fact one, Fact other)
{
    return one != Fact::Unknown && other != Fact::Unknown && one != other;
}

void carryWithinPair(const Question &question, Fact &asked, EffectiveFacts &facts)
{
    if (question.carries < 0)
        return;
    auto &indicator = facts.indicators[question.carries];
    if (asked == Fact::Unknown)
        asked = indicator;
    else if (indicator == Fact::Unknown)
        indicator = asked;
}

} // namespace

EffectiveFacts carryOver(const Instrument &instrument, const ScreeningCase &screening)
{
    EffectiveFacts facts;
    for (const auto &answer : screening.indicators)
        facts.indicators.append(factOf(answer));
    for (const auto &answer : screening.questions)
        facts.questions.append(factOf(answer));
    facts.formControlled = factOf(screening.formControlled);
    for (qsizetype i = 0; i < instrument.questions.size(); ++i)
        carryWithinPair(instrument.questions.at(i), facts.questions[i], facts);
    for (qsizetype i = 0; i < instrument.questions.size(); ++i) {
        const int opened = instrument.questions.at(i).opensQuestion;
        if (opened < 0 || facts.questions[i] != Fact::No || facts.questions[opened] != Fact::Unknown)
            continue;
        facts.questions[opened] = Fact::No;
        carryWithinPair(instrument.questions.at(opened), facts.questions[opened], facts);
    }
    return facts;
}

QList<Contradiction> contradictionsIn(const Instrument &instrument, const ScreeningCase &screening)
{
    QList<Contradiction> found;
    for (int i = 0; i < int(instrument.questions.size()); ++i) {
        const auto &question = instrument.questions.at(i);
        const auto asked = factOf(screening.questions[i]);
        if (question.carries >= 0 && disagree(asked, factOf(screening.indicators[question.carries])))
            found.append({.question = i, .indicator = question.carries});
        if (question.opensQuestion < 0 || asked != Fact::No)
            continue;
        const auto &opened = instrument.questions.at(question.opensQuestion);
        if (factOf(screening.questions[question.opensQuestion]) == Fact::Yes)
            found.append({.question = i, .otherQuestion = question.opensQuestion});
        else if (opened.carries >= 0 && factOf(screening.indicators[opened.carries]) == Fact::Yes)
            found.append({.question = i, .indicator = opened.carries});
    }
    return found;
}

} // namespace latarnia
