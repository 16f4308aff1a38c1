// SPDX-License-Identifier: GPL-3.0-or-later
#include "Bridge.h"
#include "tests/support/ShippedInstrument.h"

#include <QRandomGenerator>
#include <QTest>

using namespace latarnia;
using namespace bridge;
using namespace Qt::StringLiterals;

/// The engine against a second statement of the rule, written from the page alone.
class TestSecondStatement : public QObject
{
    Q_OBJECT

    Instrument m_instrument = shippedInstrument();
    oracle::Items m_items = itemsOf(m_instrument);
    QStringList m_rapid;

    QStringList idsOf(const QString &dimension) const
    {
        QStringList ids;
        for (auto it = m_items.begin(); it != m_items.end(); ++it) {
            if (it->dimension == dimension)
                ids.append(it.key());
        }
        return ids;
    }

    /// Counts S, M, W of the present and of the possible, by hand, and reads the printed table.
    static bool tableSays(const std::array<int, 3> &count)
    {
        const auto [s, m, w] = count;
        if (s == 0)
            return m >= 3 || (m == 2 && w >= 1);
        return s >= 2 || m >= 1 || w >= 1;
    }

    template<typename Visit>
    void everyState(const QStringList &ids, int states, Visit visit) const
    {
        quint64 total = 1;
        for (qsizetype i = 0; i < ids.size(); ++i)
            total *= quint64(states);
        QList<int> digits(ids.size(), 0);
        for (quint64 n = 0; n < total; ++n) {
            visit(digits);
            for (qsizetype i = 0; i < digits.size() && ++digits[i] == states; ++i)
                digits[i] = 0;
        }
    }

    QString randomAnswer(QRandomGenerator &random, int yesWeight) const
    {
        const auto n = int(random.bounded(10));
        if (n < yesWeight)
            return u"yes"_s;
        if (n < 8)
            return u"no"_s;
        return n == 8 ? u"unknown"_s : u"declined"_s;
    }

    oracle::Case randomCase(QRandomGenerator &random) const
    {
        static const QStringList ages = allCodes<AgeState>();
        static const QStringList phases = allCodes<Phase>();
        static const QStringList forms = allCodes<ExploitationForm>();
        oracle::Case facts{.age = ages.at(random.bounded(5)),
                           .phase = phases.at(random.bounded(3)),
                           .danger = random.bounded(20) == 0};
        for (auto left = random.bounded(4); left > 1; --left)
            facts.forms.insert(forms.at(random.bounded(int(forms.size()))));
        const auto asked = int(random.bounded(11));
        const auto yes = int(random.bounded(5));
        const auto ids = QStringList{m_items.keyBegin(), m_items.keyEnd()} + m_rapid;
        for (const auto &id : ids) {
            if (random.bounded(10) < asked)
                facts.said.insert(id, randomAnswer(random, yes));
        }
        return facts;
    }

private Q_SLOTS:
    void initTestCase()
    {
        for (const auto &question : std::as_const(m_instrument.questions)) {
            if (question.kind == QuestionKind::Rapid && question.fact != AskedFact::Form)
                m_rapid.append(question.id);
        }
        QCOMPARE(m_rapid.size(), 13);
    }

    void theWeightsAreThoseOfThePage_data()
    {
        QTest::addColumn<QString>("dimension");
        QTest::addColumn<QString>("adult");
        QTest::addColumn<QString>("child");
        QTest::newRow("D1") << u"D1"_s << u"1/8/1"_s << u"2/8/0"_s;
        QTest::newRow("D2") << u"D2"_s << u"1/9/0"_s << u"4/6/0"_s;
        QTest::newRow("D3") << u"D3"_s << u"0/14/2"_s << u"0/15/0"_s;
        QTest::newRow("D4") << u"D4"_s << u"1/7/1"_s << u"1/7/0"_s;
        QTest::newRow("D5") << u"D5"_s << u"4/10/1"_s << u"8/7/0"_s;
        QTest::newRow("D6") << u"D6"_s << u"0/5/2"_s << u"0/7/0"_s;
    }

    void theWeightsAreThoseOfThePage()
    {
        QFETCH(QString, dimension);
        QFETCH(QString, adult);
        QFETCH(QString, child);
        QMap<QString, int> adults;
        QMap<QString, int> children;
        for (const auto &id : idsOf(dimension)) {
            ++adults[m_items.value(id).adult];
            ++children[m_items.value(id).child];
        }
        const auto counts = [](const QMap<QString, int> &count) {
            return QStringLiteral("%1/%2/%3")
                .arg(count.value(u"S"_s))
                .arg(count.value(u"M"_s))
                .arg(count.value(u"W"_s));
        };
        QCOMPARE(counts(adults), adult);
        QCOMPARE(counts(children), child);
    }

    void everySubsetOfEveryDimensionIsJudgedAsTheTableSays_data()
    {
        QTest::addColumn<QString>("dimension");
        QTest::addColumn<bool>("child");
        for (const auto &dimension : allCodes<Dimension>()) {
            QTest::addRow("%s adult", qPrintable(dimension)) << dimension << false;
            QTest::addRow("%s child", qPrintable(dimension)) << dimension << true;
        }
    }

    void everySubsetOfEveryDimensionIsJudgedAsTheTableSays()
    {
        QFETCH(QString, dimension);
        QFETCH(bool, child);
        const auto ids = idsOf(dimension);
        FactList facts(m_instrument.indicators.size(), Fact::No);
        const auto index = size_t(*fromCode<Dimension>(dimension));
        everyState(ids, 2, [&](const QList<int> &digits) {
            std::array<int, 3> count{};
            for (qsizetype i = 0; i < ids.size(); ++i) {
                facts[m_instrument.indicatorAt.value(ids.at(i))] = digits.at(i) == 1 ? Fact::Yes : Fact::No;
                const auto item = m_items.value(ids.at(i));
                const auto at = QStringLiteral("SMW").indexOf(child ? item.child : item.adult);
                if (digits.at(i) == 1 && at >= 0)
                    ++count[size_t(at)];
            }
            const auto state = stateOf(tally(m_instrument, facts, child)[index]);
            const auto expected = tableSays(count) ? DimensionState::Positive : DimensionState::Negative;
            if (state != expected)
                QFAIL("a subset is judged otherwise than the table says");
        });
    }

    void everyThreeValuedStateOfTheSmallerDimensionsAgrees_data()
    {
        QTest::addColumn<QString>("dimension");
        QTest::addColumn<bool>("child");
        for (const auto *dimension : {"D1", "D2", "D4", "D6"}) {
            QTest::addRow("%s adult", dimension) << QString::fromLatin1(dimension) << false;
            QTest::addRow("%s child", dimension) << QString::fromLatin1(dimension) << true;
        }
    }

    void everyThreeValuedStateOfTheSmallerDimensionsAgrees()
    {
        QFETCH(QString, dimension);
        QFETCH(bool, child);
        const auto ids = idsOf(dimension);
        QVERIFY(ids.size() <= 10);
        FactList facts(m_instrument.indicators.size(), Fact::No);
        const auto index = size_t(*fromCode<Dimension>(dimension));
        QMap<DimensionState, int> seen;
        int total = 0;
        everyState(ids, 3, [&](const QList<int> &digits) {
            std::array<int, 3> least{};
            std::array<int, 3> most{};
            for (qsizetype i = 0; i < ids.size(); ++i) {
                facts[m_instrument.indicatorAt.value(ids.at(i))] = Fact(digits.at(i));
                const auto item = m_items.value(ids.at(i));
                const auto at = QStringLiteral("SMW").indexOf(child ? item.child : item.adult);
                if (at < 0)
                    continue;
                least[size_t(at)] += digits.at(i) == int(Fact::Yes) ? 1 : 0;
                most[size_t(at)] += digits.at(i) != int(Fact::No) ? 1 : 0;
            }
            const auto state = stateOf(tally(m_instrument, facts, child)[index]);
            const auto expected = tableSays(least) ? DimensionState::Positive
                : tableSays(most)                  ? DimensionState::Undetermined
                                                   : DimensionState::Negative;
            ++seen[state];
            ++total;
            if (state != expected)
                QFAIL("a three-valued state is judged otherwise than the table says");
        });
        QCOMPARE(seen.value(DimensionState::Positive) + seen.value(DimensionState::Negative)
                     + seen.value(DimensionState::Undetermined),
                 total);
    }

    void wholeCasesAgree()
    {
        const int wanted = qEnvironmentVariableIntValue("LATARNIA_CASES") > 0
            ? qEnvironmentVariableIntValue("LATARNIA_CASES")
            : 1'000'000;
        QRandomGenerator random{20261124};
        QMap<QString, int> levels;
        for (int n = 0; n < wanted; ++n) {
            const auto facts = randomCase(random);
            const auto verdict = triage(m_instrument, screeningOf(m_instrument, facts));
            const auto expected = oracle::judge(m_items, facts);
            QVERIFY2(outcomeOf(verdict) == expected, qPrintable(describe(facts)));
            QCOMPARE(verdict.open.isEmpty(), verdict.floor == verdict.ceiling);
            ++levels[expected.level + u'/' + expected.ceiling + u'/' + expected.basis];
        }
        qInfo() << wanted << "cases; level/ceiling/basis seen:"
                << QStringList(levels.keyBegin(), levels.keyEnd()).join(u' ');
        QVERIFY(levels.size() >= 10);
    }

    void anAnswerNeverLowersTheFloorNorRaisesTheCeiling()
    {
        QRandomGenerator random{7};
        int tried = 0;
        while (tried < 20'000) {
            auto facts = randomCase(random);
            const auto &indicator
                = m_instrument.indicators.at(random.bounded(int(m_instrument.indicators.size())));
            // A pair is one fact asked twice: there an own answer may overrule the carried one.
            if (indicator.carriedBy >= 0 || facts.said.contains(indicator.id))
                continue;
            const auto before = triage(m_instrument, screeningOf(m_instrument, facts));
            facts.said.insert(indicator.id, random.bounded(2) == 0 ? u"yes"_s : u"no"_s);
            const auto after = triage(m_instrument, screeningOf(m_instrument, facts));
            QVERIFY2(after.floor <= before.floor, qPrintable(indicator.id + u' ' + describe(facts)));
            QVERIFY2(after.ceiling >= before.ceiling, qPrintable(indicator.id + u' ' + describe(facts)));
            ++tried;
        }
    }
};

QTEST_GUILESS_MAIN(TestSecondStatement)
#include "tst_second_statement.moc"
