// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/retention/RetentionRules.h"

#include <QTest>
#include <QTimeZone>

using namespace latarnia;
using namespace Qt::StringLiterals;

namespace {

QByteArray shipped()
{
    return readPack(u":/packs/retention.json"_s)->bytes;
}

Result<RetentionRules> rulesIn(const QByteArray &bytes)
{
    const auto pack = readPack(bytes, u"x.json"_s);
    return pack ? retentionFrom(*pack) : pack.problem();
}

QDateTime at(int minute)
{
    return {QDate{2026, 11, 27}, QTime{3, minute}, QTimeZone::utc()};
}

} // namespace

/// The pack of the one table, and what the vault changed of it.
class TestRetentionPack : public QObject
{
    Q_OBJECT

    RetentionRules m_rules = *rulesIn(shipped());

private Q_SLOTS:
    void theShippedTableIsTheOneOfTheDomain()
    {
        QCOMPARE(m_rules.rules.size(), 7);
        QCOMPARE(m_rules.spanOf(KeptData::SilentNumber), (Span{SpanUnit::Hours, 72}));
        QCOMPARE(m_rules.spanOf(KeptData::AbusiveNumber), (Span{SpanUnit::Hours, 24}));
        QCOMPARE(m_rules.spanOf(KeptData::ControllerNumber), (Span{SpanUnit::Hours, 90 * 24}));
        QCOMPARE(m_rules.spanOf(KeptData::Contact), (Span{SpanUnit::Days, 30}));
        QCOMPARE(m_rules.spanOf(KeptData::Identity), (Span{SpanUnit::Months, 12}));
        QCOMPARE(m_rules.spanOf(KeptData::Narrative), (Span{SpanUnit::Months, 24}));
        QCOMPARE(m_rules.spanOf(KeptData::Row), (Span{SpanUnit::Years, 5}));
    }

    void everyRowSaysWhereItComesFromAndThatNobodySignedItYet()
    {
        for (const auto &rule : m_rules.rules) {
            QVERIFY(rule.source.contains(u"law-and-procedure.md §6"_s));
            QCOMPARE(rule.statutory, StatutoryPeriod::NotFound);
            QVERIFY(!rule.officerSigned);
            QVERIFY(!rule.changedAt.isValid());
        }
    }

    void aTableThatIsNotWholeIsRefused_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("a row twice") << QByteArray{"\"abusiveNumber\""} << QByteArray{"\"silentNumber\""};
        QTest::newRow("an unknown row") << QByteArray{"\"identity\""} << QByteArray{"\"levitation\""};
        QTest::newRow("counted from elsewhere")
            << QByteArray{"\"lastPlannedContact\""} << QByteArray{"\"closure\""};
        QTest::newRow("hours of an identity") << QByteArray{"\"unit\": \"months\", \"count\": 12"}
                                              << QByteArray{"\"unit\": \"hours\", \"count\": 12"};
        QTest::newRow("days of a year") << QByteArray{"\"years\""} << QByteArray{"\"days\""};
        QTest::newRow("no time at all") << QByteArray{"\"count\": 24,"} << QByteArray{"\"count\": 0,"};
        QTest::newRow("nobody knows whether it is signed")
            << QByteArray{", \"officerSigned\": false}"} << QByteArray{"}"};
    }

    void aTableThatIsNotWholeIsRefused()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        auto bytes = shipped();
        const auto place = bytes.indexOf(before);
        QVERIFY(place >= 0);
        bytes.replace(place, before.size(), after);
        QVERIFY(!rulesIn(bytes));
    }

    void theNewestChangeOfARowCounts()
    {
        const auto rules = withChanges(m_rules,
                                       {{KeptData::Identity, {SpanUnit::Months, 6}, at(2), u"b"_s},
                                        {KeptData::Identity, {SpanUnit::Days, 90}, at(1), u"a"_s}});
        QCOMPARE(rules.spanOf(KeptData::Identity), (Span{SpanUnit::Months, 6}));
        const auto &rule = rules.rules.at(qsizetype(KeptData::Identity));
        QCOMPARE(rule.changedAt, at(2));
        QCOMPARE(rule.changedBy, u"b"_s);
        QCOMPARE(rules.spanOf(KeptData::Narrative), m_rules.spanOf(KeptData::Narrative));
    }

    void aRowThatWasChangedIsNotSignedAnyMore()
    {
        auto bytes = shipped();
        bytes.replace("\"officerSigned\": false", "\"officerSigned\": true");
        const auto signedRules = *rulesIn(bytes);
        const auto changed
            = withChanges(signedRules, {{KeptData::Contact, {SpanUnit::Days, 31}, at(1), u"a"_s}});
        QVERIFY(!changed.rules.at(qsizetype(KeptData::Contact)).officerSigned);
        QVERIFY(changed.rules.at(qsizetype(KeptData::Identity)).officerSigned);
    }

    void aChangeThatCountsInNoUnitOfItsRowIsLeftOut()
    {
        for (const auto &span : {Span{SpanUnit::Hours, 5}, Span{SpanUnit::Years, 5}, Span{SpanUnit::Days, 0},
                                 Span{SpanUnit::Days, LongestSpan + 1}}) {
            const auto rules = withChanges(m_rules, {{KeptData::Identity, span, at(1), u"a"_s}});
            QCOMPARE(rules.spanOf(KeptData::Identity), (Span{SpanUnit::Months, 12}));
        }
    }
};

QTEST_GUILESS_MAIN(TestRetentionPack)
#include "tst_retention_pack.moc"
