// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/LogView.h"

#include <QTest>

using namespace latarnia;

/// Rows of a view without a million calls behind it.
class TestLogView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNewestStandsFirstUnlessTheOldestShould()
    {
        for (const bool isNewestFirst : {true, false}) {
            LogView view{{}, isNewestFirst};
            for (const LogPlace place : {LogPlace{5}, LogPlace{9}, LogPlace{7}})
                QVERIFY(view.insert(LogView::keyOf(place, 0, isNewestFirst)));
            QCOMPARE(view.placeAt(0), LogPlace(isNewestFirst ? 9 : 5));
            QCOMPARE(view.placeAt(2), LogPlace(isNewestFirst ? 5 : 9));
        }
    }

    void aGroupStandsBeforeTheNextWhateverTheTime()
    {
        LogView view;
        QVERIFY(view.insert(LogView::keyOf(LastPlace, 1, true)));
        QCOMPARE(view.insert(LogView::keyOf(0, 0, true)), std::optional{0});
        QCOMPARE(view.placeAt(0), LogPlace{0});
        QCOMPARE(view.placeAt(1), LastPlace);
    }

    void theSameCallStandsThereOnce()
    {
        LogView view;
        const auto key = LogView::keyOf(3, 0, true);
        QVERIFY(view.insert(key));
        QVERIFY(!view.insert(key));
        QVERIFY(view.has(key));
        QCOMPARE(view.remove(key), std::optional{0});
        QVERIFY(!view.remove(key));
        QCOMPARE(view.size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestLogView)
#include "tst_log_view.moc"
