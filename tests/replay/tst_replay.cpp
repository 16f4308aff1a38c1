// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/replay/Replay.h"
#include "core/triage/CaseJson.h"
#include "core/triage/Triage.h"
#include "tests/support/OtherPacks.h"
#include "tests/triage/Bridge.h"

#include <QTest>
#include <QTimeZone>

using namespace latarnia;
using namespace Qt::StringLiterals;

namespace {

template<typename Value>
std::shared_ptr<const Value> shared(Result<Value> value)
{
    return std::make_shared<const Value>(*std::move(value));
}

Pack shipped(const char *name)
{
    return packOf(otherPack(name, [](QJsonObject &) {}));
}

ReplayRules shippedRules()
{
    return {.instrument = shared(instrumentFrom(shipped("instrument"))),
            .directory = shared(directoryFrom(shipped("directory"))),
            .holidays = shared(holidaysFrom(shipped("holidays"))),
            .routing = shared(routingRulesFrom(shipped("routing-rules")))};
}

JudgedLevel levelOf(const oracle::Outcome &said)
{
    return {.level = *fromCode<Level>(said.level),
            .indication = *fromCode<Level>(said.indication),
            .floor = *fromCode<Level>(said.floor),
            .ceiling = *fromCode<Level>(said.ceiling)};
}

constexpr std::array Items{"D1.01", "D1.02", "D4.01", "D4.02", "D4.04", "D5.02"};

/// The cases of everything that can be answered to a handful of items, by an adult and by a child.
QList<oracle::Case> everyCase()
{
    QList<oracle::Case> cases;
    const QStringList said{{}, u"yes"_s, u"no"_s, u"unknown"_s};
    for (int n = 0; n < 1 << (2 * Items.size()); ++n) {
        oracle::Case facts;
        for (size_t i = 0; i < Items.size(); ++i) {
            if (const auto &answer = said.at(n >> (2 * i) & 3); !answer.isEmpty())
                facts.said.insert(QString::fromLatin1(Items.at(i)), answer);
        }
        for (const auto &age : {u"adult"_s, u"under18"_s}) {
            facts.age = age;
            cases.append(facts);
        }
    }
    return cases;
}

} // namespace

/// One call judged again, against the second statement of the rule.
class TestReplay : public QObject
{
    Q_OBJECT

    ReplayRules m_own = shippedRules();
    oracle::Items m_items = bridge::itemsOf(*m_own.instrument);

    /// As it was closed, judged by the second statement.
    KeptCase keptFrom(const oracle::Case &facts) const
    {
        KeptCase kept{.call = {.startedAt = {QDate{2026, 3, 2}, QTime{10, 0}, QTimeZone::utc()}},
                      .judged = {{}},
                      .level = levelOf(oracle::judge(m_items, facts))};
        kept.call.id.text = u"id"_s;
        kept.call.number = u"2026-000001"_s;
        kept.call.kind = CallKind::Victim;
        kept.call.safety.danger = facts.danger ? DangerNow::Yes : DangerNow::No;
        CallPerson person{.age = *fromCode<AgeState>(facts.age)};
        for (auto said = facts.said.begin(); said != facts.said.end(); ++said)
            person.answers.insert(said.key(), *fromCode<Answer>(said.value()));
        kept.call.persons.append(person);
        return kept;
    }

    ReplayRules withInstrument(const QByteArray &bytes) const
    {
        auto rules = m_own;
        rules.instrument = shared(instrumentFrom(packOf(bytes)));
        return rules;
    }

    ReplayRules withRouting(const QByteArray &bytes) const
    {
        auto rules = m_own;
        rules.routing = shared(routingRulesFrom(packOf(bytes)));
        return rules;
    }

    static QString reasonOf(const Replayed &replayed)
    {
        const auto *why = std::get_if<Unreplayed>(&replayed);
        return why ? QString{codeOf(*why)} : QString{};
    }

private Q_SLOTS:
    void underItsOwnPacksNoCallChanges()
    {
        const auto copy = withInstrument(otherPack("instrument", [](QJsonObject &) {})); // another object
        int changed = 0;
        const auto cases = everyCase();
        for (const auto &facts : cases) {
            const auto again = replay(keptFrom(facts), m_own, copy);
            QVERIFY2(reasonOf(again).isEmpty(), qPrintable(reasonOf(again)));
            changed += std::get<ReplayedCall>(again).isChanged() ? 1 : 0;
        }
        QCOMPARE(changed, 0);
    }

    void underAnotherWeightExactlyThoseChangeThatTheSecondStatementNames()
    {
        const auto other = withInstrument(instrumentWithWeight(u"D4.01"_s, u"weak"_s));
        auto items = m_items;
        items[u"D4.01"_s].adult = u"W"_s;
        int changed = 0;
        const auto cases = everyCase();
        for (const auto &facts : cases) {
            const auto kept = keptFrom(facts);
            const auto again = std::get<ReplayedCall>(replay(kept, m_own, other));
            QCOMPARE(again.before, *kept.level);
            QCOMPARE(again.after, levelOf(oracle::judge(items, facts)));
            QCOMPARE(again.isLevelChanged(), again.after.level != kept.level->level);
            changed += again.isLevelChanged() ? 1 : 0;
        }
        QVERIFY2(changed > 100 && changed < cases.size() / 2, qPrintable(QString::number(changed)));
    }

    void underAnotherRuleExactlyThoseOfItsLevelGoElsewhere()
    {
        const auto other = withRouting(routingWithFirst(u"T2"_s, u"kcik-duty"_s));
        int changed = 0;
        const auto cases = everyCase();
        for (const auto &facts : cases) {
            const auto again = std::get<ReplayedCall>(replay(keptFrom(facts), m_own, other));
            QVERIFY(!again.isLevelChanged());
            QVERIFY(again.serviceBefore != u"kcik-duty"_s);
            const bool isRoutedSo = oracle::judge(m_items, facts).routeAs == u"T2"_s;
            QCOMPARE(again.serviceAfter, isRoutedSo ? u"kcik-duty"_s : again.serviceBefore);
            changed += again.isServiceChanged() ? 1 : 0;
        }
        QVERIFY2(changed > 100 && changed < cases.size(), qPrintable(QString::number(changed)));
    }

    /// By hand from domain/services-pl.md: during the day in Warsaw.
    void theFirstServiceIsThatOfTheMomentTheCallBegan_data()
    {
        QTest::addColumn<QStringList>("yes");
        QTest::addColumn<bool>("danger");
        QTest::addColumn<QString>("first");
        QTest::newRow("danger now") << QStringList{} << true << u"112"_s;
        QTest::newRow("a signal") << QStringList{u"D5.02"_s} << false << u"kcik-case"_s;
    }

    void theFirstServiceIsThatOfTheMomentTheCallBegan()
    {
        QFETCH(QStringList, yes);
        QFETCH(bool, danger);
        QFETCH(QString, first);
        oracle::Case facts{.danger = danger};
        for (const auto &id : std::as_const(yes))
            facts.said.insert(id, u"yes"_s);
        QCOMPARE(std::get<ReplayedCall>(replay(keptFrom(facts), m_own, m_own)).serviceBefore, first);
    }

    void aQuestionMarkGoesElsewhereAtNight()
    {
        auto kept = keptFrom({});
        QCOMPARE(kept.level->level, Level::T5);
        const auto firstAt = [&](int hour) {
            kept.call.startedAt.setTime(QTime{hour, 0});
            return std::get<ReplayedCall>(replay(kept, m_own, m_own)).serviceBefore;
        };
        QVERIFY(firstAt(10) != firstAt(2)); // the rule t5-case-night
    }

    void aLevelSetByHandStaysAndTheIndicationIsCompared()
    {
        auto kept = keptFrom({.said = {{u"D4.01"_s, u"yes"_s}, {u"D4.02"_s, u"yes"_s}}});
        QCOMPARE(kept.level->level, Level::T3);
        kept.call.handLevel = HandLevel{.level = Level::T1};
        kept.level->level = Level::T1;
        const auto other = withInstrument(instrumentWithWeight(u"D4.01"_s, u"weak"_s));
        const auto again = std::get<ReplayedCall>(replay(kept, m_own, other));
        QVERIFY(again.byHand);
        QCOMPARE(again.after.level, Level::T1);
        QVERIFY(again.comparedBefore() == Level::T3 && again.comparedAfter() == Level::T5);
        QVERIFY(again.isLevelChanged());
    }

    void aLevelRaisedByHandKeepsItsServices()
    {
        auto kept = keptFrom({});
        const auto other = withRouting(routingWithFirst(u"T1"_s, u"kcik-duty"_s));
        QVERIFY(std::get<ReplayedCall>(replay(kept, m_own, other)).serviceAfter != u"kcik-duty"_s);
        kept.call.handLevel = HandLevel{.level = Level::T1};
        kept.level->level = Level::T1;
        QCOMPARE(std::get<ReplayedCall>(replay(kept, m_own, other)).serviceAfter, u"kcik-duty"_s);
    }

    void theMostUrgentOfSeveralPersonsDecides()
    {
        auto kept = keptFrom({.said = {{u"D4.01"_s, u"yes"_s}, {u"D4.02"_s, u"yes"_s}}});
        kept.call.persons.prepend(CallPerson{.age = AgeState::Adult, .answers = {{u"D4.01"_s, Answer::No}}});
        kept.judged.append(JudgedPerson{});
        const auto other = withInstrument(instrumentWithWeight(u"D4.01"_s, u"weak"_s));
        const auto again = std::get<ReplayedCall>(replay(kept, m_own, other));
        QVERIFY(again.before.level == Level::T3 && again.after.level == Level::T5);
    }

    void anImportedPersonIsJudgedByWhatCameWithIt()
    {
        auto kept = keptFrom({.said = {{u"D4.01"_s, u"yes"_s}, {u"D4.02"_s, u"yes"_s}}});
        kept.isImported = true;
        kept.call.persons.first().answers.clear(); // the answers beside it count as little as its form
        kept.call.persons.first().forms = {ExploitationForm::SexualExploitation};
        kept.judged.first().screening = R"({"age": "adult", "answers": {"D4.01": "yes", "D4.02": "yes"}})";
        kept.call.persons.append(CallPerson{}); // and who has none is not judged
        kept.judged.append(JudgedPerson{});
        const auto again = std::get<ReplayedCall>(
            replay(kept, m_own, withInstrument(instrumentWithWeight(u"D4.01"_s, u"weak"_s))));
        QVERIFY(again.before.level == Level::T3 && again.after.level == Level::T5);
    }

    void whoWasImportedWithoutAnswersIsNotJudgedByNone()
    {
        auto kept = keptFrom({.said = {{u"D4.01"_s, u"yes"_s}, {u"D4.02"_s, u"yes"_s}}});
        kept.isImported = true;
        QCOMPARE(reasonOf(replay(kept, m_own, m_own)), u"noAnswers"_s);
    }

    /// The first was not judged; the second is a child, and only children go elsewhere.
    void eachPersonIsRoutedByTheirOwnLevel()
    {
        auto kept = keptFrom({.age = u"under18"_s, .said = {{u"D4.08"_s, u"yes"_s}, {u"D5.02"_s, u"yes"_s}}});
        QCOMPARE(kept.level->level, Level::T2);
        kept.isImported = true;
        kept.judged.first().screening = R"({"age": "under18", "answers": {"D4.08": "yes", "D5.02": "yes"}})";
        kept.call.persons.prepend(CallPerson{.age = AgeState::Adult});
        kept.judged.prepend(JudgedPerson{});
        const auto children = withRouting(routingWithFirst(u"T2"_s, u"kcik-duty"_s, u"child"_s));
        QCOMPARE(std::get<ReplayedCall>(replay(kept, m_own, children)).serviceAfter, u"kcik-duty"_s);
        const auto adults = withRouting(routingWithFirst(u"T2"_s, u"kcik-duty"_s, u"adult"_s));
        QVERIFY(!std::get<ReplayedCall>(replay(kept, m_own, adults)).isServiceChanged());
    }

    void whatCannotBeJudgedIsToldByItsReason_data()
    {
        QTest::addColumn<std::function<void(KeptCase &)>>("change");
        QTest::addColumn<QString>("why");
        const auto row = [](const char *why, const std::function<void(KeptCase &)> &change) {
            QTest::newRow(why) << change << QString::fromLatin1(why);
        };
        row("restricted", [](KeptCase &kept) { kept.isRestricted = true; });
        row("unknownWord", [](KeptCase &kept) { kept.isReadable = false; });
        row("closedAtOnce", [](KeptCase &kept) { kept.call.kind = CallKind::HangUp; });
        row("noAnswers", [](KeptCase &kept) { kept.level = {}; });
        row("unknownItem",
            [](KeptCase &kept) { kept.call.persons.first().answers.insert(u"D9.01"_s, Answer::No); });
        row("notReproduced", [](KeptCase &kept) { kept.level->level = kept.level->indication = Level::T1; });
    }

    void whatCannotBeJudgedIsToldByItsReason()
    {
        QFETCH(std::function<void(KeptCase &)>, change);
        QFETCH(QString, why);
        auto kept = keptFrom({.said = {{u"D4.01"_s, u"yes"_s}, {u"D4.02"_s, u"yes"_s}}});
        QCOMPARE(reasonOf(replay(kept, m_own, m_own)), QString{});
        change(kept);
        QCOMPARE(reasonOf(replay(kept, m_own, m_own)), why);
    }

    void anItemThatOnlyTheOtherPackLacksIsToldToo()
    {
        const auto other = withInstrument(otherPack("instrument", [](QJsonObject &pack) {
            auto kept = QJsonArray{};
            const auto all = pack.value(u"indicators"_s).toArray();
            for (const auto &indicator : all) {
                if (indicator[u"id"_s].toString() != u"D4.04"_s)
                    kept.append(indicator);
            }
            pack.insert(u"indicators"_s, kept);
        }));
        auto kept = keptFrom({.said = {{u"D5.02"_s, u"yes"_s}, {u"D4.04"_s, u"unknown"_s}}});
        QCOMPARE(reasonOf(replay(kept, m_own, other)), u"unknownItem"_s);
        QCOMPARE(reasonOf(replay(keptFrom({.said = {{u"D4.01"_s, u"yes"_s}, {u"D4.02"_s, u"yes"_s}}}), m_own,
                                 other)),
                 QString{});
        kept.isImported = true;
        kept.judged.first().screening
            = R"({"age": "adult", "answers": {"D5.02": "yes", "D4.04": "unknown"}})";
        QCOMPARE(reasonOf(replay(kept, m_own, other)), u"unknownItem"_s);
    }

    void aPackThatIsNotKeptIsToldAndNotReplaced()
    {
        auto part = m_own;
        part.routing = {};
        QCOMPARE(reasonOf(replay(keptFrom({}), part, m_own)), u"packGone"_s);
        QCOMPARE(reasonOf(replay(keptFrom({}), m_own, part)), u"packGone"_s);
    }

    /// A "no" alone changes no level, and without it another pack would be asked about a person who said
    /// less.
    void answersThatWereThereAndAreGoneAreTold()
    {
        for (const auto &answer : {u"yes"_s, u"no"_s}) {
            const oracle::Case facts{.said = {{u"D4.08"_s, answer}}};
            auto kept = keptFrom(facts);
            const auto verdict
                = triage(*m_own.instrument,
                         caseOf(*m_own.instrument, kept.call.persons.first(), kept.call.role, DangerNow::No));
            kept.call.persons.first().answers.clear();
            kept.judged.first().verdict = QJsonDocument{toJson(*m_own.instrument, verdict)}.toJson();
            QCOMPARE(reasonOf(replay(kept, m_own, m_own)), u"answersGone"_s);
        }
    }
};

QTEST_GUILESS_MAIN(TestReplay)
#include "tst_replay.moc"
