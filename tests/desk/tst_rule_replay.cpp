// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/Archive.h"
#include "core/desk/CallLimits.h"
#include "core/desk/CallRecord.h"
#include "core/desk/RuleReplay.h"
#include "core/triage/CallLevel.h"
#include "core/triage/CaseJson.h"
#include "tests/support/AtTheDesk.h"
#include "tests/support/EveryRow.h"
#include "tests/support/OtherPacks.h"
#include "tests/support/TestVault.h"
#include "tests/triage/Bridge.h"

#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace latarnia;
using namespace Qt::StringLiterals;

namespace {

QDateTime fixedNow()
{
    return {QDate{2026, 11, 27}, QTime{3, 0}, QTimeZone::utc()};
}

ReplayRules tried(const QList<QByteArray> &packs)
{
    QList<Pack> read;
    for (const auto &bytes : packs)
        read.append(packOf(bytes));
    return *rulesToTry(read);
}

QByteArray shippedPack(const char *name)
{
    QFile file{u":/packs/%1.json"_s.arg(QLatin1StringView{name})};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

/// Everything but who did what.
QStringList rowsOfCalls(const Vault &vault)
{
    auto rows = everyRow(vault);
    rows.removeIf([](const QString &row) { return row.startsWith(u"audit"_s); });
    return rows;
}

} // namespace

/// All calls of a vault judged again, by whom it may be, and without a trace in them.
class TestRuleReplay : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<Vault> m_vault;
    Content m_content = *loadContent();

    Result<ReplayReport> replayed(const ReplayRules &rules, const DeskIdentity &identity = atTheDesk(),
                                  const ReplayProgress &progress = {}, const Stop &stop = {}) const
    {
        return replayCalls(*heldOpen(*m_vault),
                           {.vault = *m_vault, .identity = identity, .today = m_content, .tried = rules},
                           fixedNow(), progress, stop);
    }

    void generate(int count) const
    {
        QVERIFY(generateCalls(*m_vault, count, 7, m_content.instrument, atTheDesk(), fixedNow));
    }

    QStringList closedIds() const
    {
        const auto store = *Store::open(*m_vault, Access::Write);
        QStringList ids;
        const auto lines = *store->calls().page({}, 100'000);
        for (const auto &line : lines) {
            if (line.state == u"closed"_s)
                ids.append(line.id);
        }
        return ids;
    }

    /// Which calls another weight would judge otherwise, told by the second statement from what is exported.
    QSet<QString> namedByTheSecondStatement(const QString &item, const QString &letter) const
    {
        auto items = bridge::itemsOf(m_content.instrument);
        items[item].adult = letter;
        QSet<QString> named;
        const auto ids = closedIds();
        const auto store = *Store::open(*m_vault, Access::Write);
        for (const auto &id : ids) {
            const auto call = **store->wholeCall(id);
            if (call.persons.isEmpty())
                continue;
            oracle::Case facts;
            const auto screening = QJsonDocument::fromJson(call.persons.first().screening.toUtf8()).object();
            facts.age = screening.value(u"age"_s).toString();
            const auto answers = screening.value(u"answers"_s).toObject();
            for (auto answer = answers.begin(); answer != answers.end(); ++answer)
                facts.said.insert(answer.key(), answer.value().toString());
            if (oracle::judge(items, facts).level != call.line.level)
                named.insert(id);
        }
        return named;
    }

    /// A call as the window closes it, judged by @p instrument, with @p packs kept beside it.
    QString closeOne(const Instrument &instrument, const QList<Pack> &packs,
                     const QMap<QString, Answer> &answers) const
    {
        const auto store = *Store::open(*m_vault, Access::Write);
        auto draft = *insertCall(*store, atTheDesk(), {}, fixedNow().addDays(-1));
        draft.kind = CallKind::Victim;
        draft.disposition = Disposition::Information;
        draft.persons.first().age = AgeState::Adult;
        draft.persons.first().answers = answers;
        const auto verdict
            = triage(instrument, caseOf(instrument, draft.persons.first(), draft.role, DangerNow::Unknown));
        const ClosingResult result{.level = codeOf(verdict.level),
                                   .indication = codeOf(verdict.indication),
                                   .floor = codeOf(verdict.floor),
                                   .ceiling = codeOf(verdict.ceiling),
                                   .basis = codeOf(verdict.basis),
                                   .verdicts
                                   = {QString::fromUtf8(QJsonDocument{toJson(instrument, verdict)}.toJson())},
                                   .packs = packs};
        return writeClosed(*store, atTheDesk(), draft, result, fixedNow()) ? draft.id.text : QString{};
    }

    QList<AuditLine> linesOfReplay() const
    {
        const auto store = *Store::open(*m_vault, Access::Write);
        auto lines = *store->office().audit.ofActor(u"anna"_s, {}, 1000);
        lines.removeIf([](const AuditLine &line) { return line.entry.action != u"replayRules"_s; });
        return lines;
    }

    bool changeInVault(const QString &sql) const
    {
        SealedConnection open{
            m_vault->file(), {}, std::make_shared<SecretBytes>(SecretBytes::copyOf(m_vault->key()))};
        return open.run(sql);
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_vault.emplace(testVault(m_folder->filePath(u"d"_s)));
    }

    void underTheSamePacksNoCallChangesAndEachIsCounted()
    {
        generate(600);
        const auto report = replayed(tried({shippedPack("instrument"), shippedPack("directory"),
                                            shippedPack("holidays"), shippedPack("routing-rules")}));
        QVERIFY2(report, report ? "" : qPrintable(report.problem().where));
        const auto &count = report->count;
        QCOMPARE(count.calls, 600);
        QCOMPARE(count.changed, 0);
        QVERIFY(count.list.isEmpty());
        QVERIFY2(count.replayed > 200, qPrintable(QString::number(count.replayed)));
        QCOMPARE(count.replayed + count.unreplayed.value(Unreplayed::NoAnswers)
                     + count.unreplayed.value(Unreplayed::ClosedAtOnce),
                 600);
        QCOMPARE(count.unreplayed.size(), 2);
    }

    void underAnotherWeightExactlyThoseChangeThatTheSecondStatementNames()
    {
        generate(2000);
        const auto report = replayed(tried({instrumentWithWeight(u"D4.01"_s, u"weak"_s)}));
        QVERIFY(report && report->isListed);
        QSet<QString> changed;
        for (const auto &call : report->count.list) {
            if (call.isLevelChanged())
                changed.insert(call.call);
        }
        const auto named = namedByTheSecondStatement(u"D4.01"_s, u"W"_s);
        QVERIFY2(named.size() > 10, qPrintable(QString::number(named.size())));
        QCOMPARE(changed, named);
        qint64 counted = 0;
        for (const auto calls : report->count.levels)
            counted += calls;
        QCOMPARE(counted, named.size());
    }

    void nothingIsWrittenToTheCalls()
    {
        generate(200);
        const auto before = rowsOfCalls(*m_vault);
        QVERIFY(before.size() > 500);
        QVERIFY(replayed(tried({instrumentWithWeight(u"D4.01"_s, u"weak"_s)}))->count.changed > 0);
        QCOMPARE(rowsOfCalls(*m_vault), before);
    }

    void thatSomebodyTriedIsWrittenDownOnceInCodes()
    {
        generate(50);
        const auto rules = tried({instrumentWithWeight(u"D4.01"_s, u"weak"_s)});
        QVERIFY(replayed(rules));
        const auto lines = linesOfReplay();
        QCOMPARE(lines.size(), 1);
        QCOMPARE(lines.first().entry.fields,
                 QStringList{u"instrument="_s + rules.instrument->identity.sha256.first(16)});
        QVERIFY(lines.first().entry.object.isEmpty());
    }

    void whoMayNotSeesAndLeavesNothing()
    {
        generate(50);
        const auto rules = tried({instrumentWithWeight(u"D4.01"_s, u"weak"_s)});
        for (const auto role : {StaffRole::Operator, StaffRole::Trainer, StaffRole::Statistician}) {
            const auto refused = replayed(rules, atTheDesk({role}));
            QVERIFY(!refused);
            QCOMPARE(refused.problem().fault, Fault::NotAllowed);
        }
        QVERIFY(linesOfReplay().isEmpty());
    }

    void anAdministratorSeesHowManyAndNoCall()
    {
        generate(200);
        const auto rules = tried({instrumentWithWeight(u"D4.01"_s, u"weak"_s)});
        const auto lead = replayed(rules, atTheDesk({StaffRole::ShiftLead}));
        const auto administrator = replayed(rules, atTheDesk({StaffRole::Administrator}));
        QVERIFY(lead->isListed && !lead->count.list.isEmpty());
        QVERIFY(!administrator->isListed && administrator->count.list.isEmpty());
        QCOMPARE(administrator->count.levels, lead->count.levels);
        QVERIFY(!jsonOf(*administrator).contains(u"list"_s));
        const auto own = closeOne(m_content.instrument, m_content.packs,
                                  {{u"D4.01"_s, Answer::Yes}, {u"D4.02"_s, Answer::Yes}});
        QVERIFY(!own.isEmpty()); // nor one that they may read for another role
        const auto both = replayed(rules, atTheDesk({StaffRole::Administrator, StaffRole::Operator}));
        QCOMPARE(both->count.changed, lead->count.changed + 1);
        QVERIFY(both->count.list.isEmpty());
    }

    void aCallThatMayNotBeReadIsCountedAndNotTold()
    {
        generate(200);
        const auto rules = tried({instrumentWithWeight(u"D4.01"_s, u"weak"_s)});
        auto identity = atTheDesk();
        identity.rights.rights.removeIf([](const Right &right) { return right.action == Action::ReadCall; });
        const auto report = replayed(rules, identity);
        QVERIFY(report->count.changed > 0 && report->isListed);
        QVERIFY(report->count.list.isEmpty());
    }

    /// All short questions were answered no by one; nothing is known of the other, who would be a question
    /// mark.
    void whoIsImportedWithoutAnswersCountsForNothing()
    {
        QStringList no;
        for (const auto &question : std::as_const(m_content.instrument.questions)) {
            if (question.isShort && question.fact == AskedFact::Answer)
                no.append(u"\"%1\": \"no\""_s.arg(question.id));
        }
        QFile file{m_folder->filePath(u"in.jsonl"_s)};
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray{R"({"ref": "x-1", "startedAt": "2026-03-01T10:00:00Z", "kind": "victim", )"
                              R"("persons": [{"sex": "female", "screening": {"age": "adult", "rapid": {)"}
                   + no.join(u", "_s).toUtf8() + R"(}}}, {"sex": "male"}]})" + '\n');
        file.close();
        QVERIFY(importCalls(*m_vault, file.fileName(), m_content.instrument, atTheDesk(), fixedNow));
        const auto count = replayed(tried({shippedPack("instrument")}))->count;
        QCOMPARE(count.replayed, 1);
        QCOMPARE(count.changed, 0);
    }

    void whatIsRestrictedIsCountedAndNotJudged()
    {
        generate(200);
        const auto rules = tried({instrumentWithWeight(u"D4.01"_s, u"weak"_s)});
        const auto before = replayed(rules);
        const auto call = before->count.list.first().call;
        {
            const auto store = *Store::open(*m_vault, Access::Write);
            QVERIFY(
                limitCall(*store, atTheDesk(), {.call = call, .kind = LimitKind::Restriction}, fixedNow()));
        }
        const auto after = replayed(rules);
        QCOMPARE(after->count.unreplayed.value(Unreplayed::Restricted), 1);
        QCOMPARE(after->count.changed, before->count.changed - 1);
        for (const auto &one : after->count.list)
            QVERIFY(one.call != call);
    }

    void anOpenCallIsNotLookedAt()
    {
        const auto store = *Store::open(*m_vault, Access::Write);
        QVERIFY(insertCall(*store, atTheDesk(), {}, fixedNow()));
        const auto report
            = replayCalls([&](const StoreWork &work) { return work(*store); },
                          {.vault = *m_vault, .identity = atTheDesk(), .today = m_content}, fixedNow());
        QCOMPARE(report->count.calls, 0);
    }

    /// D4.01 was weak when the call was closed, and is strong today.
    void aCallIsComparedWithThePacksThatJudgedIt()
    {
        auto packs = m_content.packs;
        for (auto &pack : packs) {
            if (pack.kind == u"instrument"_s)
                pack = packOf(instrumentWithWeight(u"D4.01"_s, u"weak"_s));
        }
        const auto instrument = *instrumentFrom(packs.first());
        QCOMPARE(packs.first().kind, u"instrument"_s);
        const auto call = closeOne(instrument, packs, {{u"D4.01"_s, Answer::Yes}, {u"D4.02"_s, Answer::Yes}});
        const auto today = replayed(tried({shippedPack("instrument")}));
        QCOMPARE(today->count.list.size(), 1);
        QCOMPARE(today->count.list.first().call, call);
        QCOMPARE(today->count.levels, (QMap<LevelChange, qint64>{{{Level::T5, Level::T3}, 1}}));
        QCOMPARE(replayed(tried({instrumentWithWeight(u"D4.01"_s, u"weak"_s)}))->count.changed, 0);
        QCOMPARE(replayed(tried({routingWithFirst(u"T2"_s, u"kcik-duty"_s)}))->count.changed, 0); // it is T5
    }

    void whatIsNotThereAnyMoreIsCounted()
    {
        const auto close = [&] {
            return closeOne(m_content.instrument, m_content.packs,
                            {{u"D4.01"_s, Answer::Yes}, {u"D4.02"_s, Answer::Yes}, {u"D4.08"_s, Answer::No}});
        };
        const auto sound = close();
        const auto word = close();
        const auto answer = close();
        const auto pack = close();
        const auto item = close();
        const auto level = close();
        const auto personOf
            = [](const QString &call) { return u"(SELECT id FROM person WHERE call = '%1')"_s.arg(call); };
        QVERIFY(changeInVault(u"UPDATE call SET caller_role = 'robot' WHERE id = '%1'"_s.arg(word)));
        QVERIFY(changeInVault(u"DELETE FROM answer WHERE person = "_s + personOf(answer)));
        QVERIFY(changeInVault(u"DELETE FROM call_pack WHERE call = '%1' AND sha256 IN "
                              "(SELECT sha256 FROM pack WHERE kind = 'directory')"_s.arg(pack)));
        QVERIFY(changeInVault(u"UPDATE answer SET item = 'D9.01' WHERE item = 'D4.08' AND person = "_s
                              + personOf(item)));
        QVERIFY(changeInVault(u"UPDATE call SET indication = 'T1' WHERE id = '%1'"_s.arg(level)));
        const auto count = replayed(tried({instrumentWithWeight(u"D4.01"_s, u"weak"_s)}))->count;
        QCOMPARE(count.calls, 6);
        QCOMPARE(count.list.size(), 1);
        QCOMPARE(count.list.first().call, sound);
        QCOMPARE(count.unreplayed,
                 (QMap<Unreplayed, qint64>{{Unreplayed::AnswersGone, 1},
                                           {Unreplayed::UnknownItem, 1},
                                           {Unreplayed::UnknownWord, 1},
                                           {Unreplayed::PackGone, 1},
                                           {Unreplayed::NotReproduced, 1}}));
    }

    void progressGoesUpToAllOfThem()
    {
        generate(5000);
        QList<qint64> seen;
        QVERIFY(replayed(tried({shippedPack("instrument")}), atTheDesk(), [&](qint64 done, qint64 all) {
            QCOMPARE(all, 5000);
            seen.append(done);
        }));
        QVERIFY(seen.size() > 1 && std::is_sorted(seen.begin(), seen.end()));
        QCOMPARE(seen.last(), 5000);
    }

    void whoGivesUpIsHeardBeforeTheNextStretchAndNothingIsLeft()
    {
        generate(9000);
        const auto before = rowsOfCalls(*m_vault);
        const auto stop = Stop::make();
        int told = 0;
        const auto stopped = replayed(
            tried({instrumentWithWeight(u"D4.01"_s, u"weak"_s)}), atTheDesk(),
            [&](qint64, qint64) {
                ++told;
                stop.ask();
            },
            stop);
        QVERIFY(!stopped);
        QCOMPARE(stopped.problem().fault, Fault::Stopped);
        QCOMPARE(told, 1);
        QCOMPARE(rowsOfCalls(*m_vault), before);
        QVERIFY(replayed(tried({shippedPack("instrument")}))); // and the vault is free again
    }

    void whatNoLevelFollowsFromIsNoPackToTry()
    {
        const auto scripts = rulesToTry({packOf(shippedPack("scripts"))});
        QVERIFY(!scripts);
        QCOMPARE(scripts.problem().fault, Fault::UnknownValue);
        const auto twice = rulesToTry({packOf(shippedPack("holidays")), packOf(shippedPack("holidays"))});
        QVERIFY(!twice);
        QCOMPARE(twice.problem().fault, Fault::DuplicateId);
    }
};

QTEST_GUILESS_MAIN(TestRuleReplay)
#include "tst_rule_replay.moc"
