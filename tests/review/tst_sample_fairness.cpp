// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/ReviewSample.h"

#include <QMap>
#include <QTest>

#include <algorithm>

using namespace latarnia;
using namespace Qt::StringLiterals;

namespace {

constexpr int Draws = 20'000;

QList<CallInStratum> calls(int count)
{
    QList<CallInStratum> calls;
    for (int i = 0; i < count; ++i)
        calls.append({.call = u"call-%1"_s.arg(i, 3, 10, QLatin1Char{'0'}), .stratum = u"all"_s});
    return calls;
}

/// Pearson's statistic of counts that should all be @p expected.
double chiSquare(const QMap<QString, int> &counts, int cells, double expected)
{
    double sum = (cells - int(counts.size())) * expected; // what never came
    for (const int count : counts)
        sum += (count - expected) * (count - expected) / expected;
    return sum;
}

/// Critical values of chi-square at 0.001 and 0.999 (NIST/SEMATECH e-Handbook of Statistical Methods,
/// 1.3.6.7.4): too even would be as wrong as too uneven. The seeds are fixed, so the figures are too.
void verifyFair(double statistic, double least, double most)
{
    QVERIFY2(statistic > least && statistic < most, qPrintable(QString::number(statistic)));
}

} // namespace

/// Every call of a stratum has the same chance: chi-square over many draws.
class TestSampleFairness : public QObject
{
    Q_OBJECT

    QStringList drawn(const QList<CallInStratum> &from, int size, int seed)
    {
        return drawSample(from, {.size = size}, quint64(seed))->strata.first().drawn;
    }

private Q_SLOTS:
    /// Without replacement the counts are closer together than if each place were drawn by itself, by
    /// (N - n) ÷ (N - 1).
    void everyCallIsDrawnAsOften()
    {
        const auto from = calls(20);
        QMap<QString, int> counts;
        for (int seed = 0; seed < Draws; ++seed) {
            for (const auto &call : drawn(from, 5, seed))
                ++counts[call];
        }
        const double statistic = chiSquare(counts, 20, Draws * 5.0 / 20) * (20 - 1) / (20 - 5);
        verifyFair(statistic, 5.407, 43.820); // 19 degrees of freedom
    }

    void everyCallIsAsOftenTheFirst()
    {
        const auto from = calls(10);
        QMap<QString, int> counts;
        for (int seed = 0; seed < Draws; ++seed)
            ++counts[drawn(from, 3, seed).constFirst()];
        verifyFair(chiSquare(counts, 10, Draws / 10.0), 1.152, 27.877); // 9
    }

    void everyCallIsAsOftenTheLast()
    {
        const auto from = calls(10);
        QMap<QString, int> counts;
        for (int seed = 0; seed < Draws; ++seed)
            ++counts[drawn(from, 3, seed).constLast()];
        verifyFair(chiSquare(counts, 10, Draws / 10.0), 1.152, 27.877); // 9
    }

    void everyPairIsDrawnAsOften()
    {
        const auto from = calls(6);
        QMap<QString, int> counts;
        for (int seed = 0; seed < Draws; ++seed) {
            auto pair = drawn(from, 2, seed);
            pair.sort();
            ++counts[pair.join(u' ')];
        }
        QCOMPARE(counts.size(), 15);
        verifyFair(chiSquare(counts, 15, Draws / 15.0), 3.041, 36.123); // 14
    }

    void everyOrderOfAWholeStratumComesAsOften()
    {
        const auto from = calls(4);
        QMap<QString, int> counts;
        for (int seed = 0; seed < Draws; ++seed)
            ++counts[drawn(from, 4, seed).join(u' ')];
        QCOMPARE(counts.size(), 24);
        verifyFair(chiSquare(counts, 24, Draws / 24.0), 7.529, 49.728); // 23
    }

    void theStrataOfOneDrawDoNotLookAtEachOther()
    {
        QList<CallInStratum> from;
        for (const auto &stratum : {u"x"_s, u"y"_s}) {
            for (int i = 0; i < 4; ++i)
                from.append({.call = stratum + QString::number(i), .stratum = stratum});
        }
        QMap<QString, int> counts;
        for (int seed = 0; seed < Draws; ++seed) {
            const auto sample = *drawSample(from, {.size = 2, .leastOfEach = 1}, quint64(seed));
            ++counts[sample.strata.at(0).drawn.first() + sample.strata.at(1).drawn.first()];
        }
        QCOMPARE(counts.size(), 16);
        verifyFair(chiSquare(counts, 16, Draws / 16.0), 3.483, 37.697); // 15
    }
};

QTEST_GUILESS_MAIN(TestSampleFairness)
#include "tst_sample_fairness.moc"
