// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/Backup.h"
#include "core/desk/KeyChange.h"
#include "core/desk/Keyholders.h"
#include "core/desk/Restoring.h"
#include "core/store/Store.h"
#include "core/vault/KeyringFile.h"
#include "tests/support/EveryRow.h"
#include "tests/support/FullDisk.h"
#include "tests/support/SealedFolder.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace latarnia;
using namespace Qt::StringLiterals;

namespace {

void flipABitOf(const QString &path, qint64 at)
{
    QFile file{path};
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.seek(at);
    char byte = 0;
    QVERIFY(file.getChar(&byte));
    file.seek(at);
    file.putChar(char(byte ^ 4));
}

bool saysRestored(const Vault &vault, RestoredOver over)
{
    const auto rows = everyRow(vault);
    return std::any_of(rows.begin(), rows.end(), [&](const QString &row) {
        return row.startsWith(u"audit|"_s) && row.contains(u"|restore|"_s)
            && row.contains(u'|' + QString{codeOf(over)} + u'|');
    });
}

} // namespace

/// A backup is worth what comes out of it.
class TestBackup : public QObject
{
    Q_OBJECT

    std::unique_ptr<SealedFolder> m_folder;
    std::unique_ptr<QTemporaryDir> m_place;

    Result<QString> make() const { return makeBackup(m_folder->vaults(), m_place->path(), utcNow); }
    static Opening byPassphrase()
    {
        return [](const QString &folder) { return unlock(folder, u"Anna"_s, SealedFolder::passphrase()); };
    }
    static Opening asJan()
    {
        return
            [](const QString &folder) { return unlock(folder, u"Jan"_s, u"cztery parasole pod mostem"_s); };
    }
    /// A backup that Jan, who has these roles, opens, too.
    QString backUpWith(const QStringList &roles) const
    {
        auto vaults = m_folder->vaults();
        if (!addKeyholder(vaults, {.name = u"Jan"_s, .roles = roles}, u"cztery parasole pod mostem"_s,
                          LeastCost, utcNow))
            return {};
        const auto made = makeBackup(vaults, m_place->path(), utcNow);
        return made ? *made : QString{};
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<SealedFolder>();
        m_place = std::make_unique<QTemporaryDir>();
        QVERIFY(permitRestoring(m_folder->vaults(), utcNow)); // somebody has signed in before
        const auto desk = m_folder->openDesk();
        closeOne(*desk, u"one"_s);
        keepOpen(*desk, u"two"_s);
    }

    void whatIsRestoredIsRowByRowWhatWasBackedUp()
    {
        const auto rows = everyRow(m_folder->vaults().live);
        QVERIFY2(rows.size() > 12, qPrintable(rows.join(u'\n')));
        const auto backup = make();
        QVERIFY2(backup, backup ? "" : qPrintable(backup.problem().file));
        const QTemporaryDir other; // another machine, with the kit alone
        const auto kit = m_folder->kit();
        const auto before = restoreBackup(
            *backup, other.path(), [&](const QString &folder) { return unlockWithKit(folder, kit); }, utcNow);
        QVERIFY2(before, before ? "" : qPrintable(before.problem().file));
        QVERIFY(before->isEmpty());
        const auto vaults = unlock(other.path(), {}, SealedFolder::passphrase());
        QVERIFY(vaults);
        QCOMPARE(withoutAudit(everyRow(vaults->live)), withoutAudit(rows));
        QVERIFY(saysRestored(vaults->live, RestoredOver::Nothing));
    }

    void aBackupIsMadeWhileCallsAreTaken()
    {
        const auto desk = m_folder->openDesk();
        const auto during = keepOpen(*desk, u"during"_s);
        const auto backup = make();
        QVERIFY2(backup, backup ? "" : qPrintable(backup.problem().note));
        const auto found = backupsIn(m_place->path());
        QCOMPARE(found.size(), 1);
        QVERIFY(found.constFirst().checkedAt.isValid());
        const auto vaults = unlock(*backup, {}, SealedFolder::passphrase());
        QCOMPARE((*Store::open(vaults->live, Access::Write))->calls().page({}, 10)->size(), 3);
        keepOpen(*desk, u"afterwards"_s); // and the desk goes on
    }

    void aLockedVaultIsCopiedWithoutItsKeyAndCheckedLater()
    {
        const auto rows = everyRow(m_folder->vaults().live);
        const auto backup = copyWhileLocked(m_folder->path(), m_place->path(), utcNow);
        QVERIFY(backup);
        QVERIFY(!backupsIn(m_place->path()).constFirst().checkedAt.isValid());
        QVERIFY(checkBackup(*backup, keysOf(m_folder->vaults()), utcNow));
        QVERIFY(backupsIn(m_place->path()).constFirst().checkedAt.isValid());
        const auto vaults = unlock(*backup, {}, SealedFolder::passphrase());
        QCOMPARE(everyRow(vaults->live), rows);
        const auto desk = m_folder->openDesk();
        QCOMPARE(copyWhileLocked(m_folder->path(), m_place->path(), utcNow).problem().fault,
                 Fault::StoreBusy);
    }

    void nothingInABackupCanBeReadWithoutAKey()
    {
        {
            const auto desk = m_folder->openDesk();
            closeOne(*desk, u"kanarek w klatce"_s);
        }
        const auto backup = make();
        const auto files = QDir{*backup}.entryInfoList(QDir::Files | QDir::Hidden);
        QVERIFY(files.size() >= 4);
        for (const auto &info : files) {
            QFile file{info.filePath()};
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains("kanarek"), qPrintable(info.fileName()));
        }
    }

    void aBackupThatIsHurtIsNoticedAndNotRestored()
    {
        const auto backup = make();
        const auto file = vaultFileIn(*backup);
        auto &random = *QRandomGenerator::global();
        flipABitOf(file, random.bounded(QFileInfo{file}.size()));
        QVERIFY(!checkBackup(*backup, keysOf(m_folder->vaults()), utcNow));
        const auto rows = everyRow(m_folder->vaults().live);
        QVERIFY(!restoreBackup(*backup, m_folder->path(), byPassphrase(), utcNow));
        QCOMPARE(everyRow(m_folder->vaults().live), rows);
    }

    void aDrillOpensTheBackupAndLeavesNothing()
    {
        const auto backup = make();
        const QTemporaryDir scratch;
        const auto inspected = drillRestore(*backup, scratch.path(), byPassphrase());
        QVERIFY(inspected && inspected->isSound());
        QCOMPARE(inspected->live.calls, 2);
        QCOMPARE(inspected->live.openCalls, 1);
        QVERIFY(QDir{scratch.path()}.isEmpty());
        const auto wrong = drillRestore(*backup, scratch.path(), [](const QString &folder) {
            return unlock(folder, {}, u"another passphrase 8"_s);
        });
        QCOMPARE(wrong.problem().fault, Fault::WrongPassphrase);
    }

    void aTrialTellsWhatTheBackupHoldsBesideWhatIsThereAndChangesNothing()
    {
        const auto backup = make();
        {
            const auto desk = m_folder->openDesk();
            closeOne(*desk, u"after the backup"_s);
        }
        const auto rows = everyRow(m_folder->vaults().live);
        {
            const auto trial = RestoreTrial::begin(*backup, m_folder->path(), byPassphrase());
            QVERIFY(trial);
            const auto there = (*trial)->lookAtWhatIsThere(byPassphrase(), utcNow);
            QVERIFY(there);
            QCOMPARE((*trial)->found().live.calls, 2);
            QCOMPARE(there->live.calls, 3);
            QVERIFY((*trial)->found().live.newestChange.isValid());
            QVERIFY(there->live.newestChange > (*trial)->found().live.newestChange);
            QCOMPARE(unlock(m_folder->path(), {}, SealedFolder::passphrase()).problem().fault,
                     Fault::StoreBusy); // nobody opens what may be about to be put away
        }
        QCOMPARE(everyRow(m_folder->vaults().live), rows);
        QCOMPARE(QDir{m_folder->path()}.entryList({u"*restore*"_s}).size(), 0);
    }

    void aDamagedVaultIsLookedAtWithoutBeingWrittenTo()
    {
        const auto backup = make();
        const auto file = vaultFileIn(m_folder->path());
        flipABitOf(file, 5000);
        const auto bytes = [&file] {
            QFile open{file};
            return open.open(QIODevice::ReadOnly) ? open.readAll() : QByteArray{};
        };
        const auto before = bytes();
        const auto trial = RestoreTrial::begin(*backup, m_folder->path(), byPassphrase());
        QVERIFY(trial);
        const auto there = (*trial)->lookAtWhatIsThere(byPassphrase(), utcNow);
        QVERIFY(!there || !there->isSound());
        QCOMPARE(bytes(), before);
    }

    void whatWasThereBeforeARestoreIsKept()
    {
        const auto backup = make();
        {
            const auto desk = m_folder->openDesk();
            closeOne(*desk, u"after the backup"_s);
        }
        const auto before = restoreBackup(*backup, m_folder->path(), byPassphrase(), utcNow);
        QVERIFY(before && !before->isEmpty());
        const auto restored = unlock(m_folder->path(), u"Anna"_s, SealedFolder::passphrase());
        QCOMPARE(inspect(*restored)->live.calls, 2);
        const auto kept = unlock(*before, {}, SealedFolder::passphrase());
        QCOMPARE(inspect(*kept)->live.calls, 3);
        QVERIFY(saysRestored(restored->live, RestoredOver::Readable));
    }

    void aVaultThatIsDamagedIsReplacedAndTheAuditSaysSo()
    {
        const auto backup = make();
        flipABitOf(vaultFileIn(m_folder->path()), 5000);
        QVERIFY(restoreBackup(*backup, m_folder->path(), byPassphrase(), utcNow));
        const auto restored = unlock(m_folder->path(), u"Anna"_s, SealedFolder::passphrase());
        QVERIFY(restored);
        QVERIFY(saysRestored(restored->live, RestoredOver::Unreadable));
        QVERIFY(inspect(*restored)->isSound());
    }

    void whoMayNotRestoreIsRefusedAlsoWhereTheVaultIsGone()
    {
        const auto backup = backUpWith({u"operator"_s, u"shiftLead"_s});
        const auto rows = everyRow(m_folder->vaults().live);
        const auto refused = restoreBackup(backup, m_folder->path(), asJan(), utcNow);
        QVERIFY(!refused);
        QCOMPARE(refused.problem().fault, Fault::NotAllowed);
        QCOMPARE(everyRow(m_folder->vaults().live), rows);
        QVERIFY(QFile::remove(vaultFileIn(m_folder->path())));
        QCOMPARE(restoreBackup(backup, m_folder->path(), asJan(), utcNow).problem().fault, Fault::NotAllowed);
        QVERIFY(!QFile::exists(vaultFileIn(m_folder->path())));
        QVERIFY(restoreBackup(backup, m_folder->path(), byPassphrase(), utcNow)); // an administrator
    }

    void whoIsNoAdministratorAnyMoreDoesNotRestoreABackupOfWhenTheyWere()
    {
        const auto backup = backUpWith({u"operator"_s, u"administrator"_s});
        auto vaults = *unlock(m_folder->path(), u"Anna"_s, SealedFolder::passphrase());
        QVERIFY(changeRoles(vaults, alone(vaults.live), u"Jan"_s, {u"operator"_s}, utcNow));
        QCOMPARE(restoreBackup(backup, m_folder->path(), asJan(), utcNow).problem().fault, Fault::NotAllowed);
        QVERIFY(changeRoles(vaults, alone(vaults.live), u"Jan"_s, {u"administrator"_s}, utcNow));
        QVERIFY(restoreBackup(backup, m_folder->path(), asJan(), utcNow));
    }

    void whoeverHasTheKitRestores()
    {
        const auto backup = backUpWith({u"operator"_s});
        const auto kit = m_folder->kit();
        QVERIFY(restoreBackup(
            backup, m_folder->path(), [&](const QString &folder) { return unlockWithKit(folder, kit); },
            utcNow));
    }

    /// Whoever restores has what was true on the day of the backup: the passphrase, the kit, the keys.
    void aBackupFromBeforeTheKeysWereChangedOpensWithWhatOpenedItThen()
    {
        const auto backup = make();
        const auto rows = everyRow(m_folder->vaults().live);
        const auto after = u"jesienne jabłka na stole 8"_s;
        {
            auto vaults = unlock(m_folder->path(), {}, SealedFolder::passphrase());
            QVERIFY(vaults);
            QVERIFY(changeOwnPassphrase(*vaults, u"Anna"_s, SealedFolder::passphrase(), after, LeastCost,
                                        utcNow));
            QVERIFY(changeKeys(*vaults));
        }
        const auto withThePassphraseOfToday
            = [&](const QString &folder) { return unlock(folder, {}, after); };
        const auto refused = restoreBackup(*backup, m_folder->path(), withThePassphraseOfToday, utcNow);
        QVERIFY(!refused);
        QCOMPARE(refused.problem().fault, Fault::WrongPassphrase);
        QVERIFY(unlock(m_folder->path(), {}, after)); // nothing was changed by the try
        const auto before = restoreBackup(
            *backup, m_folder->path(),
            [&](const QString &folder) { return unlockWithKit(folder, m_folder->kit()); }, utcNow);
        QVERIFY2(before, before ? "" : qPrintable(QString::number(int(before.problem().fault))));
        const auto restored = unlock(m_folder->path(), u"Anna"_s, SealedFolder::passphrase());
        QVERIFY(restored);
        QCOMPARE(withoutAudit(everyRow(restored->live)), withoutAudit(rows));
        const auto kept = unlock(*before, {}, after);
        QVERIFY(kept);
        const auto keptRows = everyRow(kept->live); // with the keys of before, for what was sealed to them
        for (const auto &row : rows)
            QVERIFY2(keptRows.contains(row), qPrintable(row));
    }

    void aFullDiskLeavesNoHalfBackup()
    {
        {
            const FullDisk full;
            QVERIFY(!make());
            QVERIFY(!copyWhileLocked(m_folder->path(), m_place->path(), utcNow));
        }
        QVERIFY(backupsIn(m_place->path()).isEmpty());
        QVERIFY(make());
    }

    void oldBackupsGoAndOthersFilesStay()
    {
        const auto start = QDateTime{QDate{2026, 6, 1}, QTime{3, 0}, Qt::UTC};
        for (int day = 0; day < 40; day += 3) {
            QVERIFY(copyWhileLocked(m_folder->path(), m_place->path(), [&] { return start.addDays(day); }));
            rotateBackups(m_place->path());
        }
        QVERIFY(QDir{m_place->path()}.mkdir(u"latarnia-holidayZ"_s));
        rotateBackups(m_place->path());
        const auto left = backupsIn(m_place->path());
        QCOMPARE(left.constLast().madeAt, start.addDays(39));
        QVERIFY(left.size() >= 7 && left.size() <= 11);
        QVERIFY(QDir{m_place->path() + u"/latarnia-holidayZ"_s}.exists());
    }
};

QTEST_GUILESS_MAIN(TestBackup)
#include "tst_backup.moc"
