// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/ReviewSample.h"
#include "core/review/SplitMix.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

#include <algorithm>
#include <limits>
#include <numeric>

using namespace latarnia;
using namespace Qt::StringLiterals;

namespace {

/// @p count calls "night-00", "night-01", …
QList<CallInStratum> callsOf(const QString &stratum, int count)
{
    QList<CallInStratum> calls;
    for (int i = 0; i < count; ++i)
        calls.append({.call = stratum + u"-%1"_s.arg(i, 2, 10, QLatin1Char{'0'}), .stratum = stratum});
    return calls;
}

QJsonObject orderOf(const QList<CallInStratum> &calls, const SamplePlan &plan, quint64 seed)
{
    QJsonArray list;
    for (const auto &[call, stratum] : calls)
        list.append(QJsonArray{call, stratum});
    return {{u"seed"_s, QString::number(seed)},
            {u"size"_s, plan.size},
            {u"least"_s, plan.leastOfEach},
            {u"calls"_s, list}};
}

QJsonObject answerOf(const ReviewSample &sample)
{
    QJsonArray strata;
    for (const auto &[stratum, calls, drawn] : sample.strata)
        strata.append(QJsonArray{stratum, calls, QJsonArray::fromStringList(drawn)});
    return {{u"frame"_s, sample.frame}, {u"strata"_s, strata}};
}

QByteArrayList secondStatement(const QByteArray &orders)
{
    QProcess python;
    python.start(u"python3"_s, {QStringLiteral(LATARNIA_SOURCE_DIR "/tests/review/draw_sample.py")});
    python.write(orders);
    python.closeWriteChannel();
    if (!python.waitForFinished(60'000) || python.exitCode() != 0)
        qWarning() << python.readAllStandardError();
    return python.readAllStandardOutput().trimmed().split('\n');
}

QList<int> given(const QList<int> &sizes, int size, int least)
{
    return *allocate(sizes, {.size = size, .leastOfEach = least});
}

} // namespace

/// A draw that anybody can draw again.
class TestReviewSample : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Rosetta Code, "Pseudo-random numbers/Splitmix64", and the first of seed 0, both the output of Vigna's
    /// splitmix64.c.
    void theGeneratorGivesThePublishedNumbers()
    {
        SplitMix random{1234567};
        for (const auto expected : {Q_UINT64_C(6457827717110365317), Q_UINT64_C(3203168211198807973),
                                    Q_UINT64_C(9817491932198370423), Q_UINT64_C(4593380528125082431),
                                    Q_UINT64_C(16408922859458223821)})
            QCOMPARE(random.next(), expected);
        QCOMPARE(SplitMix{0}.next(), Q_UINT64_C(0xE220A8397B1DCDAF));
    }

    void aNumberBelowABoundIsBelowIt()
    {
        SplitMix random{7};
        for (const auto bound : {Q_UINT64_C(1), Q_UINT64_C(2), Q_UINT64_C(3), Q_UINT64_C(1000),
                                 Q_UINT64_C(0x8000000000000001), std::numeric_limits<quint64>::max()}) {
            for (int i = 0; i < 200; ++i)
                QVERIFY(random.below(bound) < bound);
        }
    }

    /// Nearly half of all numbers are drawn again for this bound; the second statement counts how many.
    void whatWouldFavourSmallNumbersIsDrawnAgain()
    {
        constexpr auto bound = Q_UINT64_C(0x8000000000000001);
        SplitMix once{11};
        SplitMix every{11};
        int again = 0;
        for (int i = 0; i < 1000; ++i) {
            auto expected = every.next();
            while (expected < Q_UINT64_C(0x7FFFFFFFFFFFFFFF)) {
                expected = every.next();
                ++again;
            }
            QCOMPARE(once.below(bound), expected % bound);
        }
        QVERIFY2(again > 900 && again < 1100, qPrintable(QString::number(again)));
    }

    void aSampleIsSharedOutInProportion_data()
    {
        QTest::addColumn<QList<int>>("sizes");
        QTest::addColumn<int>("size");
        QTest::addColumn<int>("least");
        QTest::addColumn<QList<int>>("expected");
        const auto row
            = [](const char *name, const QList<int> &sizes, int size, int least, const QList<int> &expected) {
                  QTest::newRow(name) << sizes << size << least << expected;
              };
        row("even", {900, 100}, 100, 0, {90, 10});
        row("the largest remainder", {50, 30, 20}, 7, 0, {4, 2, 1}); // 3.5 2.1 1.4
        row("of equal remainders the first", {10, 10, 10}, 10, 0, {4, 3, 3});
        row("the least is met anyway", {900, 100}, 100, 5, {90, 10});
        row("the least of a small one", {970, 20, 10}, 30, 3, {24, 3, 3});
        row("one that falls below when others are raised", {66, 30, 4}, 10, 3, {4, 3, 3});
        row("all of a stratum smaller than the least", {98, 2}, 10, 5, {8, 2});
        row("more than there are", {4, 3}, 50, 2, {4, 3});
        row("exactly the least of each", {100, 50, 1}, 5, 2, {2, 2, 1});
        row("an empty stratum", {10, 0}, 4, 1, {4, 0});
        row("one call", {1}, 1, 0, {1});
        row("nothing to draw from", {}, 5, 1, {});
    }

    void aSampleIsSharedOutInProportion()
    {
        QFETCH(QList<int>, sizes);
        QFETCH(int, size);
        QFETCH(int, least);
        QFETCH(QList<int>, expected);
        QCOMPARE(given(sizes, size, least), expected);
    }

    /// All triples of small strata with every plan that can be met.
    void everySmallShareAddsUpAndKeepsTheLeast()
    {
        for (int code = 0; code < 8 * 8 * 8; ++code) {
            const QList<int> sizes{code % 8, code / 8 % 8, code / 64};
            const int calls = std::accumulate(sizes.begin(), sizes.end(), 0);
            for (int least = 0; least <= 3; ++least) {
                for (int size = 1; size <= calls + 1; ++size) {
                    const auto shares = allocate(sizes, {.size = size, .leastOfEach = least});
                    int leastOfAll = 0;
                    for (const int of : sizes)
                        leastOfAll += qMin(of, least);
                    QCOMPARE(bool(shares), size >= leastOfAll);
                    if (!shares)
                        continue;
                    QCOMPARE(std::accumulate(shares->begin(), shares->end(), 0), qMin(size, calls));
                    for (qsizetype i = 0; i < 3; ++i) {
                        QVERIFY(shares->at(i) >= qMin(least, sizes.at(i)) && shares->at(i) <= sizes.at(i));
                        for (qsizetype j = 0; j < 3; ++j) // a larger stratum never gets less
                            QVERIFY(sizes.at(i) <= sizes.at(j) || shares->at(i) >= shares->at(j));
                    }
                }
            }
        }
    }

    void aPlanThatCannotBeMetIsAProblem()
    {
        QCOMPARE(allocate({5, 5, 5}, {.size = 5, .leastOfEach = 2}).problem().expected, u"6…15"_s);
        QCOMPARE(allocate({5}, {.size = 0}).problem().where, u"size"_s);
        QCOMPARE(allocate({5}, {.size = 3, .leastOfEach = -1}).problem().where, u"leastOfEach"_s);
        const QList<CallInStratum> twice{{u"a"_s, u"x"_s}, {u"a"_s, u"y"_s}};
        QCOMPARE(drawSample(twice, {.size = 1}, 1).problem().fault, Fault::DuplicateId);
        QCOMPARE(drawSample({{{}, u"x"_s}}, {.size = 1}, 1).problem().fault, Fault::MissingKey);
    }

    /// The numbers are what tests/review/draw_sample.py prints for the same order.
    void aDrawIsTheOneThatIsWrittenDown()
    {
        const auto calls = callsOf(u"day"_s, 12) + callsOf(u"night"_s, 6);
        const auto sample = *drawSample(calls, {.size = 6, .leastOfEach = 2}, 20261127);
        QCOMPARE(sample.algorithm, 1);
        QCOMPARE(sample.seed, Q_UINT64_C(20261127));
        QCOMPARE(sample.plan, (SamplePlan{6, 2}));
        QCOMPARE(sample.frame, u"8ac2543f270eb9c6d8229769e0286d4957c2348850e04458cde803ef91bbc19c"_s);
        QCOMPARE(sample.strata.size(), 2);
        QCOMPARE(sample.strata.at(0).drawn.join(u' '), u"day-06 day-08 day-01 day-11"_s);
        QCOMPARE(sample.strata.at(1).drawn.join(u' '), u"night-05 night-02"_s);
        QCOMPARE(sample.strata.at(1).calls, 6);
    }

    void theOrderOfTheCallsDoesNotMatter()
    {
        auto calls = callsOf(u"day"_s, 12) + callsOf(u"night"_s, 6);
        const auto sample = *drawSample(calls, {.size = 6}, 5);
        std::reverse(calls.begin(), calls.end());
        QCOMPARE(*drawSample(calls, {.size = 6}, 5), sample);
        QVERIFY(*drawSample(calls, {.size = 6}, 6) != sample);
    }

    void anotherListIsAnotherFrame()
    {
        const auto frameOf
            = [](const QList<CallInStratum> &calls) { return drawSample(calls, {.size = 1}, 5)->frame; };
        const auto frame = frameOf({{u"a"_s, u"x"_s}, {u"b"_s, u"x"_s}});
        QVERIFY(frame != frameOf({{u"a"_s, u"x"_s}, {u"b"_s, u"y"_s}}));
        QVERIFY(frame != frameOf({{u"a"_s, u"x"_s}}));
        QVERIFY(frame != frameOf({{u"a"_s, u"y"_s}, {u"b"_s, u"y"_s}}));
        QVERIFY(frame != frameOf({{u"a1:"_s, u"x"_s}, {{u"b"_s}, u"x"_s}}));
        QVERIFY(frameOf({{u"a"_s, u"x"_s}, {u"bc"_s, u"x"_s}})
                != frameOf({{u"ab"_s, u"x"_s}, {u"c"_s, u"x"_s}}));
    }

    void manyDrawsAreThoseOfTheSecondStatement()
    {
        SplitMix random{42};
        QByteArray orders;
        QList<QJsonObject> answers;
        for (int i = 0; i < 400; ++i) {
            QList<CallInStratum> calls;
            for (const auto &stratum : {u"T0"_s, u"noc ł"_s, u"día"_s, u""_s})
                calls += callsOf(stratum, int(random.below(40)));
            const SamplePlan plan{.size = 8 + int(random.below(60)), .leastOfEach = int(random.below(3))};
            const auto seed = random.next();
            orders += QJsonDocument{orderOf(calls, plan, seed)}.toJson(QJsonDocument::Compact) + '\n';
            answers.append(answerOf(*drawSample(calls, plan, seed)));
        }
        const auto lines = secondStatement(orders);
        QCOMPARE(lines.size(), answers.size());
        for (qsizetype i = 0; i < answers.size(); ++i)
            QCOMPARE(answers.at(i), QJsonDocument::fromJson(lines.at(i)).object());
    }
};

QTEST_GUILESS_MAIN(TestReviewSample)
#include "tst_review_sample.moc"
