// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/Fraction.h"

#include <QTest>

#include <limits>

using namespace latarnia;

namespace {

constexpr qint64 Largest = std::numeric_limits<qint64>::max();

} // namespace

/// Numbers that are compared and shown as they were counted.
class TestFraction : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// The second statement multiplies crosswise, which small numbers allow.
    void smallFractionsAreInTheOrderOfTheirProducts()
    {
        for (int a = -6; a <= 6; ++a) {
            for (int b = 1; b <= 6; ++b) {
                for (int c = -6; c <= 6; ++c) {
                    for (int d = 1; d <= 6; ++d) {
                        const auto order = Fraction{a, b} <=> Fraction{c, d};
                        QVERIFY2(order == (a * d <=> c * b),
                                 qPrintable(QStringLiteral("%1/%2 %3/%4").arg(a).arg(b).arg(c).arg(d)));
                    }
                }
            }
        }
    }

    void largeFractionsThatDifferByLittleDiffer()
    {
        QVERIFY((Fraction{Largest - 1, Largest} < Fraction{1, 1}));
        QVERIFY((Fraction{Largest - 2, Largest - 1} < Fraction{Largest - 1, Largest}));
        QVERIFY((Fraction{Largest / 3, Largest} < Fraction{1, 3}));
        QVERIFY((Fraction{1, Largest} > Fraction{0, 1}));
        QVERIFY((Fraction{Largest, Largest} == Fraction{7, 7}));
    }

    void nothingIsBelowEveryNumber()
    {
        QVERIFY((Fraction{} == Fraction{}));
        QVERIFY((Fraction{} < Fraction{0, 1}));
        QVERIFY((Fraction{} < Fraction{-5, 1}));
        QVERIFY(Fraction{}.isNothing() && !Fraction({0, 3}).isNothing());
        QCOMPARE(inUnits({}, 1000), 0);
    }

    void aPerCentIsRoundedToItsNearestTenth_data()
    {
        QTest::addColumn<qint64>("part");
        QTest::addColumn<qint64>("whole");
        QTest::addColumn<qint64>("tenths");
        const auto row = [](qint64 part, qint64 whole, qint64 tenths) {
            QTest::addRow("%lld of %lld", part, whole) << part << whole << tenths;
        };
        row(129, 277, 466); // 46.6 %, domain/statistics.md §1
        row(191, 277, 690); // 69.0 %
        row(1, 3, 333);
        row(2, 3, 667);
        row(1, 2000, 1); // a half goes away from zero
        row(1, 2001, 0);
        row(-1, 2000, -1);
        row(-2, 3, -667);
        row(0, 9, 0);
        row(9, 9, 1000);
    }

    void aPerCentIsRoundedToItsNearestTenth()
    {
        QFETCH(qint64, part);
        QFETCH(qint64, whole);
        QFETCH(qint64, tenths);
        QCOMPARE(inUnits({part, whole}, 1000), tenths);
    }
};

QTEST_GUILESS_MAIN(TestFraction)
#include "tst_fraction.moc"
