// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/Backup.h"
#include "core/desk/BackupKeeper.h"
#include "core/desk/Restoring.h"
#include "core/desk/SecondPlace.h"
#include "tests/support/EveryRow.h"
#include "tests/support/SealedFolder.h"

#include <QTest>

using namespace latarnia;
using namespace Qt::StringLiterals;

/// One backup a day, made while the program runs.
class TestBackupKeeper : public QObject
{
    Q_OBJECT

    std::unique_ptr<SealedFolder> m_folder;
    QDateTime m_now;
    std::vector<std::unique_ptr<QTemporaryDir>> m_usbs;
    int m_restored{0};

    QString plugIn() { return m_usbs.emplace_back(std::make_unique<QTemporaryDir>())->path(); }

    Clock clock() const
    {
        return [this] { return m_now; };
    }
    QString place() const { return backupFolderIn(m_folder->path()); }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<SealedFolder>();
        m_now = {QDate{2026, 11, 26}, QTime{2, 0}, Qt::UTC};
        QVERIFY(permitRestoring(m_folder->vaults(), utcNow)); // somebody has signed in before
    }

    /// Whatever a test made is worth what comes out of it: every backup, beside the data and elsewhere, row
    /// by row.
    void cleanup()
    {
        auto backups = backupsIn(place());
        for (const auto &usb : std::as_const(m_usbs))
            backups += backupsIn(usb->path());
        const auto rows = withoutAudit(everyRow(m_folder->vaults().live));
        for (const auto &backup : std::as_const(backups)) {
            const QTemporaryDir other;
            const auto restored = other.filePath(u"d"_s);
            const auto before = restoreBackup(
                backup.path, restored,
                [this](const QString &folder) { return unlockWithKit(folder, m_folder->kit()); }, utcNow);
            QVERIFY2(before, before ? "" : qPrintable(QString::number(int(before.problem().fault))));
            const auto vaults = unlock(restored, {}, SealedFolder::passphrase());
            QVERIFY(vaults);
            QCOMPARE(withoutAudit(everyRow(vaults->live)), rows);
        }
        m_restored += int(backups.size());
        m_usbs.clear();
    }

    void cleanupTestCase()
    {
        qInfo() << m_restored << "backups restored and compared row by row";
        QVERIFY(m_restored > 0);
    }

    void theFirstLookMakesOneAndTheNextLookOfTheDayNone()
    {
        const auto desk = m_folder->openDesk(); // an open desk is no hindrance
        BackupKeeper keeper{m_folder->path(), m_folder->vaults(), clock()};
        QSignalSpy looked{&keeper, &BackupKeeper::looked};
        keeper.start();
        QTRY_COMPARE_WITH_TIMEOUT(looked.size(), 2, 20'000);
        QCOMPARE(looked.constFirst().at(1).toBool(), true); // there was none
        QCOMPARE(looked.constLast().at(0).toDateTime(), m_now);
        QCOMPARE(looked.constLast().at(1).toBool(), false);
        m_now = m_now.addSecs(3600);
        keeper.start();
        QTest::qWait(300);
        QCOMPARE(backupsIn(place()).size(), 1);
        m_now = m_now.addDays(1);
        keeper.start();
        QTRY_COMPARE_WITH_TIMEOUT(backupsIn(place()).size(), 2, 20'000);
    }

    void aLockedVaultIsCopiedAndOpenedAgainAtTheNextUnlocking()
    {
        {
            BackupKeeper locked{m_folder->path(), {}, clock()};
            locked.start();
            QTRY_COMPARE_WITH_TIMEOUT(backupsIn(place()).size(), 1, 20'000);
        }
        QVERIFY(!backupsIn(place()).constFirst().checkedAt.isValid());
        BackupKeeper keeper{m_folder->path(), m_folder->vaults(), clock()};
        keeper.start();
        QTRY_VERIFY_WITH_TIMEOUT(backupsIn(place()).constFirst().checkedAt.isValid(), 20'000);
        QCOMPARE(backupsIn(place()).size(), 1);
    }

    void aPlaceThatCannotBeWrittenIsSaid()
    {
        QFile inTheWay{place()};
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        BackupKeeper keeper{m_folder->path(), m_folder->vaults(), clock()};
        QSignalSpy failed{&keeper, &BackupKeeper::failed};
        keeper.start();
        QVERIFY(!failed.isEmpty() || failed.wait(20'000));
    }

    void aSecondPlaceGetsItsOwnAndIsRotatedToo()
    {
        const auto usb = plugIn();
        BackupKeeper keeper{m_folder->path(), m_folder->vaults(), clock()};
        QSignalSpy made{&keeper, &BackupKeeper::made};
        keeper.start();
        QVERIFY(made.wait(20'000));
        keeper.setSecondPlace(usb);
        QVERIFY(made.wait(20'000)); // it had none of today
        QCOMPARE(backupsIn(usb).size(), 1);
        QCOMPARE(backupsIn(place()).size(), 1);
        m_now = m_now.addSecs(3600);
        keeper.make();
        QVERIFY(made.wait(20'000));
        QCOMPARE(backupsIn(usb).size(), 1); // the newest of the day
        QCOMPARE(backupsIn(usb).constFirst().madeAt, m_now);
        QVERIFY(backupsIn(usb).constFirst().checkedAt.isValid());
    }

    void theSecondPlaceIsKnownWhileTheVaultIsLocked()
    {
        const QTemporaryDir usb;
        const auto desk = m_folder->openDesk();
        desk->entrust(m_folder->vaults(), LeastCost);
        QSignalSpy done{desk->keeping(), &VaultKeeping::done};
        QSignalSpy looked{desk->keeping(), &VaultKeeping::looked};
        QCOMPARE(notedSecondPlace(m_folder->path()), QString{});
        desk->keeping()->set(usb.path());
        QVERIFY(done.wait(20'000));
        QTRY_VERIFY(!looked.isEmpty());
        const auto named = looked.constLast().first().value<VaultState>().secondPlace;
        QVERIFY(!named.isEmpty());
        QCOMPARE(notedSecondPlace(m_folder->path()), named);
        desk->keeping()->set(QString{});
        QVERIFY(done.wait(20'000));
        QTRY_COMPARE(notedSecondPlace(m_folder->path()), QString{});
    }

    void aNoteOfASecondPlaceThatIsNoNoteIsNone()
    {
        for (const auto &text :
             {QByteArray{}, QByteArray{"{"}, QByteArray{"{\"format\":1,\"place\":\"relative\"}"},
              QByteArray{"{\"format\":2,\"place\":\"/tmp\"}"}}) {
            QFile note{m_folder->path() + u"/second-place.json"_s};
            QVERIFY(note.open(QIODevice::WriteOnly));
            note.write(text);
            note.close();
            QCOMPARE(notedSecondPlace(m_folder->path()), QString{});
        }
    }

    /// Whoever locks does not wait until a copy is whole, and it leaves nothing as large as the vault behind.
    void aBackupThatIsGivenUpLeavesNothing()
    {
        const auto stop = Stop::make();
        stop.ask();
        const auto made = makeBackup(m_folder->vaults(), place(), clock(), stop);
        QVERIFY(!made);
        QCOMPARE(made.problem().fault, Fault::Stopped);
        const auto copied = copyWhileLocked(m_folder->path(), place(), clock(), stop);
        QVERIFY(!copied);
        QCOMPARE(copied.problem().fault, Fault::Stopped);
        QCOMPARE(QDir{place()}.entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList{});
    }

    void whatACrashLeftOfABackupGoesWithTheNext()
    {
        const auto left = place() + u"/latarnia-20260101T000000Z.part"_s;
        QVERIFY(QDir{}.mkpath(left));
        QVERIFY(makeBackup(m_folder->vaults(), place(), clock()));
        QVERIFY(!QFile::exists(left));
        QCOMPARE(backupsIn(place()).size(), 1);
    }

    void aSecondPlaceThatIsNotThereHindersNothing()
    {
        BackupKeeper keeper{m_folder->path(), m_folder->vaults(), clock()};
        keeper.setSecondPlace(m_folder->path() + u"/unplugged"_s);
        QSignalSpy made{&keeper, &BackupKeeper::made};
        QSignalSpy failed{&keeper, &BackupKeeper::failed};
        QSignalSpy second{&keeper, &BackupKeeper::secondFailed};
        QSignalSpy listed{&keeper, &BackupKeeper::listed};
        keeper.make();
        QVERIFY(made.wait(20'000));
        QCOMPARE(second.size(), 1);
        QVERIFY(failed.isEmpty());
        QTRY_VERIFY(!listed.isEmpty());
        QVERIFY(!listed.constLast().first().value<BackupList>().isSecondThere);
        QVERIFY(!QFile::exists(m_folder->path() + u"/unplugged"_s));
    }
};

QTEST_GUILESS_MAIN(TestBackupKeeper)
#include "tst_backup_keeper.moc"
