// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/ErasureLedger.h"
#include "core/desk/Inspection.h"
#include "core/desk/Restoring.h"
#include "core/store/ErasureTable.h"
#include "core/store/KeptCallTable.h"
#include "tests/support/EveryPage.h"
#include "tests/support/MarkedCall.h"
#include "tests/support/SealedFolder.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

#include <chrono>
#include <thread>

using namespace latarnia;
using namespace Qt::StringLiterals;

namespace {

constexpr int DefaultRounds = 60;
constexpr int RoundsPerRow = 20;
constexpr int Calls = 30;

} // namespace

/// kill -9 at random moments while calls are erased: each is whole or erased after the next opening, one that
/// was said to be erased is, and a backup from before brings none of them back. LATARNIA_KILL_ROUNDS sets how
/// many.
class TestKillErasing : public QObject
{
    Q_OBJECT

    SealedFolder m_sealed;
    std::unique_ptr<MarkedCalls> m_marked;
    int m_kills{0};
    int m_cutShort{0};
    int m_between{0}; ///< killed between the ledger and the vault
    qint64 m_span{1};

    bool copyFolder(const QString &to) const
    {
        const auto names = QDir{m_sealed.path()}.entryList(QDir::Files);
        return QDir{}.mkpath(to) && std::all_of(names.begin(), names.end(), [&](const QString &name) {
                   return name.endsWith(u".lock"_s)
                       || QFile::copy(m_sealed.path() + u'/' + name, to + u'/' + name);
               });
    }

    /// Which calls were said to be erased before it was killed.
    QStringList eraseAndKill(const QString &folder, qint64 microseconds)
    {
        QProcess program;
        program.start(QStringLiteral(ERASING), {folder, SealedFolder::passphrase()});
        if (!program.waitForReadyRead(20'000))
            return {};
        std::this_thread::sleep_for(std::chrono::microseconds{microseconds});
        program.kill();
        program.waitForFinished();
        auto said = QString::fromUtf8(program.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
        said.removeAll(u"OPEN"_s);
        ++m_kills;
        if (!said.removeAll(u"DONE"_s))
            ++m_cutShort;
        return said;
    }

    static bool isWhole(const KeptCall &call)
    {
        return call.hasContact && call.hasIdentity && call.hasNarrative;
    }
    static bool isErased(const KeptCall &call)
    {
        return !call.hasContact && !call.hasIdentity && !call.hasNarrative;
    }

    void checkCalls(const OpenVaults &vaults, const QStringList &said)
    {
        const auto pages = everyPage(vaults.live);
        const auto store = *Store::open(vaults.live, Access::Write);
        for (const auto &call : m_marked->calls()) {
            const auto kept = **KeptCallTable{store->database()}.one(call.id);
            QVERIFY2(isWhole(kept) || isErased(kept), qPrintable(call.id));
            QVERIFY2(isErased(kept) || !said.contains(call.id), qPrintable(call.id));
            // The first and the last word are enough of a look: whole scans of each are tst_erasing's.
            const QStringList two{call.words.first(), call.words.last()};
            QCOMPARE(wordsIn(pages, two), isErased(kept) ? QStringList{} : two);
        }
        QCOMPARE(ledgerLinesIn(*readLedger(vaults.live.folder())).size(),
                 ErasureTable{store->database()}.all()->size());
    }

    void killOnce()
    {
        const QTemporaryDir folder;
        const auto path = folder.filePath(u"d"_s);
        QVERIFY(copyFolder(path));
        const auto said = eraseAndKill(path, QRandomGenerator::global()->bounded(m_span));
        const auto opened = unlock(path, {}, SealedFolder::passphrase());
        QVERIFY(opened);
        m_between += opened->erasedAgain > 0 ? 1 : 0;
        const auto found = inspect(*opened);
        QVERIFY(found && found->isSound());
        QCOMPARE(found->live.calls, Calls);
        checkCalls(*opened, said);
        if (QTest::currentTestFailed() || said.isEmpty() || m_kills % 5 != 0)
            return;
        const auto opening = [](const QString &at) { return unlock(at, {}, SealedFolder::passphrase()); };
        QVERIFY(restoreBackup(m_sealed.path(), path, opening, utcNow));
        checkCalls(*unlock(path, {}, SealedFolder::passphrase()), said);
    }

private Q_SLOTS:
    /// How long one takes on this machine now, so that the kills fall over all of it.
    void initTestCase()
    {
        m_marked = std::make_unique<MarkedCalls>(m_sealed.vaults().live, Calls,
                                                 QDateTime{QDate{2026, 11, 24}, QTime{12, 0}, Qt::UTC});
        const QTemporaryDir folder;
        QVERIFY(copyFolder(folder.filePath(u"d"_s)));
        QProcess program;
        program.start(QStringLiteral(ERASING), {folder.filePath(u"d"_s), SealedFolder::passphrase()});
        QVERIFY(program.waitForReadyRead(20'000));
        QElapsedTimer timer;
        timer.start();
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitCode(), 0);
        m_span = timer.nsecsElapsed() / 1000 * 6 / 5 + 1;
    }

    void everyCallIsWholeOrErased_data()
    {
        QTest::addColumn<int>("row");
        const int asked = qEnvironmentVariableIntValue("LATARNIA_KILL_ROUNDS");
        for (int row = 0; row * RoundsPerRow < (asked > 0 ? asked : DefaultRounds); ++row)
            QTest::addRow("row %d", row) << row;
    }

    void everyCallIsWholeOrErased()
    {
        for (int round = 0; round < RoundsPerRow; ++round) {
            killOnce();
            if (QTest::currentTestFailed())
                return;
        }
    }

    void cleanupTestCase()
    {
        qInfo() << m_kills << "kills," << m_cutShort << "cut short," << m_between
                << "between the ledger and the vault";
        QVERIFY(m_cutShort > 0); // or nothing was shown
    }
};

QTEST_GUILESS_MAIN(TestKillErasing)
#include "tst_kill_erasing.moc"
