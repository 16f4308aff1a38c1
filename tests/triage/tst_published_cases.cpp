// SPDX-License-Identifier: GPL-3.0-or-later
#include "Bridge.h"
#include "core/triage/CaseJson.h"
#include "tests/support/ShippedInstrument.h"

#include <QJsonArray>
#include <QTest>

using namespace latarnia;
using namespace bridge;
using namespace Qt::StringLiterals;

namespace {

QMap<QString, QString> allNo(const Instrument &instrument)
{
    QMap<QString, QString> said;
    for (const auto &indicator : instrument.indicators)
        said.insert(indicator.id, u"no"_s);
    for (const auto &question : instrument.questions) {
        if (question.kind == QuestionKind::Rapid && question.fact == AskedFact::Answer)
            said.insert(question.id, u"no"_s);
    }
    return said;
}

QString letters(const Verdict &verdict)
{
    QString letters;
    for (const auto state : verdict.dimensions)
        letters += QStringLiteral("PNU-").at(int(state));
    return letters;
}

} // namespace

/// The cases of domain/screening.md §5.2 and the boundary cases below them.
class TestPublishedCases : public QObject
{
    Q_OBJECT

    Instrument m_instrument = shippedInstrument();

    Verdict judge(const oracle::Case &facts) const
    {
        return triage(m_instrument, screeningOf(m_instrument, facts));
    }

private Q_SLOTS:
    void aPublishedCaseGetsItsLevel_data()
    {
        QTest::addColumn<QString>("age");
        QTest::addColumn<QStringList>("forms");
        QTest::addColumn<bool>("restIsNo");
        QTest::addColumn<QString>("yes");
        QTest::addColumn<QString>("no");
        QTest::addColumn<QString>("dimensions");
        QTest::addColumn<QString>("iloClass");
        QTest::addColumn<QString>("level");
        QTest::addColumn<QString>("ceiling");
        QTest::addColumn<QString>("basis");
        const auto row = [](const char *name, const char *age, const QStringList &forms, bool rest,
                            const char *yes, const char *no, const char *dimensions, const char *iloClass,
                            const char *level, const char *ceiling, const char *basis) {
            QTest::newRow(name) << QString::fromLatin1(age) << forms << rest << QString::fromLatin1(yes)
                                << QString::fromLatin1(no) << QString::fromLatin1(dimensions)
                                << QString::fromLatin1(iloClass) << QString::fromLatin1(level)
                                << QString::fromLatin1(ceiling) << QString::fromLatin1(basis);
        };
        const auto *shorts = "R1 R2 R3 R4 R5 R6 R7 R8a R8b R9";
        row("K1", "adult", {}, true, "D1.01 D1.02 D4.02 D4.03 D4.04 R9", "", "PNNPNN",
            "deceptionAndExploitation", "T1", "T1", "full");
        row("K2", "adult", {}, true, "D1.03 D1.06 D4.01 D4.04 D4.05 D5.01 D5.04 D5.11 R4b R8c", "", "NNNPPN",
            "other", "T1", "T1", "full");
        row("K5", "adult", {}, true, "", "", "NNNNNN", "successfulMigrant", "T4", "T4", "full");
        row("K6", "under18", {u"forcedBegging"_s}, false, "", "", "UUUUUU", "", "T1", "T1", "full");
        row("K8", "notAsked", {}, false, "R4 R4b", "", "UUUUUU", "", "T2", "T1", "full");
        row("K9", "adult", {}, false, "", shorts, "UUUUUU", "", "T4", "T1", "rapid");
        row("K10", "adult", {}, false, "R1 R2 R3 R4 R4b R5 R6 R7 R8a R8b R8c", "", "UUUUPU", "", "T2", "T1",
            "full");
        row("nothing said", "notAsked", {}, false, "", "", "UUUUUU", "", "T5", "T1", "full");
        row("papers held for a filing", "adult", {}, false, "R4", "R4b", "UUUUUU", "", "T5", "T1", "full");
        row("short questions, one not asked", "adult", {}, false, "", "R1 R2 R3 R4 R5 R6 R7 R8a R8b",
            "UUUUUU", "", "T5", "T1", "full");
        row("short questions no, a form named", "adult", {u"forcedLabour"_s}, false, "", shorts, "UUUUUU", "",
            "T5", "T1", "full");
        row("unpaid and overworked only", "adult", {}, true, "D4.01 D4.02 R9", "", "NNNPNN",
            "exploitedMigrant", "T3", "T3", "full");
    }

    void aPublishedCaseGetsItsLevel()
    {
        QFETCH(QString, age);
        QFETCH(QStringList, forms);
        QFETCH(bool, restIsNo);
        QFETCH(QString, yes);
        QFETCH(QString, no);
        oracle::Case facts{.age = age, .forms = setOf(forms)};
        if (restIsNo)
            facts.said = allNo(m_instrument);
        for (const auto &id : no.split(u' ', Qt::SkipEmptyParts))
            facts.said.insert(id, u"no"_s);
        for (const auto &id : yes.split(u' ', Qt::SkipEmptyParts))
            facts.said.insert(id, u"yes"_s);
        const auto verdict = judge(facts);
        QTEST(letters(verdict), "dimensions");
        QTEST(verdict.iloClass ? QString{codeOf(*verdict.iloClass)} : QString{u""_s}, "iloClass");
        QTEST(QString{codeOf(verdict.level)}, "level");
        QTEST(QString{codeOf(verdict.ceiling)}, "ceiling");
        QTEST(QString{codeOf(verdict.basis)}, "basis");
    }

    void theBoundariesOfOneDimension_data()
    {
        QTest::addColumn<int>("strong");
        QTest::addColumn<int>("medium");
        QTest::addColumn<int>("weak");
        QTest::addColumn<bool>("positive");
        const auto row = [](int s, int m, int w, bool positive) {
            QTest::addRow("%d %d %d", s, m, w) << s << m << w << positive;
        };
        row(0, 0, 4, false);
        row(0, 1, 3, false);
        row(0, 2, 0, false);
        row(0, 2, 1, true);
        row(0, 3, 0, true);
        row(1, 0, 0, false);
        row(1, 0, 1, true);
        row(1, 1, 0, true);
        row(2, 0, 0, true);
    }

    void theBoundariesOfOneDimension()
    {
        QFETCH(int, strong);
        QFETCH(int, medium);
        QFETCH(int, weak);
        QTEST(isPositive({.strong = strong, .medium = medium, .weak = weak}), "positive");
    }

    void dangerIsSaidBesideTheIndication()
    {
        const auto verdict = judge({.danger = true, .said = {{u"R4b"_s, u"yes"_s}}});
        QCOMPARE(verdict.level, Level::T0);
        QCOMPARE(verdict.indication, Level::T2);
        QCOMPARE(verdict.floor, Level::T2);
        QCOMPARE(verdict.reasons.first().kind, ReasonKind::Danger);
    }

    void anOwnAnswerWinsAndTheContradictionIsShown()
    {
        const auto verdict = judge(
            {.said = {{u"R7"_s, u"yes"_s}, {u"D5.08"_s, u"no"_s}, {u"R4"_s, u"no"_s}, {u"R4b"_s, u"yes"_s}}});
        QCOMPARE(verdict.contradictions, (QList<QStringList>{{u"R4"_s, u"R4b"_s}, {u"R7"_s, u"D5.08"_s}}));
        QCOMPARE(verdict.level, Level::T2);
    }

    void theOrderOfAnsweringChangesNothing()
    {
        const QStringList ids{u"R1"_s, u"D5.01"_s, u"R4"_s, u"D4.01"_s, u"D1.02"_s};
        const auto ask = [&](const QStringList &order) {
            auto screening = blankCase(m_instrument);
            screening.age = AgeState::Adult;
            for (const auto &id : order)
                (void)setAnswer(m_instrument, screening, id, id == u"R4"_s ? Answer::No : Answer::Yes);
            return triage(m_instrument, screening);
        };
        auto reversed = ids;
        std::reverse(reversed.begin(), reversed.end());
        QCOMPARE(ask(ids), ask(reversed));
    }

    void aVerdictIsWrittenAsTheInterfaceSays()
    {
        const QJsonObject said{{u"age"_s, u"notAsked"_s},
                               {u"rapid"_s, QJsonObject{{u"R4"_s, u"yes"_s}, {u"R4b"_s, u"yes"_s}}},
                               {u"answers"_s, QJsonObject{{u"D5.01"_s, u"yes"_s}, {u"D4.01"_s, u"no"_s}}}};
        const auto screening = screeningCaseFrom(m_instrument, said, u"x.json"_s);
        QVERIFY(screening);
        const auto json = toJson(m_instrument, triage(m_instrument, *screening));
        auto keys = json.keys();
        QCOMPARE(keys.join(u' '),
                 u"basis ceiling contradictions dimensions floor format iloClass indication instrument level "
                 u"next open "
                 "reasons routeAs"_s);
        QCOMPARE(json.value(u"level"_s), u"T2"_s);
        QCOMPARE(json.value(u"ceiling"_s), u"T1"_s);
        QVERIFY(json.value(u"iloClass"_s).isNull());
        QCOMPARE(json.value(u"reasons"_s).toArray().first().toObject(),
                 (QJsonObject{{u"rule"_s, u"signal"_s}, {u"items"_s, QJsonArray{u"R4b"_s, u"D5.01"_s}}}));
    }
};

QTEST_GUILESS_MAIN(TestPublishedCases)
#include "tst_published_cases.moc"
