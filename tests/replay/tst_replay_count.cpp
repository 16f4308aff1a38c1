// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/replay/ReplayCount.h"

#include <QTest>

using namespace latarnia;
using namespace Qt::StringLiterals;

namespace {

ReplayedCall call(Level before, Level after, const QString &service = u"same"_s)
{
    return {.call = u"id"_s,
            .before = {.level = before, .indication = before},
            .after = {.level = after, .indication = after},
            .serviceBefore = u"same"_s,
            .serviceAfter = service};
}

} // namespace

/// What is counted of calls that were judged again.
class TestReplayCount : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCallThatStaysAsItIsIsCountedAndNotTold()
    {
        ReplayCount count;
        count.take(Replayed{call(Level::T2, Level::T2)});
        QCOMPARE(count, (ReplayCount{.calls = 1, .replayed = 1}));
    }

    void levelAndServiceAreCountedEachAndTheCallOnce()
    {
        ReplayCount count;
        count.take(Replayed{call(Level::T2, Level::T1, u"police"_s)});
        QCOMPARE(count.changed, 1);
        QCOMPARE(count.levels, (QMap<LevelChange, qint64>{{{Level::T2, Level::T1}, 1}}));
        QCOMPARE(count.services, (QMap<ServiceChange, qint64>{{{u"same"_s, u"police"_s}, 1}}));
        QCOMPARE(count.list.size(), 1);
    }

    void aLevelSetByHandStaysAndItsIndicationIsCountedApart()
    {
        auto one = call(Level::T2, Level::T1);
        one.byHand = true;
        one.before.level = one.after.level = Level::T0;
        ReplayCount count;
        count.take(Replayed{one});
        QVERIFY(count.levels.isEmpty());
        QCOMPARE(count.indications, (QMap<LevelChange, qint64>{{{Level::T2, Level::T1}, 1}}));
        one.after.indication = one.before.indication;
        QVERIFY(!one.isChanged());
    }

    void theListEndsAndTheCountGoesOn()
    {
        ReplayCount all;
        for (int stretch = 0; stretch < 3; ++stretch) {
            ReplayCount count;
            for (int i = 0; i < 4000; ++i) {
                auto one = call(Level::T2, Level::T1);
                one.number = QString::number(stretch * 4000 + i);
                count.take(Replayed{one});
            }
            all.take(count);
        }
        QCOMPARE(all.changed, 12'000);
        QCOMPARE(all.list.size(), MostReplayedCalls);
        QCOMPARE(all.list.last().number, u"9999"_s); // the first, in order
        ReplayCount one;
        for (int i = 0; i < MostReplayedCalls + 1; ++i)
            one.take(Replayed{call(Level::T2, Level::T1)});
        QCOMPARE(one.list.size(), MostReplayedCalls);
    }

    void whatWasNotJudgedIsCountedByItsReason()
    {
        ReplayCount count;
        count.take(Replayed{Unreplayed::UnknownItem});
        ReplayCount behind;
        behind.take(Replayed{Unreplayed::UnknownItem});
        behind.take(Replayed{Unreplayed::NoAnswers});
        count.take(behind);
        QCOMPARE(count.calls, 3);
        QCOMPARE(count.replayed, 0);
        QCOMPARE(count.unreplayed,
                 (QMap<Unreplayed, qint64>{{Unreplayed::NoAnswers, 1}, {Unreplayed::UnknownItem, 2}}));
    }
};

QTEST_GUILESS_MAIN(TestReplayCount)
#include "tst_replay_count.moc"
