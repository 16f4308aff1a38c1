// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/call/CallerNumber.h"
#include "core/desk/Content.h"
#include "core/desk/Desk.h"
#include "tests/support/AtTheDesk.h"
#include "tests/support/LookInside.h"
#include "tests/support/SealedConnection.h"
#include "tests/support/TestVault.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace latarnia;
using namespace Qt::StringLiterals;

class TestSeenNumbers : public QObject
{
    Q_OBJECT

    const QString m_number{u"+48 600 700 800"_s};
    QDateTime m_now{QDate{2026, 11, 24}, QTime{3, 0}, QTimeZone::utc()};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Desk> m_desk;
    CallDraft m_last;

    void ring(CallKind kind, const QString &number)
    {
        QSignalSpy taken{&m_desk->calls(), &CallDesk::taken};
        m_desk->calls().take();
        QVERIFY(taken.wait(5000));
        auto draft = taken.first().first().value<CallDraft>();
        draft.kind = kind;
        draft.disposition = Disposition::Dropped;
        draft.incomingNumber = number;
        QSignalSpy closed{&m_desk->calls(), &CallDesk::closed};
        m_desk->calls().close(draft, {});
        QVERIFY(closed.wait(5000));
        m_last = draft;
    }

    /// Opens the call that was closed last and closes it again, a second later.
    void reopenAndClose()
    {
        QSignalSpy reopened{&m_desk->calls(), &CallDesk::reopened};
        m_now = m_now.addSecs(1);
        m_desk->calls().reopen(m_last);
        QVERIFY(reopened.wait(5000));
        QSignalSpy closed{&m_desk->calls(), &CallDesk::closed};
        m_desk->calls().close(m_last, {});
        QVERIFY(closed.wait(5000));
    }

    /// What is said when the number rings; nothing if it was never seen.
    std::optional<SeenBefore> look(const QString &number)
    {
        QSignalSpy seen{&m_desk->numbers().seen, &SeenNumbers::seen};
        m_desk->numbers().seen.look(number);
        if (!seen.wait(400))
            return std::nullopt;
        return seen.first().at(1).value<SeenBefore>();
    }

private Q_SLOTS:
    void numbersAreRememberedAsLongAsTheOneTableSays()
    {
        const auto table = loadContent()->retention;
        QCOMPARE(table.spanOf(KeptData::SilentNumber), (Span{SpanUnit::Hours, SilentHours}));
        QCOMPARE(table.spanOf(KeptData::AbusiveNumber), (Span{SpanUnit::Hours, AbusiveHours}));
        QCOMPARE(table.spanOf(KeptData::ControllerNumber), (Span{SpanUnit::Hours, ControllerHours}));
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_now = {QDate{2026, 11, 24}, QTime{3, 0}, QTimeZone::utc()};
        auto desk = Desk::open(testVault(m_folder->filePath(u"d"_s)), atTheDesk(), [this] { return m_now; });
        QVERIFY(desk);
        m_desk = *std::move(desk);
    }

    void cleanup() { m_desk.reset(); }

    void oneNumberIsOneHoweverItIsWritten_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("plain");
        QTest::newRow("international") << u"+48 600 700 800"_s << u"48600700800"_s;
        QTest::newRow("double zero") << u"0048600700800"_s << u"48600700800"_s;
        QTest::newRow("national") << u"600-700-800"_s << u"48600700800"_s;
        QTest::newRow("Colombian") << u"+57 (300) 123 4567"_s << u"573001234567"_s;
        QTest::newRow("short") << u"112"_s << u"112"_s;
        QTest::newRow("withheld") << u"anonymous"_s << QString{};
    }

    void oneNumberIsOneHoweverItIsWritten()
    {
        QFETCH(QString, written);
        QTEST(plainNumber(written), "plain");
    }

    void silentTriesAreCountedForThreeDays()
    {
        QVERIFY(!look(m_number));
        ring(CallKind::Silent, m_number);
        m_now = m_now.addSecs(3600);
        ring(CallKind::Silent, u"0048600700800"_s);
        QCOMPARE(look(u"600 700 800"_s)->silent, 2);
        QVERIFY(!look(u"+48600700801"_s));
        m_now = m_now.addSecs(72 * 3600 - 3600);
        QCOMPARE(look(m_number)->silent, 1); // the first one is forgotten to the second
        m_now = m_now.addSecs(3600);
        QVERIFY(!look(m_number));
    }

    void aSpanThatTheVaultChangedCountsForWhatComesAfterwards()
    {
        ring(CallKind::Silent, m_number);
        m_desk.reset();
        {
            SealedConnection vault{testVault(m_folder->filePath(u"d"_s)).file()};
            QVERIFY(
                vault.run(u"INSERT INTO retention_span (what, changed_at, unit, amount, changed_by) VALUES "
                          "('silentNumber', 1, 'hours', 90, 'a'), ('silentNumber', 2, 'hours', 5, 'a'), "
                          "('abusiveNumber', 3, 'hours', 50, 'a')"_s));
        }
        m_desk = *Desk::open(testVault(m_folder->filePath(u"d"_s)), atTheDesk(), [this] { return m_now; });
        ring(CallKind::Silent, m_number);
        QCOMPARE(look(m_number)->silent, 2);
        m_now = m_now.addSecs(5 * 3600);
        QCOMPARE(look(m_number)->silent, 1); // what was said to the first one holds
    }

    void onlySilenceAbuseAndASuspectedControllerAreRemembered()
    {
        for (const auto &[kind, code] : codesOf(CallKind{})) {
            if (kind != CallKind::Silent && kind != CallKind::Abusive
                && kind != CallKind::SuspectedController)
                ring(kind, m_number);
        }
        QVERIFY(!look(m_number));
        ring(CallKind::SuspectedController, m_number);
        const auto before = look(m_number);
        QVERIFY(before && before->controller);
        QCOMPARE(before->silent, 0);
        QCOMPARE(before->abusive, 0);
    }

    void aSuspectedControllerIsKnownForNinetyDays()
    {
        ring(CallKind::SuspectedController, m_number);
        m_now = m_now.addDays(90).addSecs(-1);
        QVERIFY(look(m_number)->controller);
        m_now = m_now.addSecs(1);
        QVERIFY(!look(m_number));
    }

    void theNinthAbusiveCallOfADayIsKnown()
    {
        for (int i = 0; i < 8; ++i)
            ring(CallKind::Abusive, m_number);
        QCOMPARE(look(m_number)->abusive, 8);
        QVERIFY(!look(m_number)->controller);
        m_now = m_now.addSecs(24 * 3600);
        QVERIFY(!look(m_number));
    }

    void aCallThatIsOpenedAgainAndClosedOnceMoreIsOneTry()
    {
        ring(CallKind::Silent, m_number);
        m_now = m_now.addSecs(60);
        ring(CallKind::Silent, m_number);
        reopenAndClose();
        QCOMPARE(look(m_number)->silent, 2);
        m_now = m_now.addSecs(60);
        ring(CallKind::Abusive, m_number);
        reopenAndClose();
        QCOMPARE(look(m_number)->abusive, 1);
    }

    void aDeskIsNewUntilItsFirstCall()
    {
        QVERIFY(!m_desk->feed().lastKept().isValid());
        ring(CallKind::HangUp, {});
        m_desk.reset();
        const auto again = Desk::open(testVault(m_folder->filePath(u"d"_s)), atTheDesk(), utcNow);
        QVERIFY(again && (*again)->feed().lastKept().isValid());
    }

    void aWithheldNumberIsNotRemembered()
    {
        ring(CallKind::Silent, {});
        QVERIFY(lookInside(m_folder->filePath(u"d"_s), u"SELECT * FROM number_seen"_s).isEmpty());
    }

    void theNumberItselfIsNowhereInTheData()
    {
        ring(CallKind::Silent, m_number);
        QCOMPARE(lookInside(m_folder->filePath(u"d"_s), u"SELECT * FROM number_seen"_s).size(), 1);
        m_desk.reset();
        // Sealed pages would hide it from a look at the file, so the look is at an open copy.
        const auto open = m_folder->filePath(u"open.db"_s);
        SealedConnection vault{vaultFileIn(m_folder->filePath(u"d"_s))};
        QVERIFY(vault.run(u"VACUUM INTO ?"_s, {u"file:"_s + open + u"?vfs=unix"_s}));
        QFile file{open};
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto bytes = file.readAll();
        QVERIFY(bytes.contains("number_seen"));
        QVERIFY(!bytes.contains("600700800"));
    }
};

QTEST_GUILESS_MAIN(TestSeenNumbers)
#include "tst_seen_numbers.moc"
