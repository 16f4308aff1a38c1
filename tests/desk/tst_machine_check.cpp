// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/MachineCheck.h"
#include "core/desk/SwapAreas.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace latarnia;
using namespace Qt::StringLiterals;

namespace {

using Warnings = QList<MachineWarning>;

/// A computer with nothing to say about.
MachineFacts sound()
{
    return {.fileSystem = u"ext4"_s, .freeBytes = EnoughDisk, .diskIsEncrypted = true};
}

} // namespace

/// What is said about a computer before a vault is made on it.
class TestMachineCheck : public QObject
{
    Q_OBJECT

    QTemporaryDir m_sys;

    void putDevice(const QString &name, const QByteArray &kind, const QStringList &below = {})
    {
        const QDir device{m_sys.filePath(name)};
        QVERIFY(QDir{}.mkpath(device.filePath(u"slaves"_s)));
        QVERIFY(QDir{}.mkpath(device.filePath(u"dm"_s)));
        if (!kind.isEmpty()) {
            QFile file{device.filePath(u"dm/uuid"_s)};
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(kind + '\n');
        }
        for (const auto &one : below)
            QVERIFY(QDir{}.mkpath(device.filePath(u"slaves/"_s + one)));
    }

private Q_SLOTS:
    void eachFactHasItsWarning_data()
    {
        QTest::addColumn<MachineFacts>("facts");
        QTest::addColumn<Warnings>("warnings");
        QTest::newRow("a sound computer") << sound() << Warnings{};
        QTest::newRow("nothing is known") << MachineFacts{} << Warnings{};
        for (const auto *kind : {"nfs", "nfs4", "cifs", "smb3", "smbfs", "fuse.sshfs", "fuseblk", "fuse",
                                 "9p", "afs", "ceph", "virtiofs", "NFS"}) {
            auto facts = sound();
            facts.fileSystem = QString::fromLatin1(kind);
            QTest::newRow(kind) << facts << Warnings{MachineWarning::NetworkFolder};
        }
        for (const auto *kind : {"ext4", "btrfs", "xfs", "tmpfs", "zfs", "overlay", "f2fs", "vfat"}) {
            auto facts = sound();
            facts.fileSystem = QString::fromLatin1(kind);
            QTest::newRow(kind) << facts << Warnings{};
        }
        auto facts = sound();
        facts.swapIsClear = true;
        QTest::newRow("clear swap") << facts << Warnings{MachineWarning::ClearSwap};
        facts = sound();
        facts.freeBytes = EnoughDisk - 1;
        QTest::newRow("little disk") << facts << Warnings{MachineWarning::LittleDisk};
        facts.freeBytes = 0;
        QTest::newRow("no disk") << facts << Warnings{MachineWarning::LittleDisk};
        facts = sound();
        facts.diskIsEncrypted = false;
        QTest::newRow("clear disk") << facts << Warnings{MachineWarning::ClearDisk};
        facts.diskIsEncrypted = std::nullopt;
        QTest::newRow("a disk that does not tell") << facts << Warnings{};
        facts = sound();
        facts.othersMayLook = true;
        QTest::newRow("others may look") << facts << Warnings{MachineWarning::OthersMayLook};
        QTest::newRow("all at once") << MachineFacts{.fileSystem = u"nfs"_s,
                                                     .freeBytes = 1,
                                                     .diskIsEncrypted = false,
                                                     .swapIsClear = true,
                                                     .othersMayLook = true}
                                     << Warnings{MachineWarning::NetworkFolder, MachineWarning::ClearSwap,
                                                 MachineWarning::LittleDisk, MachineWarning::OthersMayLook,
                                                 MachineWarning::ClearDisk};
    }

    void eachFactHasItsWarning()
    {
        QFETCH(MachineFacts, facts);
        QFETCH(Warnings, warnings);
        QCOMPARE(warningsFor(facts), warnings);
    }

    void onlyAFolderElsewhereForbidsAVault()
    {
        for (const auto &[warning, code] : codesOf(MachineWarning{}))
            QCOMPARE(forbidsVault(warning), warning == MachineWarning::NetworkFolder);
    }

    void swapAreasAreReadAsTheKernelWritesThem()
    {
        const auto text = u"Filename\t\t\t\tType\t\tSize\t\tUsed\t\tPriority\n"
                          "/dev/dm-1                               partition\t8388604\t\t0\t\t-2\n"
                          "/dev/zram0                              partition\t4194300\t\t12\t\t100\n"
                          "/var/swap\\040file                       file\t1024\t0\t-3\n"_s;
        QCOMPARE(swapAreasIn(text), (QStringList{u"/dev/dm-1"_s, u"/dev/zram0"_s, u"/var/swap file"_s}));
        QCOMPARE(swapAreasIn(u"Filename\tType\n"_s), QStringList{});
        QCOMPARE(swapAreasIn({}), QStringList{});
        QVERIFY(isMemoryDevice(u"zram0"_s));
        QVERIFY(!isMemoryDevice(u"sda2"_s));
    }

    void aDeviceIsEncryptedWhereAllBelowItIs_data()
    {
        QTest::addColumn<QString>("device");
        QTest::addColumn<bool>("encrypted");
        putDevice(u"sda1"_s, {});
        putDevice(u"dm-0"_s, "CRYPT-LUKS2-0123-home", {u"sda1"_s});
        putDevice(u"dm-1"_s, "LVM-abc", {u"dm-0"_s});
        putDevice(u"dm-2"_s, "LVM-abd", {u"dm-0"_s, u"sda1"_s});
        putDevice(u"dm-3"_s, "LVM-abe", {u"dm-3"_s}); // lies on itself
        QTest::newRow("a partition") << u"sda1"_s << false;
        QTest::newRow("dm-crypt") << u"dm-0"_s << true;
        QTest::newRow("a volume on dm-crypt") << u"dm-1"_s << true;
        QTest::newRow("a volume half on dm-crypt") << u"dm-2"_s << false;
        QTest::newRow("a circle") << u"dm-3"_s << false;
        QTest::newRow("nothing there") << u"sdz9"_s << false;
    }

    void aDeviceIsEncryptedWhereAllBelowItIs()
    {
        QFETCH(QString, device);
        QFETCH(bool, encrypted);
        QCOMPARE(isEncryptedDevice(device, m_sys.path()), encrypted);
    }

    void theFactsOfThisComputerAreRead()
    {
        const QTemporaryDir folder;
        const auto facts = machineFactsOf(folder.path());
        QVERIFY(!facts.fileSystem.isEmpty());
        QVERIFY(facts.freeBytes > 0);
        QVERIFY(!facts.othersMayLook); // a folder for temporary files is its owner's
        const auto before = machineFactsOf(folder.filePath(u"not/there/yet"_s));
        QCOMPARE(before.fileSystem, facts.fileSystem);
        QVERIFY(!QFile::exists(folder.filePath(u"not"_s)));
    }

    void aFolderThatOthersMayListIsNoticed()
    {
        const QTemporaryDir folder;
        QFile::setPermissions(folder.path(), QFile::permissions(folder.path()) | QFile::ReadOther);
        QVERIFY(machineFactsOf(folder.path()).othersMayLook);
    }
};

QTEST_GUILESS_MAIN(TestMachineCheck)
#include "tst_machine_check.moc"
