// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/CuttingDisk.h"
#include "tests/support/SealedConnection.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace latarnia;
using namespace Qt::StringLiterals;

namespace {

constexpr int DefaultRounds = 500;
constexpr int RoundsPerFolder = 50;

} // namespace

/// The power goes at random moments under a vault, with and without checkpoints and spilled pages on the way.
/// LATARNIA_POWER_CUTS sets how many (the long run is 5000), LATARNIA_SEED repeats one.
class TestPowerCut : public QObject
{
    Q_OBJECT

    int m_cuts{0};
    qint64 m_kept{0};
    int m_more{0}; ///< rounds in which a commit was whole that nobody had been told of

    static void make(const QString &path)
    {
        SealedConnection vault{path};
        QCOMPARE(vault.value(u"PRAGMA journal_mode = WAL"_s).toString(), u"wal"_s);
        QVERIFY(vault.run(u"CREATE TABLE call (seq INTEGER PRIMARY KEY, words TEXT)"_s));
        QVERIFY(vault.run(u"CREATE TABLE draft (id INTEGER PRIMARY KEY, seq INTEGER, words TEXT)"_s));
        QVERIFY(vault.run(u"CREATE VIRTUAL TABLE found USING fts5(words)"_s));
        for (int i = 0; i < 40; ++i)
            QVERIFY(vault.run(u"INSERT INTO draft VALUES (?, 0, ?)"_s, {i, QString{600, u'd'}}));
    }

    /// What the last line said is there, and everything before it, whole.
    void check(const QString &path, qint64 told)
    {
        SealedConnection vault{path};
        const auto last = vault.value(u"SELECT COALESCE(MAX(seq), 0) FROM call"_s);
        QVERIFY2(last.isValid(), qPrintable(vault.error())); // it opens
        QVERIFY2(last.toLongLong() >= told, qPrintable(u"%1 of %2"_s.arg(last.toLongLong()).arg(told)));
        QCOMPARE(vault.value(u"SELECT COUNT(*) FROM call"_s).toLongLong(), last.toLongLong());
        QCOMPARE(vault.value(u"SELECT COUNT(*) FROM draft"_s).toInt(), 40);
        QCOMPARE(vault.value(u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
        QVERIFY(vault.run(u"INSERT INTO found (found, rank) VALUES ('integrity-check', 1)"_s));
        QCOMPARE(vault.value(u"SELECT COUNT(*) FROM found WHERE found MATCH 'dom'"_s).toLongLong(),
                 last.toLongLong());
        m_more += last.toLongLong() > told;
    }

private Q_SLOTS:
    /// A row a folder, because the time a test may take is given by the row.
    void nothingToldIsLostAndTheVaultOpens_data()
    {
        QTest::addColumn<quint32>("seed");
        const int asked = qEnvironmentVariableIntValue("LATARNIA_POWER_CUTS");
        const int given = qEnvironmentVariableIntValue("LATARNIA_SEED");
        const auto seed = given > 0 ? quint32(given) : QRandomGenerator::global()->bounded(1U, 1U << 30);
        qInfo() << "seed" << seed;
        QRandomGenerator random{seed};
        for (int folder = 0; folder * RoundsPerFolder < (asked > 0 ? asked : DefaultRounds); ++folder)
            QTest::addRow("folder %d", folder) << random.generate();
    }

    void nothingToldIsLostAndTheVaultOpens()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random{seed};
        const QTemporaryDir folder;
        const auto path = folder.filePath(u"v"_s);
        make(path);
        qint64 told = 0;
        for (int round = 0; round < RoundsPerFolder; ++round) {
            QProcess writer;
            writer.start(
                QStringLiteral(POWER_CUT_WRITER),
                {path, QString::number(random.generate()), QString::number(5 + random.bounded(600))});
            QVERIFY(writer.waitForFinished(60'000));
            QCOMPARE(writer.exitCode(), cuttingDisk::ExitCode);
            ++m_cuts;
            const auto lines = writer.readAllStandardOutput().split('\n');
            for (const auto &line : lines) {
                if (line.startsWith("KEPT ")) {
                    told = line.mid(5).toLongLong();
                    ++m_kept;
                }
            }
            check(path, told);
            if (QTest::currentTestFailed())
                return;
        }
    }

    void cleanupTestCase()
    {
        qInfo() << m_cuts << "cuts," << m_kept << "acknowledged commits," << m_more
                << "times a commit was whole that had not been acknowledged";
        QVERIFY(m_kept > m_cuts); // or nothing could have been lost
    }
};

QTEST_GUILESS_MAIN(TestPowerCut)
#include "tst_power_cut.moc"
