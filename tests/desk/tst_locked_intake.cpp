// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/Desk.h"
#include "core/desk/LockedIntake.h"
#include "core/desk/VaultMaking.h"
#include "core/store/Store.h"
#include "core/vault/KeyringFile.h"
#include "tests/support/AtTheDesk.h"
#include "tests/support/SealedFolder.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace latarnia;
using namespace Qt::StringLiterals;

namespace {

QString passphraseWords()
{
    return SealedFolder::passphrase();
}

} // namespace

/// Calls taken before anybody unlocked the vault.
class TestLockedIntake : public QObject
{
    Q_OBJECT

    std::unique_ptr<SealedFolder> m_folder;

    QString path() const { return m_folder->path(); }
    int intakes() const
    {
        return int(QDir{path() + u"/intake"_s}.entryList(QDir::Dirs | QDir::NoDotAndDotDot).size());
    }
    Result<CameIn> takeIn() const
    {
        const auto vaults = unlock(path(), {}, passphraseWords());
        return vaults ? takeInIntake(*vaults, {}, utcNow) : vaults.problem();
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<SealedFolder>(); }

    void callsTakenWhileLockedAreInTheVaultAfterwards()
    {
        CallDraft before;
        {
            const auto vaults = unlock(path(), {}, passphraseWords());
            const auto desk = *Desk::open(vaults->live, atTheDesk(), utcNow);
            before = closeOne(*desk, u"before"_s);
        }
        CallDraft open;
        CallDraft closed;
        {
            const auto intake = makeIntakeVault(path());
            QVERIFY(intake);
            const auto desk = Desk::open(intake->vault, intake->identity, utcNow);
            QVERIFY(desk);
            closed = closeOne(**desk, u"closed while locked"_s);
            open = keepOpen(**desk, u"open while locked"_s);
        }
        const auto taken = takeIn();
        QVERIFY2(taken, taken ? "" : qPrintable(taken.problem().note));
        QCOMPARE(taken->calls.size(), 2);
        QCOMPARE(intakes(), 0);
        const auto vaults = unlock(path(), {}, passphraseWords());
        const auto store = *Store::open(vaults->live, Access::Write);
        const auto drafts = store->drafts().all();
        QCOMPARE(drafts->readable.size(), 1);
        QCOMPARE(drafts->readable.constFirst().notes, open.notes);
        QCOMPARE(drafts->readable.constFirst().persons.size(), open.persons.size());
        const auto whole = store->wholeCall(closed.id.text);
        QVERIFY(whole && *whole);
        QCOMPARE((*whole)->notes, closed.notes);
        QCOMPARE((*whole)->persons.size(), closed.persons.size());
        QCOMPARE((*whole)->consents.size(), closed.consents.size());
        QCOMPARE((*whole)->referrals.size(), closed.referrals.size());
        QVERIFY((*whole)->callBack);
        // Numbers go on where the vault's own ended, also inside the draft.
        const auto numberOf = [&](const QString &id) { return (*store->calls().line(id))->number; };
        QCOMPARE(numberOf(before.id.text).right(6), u"000001"_s);
        QCOMPARE(numberOf(closed.id.text).right(6), u"000002"_s);
        QCOMPARE(numberOf(open.id.text).right(6), u"000003"_s);
        QCOMPARE(drafts->readable.constFirst().number, numberOf(open.id.text));
    }

    void takingInTwiceChangesNothing()
    {
        {
            const auto intake = makeIntakeVault(path());
            const auto desk = *Desk::open(intake->vault, intake->identity, utcNow);
            keepOpen(*desk, u"once"_s);
        }
        // As if the power went after the calls were in and before the intake was removed.
        const QTemporaryDir aside;
        const auto name
            = QDir{path() + u"/intake"_s}.entryList(QDir::Dirs | QDir::NoDotAndDotDot).constFirst();
        for (const auto &file : {u"latarnia.vault"_s, u"key.sealed"_s})
            QVERIFY(QFile::copy(path() + u"/intake/"_s + name + u'/' + file, aside.filePath(file)));
        QCOMPARE(takeIn()->calls.size(), 1);
        QVERIFY(QDir{}.mkpath(path() + u"/intake/"_s + name));
        for (const auto &file : {u"latarnia.vault"_s, u"key.sealed"_s})
            QVERIFY(QFile::copy(aside.filePath(file), path() + u"/intake/"_s + name + u'/' + file));
        QCOMPARE(takeIn()->calls.size(), 0);
        QCOMPARE(intakes(), 0);
    }

    void nobodyReadsAnIntakeVaultWithoutTheVaultsKey()
    {
        {
            const auto intake = makeIntakeVault(path());
            const auto desk = *Desk::open(intake->vault, intake->identity, utcNow);
            keepOpen(*desk, u"kanarek w klatce"_s);
        }
        QDirIterator files{path() + u"/intake"_s, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories};
        int seen = 0;
        while (files.hasNext()) {
            QFile file{files.next()};
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY(!file.readAll().contains("kanarek"));
            ++seen;
        }
        QVERIFY(seen >= 2);
        // The kit's holder of another vault reads nothing either: the intake stays where it is.
        const auto place = path() + u"/intake"_s;
        const QTemporaryDir other;
        QVERIFY(makeVault(other.path(),
                          {.name = u"Ola"_s, .roles = {u"operator"_s}, .passphrase = passphraseWords()},
                          LeastCost, utcNow));
        QVERIFY(QFile::rename(place, other.path() + u"/intake"_s));
        const auto vaults = unlock(other.path(), {}, passphraseWords());
        const auto taken = takeInIntake(*vaults, {}, utcNow);
        QVERIFY(taken);
        QCOMPARE(taken->calls.size(), 0);
        QCOMPARE(taken->aside.size(), 1);
        QVERIFY(QDir{other.path() + u"/intake"_s}.exists());
    }

    void anIntakeThatIsStillOpenIsLeftAlone()
    {
        const auto intake = makeIntakeVault(path());
        const auto desk = *Desk::open(intake->vault, intake->identity, utcNow);
        keepOpen(*desk, u"still talking"_s);
        const auto taken = takeIn();
        QVERIFY(taken);
        QCOMPARE(taken->aside.size(), 1);
        QCOMPARE(intakes(), 1);
    }

    /// A kill while one is made, or after its calls are in the vault: there is no call in it to be told of.
    void whatAKillLeftOfAnIntakeWithoutCallsIsClearedAway_data()
    {
        QTest::addColumn<QStringList>("lost");
        QTest::newRow("only the folder") << QStringList{u"key.sealed"_s, u"latarnia.vault"_s};
        QTest::newRow("only the key") << QStringList{u"latarnia.vault"_s};
        QTest::newRow("only the vault") << QStringList{u"key.sealed"_s};
        QTest::newRow("all of it") << QStringList{};
    }

    void whatAKillLeftOfAnIntakeWithoutCallsIsClearedAway()
    {
        QFETCH(const QStringList, lost);
        QVERIFY(makeIntakeVault(path()));
        QDir intake{path() + u"/intake"_s};
        const auto name = intake.entryList(QDir::Dirs | QDir::NoDotAndDotDot).constFirst();
        QVERIFY(intake.rename(name, name + u".empty"_s));
        for (const auto &file : lost)
            QVERIFY(intake.remove(name + u".empty/"_s + file));
        const auto taken = takeIn();
        QVERIFY(taken);
        QCOMPARE(taken->aside, QStringList{});
        QCOMPARE(intakes(), 0);
    }

    /// The name under which it is made: after a kill at any moment, nobody is told of a vault without calls.
    void anIntakeHasItsNameOnlyOnceItIsWhole()
    {
        QVERIFY(makeIntakeVault(path()));
        const QDir intake{path() + u"/intake"_s};
        const auto names = intake.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        QCOMPARE(names.size(), 1);
        QVERIFY(!names.constFirst().endsWith(u".empty"_s));
    }

    void withoutAKeyringThereIsNobodyToSealTo()
    {
        QVERIFY(QFile::remove(keyringFileIn(path())));
        const auto intake = makeIntakeVault(path());
        QVERIFY(!intake);
        QCOMPARE(intake.problem().fault, Fault::StoreMissing);
    }
};

QTEST_GUILESS_MAIN(TestLockedIntake)
#include "tst_locked_intake.moc"
