// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/ReviewScores.h"

namespace latarnia {

namespace {

struct Sum
{
    int reviews{0};
    int people{0};
    Fraction share{};
};

using ItemsOfPeriod = QMap<QString, ItemInPeriod>;

void add(Fraction &sum, const Fraction &more)
{
    sum.part += more.part;
    sum.whole += more.whole;
}

void takeItems(const Rubric &rubric, const CountedReview &review, ItemsOfPeriod &items)
{
    for (const auto &answer : review.answers) {
        auto &counted = items[answer.item];
        if (answer.answer == ReviewAnswer::NotApplicable)
            ++counted.notApplicable;
        else
            ++counted.scores[answer.score];
        add(counted.share, pointsOf(*itemIn(rubric, answer.item), answer));
    }
}

void takeReview(const ReviewScore &score, ReviewsInPeriod &period)
{
    ++period.reviews;
    if (!score.criticalFailures.isEmpty())
        ++period.criticalFailures;
    add(period.share, score.total);
}

void takePerson(const ReviewScore &score, Sum &sum)
{
    ++sum.reviews;
    sum.people = 1;
    add(sum.share, score.total);
}

QList<ItemInPeriod> inOrderOf(const Rubric &rubric, const QMap<QDate, ItemsOfPeriod> &items)
{
    QList<ItemInPeriod> ordered;
    for (auto period = items.begin(); period != items.end(); ++period) {
        for (const auto &section : rubric.sections) {
            for (const auto &item : section.items) {
                auto counted = period->value(item.id);
                if (counted.scores.isEmpty() && counted.notApplicable == 0)
                    continue;
                counted.from = period.key();
                counted.item = item.id;
                ordered.append(counted);
            }
        }
    }
    return ordered;
}

ReviewsOfPerson lineOf(const QString &person, const Sum &sum)
{
    ReviewsOfPerson line{.person = person, .reviews = sum.reviews};
    if (sum.reviews >= FewestReviewsOfOne)
        line.share = sum.share;
    return line;
}

QList<ReviewsOfPerson> withoutFew(const QMap<QString, Sum> &people)
{
    QList<ReviewsOfPerson> lines;
    Sum others;
    for (auto one = people.begin(); one != people.end(); ++one) {
        if (one->reviews >= FewestReviewsOfOne && !one.key().isEmpty()) {
            lines.append(lineOf(one.key(), *one));
            continue;
        }
        others.reviews += one->reviews;
        others.people += one->people;
        add(others.share, one->share);
    }
    if (others.reviews == 0)
        return lines;
    auto rest = lineOf({}, others);
    if (others.people < 2)
        rest.share.reset(); // a mean of one person, whom the shift knows
    lines.append(rest);
    return lines;
}

} // namespace

QDate firstDayOf(const QDate &day, ReviewPeriod period)
{
    switch (period) {
    case ReviewPeriod::Month:
        return {day.year(), day.month(), 1};
    case ReviewPeriod::Quarter:
        return {day.year(), (day.month() - 1) / 3 * 3 + 1, 1};
    case ReviewPeriod::Year:
        break;
    }
    return {day.year(), 1, 1};
}

ReviewScores scoresOf(const Rubric &rubric, const QList<CountedReview> &reviews, ReviewPeriod period)
{
    ReviewScores counted;
    QMap<QDate, ItemsOfPeriod> items;
    QMap<QDate, ReviewsInPeriod> periods;
    QMap<QString, Sum> people;
    for (const auto &review : reviews) {
        if (review.rubric != rubric.identity) {
            ++counted.ofOtherRubric;
            continue;
        }
        const auto score = scoreOf(rubric, review.call, review.answers);
        if (!score || !review.day.isValid()) {
            ++counted.notFitting;
            continue;
        }
        const auto from = firstDayOf(review.day, period);
        takeItems(rubric, review, items[from]);
        periods[from].from = from;
        takeReview(*score, periods[from]);
        takePerson(*score, people[review.person]);
    }
    counted.items = inOrderOf(rubric, items);
    counted.periods = periods.values();
    counted.people = withoutFew(people);
    return counted;
}

} // namespace latarnia
