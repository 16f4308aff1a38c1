// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/EmergencyFiles.h"
#include "core/desk/Inspection.h"
#include "core/desk/LockedIntake.h"
#include "core/desk/StoreAccess.h"
#include "tests/support/GoldenFolder.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace latarnia;
using namespace Qt::StringLiterals;

namespace {

constexpr int DefaultRounds = 60;
constexpr int RoundsPerRow = 20;
constexpr int CallsInTheVault = 5;
constexpr int CallsBesideIt = 2; ///< one taken before unlocking, one that only a file holds

QString passphraseWords()
{
    return u"kasztany na parapecie 7"_s;
}

} // namespace

/// kill -9 at random moments while the sealed vault of an earlier part is opened, brought to today's schema,
/// and given what waits beside it: the next opening has every call once. LATARNIA_KILL_ROUNDS sets how many.
class TestKillOpening : public QObject
{
    Q_OBJECT

    int m_kills{0};
    int m_cutShort{0};
    int m_finished{0};
    int m_span{1};

    void killOnce()
    {
        const QTemporaryDir folder;
        const auto path = folder.filePath(u"d"_s);
        QVERIFY(copyGolden(u"part3"_s, path));
        QProcess program;
        program.start(QStringLiteral(OPENING), {path, passphraseWords()});
        QVERIFY(program.waitForReadyRead(20'000));
        QTest::qSleep(int(QRandomGenerator::global()->bounded(m_span)));
        program.kill();
        QVERIFY(program.waitForFinished());
        ++m_kills;
        program.readAllStandardOutput().contains("DONE") ? ++m_finished : ++m_cutShort;
        const auto vaults = unlock(path, {}, passphraseWords());
        QVERIFY2(vaults, vaults ? "" : qPrintable(QString::number(int(vaults.problem().fault))));
        const auto intake = takeInIntake(*vaults, {}, utcNow);
        QVERIFY(intake);
        QCOMPARE(intake->aside, QStringList{});
        const auto files = takeInEmergencies(*vaults, alone(vaults->live), {path}, {}, utcNow);
        QVERIFY(files);
        QCOMPARE(files->aside, QStringList{});
        const auto found = inspect(*vaults);
        QVERIFY(found && found->isSound());
        QCOMPARE(found->live.calls, CallsInTheVault + CallsBesideIt);
    }

private Q_SLOTS:
    /// How long one takes on this machine now, so that the kills fall over all of it.
    void initTestCase()
    {
        const QTemporaryDir folder;
        const auto path = folder.filePath(u"d"_s);
        QVERIFY(copyGolden(u"part3"_s, path));
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(QProcess::execute(QStringLiteral(OPENING), {path, passphraseWords()}), 0);
        m_span = int(timer.elapsed() * 5 / 4) + 1;
    }

    void everyCallIsThereOnce_data()
    {
        QTest::addColumn<int>("row");
        const int asked = qEnvironmentVariableIntValue("LATARNIA_KILL_ROUNDS");
        for (int row = 0; row * RoundsPerRow < (asked > 0 ? asked : DefaultRounds); ++row)
            QTest::addRow("row %d", row) << row;
    }

    void everyCallIsThereOnce()
    {
        for (int round = 0; round < RoundsPerRow; ++round) {
            killOnce();
            if (QTest::currentTestFailed())
                return;
        }
    }

    void cleanupTestCase()
    {
        qInfo() << m_kills << "kills," << m_cutShort << "cut short," << m_finished << "finished";
        QVERIFY(m_cutShort > 0); // or nothing was shown
    }
};

QTEST_GUILESS_MAIN(TestKillOpening)
#include "tst_kill_opening.moc"
