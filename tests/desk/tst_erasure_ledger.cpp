// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/Backup.h"
#include "core/desk/ErasingDeed.h"
#include "core/desk/ErasureLedger.h"
#include "core/desk/KeyChange.h"
#include "core/desk/Restoring.h"
#include "core/store/ErasureTable.h"
#include "core/vault/DurableFile.h"
#include "tests/support/EveryPage.h"
#include "tests/support/MarkedCall.h"
#include "tests/support/SealedFolder.h"

#include <QFile>
#include <QTest>

using namespace latarnia;
using namespace Qt::StringLiterals;

namespace {

QDateTime noon()
{
    return {QDate{2026, 11, 24}, QTime{12, 0}, Qt::UTC};
}

const QList<KeptData> &allParts()
{
    static const QList<KeptData> parts{KeptData::Contact, KeptData::Identity, KeptData::Narrative};
    return parts;
}

QByteArray contentOf(const QString &path)
{
    QFile file{path};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

} // namespace

/// What was erased does not come back: not from a backup, not from an older state, not after a power cut.
class TestErasureLedger : public QObject
{
    Q_OBJECT

    std::unique_ptr<SealedFolder> m_sealed;
    std::unique_ptr<MarkedCalls> m_marked;
    QTemporaryDir m_elsewhere;
    int m_places{0};

    QString path() const { return m_sealed->path(); }
    QString freshPlace() { return m_elsewhere.filePath(QString::number(m_places++)); }
    const MarkedCall &call(int i) const { return m_marked->calls().at(i); }
    OpenVaults unlocked() const { return *unlock(path(), {}, SealedFolder::passphrase()); }
    static Opening opening()
    {
        return [](const QString &folder) { return unlock(folder, {}, SealedFolder::passphrase()); };
    }
    QString backUp(const QString &place) { return *makeBackup(unlocked(), place, utcNow); }

    Result<> eraseCall(const OpenVaults &vaults, const MarkedCall &call, const QList<KeptData> &parts) const
    {
        const auto store = *Store::open(vaults.live, Access::Write);
        return eraseParts(*store, vaults.live, {}, {.call = call.id, .parts = parts}, noon());
    }

    /// The words of a call that are found in the vault of a folder, whoever opens it with what key.
    QStringList foundIn(const OpenVaults &vaults, const MarkedCall &call) const
    {
        return wordsIn(everyPage(vaults.live), call.words.values());
    }

private Q_SLOTS:
    void init()
    {
        m_sealed = std::make_unique<SealedFolder>();
        m_marked = std::make_unique<MarkedCalls>(m_sealed->vaults().live, 4, noon());
    }

    void whatIsErasedStandsInTheLedgerInIdsAndCodes()
    {
        QVERIFY(eraseCall(unlocked(), call(0), allParts()));
        const auto text = *readLedger(path());
        const auto lines = ledgerLinesIn(text);
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines.first().part, (ErasedPart{call(0).id, u"contact"_s, u"retention"_s, noon()}));
        QCOMPARE(wordsIn(text, call(0).words.values()), QStringList{});
        QCOMPARE(QFile::permissions(ledgerFileIn(path()))
                     & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
                 QFile::Permissions{});
        const auto store = *Store::open(unlocked().live, Access::Write);
        const auto keys = *LedgerKeys::of(unlocked().live, *store);
        QVERIFY(std::all_of(lines.begin(), lines.end(),
                            [&](const LedgerLine &line) { return keys.isProven(line); }));
    }

    void aLineThatThePowerCutOffIsNoneAndSpoilsNoneBehindIt()
    {
        QVERIFY(eraseCall(unlocked(), call(0), {KeptData::Contact}));
        const auto whole = *readLedger(path());
        QVERIFY(appendDurably(ledgerFileIn(path()), whole.first(whole.size() / 2)));
        QCOMPARE(ledgerLinesIn(*readLedger(path())).size(), 1);
        QVERIFY(eraseCall(unlocked(), call(1), {KeptData::Contact}));
        QCOMPARE(ledgerLinesIn(*readLedger(path())).size(), 2);
    }

    void aBackupFromBeforeDoesNotBringItBack()
    {
        const auto backup = backUp(freshPlace());
        QVERIFY(eraseCall(unlocked(), call(0), allParts()));
        QVERIFY(eraseCall(unlocked(), call(1), {KeptData::Narrative}));
        QVERIFY(eraseCall(unlocked(), call(2), {KeptData::Row}));
        {
            const auto trial = RestoreTrial::begin(backup, path(), opening());
            QVERIFY(trial);
            QCOMPARE((*trial)->found().erasedAgain, 5);
            QVERIFY((*trial)->putInPlace(utcNow));
        }
        const auto restored = unlocked();
        QCOMPARE(restored.erasedAgain, 0);
        QCOMPARE(foundIn(restored, call(0)), QStringList{});
        QCOMPARE(wordsIn(everyPage(restored.live), call(1).words.values(KeptData::Narrative)), QStringList{});
        QVERIFY(!wordsIn(everyPage(restored.live), call(1).words.values(KeptData::Identity)).isEmpty());
        QCOMPARE(foundIn(restored, call(2)), QStringList{});
        QCOMPARE(foundIn(restored, call(3)), call(3).words.values()); // nothing else went
        QCOMPARE(ledgerLinesIn(*readLedger(path())).size(), 5);
    }

    void aDrillSaysWhatWasErasedSinceAndTouchesNothing()
    {
        const auto backup = backUp(freshPlace());
        const auto before = contentOf(backup + u"/latarnia.vault"_s);
        QVERIFY(eraseCall(unlocked(), call(0), allParts()));
        const auto seen = drillRestore(backup, path(), opening());
        QVERIFY(seen && seen->isSound());
        QCOMPARE(seen->erasedAgain, 3);
        QCOMPARE(contentOf(backup + u"/latarnia.vault"_s), before);
    }

    void aBackupUnderTheKeysOfBeforeIsReplayedToo()
    {
        const auto backup = backUp(freshPlace());
        QVERIFY(changeKeys(unlocked()));
        QVERIFY(changeKeys(unlocked()));
        QVERIFY(eraseCall(unlocked(), call(0), allParts()));
        QVERIFY(restoreBackup(backup, path(), opening(), utcNow));
        QCOMPARE(foundIn(unlocked(), call(0)), QStringList{});
        QVERIFY(!foundIn(unlocked(), call(1)).isEmpty());
    }

    void whatWasErasedUnderTheKeysOfBeforeStaysErasedUnderNewOnes()
    {
        const auto backup = backUp(freshPlace());
        QVERIFY(eraseCall(unlocked(), call(0), allParts()));
        QVERIFY(changeKeys(unlocked()));
        const auto later = backUp(freshPlace());
        QVERIFY(eraseCall(unlocked(), call(1), allParts()));
        for (const auto &from : {backup, later, backup}) {
            QVERIFY(restoreBackup(from, path(), opening(), utcNow));
            QCOMPARE(foundIn(unlocked(), call(0)), QStringList{});
            QCOMPARE(foundIn(unlocked(), call(1)), QStringList{});
            QVERIFY(!foundIn(unlocked(), call(2)).isEmpty());
        }
    }

    void onAnotherMachineTheNewestBackupOfThePlaceTells()
    {
        const auto place = freshPlace();
        const auto older = backUp(place);
        QVERIFY(eraseCall(unlocked(), call(0), allParts()));
        QTest::qWait(1100); // backups are named by the second
        QVERIFY(!backUp(place).isEmpty());
        const auto machine = freshPlace();
        QVERIFY(restoreBackup(older, machine, opening(), utcNow));
        const auto vaults = *unlock(machine, {}, SealedFolder::passphrase());
        QCOMPARE(foundIn(vaults, call(0)), QStringList{});
    }

    void aBackupWithoutAKeyHasTheLedgerToo()
    {
        QVERIFY(eraseCall(unlocked(), call(0), allParts()));
        const auto backup = *copyWhileLocked(path(), freshPlace(), utcNow);
        QCOMPARE(*readLedger(backup), *readLedger(path()));
        QCOMPARE(*readLedger(backUp(freshPlace())), *readLedger(path()));
    }

    void thePowerMayGoBetweenTheLedgerAndTheVault()
    {
        {
            const auto vaults = unlocked();
            const auto store = *Store::open(vaults.live, Access::Write);
            QVERIFY(
                appendToLedger(vaults.live, *store, {{call(0).id, u"narrative"_s, u"request"_s, noon()}}));
        }
        const auto vaults = unlocked();
        QCOMPARE(vaults.erasedAgain, 1);
        QCOMPARE(wordsIn(everyPage(vaults.live), call(0).words.values(KeptData::Narrative)), QStringList{});
        const auto store = *Store::open(vaults.live, Access::Write);
        QCOMPARE(ErasureTable{store->database()}.ofCall(call(0).id)->first().reason, u"request"_s);
    }

    void aLineThatNobodyProvedErasesNothing()
    {
        QVERIFY(eraseCall(unlocked(), call(0), {KeptData::Contact}));
        auto line = ledgerLinesIn(*readLedger(path())).constFirst();
        line.part.call = call(1).id;
        QVERIFY(appendDurably(ledgerFileIn(path()), ledgerText(line)));
        line.proofs = {QByteArray{64, 'a'}};
        QVERIFY(appendDurably(ledgerFileIn(path()), ledgerText(line)));
        QCOMPARE(unlocked().erasedAgain, 0);
        QCOMPARE(foundIn(unlocked(), call(1)), call(1).words.values());
    }

    void aLedgerThatIsLostIsWrittenAgain()
    {
        QVERIFY(eraseCall(unlocked(), call(0), allParts()));
        (void)backUp(freshPlace());
        QVERIFY(QFile::remove(ledgerFileIn(path())));
        (void)unlocked();
        QCOMPARE(ledgerLinesIn(*readLedger(path())).size(), 3);
    }

    void whatANewerProgramErasedStaysInTheLedger()
    {
        {
            const auto vaults = unlocked();
            const auto store = *Store::open(vaults.live, Access::Write);
            QVERIFY(appendToLedger(vaults.live, *store, {{call(0).id, u"aura"_s, u"karma"_s, noon()}}));
        }
        const auto backup = backUp(freshPlace());
        QVERIFY(restoreBackup(backup, path(), opening(), utcNow));
        QCOMPARE(unlocked().erasedAgain, 0);
        QCOMPARE(ledgerLinesIn(*readLedger(path())).constFirst().part.what, u"aura"_s);
    }

    void aFailureInTheVaultLeavesNeitherOfThem()
    {
        const auto vaults = unlocked();
        {
            SealedConnection past{vaults.live.file(),
                                  {},
                                  std::make_shared<SecretBytes>(SecretBytes::copyOf(vaults.live.key()))};
            QVERIFY(past.run(
                u"CREATE TRIGGER t BEFORE UPDATE ON duty_entry BEGIN SELECT RAISE(ABORT, 'no'); END"_s));
        }
        QVERIFY(!eraseCall(vaults, call(0), allParts()));
        QCOMPARE(*readLedger(path()), QByteArray{});
        QCOMPARE(foundIn(vaults, call(0)), call(0).words.values());
    }
};

QTEST_GUILESS_MAIN(TestErasureLedger)
#include "tst_erasure_ledger.moc"
