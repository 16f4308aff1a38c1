// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/Scoring.h"

#include <QTest>

using namespace latarnia;
using namespace Qt::StringLiterals;

namespace {

/// Two sections; a weighs 1 of two steps, b 2 of three and may not apply, c 3 of four and is critical, d of
/// five is for silent calls alone.
Rubric sample()
{
    const auto record = u"record"_s;
    return {
        .sections
        = {{.id = u"one"_s,
            .items = {{.id = u"a"_s, .weight = 1, .steps = 2, .evidence = record},
                      {.id = u"b"_s, .weight = 2, .steps = 3, .evidence = record, .mayNotApply = true}}},
           {.id = u"two"_s,
            .items = {{.id = u"c"_s, .weight = 3, .steps = 4, .evidence = record, .isCritical = true}}},
           {.id = u"three"_s,
            .items = {{.id = u"d"_s, .weight = 4, .steps = 5, .evidence = record, .kinds = {u"silent"_s}}}}}};
}

ItemAnswer scored(const QString &item, int score)
{
    return {.item = item, .score = score};
}

ItemAnswer notApplicable(const QString &item)
{
    return {.item = item, .answer = ReviewAnswer::NotApplicable};
}

/// "b=2" is a score, "b=-" not applicable.
QList<ItemAnswer> answersIn(const QString &line)
{
    QList<ItemAnswer> answers;
    for (const auto &word : line.split(u' ', Qt::SkipEmptyParts)) {
        const auto item = word.section(u'=', 0, 0);
        const auto value = word.section(u'=', 1);
        answers.append(value == u"-"_s ? notApplicable(item) : scored(item, value.toInt()));
    }
    return answers;
}

ReviewScore scoreOfLine(const QString &line, const QString &kind = u"victim"_s)
{
    return *scoreOf(sample(), {.kind = kind}, answersIn(line));
}

} // namespace

/// From answers to per cent, critical failures and what is missing.
class TestScoring : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theScoreIsWhatIsCalculatedByHand_data()
    {
        QTest::addColumn<QString>("answers");
        QTest::addColumn<qint64>("tenths");
        QTest::addColumn<QString>("missing");
        QTest::addColumn<int>("outcome");
        const auto row = [](const char *answers, qint64 tenths, const char *missing, ReviewOutcome outcome) {
            QTest::newRow(answers) << QString::fromLatin1(answers) << tenths << QString::fromLatin1(missing)
                                   << int(outcome);
        };
        // Weights 1, 2, 3: of 6, or of 4 where b does not apply.
        row("a=1 b=2 c=3", 1000, "", ReviewOutcome::Scored);
        row("a=0 b=1 c=1", 333, "", ReviewOutcome::Scored); // (0 + 1 + 1) / 6
        row("a=1 b=1 c=2", 667, "", ReviewOutcome::Scored); // (1 + 1 + 2) / 6
        row("a=1 b=- c=2", 750, "", ReviewOutcome::Scored); // (1 + 2) / 4
        row("a=0 b=0 c=1", 167, "", ReviewOutcome::Scored); // 1 / 6
        row("a=1 b=2 c=0", 500, "", ReviewOutcome::CriticalFailure); // 3 / 6, and it fails all the same
        row("a=0 b=- c=0", 0, "", ReviewOutcome::CriticalFailure);
        row("c=0", 0, "a b", ReviewOutcome::CriticalFailure);
        row("a=1", 1000, "b c", ReviewOutcome::Unfinished); // of what was answered
        row("b=-", 0, "a c", ReviewOutcome::Unfinished);
        row("", 0, "a b c", ReviewOutcome::Unfinished);
    }

    void theScoreIsWhatIsCalculatedByHand()
    {
        QFETCH(QString, answers);
        QFETCH(qint64, tenths);
        QFETCH(QString, missing);
        QFETCH(int, outcome);
        const auto score = scoreOfLine(answers);
        QCOMPARE(inUnits(score.total, 1000), tenths);
        QCOMPARE(score.missing.join(u' '), missing);
        QCOMPARE(int(score.outcome), outcome);
        QCOMPARE(score.criticalFailures.contains(u"c"_s), outcome == int(ReviewOutcome::CriticalFailure));
    }

    /// Every way to answer, in every order of the answers; the second statement counts in sixtieths with
    /// plain sums.
    void everyWayToAnswerIsScoredAsTheSecondStatementSays()
    {
        const QStringList waysOfA{u""_s, u"a=0"_s, u"a=1"_s};
        const QStringList waysOfB{u""_s, u"b=-"_s, u"b=0"_s, u"b=1"_s, u"b=2"_s};
        const QStringList waysOfC{u""_s, u"c=0"_s, u"c=1"_s, u"c=2"_s, u"c=3"_s};
        const QList<int> sixtiethsOfA{-1, 0, 60};
        const QList<int> sixtiethsOfB{-1, -1, 0, 60, 120};
        const QList<int> sixtiethsOfC{-1, 0, 60, 120, 180};
        int cases = 0;
        for (int a = 0; a < waysOfA.size(); ++a) {
            for (int b = 0; b < waysOfB.size(); ++b) {
                for (int c = 0; c < waysOfC.size(); ++c) {
                    int part = 0;
                    int whole = 0;
                    const auto add = [&](int given, int most) {
                        if (given < 0)
                            return;
                        part += given;
                        whole += most;
                    };
                    add(sixtiethsOfA.at(a), 60);
                    add(sixtiethsOfB.at(b), 120);
                    add(sixtiethsOfC.at(c), 180);
                    const auto line = QStringList{waysOfA.at(a), waysOfB.at(b), waysOfC.at(c)};
                    const auto score = scoreOfLine(line.join(u' '));
                    QVERIFY2((score.total == Fraction{part, whole}), qPrintable(line.join(u' ')));
                    QCOMPARE(score.missing.size(), (a == 0) + (b == 0) + (c == 0));
                    QCOMPARE(score.criticalFailures.size(), c == 1 ? 1 : 0);
                    QCOMPARE(scoreOfLine(QStringList{line.at(2), line.at(0), line.at(1)}.join(u' ')), score);
                    ++cases;
                }
            }
        }
        QCOMPARE(cases, 75);
    }

    void everySectionHasItsOwnShare()
    {
        const auto score = scoreOfLine(u"a=1 b=0 c=2"_s);
        QCOMPARE(score.sections.size(), 2); // nothing of the third is asked
        QCOMPARE(score.sections.at(0).section, u"one"_s);
        QVERIFY((score.sections.at(0).share == Fraction{1, 3}));
        QVERIFY((score.sections.at(1).share == Fraction{2, 3}));
        QVERIFY((score.total == Fraction{1, 2})); // 3 of 6, not the middle of the two
        QCOMPARE(scoreOfLine(u"a=1"_s).sections.at(0).missing, QStringList{u"b"_s});
        QVERIFY(scoreOfLine(u"a=1"_s).sections.at(1).share.isNothing());
    }

    void theShareOfASectionThatDoesNotApplyIsNothing()
    {
        auto rubric = sample();
        rubric.sections.first().items.removeFirst();
        const auto score = *scoreOf(rubric, {}, answersIn(u"b=- c=3"_s));
        QVERIFY(score.sections.at(0).share.isNothing());
        QVERIFY((score.total == Fraction{1, 1}));
    }

    void everyNumberOfStepsIsExact()
    {
        for (int steps = 2; steps <= 5; ++steps) {
            for (int score = 0; score < steps; ++score) {
                const RubricItem item{.id = u"x"_s, .weight = 7, .steps = steps};
                const auto points = pointsOf(item, scored(u"x"_s, score));
                QVERIFY((points == Fraction{score, steps - 1}));
                QCOMPARE(points.whole, 7 * 12);
            }
        }
    }

    void aCallOfWhichNothingIsAskedIsFinishedWithoutAScore()
    {
        auto rubric = sample();
        rubric.sections.removeFirst();
        rubric.sections.removeFirst();
        const auto score = *scoreOf(rubric, {.kind = u"victim"_s}, {});
        QCOMPARE(score.outcome, ReviewOutcome::Scored);
        QVERIFY(score.total.isNothing() && score.sections.isEmpty());
    }

    void anAnswerThatDoesNotBelongIsAProblem_data()
    {
        QTest::addColumn<QString>("answers");
        QTest::addColumn<int>("fault");
        QTest::addColumn<QString>("where");
        const auto row = [](const char *name, const char *answers, Fault fault, const char *where) {
            QTest::newRow(name) << QString::fromLatin1(answers) << int(fault) << QString::fromLatin1(where);
        };
        row("to no item", "a=1 z=1", Fault::UnknownId, "z");
        row("to what is not asked of this call", "d=1", Fault::BrokenReference, "d");
        row("a second one", "a=1 b=1 a=1", Fault::DuplicateId, "a");
        row("a score that is too high", "a=2", Fault::OutOfRange, "a");
        row("a score below no", "b=-1", Fault::OutOfRange, "b");
        row("not applicable where it always is", "a=-", Fault::UnknownValue, "a");
    }

    void anAnswerThatDoesNotBelongIsAProblem()
    {
        QFETCH(QString, answers);
        QFETCH(int, fault);
        QFETCH(QString, where);
        const auto score = scoreOf(sample(), {.kind = u"victim"_s}, answersIn(answers));
        QVERIFY(!score);
        QCOMPARE(int(score.problem().fault), fault);
        QCOMPARE(score.problem().where, where);
    }

    void whatDoesNotApplyHasNoScore()
    {
        auto answer = notApplicable(u"b"_s);
        answer.score = 1;
        QCOMPARE(scoreOf(sample(), {}, {answer}).problem().fault, Fault::OutOfRange);
    }
};

QTEST_GUILESS_MAIN(TestScoring)
#include "tst_scoring.moc"
