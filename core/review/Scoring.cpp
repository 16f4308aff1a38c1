// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/Scoring.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

constexpr int PartsOfAWeight = 12; ///< 1, 2, 3 and 4 divide it: all that steps - 1 can be

Problem problemWith(const ItemAnswer &answer, Fault fault, const QString &found = {},
                    const QString &expected = {})
{
    return {.fault = fault, .where = answer.item, .found = found, .expected = expected};
}

Result<> checkValue(const RubricItem &item, const ItemAnswer &answer)
{
    if (answer.answer == ReviewAnswer::NotApplicable && !item.mayNotApply)
        return problemWith(answer, Fault::UnknownValue, codeOf(answer.answer), codeOf(ReviewAnswer::Scored));
    if (answer.score < 0 || answer.score >= item.steps
        || (answer.answer == ReviewAnswer::NotApplicable && answer.score != 0))
        return problemWith(answer, Fault::OutOfRange, QString::number(answer.score),
                           u"0…%1"_s.arg(item.steps - 1));
    return {};
}

Result<QHash<QString, ItemAnswer>> checked(const Rubric &rubric, const ReviewedCall &call,
                                           const QList<ItemAnswer> &answers)
{
    QHash<QString, ItemAnswer> byItem;
    for (const auto &answer : answers) {
        const auto *item = itemIn(rubric, answer.item);
        if (!item)
            return problemWith(answer, Fault::UnknownId);
        if (!isAskedOf(*item, call))
            return problemWith(answer, Fault::BrokenReference);
        if (byItem.contains(answer.item))
            return problemWith(answer, Fault::DuplicateId);
        if (const auto fits = checkValue(*item, answer); !fits)
            return fits.problem();
        byItem.insert(answer.item, answer);
    }
    return byItem;
}

void add(Fraction &sum, const Fraction &points)
{
    sum.part += points.part;
    sum.whole += points.whole;
}

void take(const RubricItem &item, const QHash<QString, ItemAnswer> &answers, SectionScore &section,
          ReviewScore &score)
{
    const auto answer = answers.constFind(item.id);
    if (answer == answers.constEnd()) {
        section.missing.append(item.id);
        return;
    }
    add(section.share, pointsOf(item, *answer));
    if (item.isCritical && answer->answer == ReviewAnswer::Scored && answer->score == 0)
        score.criticalFailures.append(item.id);
}

ReviewOutcome outcomeOf(const ReviewScore &score)
{
    if (!score.criticalFailures.isEmpty())
        return ReviewOutcome::CriticalFailure;
    return score.missing.isEmpty() ? ReviewOutcome::Scored : ReviewOutcome::Unfinished;
}

} // namespace

Fraction pointsOf(const RubricItem &item, const ItemAnswer &answer)
{
    if (answer.answer == ReviewAnswer::NotApplicable)
        return {};
    const qint64 whole = qint64(item.weight) * PartsOfAWeight;
    return {whole * answer.score / (item.steps - 1), whole};
}

Result<ReviewScore> scoreOf(const Rubric &rubric, const ReviewedCall &call, const QList<ItemAnswer> &answers)
{
    const auto byItem = checked(rubric, call, answers);
    if (!byItem)
        return byItem.problem();
    ReviewScore score;
    for (const auto &section : rubric.sections) {
        SectionScore counted{.section = section.id};
        bool isAsked = false;
        for (const auto &item : section.items) {
            if (!isAskedOf(item, call))
                continue;
            isAsked = true;
            take(item, *byItem, counted, score);
        }
        if (!isAsked)
            continue;
        add(score.total, counted.share);
        score.missing.append(counted.missing);
        score.sections.append(counted);
    }
    score.outcome = outcomeOf(score);
    return score;
}

} // namespace latarnia
