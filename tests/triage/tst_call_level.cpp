// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/CallLevel.h"

#include <QTest>

using namespace latarnia;

class TestCallLevel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theQuestionMarkComesRightAfterT1OnceAnythingIsYes()
    {
        const auto with
            = [](Level level, AnyYes anyYes) { return Verdict{.level = level, .anyYes = anyYes}; };
        const QList<Verdict> persons{with(Level::T4, AnyYes::No), with(Level::T2, AnyYes::Yes),
                                     with(Level::T5, AnyYes::Yes), with(Level::T5, AnyYes::No)};
        QCOMPARE(decidingPerson(persons), 2);
        QCOMPARE(decidingPerson(persons + QList{with(Level::T1, AnyYes::Yes)}), 4);
        QCOMPARE(decidingPerson({with(Level::T5, AnyYes::No), with(Level::T3, AnyYes::Yes)}), 1);
        QCOMPARE(decidingPerson({with(Level::T4, AnyYes::No), with(Level::T5, AnyYes::No)}), 1);
        QCOMPARE(decidingPerson({}), -1);
    }

    void aLevelRaisedByHandBringsUpEverybodysServicesAndOneLoweredTakesNoneAway()
    {
        const QList<Verdict> persons{{.level = Level::T3, .routeAs = Level::T2},
                                     {.level = Level::T4, .routeAs = Level::T4}};
        const auto by = [&](Level level) {
            return routedAs(persons, HandLevel{.level = level, .reason = QStringLiteral("told so")});
        };
        const QList<Level> asTheyAre{Level::T2, Level::T4};
        QCOMPARE(routedAs(persons, {}), asTheyAre);
        QCOMPARE(by(Level::T1), (QList<Level>{Level::T1, Level::T1}));
        QCOMPARE(by(Level::T2), asTheyAre); // the first is routed so anyway
        QCOMPARE(by(Level::T4), asTheyAre);
        QCOMPARE(routedAs({}, HandLevel{.level = Level::T1}), QList<Level>{});
    }
};

QTEST_GUILESS_MAIN(TestCallLevel)
#include "tst_call_level.moc"
