// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/Desk.h"
#include "core/desk/Lane.h"
#include "tests/support/TestVault.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>

using namespace latarnia;
using namespace Qt::StringLiterals;

namespace {

/// A data file that cannot be opened as long as it lives.
class FileAway
{
public:
    explicit FileAway(const QString &folder)
        : m_file{vaultFileIn(folder)}
    {
        QFile::rename(m_file, m_file + u".away"_s);
        QFile empty{m_file};
        (void)empty.open(QIODevice::WriteOnly); // a file of no bytes is refused
    }
    ~FileAway()
    {
        QFile::remove(m_file);
        QFile::rename(m_file + u".away"_s, m_file);
    }
    FileAway(const FileAway &) = delete;
    FileAway &operator=(const FileAway &) = delete;

private:
    QString m_file;
};

} // namespace

/// The writer's thread when its store goes away and comes back.
class TestLane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aJobWaitsUntilTheStoreCanBeOpenedAgain()
    {
        const QTemporaryDir folder;
        Lane lane{testVault(folder.path()), Access::Write, [](const Result<> &) {}};
        std::atomic<int> ran{0};
        std::atomic<int> troubles{0};
        lane.tellTrouble([&](const Problem &) { ++troubles; });
        lane.post(Urgency::Draft, [&](Store &) {
            lane.reopenNext();
            ++ran;
        });
        QTRY_COMPARE(ran.load(), 1);
        {
            const FileAway away{folder.path()};
            lane.post(Urgency::Draft, [&](Store &) { ++ran; });
            lane.post(Urgency::Draft, [&](Store &) { ++ran; });
            QTRY_VERIFY(troubles.load() >= 2); // it tries again by itself
            QCOMPARE(ran.load(), 1);
        }
        QTRY_COMPARE(ran.load(), 3);
    }

    void aJobSomebodyWaitsForIsRefusedInsteadOfRunLater()
    {
        const QTemporaryDir folder;
        Lane lane{testVault(folder.path()), Access::Write, [](const Result<> &) {}};
        std::atomic<int> ran{0};
        std::atomic<int> refused{0};
        lane.post(Urgency::Draft, [&](Store &) {
            lane.reopenNext();
            ++ran;
        });
        QTRY_COMPARE(ran.load(), 1);
        {
            const FileAway away{folder.path()};
            lane.post(Urgency::Draft, [&](Store &) { ++ran; }); // the words
            lane.post(
                Urgency::Draft, [&](Store &) { ran += 100; }, [&](const Problem &) { ++refused; });
            QTRY_COMPARE(refused.load(), 1);
            QCOMPARE(ran.load(), 1);
        }
        QTRY_COMPARE(ran.load(), 2);
        lane.post(
            Urgency::Draft, [&](Store &) { ++ran; }, [&](const Problem &) { ++refused; });
        QTRY_COMPARE(ran.load(), 3);
        QCOMPARE(refused.load(), 1);
    }

    void endingDoesNotWaitForAStoreThatStaysAway()
    {
        const QTemporaryDir folder;
        const FileAway *away = nullptr;
        {
            Lane lane{testVault(folder.path()), Access::Write, [](const Result<> &) {}};
            std::atomic<int> ran{0};
            lane.post(Urgency::Draft, [&](Store &) {
                lane.reopenNext();
                ++ran;
            });
            QTRY_COMPARE(ran.load(), 1);
            away = new FileAway{folder.path()};
            lane.post(Urgency::Draft, [&](Store &) { ++ran; });
            QTest::qWait(100);
        }
        delete away; // reached at all
    }
};

QTEST_GUILESS_MAIN(TestLane)
#include "tst_lane.moc"
