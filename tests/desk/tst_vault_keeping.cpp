// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/Backup.h"
#include "core/desk/BackupKeeper.h"
#include "core/desk/EmergencyFiles.h"
#include "core/desk/LockedIntake.h"
#include "core/store/Store.h"
#include "core/vault/KeyringFile.h"
#include "tests/support/SealedFolder.h"

#include <QFile>
#include <QTest>

using namespace latarnia;
using namespace Qt::StringLiterals;

namespace {

QString otherWords()
{
    return u"cztery parasole pod mostem"_s;
}

/// One deed and how it ended.
class Deed
{
public:
    explicit Deed(VaultKeeping &keeping)
        : m_looked{&keeping, &VaultKeeping::looked}
        , m_failed{&keeping, &VaultKeeping::failed}
    {
    }

    /// NotFound where it went well: no deed gives it.
    Fault fault()
    {
        if (m_looked.isEmpty() && !m_looked.wait(20'000))
            return Fault::StoreBusy;
        return m_failed.isEmpty() ? Fault::NotFound : m_failed.first().at(1).value<Problem>().fault;
    }
    VaultState state()
    {
        (void)fault();
        return m_looked.last().first().value<VaultState>();
    }

private:
    QSignalSpy m_looked;
    QSignalSpy m_failed;
};

} // namespace

/// The keys of a vault are looked after while its desk is open.
class TestVaultKeeping : public QObject
{
    Q_OBJECT

    std::unique_ptr<SealedFolder> m_folder;
    std::unique_ptr<Desk> m_desk;

    VaultKeeping &keeping() { return *m_desk->keeping(); }
    QString path() const { return m_folder->path(); }
    Fault add(const QString &name, const QString &passphrase)
    {
        Deed deed{keeping()};
        keeping().add({.name = name, .roles = {u"operator"_s}}, passphrase);
        return deed.fault();
    }
    Fault retire(const QString &name)
    {
        Deed deed{keeping()};
        keeping().retire(name);
        return deed.fault();
    }
    VaultState now()
    {
        Deed deed{keeping()};
        keeping().look();
        return deed.state();
    }
    Fault faultFor(const QString &name, const QString &passphrase) const
    {
        const auto open = unlock(path(), name, passphrase);
        return open ? Fault::NotFound : open.problem().fault;
    }
    /// Whether these are the keys under which the file of the calls lies. A copy: a path has one key at a
    /// time.
    static bool opens(const OpenVaults &vaults)
    {
        const QTemporaryDir elsewhere;
        const auto copy = elsewhere.filePath(u"copy.vault"_s);
        return QFile::copy(vaults.live.file(), copy)
            && Store::open(Vault{copy, vaults.live.key()}, Access::Write);
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<SealedFolder>();
        m_desk = m_folder->openDesk();
        m_desk->entrust(m_folder->vaults(), LeastCost);
    }
    void cleanup()
    {
        m_desk.reset();
        m_folder.reset();
    }

    void whoeverIsInsideIsKnown()
    {
        const auto people = now().people;
        QCOMPARE(people.size(), 1);
        QCOMPARE(people.first().name, u"Anna"_s);
        QVERIFY(people.first().isInside);
        QVERIFY(people.first().since.isValid());
    }

    void aPersonIsAddedBesideAnOpenDeskAndSignsInAfterwards()
    {
        QSignalSpy changed{&keeping(), &VaultKeeping::keyringChanged};
        QCOMPARE(add(u"Łucja"_s, otherWords()), Fault::NotFound);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(now().people.size(), 2);
        QCOMPARE(takeCall(*m_desk).number.isEmpty(), false); // the desk goes on
        m_desk.reset();
        QVERIFY(unlock(path(), u"lucja"_s, otherWords()));
        QVERIFY(unlock(path(), u"Anna"_s, SealedFolder::passphrase()));
    }

    void nobodyIsAddedTwiceNorWithAWeakPassphrase()
    {
        QCOMPARE(add(u"ANNA"_s, otherWords()), Fault::DuplicateId);
        QCOMPARE(add(u"Ola"_s, u"hasło"_s), Fault::WeakPassphrase);
        QCOMPARE(now().people.size(), 1);
    }

    void theGuiThreadIsNotHeldUpByAPassphrase()
    {
        QElapsedTimer time;
        time.start();
        keeping().add({.name = u"Ola"_s, .roles = {u"operator"_s}}, otherWords());
        QVERIFY2(time.elapsed() < 30, qPrintable(QString::number(time.elapsed())));
    }

    void whoIsRetiredOpensNothingAndTheKeysAreChangedAtTheNextUnlocking()
    {
        QCOMPARE(add(u"Ola"_s, otherWords()), Fault::NotFound);
        const auto call = closeOne(*m_desk, u"hala za stacją"_s);
        QVERIFY(!now().areKeysDue);
        QCOMPARE(retire(u"Ola"_s), Fault::NotFound);
        const auto state = now();
        QVERIFY(state.areKeysDue);
        QVERIFY(!state.people.at(1).opensVault);
        QVERIFY(state.people.at(1).retired.isValid());
        m_desk.reset();
        QCOMPARE(faultFor(u"Ola"_s, otherWords()), Fault::WrongPassphrase);
        QVERIFY(opens(m_folder->vaults())); // a refused try changes nothing
        const auto vaults = unlock(path(), u"Anna"_s, SealedFolder::passphrase());
        QVERIFY(vaults);
        QVERIFY(!opens(m_folder->vaults()));
        QVERIFY(opens(*vaults));
        QCOMPARE(areKeysDue(alone(vaults->live)) ? *areKeysDue(alone(vaults->live)) : true, false);
        QVERIFY(unlockWithKit(path(), m_folder->kit()));
        const auto again = unlock(path(), u"Anna"_s, SealedFolder::passphrase());
        QVERIFY(opens(*vaults)); // once is enough
        const auto store = Store::open(again->live, Access::Write);
        QVERIFY(*(*store)->wholeCall(call.id.text));
    }

    void theLastOneIsNotRetired()
    {
        QCOMPARE(retire(u"Anna"_s), Fault::NotAllowed);
        QVERIFY(!now().areKeysDue);
    }

    void whatWasSealedBeforeTheKeysWereChangedStillComesIn()
    {
        QCOMPARE(add(u"Ola"_s, otherWords()), Fault::NotFound);
        QCOMPARE(retire(u"Ola"_s), Fault::NotFound);
        m_desk.reset();
        const auto intake = makeIntakeVault(path());
        QVERIFY(intake);
        CallDraft call;
        {
            const auto desk = Desk::open(intake->vault, intake->identity, utcNow);
            call = keepOpen(**desk, u"kanarek w klatce"_s);
        }
        const EmergencyFiles files{m_folder->vaults().keyring.intakeKey, {path() + u"/emergency"_s}};
        auto other = filled(call);
        other.id = {u"018f0000-0000-7000-8000-000000000001"_s};
        QVERIFY(files.keep(other));
        const auto vaults = unlock(path(), u"Anna"_s, SealedFolder::passphrase());
        QVERIFY(vaults);
        QVERIFY(!opens(m_folder->vaults()));
        const auto taken = takeInIntake(*vaults, {}, utcNow);
        QVERIFY(taken);
        QCOMPARE(taken->calls.size(), 1);
        QCOMPARE(taken->aside.size(), 0);
        QCOMPARE(takeInEmergencies(*vaults, alone(vaults->live), {path() + u"/emergency"_s}, {}, utcNow)
                     ->calls.size(),
                 1);
    }

    void keysThatCannotBeChangedShutNobodyOut()
    {
        QCOMPARE(add(u"Ola"_s, otherWords()), Fault::NotFound);
        QCOMPARE(retire(u"Ola"_s), Fault::NotFound);
        m_desk.reset();
        QVERIFY(QDir{}.mkpath(vaultFileIn(path()) + u".next/in the way"_s)); // nothing can be written there
        const auto vaults = unlock(path(), u"Anna"_s, SealedFolder::passphrase());
        QVERIFY(vaults);
        QVERIFY(opens(*vaults));
        QVERIFY(*areKeysDue(alone(vaults->live)));
        QDir{vaultFileIn(path()) + u".next"_s}.removeRecursively();
        QVERIFY(unlock(path(), u"Anna"_s, SealedFolder::passphrase()));
        QVERIFY(!opens(m_folder->vaults()));
    }

    void ownPassphraseNeedsTheOldOne()
    {
        Deed wrong{keeping()};
        keeping().changeOwn(u"Anna"_s, otherWords(), otherWords());
        QCOMPARE(wrong.fault(), Fault::WrongPassphrase);
        Deed right{keeping()};
        keeping().changeOwn(u"Anna"_s, SealedFolder::passphrase(), otherWords());
        QCOMPARE(right.fault(), Fault::NotFound);
        QVERIFY(now().people.first().isInside);
        m_desk.reset();
        QCOMPARE(faultFor(u"Anna"_s, SealedFolder::passphrase()), Fault::WrongPassphrase);
        QVERIFY(unlock(path(), u"Anna"_s, otherWords()));
    }

    void guessingTheOwnPassphraseIsSlowedDownAsAtSigningIn()
    {
        for (int i = 0; i < 3; ++i) {
            Deed wrong{keeping()};
            keeping().changeOwn(u"Anna"_s, otherWords(), otherWords());
            QCOMPARE(wrong.fault(), Fault::WrongPassphrase);
        }
        Deed right{keeping()};
        keeping().changeOwn(u"Anna"_s, SealedFolder::passphrase(), otherWords());
        QCOMPARE(right.fault(), Fault::TooManyTries);
    }

    void aForgottenPassphraseIsReplaced()
    {
        QCOMPARE(add(u"Ola"_s, otherWords()), Fault::NotFound);
        Deed deed{keeping()};
        keeping().replace(u"Ola"_s, u"siedem koni i latarnia"_s);
        QCOMPARE(deed.fault(), Fault::NotFound);
        m_desk.reset();
        QCOMPARE(faultFor(u"Ola"_s, otherWords()), Fault::WrongPassphrase);
        QVERIFY(unlock(path(), u"Ola"_s, u"siedem koni i latarnia"_s));
    }

    void aKitCountsAsCheckedOnlyOnceItsWordsWereReadBack()
    {
        const auto before = now().kit;
        QVERIFY(before.made.isValid());
        QVERIFY(!before.isChecked);
        const auto words = drawKit();
        Deed deed{keeping()};
        keeping().putKit(words, {});
        QCOMPARE(deed.fault(), Fault::NotFound);
        QVERIFY(now().kit.isChecked);
        m_desk.reset();
        QVERIFY(unlockWithKit(path(), words.join(u' ')));
        QCOMPARE(unlockWithKit(path(), m_folder->kit()).problem().fault, Fault::WrongPassphrase);
        auto vaults = *unlock(path(), u"Anna"_s, SealedFolder::passphrase());
        QVERIFY(kitPaper(vaults, alone(vaults.live))->isChecked);
        QVERIFY(renewKit(vaults, utcNow)); // from the command line: nobody read it back
        QVERIFY(!kitPaper(vaults, alone(vaults.live))->isChecked);
    }

    void aBackupMadeAfterwardsOpensWithTheKeysOfThatDay()
    {
        BackupKeeper keeper{path(), m_folder->vaults(), utcNow};
        connect(&keeping(), &VaultKeeping::keyringChanged, &keeper, &BackupKeeper::setVaults);
        QCOMPARE(add(u"Ola"_s, otherWords()), Fault::NotFound);
        QSignalSpy made{&keeper, &BackupKeeper::made};
        keeper.make();
        QVERIFY(made.wait(20'000));
        const auto backup = backupsIn(backupFolderIn(path())).constLast();
        Deed deed{keeping()};
        keeping().drill(backup.path, backup.madeAt,
                        [](const QString &folder) { return unlock(folder, u"Ola"_s, otherWords()); });
        QCOMPARE(deed.fault(), Fault::NotFound);
        const auto drill = deed.state().drill;
        QVERIFY(drill);
        QVERIFY(drill->isSound);
        QCOMPARE(drill->backupMadeAt, backup.madeAt);
    }

    void aDrillOverAHurtBackupSaysSo_data()
    {
        QTest::addColumn<qint64>("at");
        QTest::newRow("in what opening reads") << qint64{4096 + 200};
        QTest::newRow("in the middle") << qint64{12 * 4096 + 200};
    }

    void aDrillOverAHurtBackupSaysSo()
    {
        QFETCH(const qint64, at);
        const auto backup = makeBackup(m_folder->vaults(), backupFolderIn(path()), utcNow);
        QVERIFY(backup);
        QFile file{vaultFileIn(*backup)};
        QVERIFY(file.open(QIODevice::ReadWrite));
        char byte = 0;
        QVERIFY(file.seek(at) && file.getChar(&byte));
        QVERIFY(file.seek(at) && file.putChar(char(byte ^ 1)));
        file.close();
        Deed deed{keeping()};
        keeping().drill(*backup, utcNow(), [](const QString &folder) {
            return unlock(folder, u"Anna"_s, SealedFolder::passphrase());
        });
        QCOMPARE(deed.fault(), Fault::NotFound);
        QVERIFY(deed.state().drill);
        QVERIFY(!deed.state().drill->isSound);
    }

    void aDrillWithAnotherPassphraseIsNoDrill()
    {
        const auto backup = makeBackup(m_folder->vaults(), backupFolderIn(path()), utcNow);
        QVERIFY(backup);
        Deed deed{keeping()};
        keeping().drill(*backup, utcNow(),
                        [](const QString &folder) { return unlock(folder, u"Anna"_s, otherWords()); });
        QCOMPARE(deed.fault(), Fault::WrongPassphrase);
        QVERIFY(!deed.state().drill);
    }

    void aSecondPlaceIsKeptInTheVault()
    {
        const QTemporaryDir usb;
        Deed inside{keeping()};
        keeping().set(path());
        QCOMPARE(inside.fault(), Fault::NotAllowed);
        Deed missing{keeping()};
        keeping().set(usb.filePath(u"not there"_s));
        QCOMPARE(missing.fault(), Fault::FileUnwritable);
        Deed deed{keeping()};
        keeping().set(usb.path());
        QCOMPARE(deed.fault(), Fault::NotFound);
        QCOMPARE(deed.state().secondPlace, usb.filePath(u"latarnia-backups"_s));
        Deed none{keeping()};
        keeping().set(QString{});
        QCOMPARE(none.fault(), Fault::NotFound);
        QVERIFY(now().secondPlace.isEmpty());
    }

    void aDeskThatClosesWaitsForTheDeedUnderWay()
    {
        keeping().add({.name = u"Ola"_s, .roles = {u"operator"_s}}, otherWords());
        m_desk.reset();
        QVERIFY(unlock(path(), u"Ola"_s, otherWords()));
    }
};

QTEST_GUILESS_MAIN(TestVaultKeeping)
#include "tst_vault_keeping.moc"
