// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/Inspection.h"
#include "core/desk/LeadsKeys.h"
#include "core/desk/OpenedIdentity.h"
#include "core/store/Store.h"
#include "tests/support/EveryPage.h"
#include "tests/support/SealedFolder.h"

#include <QDir>
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
constexpr int Calls = 40;

} // namespace

/// kill -9 at random moments while names are sealed that stood in the open or waited for a key: whatever was
/// known of the people of a call is known afterwards, in one place, and sealed at the next try.
/// LATARNIA_KILL_ROUNDS sets how many.
class TestKillSealing : public QObject
{
    Q_OBJECT

    const QTemporaryDir m_folders;
    std::unique_ptr<SealedFolder> m_sealed;
    QMap<QString, OpenedIdentity> m_known; ///< by call
    int m_kills{0};
    int m_cutShort{0};
    int m_half{0}; ///< some calls were sealed and some not
    qint64 m_span{1};

    static QStringList filesOf(const QString &folder)
    {
        auto names = QDir{folder}.entryList(QDir::Files);
        names.removeIf([](const QString &name) { return name.endsWith(u".lock"_s); });
        return names;
    }

    QString freshCopy(const QString &name)
    {
        const auto to = m_folders.filePath(name);
        QDir{to}.removeRecursively();
        QDir{}.mkpath(to);
        for (const auto &file : filesOf(m_sealed->path()))
            QFile::copy(m_sealed->path() + u'/' + file, to + u'/' + file);
        return to;
    }

    /// Calls with names that nobody could seal when they were closed.
    void closeCalls()
    {
        const auto desk = m_sealed->openDesk();
        for (int i = 0; i < Calls; ++i) {
            auto draft = filled(takeCall(*desk));
            draft.kind = CallKind::Victim;
            draft.persons.first().identity.name = u"Kanarek %1"_s.arg(i);
            draft.perpetrator.identity.nickname = u"Kukułka %1"_s.arg(i);
            QSignalSpy closed{&desk->calls(), &CallDesk::closed};
            const auto level = u"T1"_s;
            desk->calls().close(draft,
                                {.level = level, .indication = level, .floor = level, .ceiling = level});
            QVERIFY(closed.wait(5000));
        }
    }

    static QMap<QString, OpenedIdentity> knownIn(const OpenVaults &vaults, int *waiting = nullptr)
    {
        QMap<QString, OpenedIdentity> known;
        const auto store = *Store::open(vaults.live, Access::Write);
        const auto lines = *store->calls().page({}, 1000);
        for (const auto &line : lines) {
            const auto opened = openIdentities(*store, line.id, pairsOf(vaults));
            known.insert(line.id, opened ? *opened : OpenedIdentity{.someStayShut = true});
        }
        if (waiting)
            *waiting = int(store->office().unsealed.some(1000)->size()
                           + store->office().unsealed.callsInTheOpen(1000)->size());
        return known;
    }

    void killOnce()
    {
        const auto path = freshCopy(u"d"_s);
        QProcess program;
        program.start(QStringLiteral(SEALING), {path, SealedFolder::passphrase()});
        QVERIFY(program.waitForReadyRead(20'000));
        std::this_thread::sleep_for(std::chrono::microseconds{QRandomGenerator::global()->bounded(m_span)});
        program.kill();
        QVERIFY(program.waitForFinished());
        ++m_kills;
        m_cutShort += program.readAllStandardOutput().contains("DONE") ? 0 : 1;
        const auto vaults = unlock(path, {}, SealedFolder::passphrase());
        QVERIFY(vaults);
        int waiting = 0;
        QCOMPARE(knownIn(*vaults, &waiting), m_known);
        m_half += waiting > 0 && waiting < Calls ? 1 : 0;
        const auto found = inspect(*vaults);
        QVERIFY(found && found->isSound());
        if (m_kills % 5 == 0)
            finish(path, *vaults);
    }

    /// The next try seals the rest, and nothing of it stands in any page.
    void finish(const QString &path, const OpenVaults &vaults)
    {
        QCOMPARE(QProcess::execute(QStringLiteral(SEALING), {path, SealedFolder::passphrase()}), 0);
        int waiting = -1;
        QCOMPARE(knownIn(vaults, &waiting), m_known);
        QCOMPARE(waiting, 0);
        QVERIFY(inspect(vaults)); // writes the log back
        QCOMPARE(wordsIn(everyPage(vaults.live), {u"Kanarek"_s, u"Kukułka"_s}), QStringList{});
    }

private Q_SLOTS:
    /// How long one takes on this machine now, so that the kills fall over all of it.
    void initTestCase()
    {
        m_sealed = std::make_unique<SealedFolder>();
        closeCalls();
        if (QTest::currentTestFailed())
            return;
        int waiting = 0;
        m_known = knownIn(m_sealed->vaults(), &waiting);
        QCOMPARE(m_known.size(), Calls);
        QVERIFY(waiting >= Calls);
        QCOMPARE(wordsIn(everyPage(m_sealed->vaults().live), {u"Kanarek"_s, u"Kukułka"_s}).size(), 2);
        const auto path = freshCopy(u"timed"_s);
        QProcess program;
        program.start(QStringLiteral(SEALING), {path, SealedFolder::passphrase()});
        QVERIFY(program.waitForReadyRead(20'000));
        QElapsedTimer timer;
        timer.start();
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitCode(), 0);
        m_span = timer.nsecsElapsed() / 1000 * 6 / 5 + 1;
    }

    void whatWasKnownOfPeopleIsKnownOnce_data()
    {
        QTest::addColumn<int>("row");
        const int asked = qEnvironmentVariableIntValue("LATARNIA_KILL_ROUNDS");
        for (int row = 0; row * RoundsPerRow < (asked > 0 ? asked : DefaultRounds); ++row)
            QTest::addRow("row %d", row) << row;
    }

    void whatWasKnownOfPeopleIsKnownOnce()
    {
        for (int round = 0; round < RoundsPerRow; ++round) {
            killOnce();
            if (QTest::currentTestFailed())
                return;
        }
    }

    void cleanupTestCase()
    {
        qInfo() << m_kills << "kills," << m_cutShort << "cut short," << m_half << "with some calls sealed";
        QVERIFY(m_cutShort > 0 && m_half > 0); // or nothing was shown
    }
};

QTEST_GUILESS_MAIN(TestKillSealing)
#include "tst_kill_sealing.moc"
