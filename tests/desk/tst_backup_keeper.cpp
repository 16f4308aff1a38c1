// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/Backup.h"
#include "core/desk/BackupKeeper.h"
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
        const QTemporaryDir usb;
        BackupKeeper keeper{m_folder->path(), m_folder->vaults(), clock()};
        QSignalSpy made{&keeper, &BackupKeeper::made};
        keeper.start();
        QVERIFY(made.wait(20'000));
        keeper.setSecondPlace(usb.path());
        QVERIFY(made.wait(20'000)); // it had none of today
        QCOMPARE(backupsIn(usb.path()).size(), 1);
        QCOMPARE(backupsIn(place()).size(), 1);
        m_now = m_now.addSecs(3600);
        keeper.make();
        QVERIFY(made.wait(20'000));
        QCOMPARE(backupsIn(usb.path()).size(), 1); // the newest of the day
        QCOMPARE(backupsIn(usb.path()).constFirst().madeAt, m_now);
        QVERIFY(backupsIn(usb.path()).constFirst().checkedAt.isValid());
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
