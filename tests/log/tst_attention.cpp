// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/Attention.h"

#include <QTest>

using namespace latarnia;
using namespace Qt::StringLiterals;

/// The order of attention, line by line as a lead would say it.
class TestAttention : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatALeadLooksAtFirstComesFirst()
    {
        const QList<LoggedCall> asALeadReads{
            {.level = u"T0"_s},
            {.level = u"T1"_s},
            {.level = u"T5"_s, .hasAnyYes = true},
            {.level = u"T2"_s},
            {.level = u"T4"_s, .isLevelOverridden = true},
            {.level = u"T3"_s},
            {.level = u"T5"_s},
            {.level = u"T4"_s},
            {},
        };
        for (int rank = 0; rank < asALeadReads.size(); ++rank)
            QCOMPARE(attentionRank(asALeadReads.at(rank)), rank);
        QCOMPARE(int(asALeadReads.size()), AttentionRanks);
    }

    void aMarkNeverMovesACallBack_data()
    {
        QTest::addColumn<QString>("level");
        for (const auto &level : {u"T0"_s, u"T1"_s, u"T2"_s, u"T3"_s, u"T4"_s, u"T5"_s, u"T9"_s, QString{}})
            QTest::newRow(qPrintable(u'<' + level + u'>')) << level;
    }

    void aMarkNeverMovesACallBack()
    {
        QFETCH(QString, level);
        const auto bare = attentionRank({.level = level});
        QVERIFY(attentionRank({.level = level, .isLevelOverridden = true}) <= bare);
        QVERIFY(attentionRank({.level = level, .isLoweringProposed = true}) <= bare);
        QVERIFY(attentionRank({.level = level, .hasAnyYes = true}) <= bare);
    }

    void aProposedLoweringIsLookedAtLikeAnOverrideAndALevelOfANewerProgramToo()
    {
        const auto overridden = attentionRank({.level = u"T3"_s, .isLevelOverridden = true});
        QCOMPARE(attentionRank({.level = u"T3"_s, .isLoweringProposed = true}), overridden);
        QCOMPARE(attentionRank({.level = u"T9"_s}), overridden);
        QVERIFY(overridden < attentionRank({.level = u"T3"_s}));
        QVERIFY(overridden > attentionRank({.level = u"T2"_s}));
    }
};

QTEST_GUILESS_MAIN(TestAttention)
#include "tst_attention.moc"
