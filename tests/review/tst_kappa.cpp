// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/Kappa.h"

#include <QTest>

using namespace latarnia;
using namespace Qt::StringLiterals;

namespace {

using Table = QList<QList<int>>;

/// A row for each score of the first rater, a column for each of the second.
QList<ScorePair> pairsOf(const Table &table)
{
    QList<ScorePair> pairs;
    for (int row = 0; row < table.size(); ++row) {
        for (int column = 0; column < table.at(row).size(); ++column)
            pairs += QList<ScorePair>(table.at(row).at(column), {row, column});
    }
    return pairs;
}

/// To four places, as tables are printed.
qint64 printed(const Table &table, KappaWeights weights)
{
    return inUnits(kappaOf(pairsOf(table), weights), 10'000);
}

/// The second statement: agreement instead of disagreement, in doubles, from proportions.
double textbook(const Table &table, KappaWeights weights)
{
    const int size = int(table.size());
    double all = 0;
    QList<double> rows(size, 0);
    QList<double> columns(size, 0);
    for (int i = 0; i < size; ++i) {
        for (int j = 0; j < size; ++j) {
            all += table.at(i).at(j);
            rows[i] += table.at(i).at(j);
            columns[j] += table.at(i).at(j);
        }
    }
    double observed = 0;
    double expected = 0;
    for (int i = 0; i < size; ++i) {
        for (int j = 0; j < size; ++j) {
            const double apart = double(qAbs(i - j)) / (size - 1);
            const double weight = weights == KappaWeights::None ? (i == j ? 1 : 0)
                : weights == KappaWeights::Linear               ? 1 - apart
                                                                : 1 - apart * apart;
            observed += weight * table.at(i).at(j) / all;
            expected += weight * rows.at(i) * columns.at(j) / all / all;
        }
    }
    return (observed - expected) / (1 - expected);
}

} // namespace

/// Cohen's kappa against what others have printed.
class TestKappa : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Each row names its source. "Read" means that table and figure were read there; a figure that was
    /// calculated here says so, and stands for the weights that the source does not print.
    void kappaIsWhatTheSourcesPrint_data()
    {
        QTest::addColumn<Table>("table");
        QTest::addColumn<int>("weights");
        QTest::addColumn<qint64>("expected");
        const auto row = [](const char *source, const Table &table, KappaWeights weights, qint64 expected) {
            QTest::newRow(source) << table << int(weights) << expected;
        };
        constexpr auto None = KappaWeights::None;
        constexpr auto Linear = KappaWeights::Linear;
        constexpr auto Quadratic = KappaWeights::Quadratic;
        // Read in statsmodels, statsmodels/stats/tests and examples of inter_rater, which name Wikipedia,
        // "Cohen's kappa": 50 grant proposals, and two tables of equal agreement with other margins.
        row("50 grant proposals", {{20, 5}, {10, 15}}, None, 4000);
        row("equal agreement, even margins", {{45, 15}, {25, 15}}, None, 1304);
        row("equal agreement, uneven margins", {{25, 35}, {5, 35}}, None, 2593);
        // Cohen 1968, table 1, 200 diagnoses; table and .492 read in the manual of R's psych. It prints three
        // places: 29/59 is .4915.
        row("Cohen 1968", {{88, 14, 18}, {10, 40, 10}, {2, 6, 12}}, None, 4915);
        // Read in the same place of statsmodels: a printout of SAS PROC FREQ, whose weights are linear.
        const Table sas{{0, 4, 1}, {0, 8, 0}, {0, 1, 5}};
        row("SAS", sas, None, 4842);
        row("SAS, weighted", sas, Linear, 4701);
        // Read there too: another of SAS, by John Uebersax, "Calculating kappa with SAS".
        const Table uebersax{{0, 0, 0}, {5, 16, 3}, {8, 12, 28}};
        row("Uebersax", uebersax, None, 3333);
        row("Uebersax, weighted", uebersax, Linear, 2895);
        // Agresti's 91 couples, the data set SexualFun of R's vcd: figures read in the manual of vcdExtra,
        // the table from memory; its four margins and both figures fit.
        const Table couples{{7, 7, 2, 3}, {2, 8, 3, 7}, {1, 5, 4, 9}, {2, 8, 9, 14}};
        row("Agresti", couples, None, 1293);
        row("Agresti, weighted", couples, Linear, 2374);
        // R's irr, data set anxiety, raters 2 and 3, kappa2() with "unweighted", "equal" and "squared": data
        // and figures read in statsmodels, test_cohens_kappa_irr. irr leaves out the score nobody gave.
        const Table anxiety = anxietyTable();
        row("irr", anxiety, None, -63); // -0.006289308
        row("irr, equal", anxiety, Linear, 1459); // 0.1459075
        row("irr, squared", anxiety, Quadratic, 2520); // 0.2520325
        // Fleiss, Cohen and Everitt 1969, table read in the manual of psych; their own weights are others, so
        // these figures are calculated here: 3/7, 32/65 and 17/30.
        const Table everitt{{106, 10, 4}, {22, 28, 10}, {2, 12, 6}};
        row("Fleiss, Cohen and Everitt, calculated", everitt, None, 4286);
        row("Fleiss, Cohen and Everitt, linear, calculated", everitt, Linear, 4923);
        row("Fleiss, Cohen and Everitt, quadratic, calculated", everitt, Quadratic, 5667);
    }

    void kappaIsWhatTheSourcesPrint()
    {
        QFETCH(Table, table);
        QFETCH(int, weights);
        QFETCH(qint64, expected);
        QCOMPARE(printed(table, KappaWeights(weights)), expected);
    }

    static Table anxietyTable()
    {
        const QList<int> second{3, 6, 4, 6, 2, 4, 2, 4, 3, 3, 2, 3, 3, 3, 2, 2, 1, 3, 3, 4};
        const QList<int> third{2, 1, 4, 4, 3, 2, 1, 6, 1, 1, 1, 2, 3, 3, 1, 1, 3, 3, 2, 2};
        const QList<int> given{1, 2, 3, 4, 6};
        Table table(given.size(), QList<int>(given.size(), 0));
        for (qsizetype i = 0; i < second.size(); ++i)
            ++table[given.indexOf(second.at(i))][given.indexOf(third.at(i))];
        return table;
    }

    /// Every 3 × 3 table with up to one or two in each cell where both raters vary.
    void everySmallTableHasTheKappaOfTheTextbook()
    {
        int compared = 0;
        for (int code = 0; code < 19'683; ++code) { // 3^9
            Table table(3, QList<int>(3, 0));
            int rest = code;
            for (int cell = 0; cell < 9; ++cell) {
                table[cell / 3][cell % 3] = rest % 3;
                rest /= 3;
            }
            for (const auto &[weights, name] : codesOf(KappaWeights{})) {
                const auto kappa = kappaOf(pairsOf(table), weights);
                if (kappa.isNothing())
                    continue;
                const double found = double(kappa.part) / double(kappa.whole);
                QVERIFY(qAbs(found - textbook(table, weights)) < 1e-9);
                ++compared;
            }
        }
        QVERIFY(compared > 50'000);
    }

    void kappaIsOneOfAllAgreementAndNothingWithoutVariation()
    {
        for (const auto &[weights, name] : codesOf(KappaWeights{})) {
            QVERIFY((kappaOf(pairsOf({{3, 0}, {0, 4}}), weights) == Fraction{1, 1}));
            QVERIFY(kappaOf(pairsOf({{9, 0}, {0, 0}}), weights).isNothing());
            QVERIFY(kappaOf({}, weights).isNothing());
            QVERIFY((kappaOf(pairsOf({{0, 5}, {5, 0}}), weights) == Fraction{-1, 1}));
        }
    }

    void thePlacesOfTheScoresAndNotTheirNumberCount()
    {
        const QList<ScorePair> near{{0, 0}, {0, 6}, {12, 12}, {6, 6}};
        const QList<ScorePair> far{{0, 0}, {0, 12}, {12, 12}, {6, 6}};
        QVERIFY(kappaOf(near, KappaWeights::Linear) > kappaOf(far, KappaWeights::Linear));
        QVERIFY(kappaOf(near, KappaWeights::None) != Fraction{});
    }
};

QTEST_GUILESS_MAIN(TestKappa)
#include "tst_kappa.moc"
