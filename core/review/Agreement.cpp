// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/Agreement.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

constexpr int DoesNotApply = -1; ///< beside the scores, for kappa without weights

struct ComparedPairs
{
    QList<ScorePair> pairs{};
    QSet<QString> calls{};
};

std::optional<ItemAnswer> answerTo(const QString &item, const QList<ItemAnswer> &answers)
{
    const auto found = std::find_if(answers.begin(), answers.end(),
                                    [&](const ItemAnswer &answer) { return answer.item == item; });
    return found == answers.end() ? std::nullopt : std::optional{*found};
}

void takeCall(const Rubric &rubric, const BlindReviews &reviews, QList<ItemBySide> &items)
{
    for (const auto &section : rubric.sections) {
        for (const auto &item : section.items) {
            if (isAskedOf(item, reviews.call))
                items.append({.call = reviews.callId,
                              .item = item.id,
                              .first = answerTo(item.id, reviews.first),
                              .second = answerTo(item.id, reviews.second)});
        }
    }
}

/// Where the answer stands on the one scale of all items, whose weight does not matter here.
int placeOf(const Rubric &rubric, const ItemAnswer &answer)
{
    if (answer.answer == ReviewAnswer::NotApplicable)
        return DoesNotApply;
    auto item = *itemIn(rubric, answer.item);
    item.weight = 1;
    return int(pointsOf(item, answer).part);
}

ComparedPairs compared(const Rubric &rubric, const QList<ItemBySide> &items, KappaWeights weights)
{
    ComparedPairs compared;
    for (const auto &side : items) {
        if (!side.first || !side.second)
            continue;
        const ScorePair pair{placeOf(rubric, *side.first), placeOf(rubric, *side.second)};
        const bool isScored = pair.first != DoesNotApply && pair.second != DoesNotApply;
        if (weights != KappaWeights::None && !isScored)
            continue;
        compared.pairs.append(pair);
        compared.calls.insert(side.call);
    }
    return compared;
}

bool varies(const QList<ScorePair> &pairs, int ScorePair::*rater)
{
    return std::any_of(pairs.begin(), pairs.end(),
                       [&](const ScorePair &pair) { return pair.*rater != pairs.first().*rater; });
}

std::optional<NoKappa> whyNone(const ComparedPairs &compared)
{
    if (compared.pairs.size() < FewestItemsOfKappa)
        return NoKappa::TooFewItems;
    if (compared.calls.size() < FewestCallsOfKappa)
        return NoKappa::OneCall;
    if (!varies(compared.pairs, &ScorePair::first) || !varies(compared.pairs, &ScorePair::second))
        return NoKappa::NoVariation;
    return std::nullopt;
}

Result<> check(const Rubric &rubric, const QList<BlindReviews> &reviews)
{
    QSet<QString> calls;
    for (const auto &both : reviews) {
        if (calls.contains(both.callId))
            return Problem{.fault = Fault::DuplicateId, .where = u"calls"_s, .found = both.callId.left(60)};
        calls.insert(both.callId);
        for (const auto &answers : {both.first, both.second}) {
            if (const auto fits = scoreOf(rubric, both.call, answers); !fits)
                return fits.problem();
        }
    }
    return {};
}

} // namespace

Result<Agreement> agreementOf(const Rubric &rubric, const QList<BlindReviews> &reviews)
{
    if (const auto fits = check(rubric, reviews); !fits)
        return fits.problem();
    Agreement agreement;
    for (const auto &both : reviews)
        takeCall(rubric, both, agreement.items);
    for (const auto &[weights, name] : codesOf(KappaWeights{})) {
        const auto pairs = compared(rubric, agreement.items, weights);
        KappaFigure figure{.weights = weights,
                           .items = int(pairs.pairs.size()),
                           .calls = int(pairs.calls.size()),
                           .none = whyNone(pairs)};
        if (!figure.none)
            figure.kappa = kappaOf(pairs.pairs, weights);
        agreement.figures.append(figure);
    }
    return agreement;
}

} // namespace latarnia
