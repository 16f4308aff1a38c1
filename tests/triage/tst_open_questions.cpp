// SPDX-License-Identifier: GPL-3.0-or-later
#include "Bridge.h"
#include "tests/support/ShippedInstrument.h"

#include <QRandomGenerator>
#include <QTest>

using namespace latarnia;
using namespace bridge;
using namespace Qt::StringLiterals;

namespace {

/// The shipped instrument with only some of its indicators and questions left, so that every completion can
/// be tried. Missing questions are read as answered no.
Instrument cutTo(const Instrument &whole, const QStringList &indicators)
{
    Instrument small{.identity = whole.identity, .weightsConfirmed = false};
    small.questions = whole.questions;
    small.questionAt = whole.questionAt;
    for (auto &question : small.questions)
        question.carries = -1;
    for (const auto &id : indicators) {
        auto indicator = whole.indicators.at(whole.indicatorAt.value(id));
        if (indicator.carriedBy >= 0)
            small.questions[indicator.carriedBy].carries = int(small.indicators.size());
        small.indicatorAt.insert(id, int(small.indicators.size()));
        small.indicators.append(indicator);
    }
    return small;
}

} // namespace

class TestOpenQuestions : public QObject
{
    Q_OBJECT

    Instrument m_whole = shippedInstrument();

    oracle::Case randomSmallCase(QRandomGenerator &random, const QStringList &indicators) const
    {
        static const QStringList ages = allCodes<AgeState>();
        static const QStringList phases = allCodes<Phase>();
        static const QStringList forms = allCodes<ExploitationForm>();
        static const QStringList answers = allCodes<Answer>();
        oracle::Case facts{.age = ages.at(random.bounded(5)), .phase = phases.at(random.bounded(3))};
        if (random.bounded(3) == 0)
            facts.forms.insert(forms.at(random.bounded(int(forms.size()))));
        for (const auto &id : indicators) {
            if (random.bounded(4) == 0)
                facts.said.insert(id, answers.at(random.bounded(4)));
        }
        // Trying out doubles with every unknown, so only a few questions stay open.
        for (const auto &question : m_whole.questions) {
            if (question.kind == QuestionKind::Rapid && question.fact != AskedFact::Form
                && random.bounded(6) != 0)
                facts.said.insert(question.id, random.bounded(12) == 0 ? u"yes"_s : u"no"_s);
        }
        return facts;
    }

private Q_SLOTS:
    void openIsWhatTryingEveryCompletionFinds()
    {
        QRandomGenerator random{11};
        const auto everything = itemsOf(m_whole).keys();
        int compared = 0;
        int notEmpty = 0;
        while (compared < 1500) {
            QStringList indicators;
            while (indicators.size() < 8) {
                const auto &id = everything.at(random.bounded(int(everything.size())));
                if (!indicators.contains(id))
                    indicators.append(id);
            }
            const auto small = cutTo(m_whole, indicators);
            auto facts = randomSmallCase(random, indicators);
            // A question whose indicator was cut away is no longer a pair; the page knows it only as one.
            for (const auto &question : m_whole.questions) {
                if (question.carries >= 0 && !indicators.contains(m_whole.indicators.at(question.carries).id))
                    facts.said.insert(question.id, u"no"_s);
            }
            const auto verdict = triage(small, screeningOf(small, facts));
            const auto expected = oracle::openByTrying(itemsOf(small), facts);
            QVERIFY2(setOf(verdict.open) == expected,
                     qPrintable(describe(facts) + u" among "_s + indicators.join(u' ') + u": said "_s
                                + verdict.open.join(u' ') + u", expected "_s
                                + QStringList(expected.begin(), expected.end()).join(u' ')));
            ++compared;
            notEmpty += expected.isEmpty() ? 0 : 1;
        }
        qInfo() << compared << "small instruments," << notEmpty << "with something open";
        QVERIFY(notEmpty > compared / 4);
    }

    void nextIsPartOfOpenAndNeverDeclined()
    {
        QRandomGenerator random{5};
        const auto everything = itemsOf(m_whole).keys();
        for (int n = 0; n < 3000; ++n) {
            const auto facts = randomSmallCase(random, everything);
            const auto verdict = triage(m_whole, screeningOf(m_whole, facts));
            QVERIFY(setOf(verdict.open).contains(setOf(verdict.next)));
            for (const auto &id : verdict.next)
                QVERIFY(facts.said.value(id) != u"declined"_s);
        }
    }

    void gentleQuestionsComeFirstAndViolenceOnlyWhenRaised()
    {
        const auto first = triage(m_whole, screeningOf(m_whole, {})).next;
        QCOMPARE(first.first(), u"R1"_s);
        QVERIFY(!first.contains(u"R8c"_s));
        QVERIFY(!first.contains(u"D5.04"_s));
        const auto raised = triage(m_whole, screeningOf(m_whole, {.said = {{u"R8c"_s, u"yes"_s}}})).next;
        QVERIFY(raised.contains(u"D5.11"_s));
        QCOMPARE(raised.last().left(2), u"D2"_s);
    }

    void nobodyIsAskedTheSameFactTwice()
    {
        const auto next = triage(m_whole, screeningOf(m_whole, {})).next;
        QVERIFY(next.contains(u"R2"_s));
        QVERIFY(!next.contains(u"D5.02"_s));
        const auto refused = triage(m_whole, screeningOf(m_whole, {.said = {{u"R2"_s, u"declined"_s}}})).next;
        QVERIFY(!refused.contains(u"R2"_s));
        QVERIFY(!refused.contains(u"D5.02"_s));
    }

    void aChildIsAskedAboutNoMeans()
    {
        const auto next = triage(m_whole, screeningOf(m_whole, {.age = u"under18"_s})).next;
        QCOMPARE(next, QStringList{u"R3"_s});
    }

    void aWitnessIsAskedOnlyWhatCanBeSeen()
    {
        auto screening = blankCase(m_whole);
        screening.age = AgeState::Adult;
        screening.role = CallerRole::Witness;
        const auto next = triage(m_whole, screening).next;
        QVERIFY(next.contains(u"D4.01"_s));
        QVERIFY(!next.contains(u"R8a"_s));
        QVERIFY(!next.contains(u"D1.02"_s));
    }

    void beforeDepartureOnlyTheOfferIsAskedAbout()
    {
        const auto next = triage(m_whole, screeningOf(m_whole, {.phase = u"before"_s})).next;
        QVERIFY(!next.isEmpty());
        for (const auto &id : next)
            QVERIFY2(id == u"R1"_s || id.startsWith(u"D1"_s) || id.startsWith(u"D2"_s), qPrintable(id));
    }
};

QTEST_GUILESS_MAIN(TestOpenQuestions)
#include "tst_open_questions.moc"
