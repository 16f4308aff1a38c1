// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/ShownLevel.h"

#include <QTest>

using namespace latarnia;

/// Every level the answers can give against every level a hand can set, as a table: what is shown, and what
/// waits for the shift lead ("p").
class TestShownLevel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPairIsAsTheTableSays()
    {
        // Rows: what the answers say, T0 … T5. Columns: what the hand says, T0 … T5.
        const char *const table[6][6]{{"T0", "T0 pT1", "T0 pT2", "T0 pT3", "T0 pT4", "T0"},
                                      {"T0 h", "T1", "T1 pT2", "T1 pT3", "T1 pT4", "T1"},
                                      {"T0 h", "T1 h", "T2", "T3 h", "T4 h", "T2"},
                                      {"T0 h", "T1 h", "T2 h", "T3", "T4 h", "T3"},
                                      {"T0 h", "T1 h", "T2 h", "T3 h", "T4", "T4"},
                                      {"T0 h", "T1 h", "T2 h", "T3 h", "T4 h", "T5"}};
        for (int answers = 0; answers < 6; ++answers) {
            for (int hand = 0; hand < 6; ++hand) {
                const auto shown = shownLevel(Level(answers),
                                              HandLevel{.level = Level(hand), .reason = QStringLiteral("r")});
                auto text = QString{codeOf(shown.level)};
                if (shown.byHand)
                    text += QStringLiteral(" h");
                if (shown.proposed)
                    text += QStringLiteral(" p") + codeOf(*shown.proposed);
                QCOMPARE(text, QString::fromLatin1(table[answers][hand]));
            }
        }
    }

    void withoutAHandTheAnswersDecide()
    {
        for (int answers = 0; answers < 6; ++answers)
            QCOMPARE(shownLevel(Level(answers), {}), (ShownLevel{.level = Level(answers)}));
    }

    /// Without a reason it can only have been a raise: it never holds the answers down.
    void aRaiseThatTheAnswersHavePassedIsNoProposal()
    {
        for (int answers = 0; answers < 6; ++answers) {
            for (int hand = 0; hand < 6; ++hand) {
                const auto shown = shownLevel(Level(answers), HandLevel{.level = Level(hand)});
                const bool up = isMoreUrgent(Level(hand), Level(answers));
                QCOMPARE(shown, (ShownLevel{.level = Level(up ? hand : answers), .byHand = up}));
            }
        }
    }

    void upAndDownGoOneStep()
    {
        QVERIFY(!raised(Level::T0));
        QCOMPARE(*raised(Level::T1), Level::T0);
        QCOMPARE(*raised(Level::T4), Level::T3);
        QCOMPARE(*raised(Level::T5), Level::T2);
        QCOMPARE(*lowered(Level::T0), Level::T1);
        QCOMPARE(*lowered(Level::T3), Level::T4);
        QVERIFY(!lowered(Level::T4));
        QVERIFY(!lowered(Level::T5));
    }

    void dangerThatIsSaidLaterIsNotHeldDown()
    {
        const HandLevel hand{.level = Level::T3, .reason = QStringLiteral("wages only")};
        QCOMPARE(shownLevel(Level::T2, hand).level, Level::T3);
        QCOMPARE(shownLevel(Level::T0, hand).level, Level::T0);
    }
};

QTEST_GUILESS_MAIN(TestShownLevel)
#include "tst_shown_level.moc"
