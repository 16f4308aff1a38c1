// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/Agreement.h"

#include <QTest>

using namespace latarnia;
using namespace Qt::StringLiterals;

namespace {

constexpr int Items = 10;

/// Ten items, "i0" to "i9", of three steps; the last has two, and all may not apply.
Rubric sample()
{
    RubricSection section{.id = u"s"_s};
    for (int i = 0; i < Items; ++i)
        section.items.append({.id = u"i%1"_s.arg(i),
                              .weight = i + 1,
                              .steps = i == Items - 1 ? 2 : 3,
                              .evidence = u"record"_s,
                              .mayNotApply = true});
    return {.sections = {section}};
}

/// One letter an item: a score, "-" not applicable, "." no answer.
QList<ItemAnswer> answersIn(const QString &line)
{
    QList<ItemAnswer> answers;
    for (int i = 0; i < line.size(); ++i) {
        const auto item = u"i%1"_s.arg(i);
        if (line.at(i) == u'-')
            answers.append({.item = item, .answer = ReviewAnswer::NotApplicable});
        else if (line.at(i) != u'.')
            answers.append({.item = item, .score = line.at(i).digitValue()});
    }
    return answers;
}

BlindReviews call(const QString &id, const QString &first, const QString &second)
{
    return {
        .callId = id, .call = {.kind = u"victim"_s}, .first = answersIn(first), .second = answersIn(second)};
}

QList<BlindReviews> threeCalls()
{
    return {call(u"a"_s, u"0120120121"_s, u"0120120121"_s), call(u"b"_s, u"2222222221"_s, u"2222222221"_s),
            call(u"c"_s, u"0000000000"_s, u"0000000001"_s)};
}

std::optional<NoKappa> whyNone(const QList<BlindReviews> &reviews, KappaWeights weights = KappaWeights::None)
{
    return agreementOf(sample(), reviews)->figures.at(qsizetype(weights)).none;
}

} // namespace

/// Two people read the same calls without knowing of each other.
class TestAgreement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kappaSaysOverHowManyItemsAndCallsItIs()
    {
        const auto agreement = *agreementOf(sample(), threeCalls());
        QCOMPARE(agreement.figures.size(), 3);
        for (const auto &figure : agreement.figures) {
            QCOMPARE(figure.items, 30);
            QCOMPARE(figure.calls, 3);
            QVERIFY(!figure.none);
            QVERIFY((figure.kappa > Fraction{9, 10} && figure.kappa < Fraction{1, 1}));
        }
        QCOMPARE(agreement.figures.at(1).weights, KappaWeights::Linear);
    }

    /// By hand: of 30 pairs 29 agree. The first rater gave 0 to 13, 1 to 3, 2 to 14 (of two steps, 1 is the
    /// highest: two of them); the second 12, 3, 15. Expected: (13·12 + 3·3 + 14·15) ÷ 900 = 375 ÷ 900.
    /// Kappa: (870 - 375) ÷ (900 - 375) = 495 ÷ 525.
    void kappaOfThreeCallsIsWhatIsCalculatedByHand()
    {
        const auto kappa = agreementOf(sample(), threeCalls())->figures.first().kappa;
        QVERIFY2((kappa == Fraction{495, 525}), qPrintable(u"%1/%2"_s.arg(kappa.part).arg(kappa.whole)));
    }

    void thereIsNoKappaOfFewerThanThirtyItems()
    {
        auto reviews = threeCalls();
        reviews[0].second.removeLast();
        QCOMPARE(whyNone(reviews), NoKappa::TooFewItems);
        QVERIFY(agreementOf(sample(), reviews)->figures.first().kappa.isNothing());
        QCOMPARE(whyNone({}), NoKappa::TooFewItems);
    }

    void thereIsNoKappaOfOneCall()
    {
        auto rubric = sample();
        auto &items = rubric.sections.first().items;
        auto reviews = call(u"a"_s, {}, {});
        for (int i = Items; i < 40; ++i)
            items.append({.id = u"i%1"_s.arg(i), .evidence = u"record"_s});
        for (const auto &item : std::as_const(items)) {
            reviews.first.append({.item = item.id, .score = int(item.id.size()) % 2});
            reviews.second.append({.item = item.id, .score = 1});
        }
        QCOMPARE(agreementOf(rubric, {reviews})->figures.first().none, NoKappa::OneCall);
    }

    void thereIsNoKappaWhereARaterNeverVaries()
    {
        const auto same = u"1111111110"_s;
        auto reviews = QList<BlindReviews>{call(u"a"_s, u"111111111."_s, same), call(u"b"_s, same, same),
                                           call(u"c"_s, same, same), call(u"d"_s, same, same)};
        for (auto &both : reviews) {
            both.first.removeIf([](const ItemAnswer &answer) { return answer.item == u"i9"_s; });
            both.second.removeIf([](const ItemAnswer &answer) { return answer.item == u"i9"_s; });
        }
        QCOMPARE(whyNone(reviews), NoKappa::NoVariation);
        reviews[0].second = answersIn(u"222222222"_s); // one of the two varies
        QCOMPARE(whyNone(reviews), NoKappa::NoVariation);
        std::swap(reviews[0].first, reviews[0].second); // the other of the two
        QCOMPARE(whyNone(reviews), NoKappa::NoVariation);
        reviews[1].second = answersIn(u"222222222"_s);
        QVERIFY(!whyNone(reviews));
    }

    void notApplicableIsAnAnswerWithoutWeightsAndNoneWithThem()
    {
        auto reviews = threeCalls();
        reviews.append(call(u"d"_s, u"--........"_s, u"-1........"_s));
        const auto figures = agreementOf(sample(), reviews)->figures;
        QCOMPARE(figures.at(0).items, 32);
        QCOMPARE(figures.at(0).calls, 4);
        QCOMPARE(figures.at(1).items, 30);
        QCOMPARE(figures.at(1).calls, 3);
        QCOMPARE(figures.at(2).items, 30);
    }

    void everyItemStandsBesideTheOther()
    {
        const auto items = agreementOf(sample(), {call(u"a"_s, u"01-.2"_s, u"02-1."_s)})->items;
        QCOMPARE(items.size(), Items); // what was asked, answered or not
        QVERIFY(items.at(0).isAgreed());
        QVERIFY(!items.at(1).isAgreed());
        QCOMPARE(items.at(1).first->score, 1);
        QCOMPARE(items.at(1).second->score, 2);
        QVERIFY(items.at(2).isAgreed());
        QVERIFY(!items.at(3).first && items.at(3).second && !items.at(3).isAgreed());
        QVERIFY(items.at(4).first && !items.at(4).second);
        QVERIFY(!items.at(5).isAgreed()); // nobody said anything
        QCOMPARE(items.at(9).item, u"i9"_s);
        QCOMPARE(items.at(9).call, u"a"_s);
    }

    void aYesIsAsHighWhateverTheNumberOfSteps()
    {
        // i9 has two steps, its yes is a 1; beside i8 with a 2 nobody differs by more than one who says no.
        auto reviews = threeCalls();
        reviews[2] = call(u"c"_s, u"0000000000"_s, u"0000000020"_s);
        const auto three = agreementOf(sample(), reviews)->figures.at(1).kappa;
        const auto two = agreementOf(sample(), threeCalls())->figures.at(1).kappa;
        QVERIFY((three == two));
    }

    void whatDoesNotBelongIsAProblem()
    {
        const auto twice = QList<BlindReviews>{call(u"a"_s, u"1"_s, u"1"_s), call(u"a"_s, u"1"_s, u"1"_s)};
        QCOMPARE(agreementOf(sample(), twice).problem().fault, Fault::DuplicateId);
        QCOMPARE(agreementOf(sample(), {call(u"a"_s, u"9"_s, u"1"_s)}).problem().fault, Fault::OutOfRange);
        QCOMPARE(agreementOf(sample(), {call(u"a"_s, u"1"_s, u"9"_s)}).problem().where, u"i0"_s);
    }
};

QTEST_GUILESS_MAIN(TestAgreement)
#include "tst_agreement.moc"
