// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/ReviewScores.h"

#include <QTest>

using namespace latarnia;
using namespace Qt::StringLiterals;

namespace {

/// a weighs 1 of two steps and is critical, b 3 of three and may not apply.
Rubric sample()
{
    const auto record = u"record"_s;
    return {.identity = {.id = u"line"_s, .version = u"2026-11-27"_s, .sha256 = u"11"_s},
            .sections
            = {{.id = u"s"_s,
                .items = {{.id = u"b"_s, .weight = 3, .steps = 3, .evidence = record, .mayNotApply = true},
                          {.id = u"a"_s, .weight = 1, .steps = 2, .evidence = record, .isCritical = true}}}}};
}

/// A score of -1: not applicable.
CountedReview review(const QString &person, const QDate &day, int a, int b)
{
    const ItemAnswer ofB{.item = u"b"_s,
                         .answer = b < 0 ? ReviewAnswer::NotApplicable : ReviewAnswer::Scored,
                         .score = qMax(b, 0)};
    return {.person = person,
            .day = day,
            .rubric = sample().identity,
            .call = {.kind = u"victim"_s},
            .answers = {{.item = u"a"_s, .score = a}, ofB}};
}

QList<CountedReview> times(int count, const CountedReview &one)
{
    return QList<CountedReview>(count, one);
}

QDate november()
{
    return {2026, 11, 27};
}

QStringList namesIn(const QList<ReviewsOfPerson> &people)
{
    QStringList names;
    for (const auto &person : people)
        names.append(person.person);
    return names;
}

} // namespace

/// Scores by item and by period; means with a name only of enough reviews.
class TestReviewScores : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPeriodBeginsWithItsFirstDay()
    {
        QCOMPARE(firstDayOf(november(), ReviewPeriod::Month), QDate(2026, 11, 1));
        QCOMPARE(firstDayOf(november(), ReviewPeriod::Year), QDate(2026, 1, 1));
        const QList<int> quarterOf{1, 1, 1, 4, 4, 4, 7, 7, 7, 10, 10, 10};
        for (int month = 1; month <= 12; ++month)
            QCOMPARE(firstDayOf({2026, month, 28}, ReviewPeriod::Quarter),
                     QDate(2026, quarterOf.at(month - 1), 1));
    }

    void everyItemOfAPeriodIsCountedInTheOrderOfTheRubric()
    {
        const auto scores = scoresOf(sample(),
                                     {review(u"p"_s, november(), 1, 2), review(u"q"_s, november(), 0, 1),
                                      review(u"p"_s, november(), 1, -1), review(u"p"_s, {2026, 12, 1}, 1, 0)},
                                     ReviewPeriod::Month);
        QCOMPARE(scores.items.size(), 4);
        const auto &b = scores.items.at(0);
        QCOMPARE(b.item, u"b"_s);
        QCOMPARE(b.from, QDate(2026, 11, 1));
        QCOMPARE(b.scores, (QMap<int, int>{{1, 1}, {2, 1}}));
        QCOMPARE(b.notApplicable, 1);
        QVERIFY((b.share == Fraction{3, 4}));
        const auto &a = scores.items.at(1);
        QCOMPARE(a.scores, (QMap<int, int>{{0, 1}, {1, 2}}));
        QVERIFY((a.share == Fraction{2, 3}));
        QCOMPARE(scores.items.at(2).from, QDate(2026, 12, 1));
    }

    void aPeriodCountsItsReviewsAndTheirCriticalFailures()
    {
        const auto scores = scoresOf(sample(),
                                     {review(u"p"_s, november(), 1, 2), review(u"q"_s, november(), 0, 1),
                                      review(u"p"_s, {2026, 12, 1}, 1, 0)},
                                     ReviewPeriod::Month);
        QCOMPARE(scores.periods.size(), 2);
        QCOMPARE(scores.periods.at(0).reviews, 2);
        QCOMPARE(scores.periods.at(0).criticalFailures, 1);
        QVERIFY((scores.periods.at(0).share == Fraction{11, 16})); // (1 + 3) + (0 + 1.5) of 4 + 4
        QVERIFY((scores.periods.at(1).share == Fraction{1, 4}));
        QCOMPARE(scoresOf(sample(), {review(u"p"_s, november(), 1, 2), review(u"p"_s, {2026, 12, 1}, 1, 0)},
                          ReviewPeriod::Quarter)
                     .periods.size(),
                 1);
    }

    void nobodyHasAMeanOfFewerThanFiveReviews()
    {
        const auto scores = scoresOf(sample(),
                                     times(5, review(u"kim"_s, november(), 1, 2))
                                         + times(4, review(u"ann"_s, november(), 0, 0))
                                         + times(4, review(u"bo"_s, november(), 1, 0)),
                                     ReviewPeriod::Year);
        QCOMPARE(namesIn(scores.people), (QStringList{u"kim"_s, {}}));
        QVERIFY((*scores.people.at(0).share == Fraction{1, 1}));
        QCOMPARE(scores.people.at(1).reviews, 8);
        QVERIFY((*scores.people.at(1).share == Fraction{4, 32}));
    }

    void aLineWithoutANameIsNoMeanOfOnePersonOrOfFewReviews()
    {
        const auto one = scoresOf(sample(), times(4, review(u"ann"_s, november(), 1, 2)), ReviewPeriod::Year);
        QCOMPARE(namesIn(one.people), QStringList{QString{}});
        QCOMPARE(one.people.first().reviews, 4);
        QVERIFY(!one.people.first().share);
        const auto few = scoresOf(sample(),
                                  times(2, review(u"ann"_s, november(), 1, 2))
                                      + times(2, review(u"bo"_s, november(), 1, 2)),
                                  ReviewPeriod::Year);
        QVERIFY(!few.people.first().share);
        const auto enough = scoresOf(sample(),
                                     times(3, review(u"ann"_s, november(), 1, 2))
                                         + times(2, review(u"bo"_s, november(), 1, 2)),
                                     ReviewPeriod::Year);
        QVERIFY(enough.people.first().share);
    }

    void aCallOfNobodyKnownHasNoNameHoweverManyThereAre()
    {
        const auto scores = scoresOf(sample(), times(9, review({}, november(), 1, 2)), ReviewPeriod::Year);
        QCOMPARE(scores.people.size(), 1);
        QVERIFY(!scores.people.first().share);
    }

    void peopleStandInTheOrderOfTheirIdsAndNotOfTheirScores()
    {
        const auto scores = scoresOf(sample(),
                                     times(5, review(u"zoe"_s, november(), 1, 2))
                                         + times(5, review(u"ann"_s, november(), 0, 0))
                                         + times(6, review(u"kim"_s, november(), 1, 1)),
                                     ReviewPeriod::Year);
        QCOMPARE(namesIn(scores.people), (QStringList{u"ann"_s, u"kim"_s, u"zoe"_s}));
    }

    void reviewsByAnotherRubricAreLeftOutAndCounted()
    {
        auto other = review(u"p"_s, november(), 1, 2);
        other.rubric.sha256 = u"22"_s;
        auto strange = review(u"p"_s, november(), 1, 2);
        strange.answers.append({.item = u"z"_s});
        auto timeless = review(u"p"_s, {}, 1, 2);
        const auto scores = scoresOf(sample(), {other, strange, timeless, review(u"p"_s, november(), 1, 2)},
                                     ReviewPeriod::Month);
        QCOMPARE(scores.ofOtherRubric, 1);
        QCOMPARE(scores.notFitting, 2);
        QCOMPARE(scores.periods.first().reviews, 1);
    }
};

QTEST_GUILESS_MAIN(TestReviewScores)
#include "tst_review_scores.moc"
