// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/Inspection.h"
#include "core/desk/IntakeKeys.h"
#include "core/desk/LeadsKeys.h"
#include "core/desk/LockedIntake.h"
#include "core/desk/OpenedIdentity.h"
#include "core/desk/StoreAccess.h"
#include "core/store/CallLimitTable.h"
#include "core/store/RetentionSpanTable.h"
#include "core/store/Store.h"
#include "core/vault/KeyringFile.h"
#include "tests/support/AtTheDesk.h"
#include "tests/support/GoldenFolder.h"
#include "tests/support/SealedFolder.h"

#include <QFile>
#include <QTest>

using namespace latarnia;
using namespace Qt::StringLiterals;

/// Vaults of released parts (tests/golden, synthetic calls only): every later program opens them with what
/// people have, upgrades them, and takes in what waits beside them.
class TestGoldenVault : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString path() const { return m_folder.path(); }
    QString copyOf(const QString &part)
    {
        const auto to = path() + u'/' + part + u'-' + QString::number(m_copies++);
        return copyGolden(part, to) ? to : QString{};
    }
    int m_copies{0};

private Q_SLOTS:
    void aVaultOfAnEarlierPartOpensWithItsPassphraseAndItsKit_data()
    {
        QTest::addColumn<QString>("part");
        QTest::newRow("part 3") << u"part3"_s;
        QTest::newRow("part 4") << u"part4"_s;
    }

    void aVaultOfAnEarlierPartOpensWithItsPassphraseAndItsKit()
    {
        QFETCH(QString, part);
        const auto folder = copyOf(part);
        QVERIFY(!folder.isEmpty());
        QFile kit{folder + u"/kit.txt"_s};
        QVERIFY(kit.open(QIODevice::ReadOnly));
        QVERIFY(unlock(folder, u"Anna"_s, SealedFolder::passphrase()));
        QVERIFY(unlockWithKit(folder, QString::fromUtf8(kit.readAll())));
        const auto wrong = unlock(folder, u"Anna"_s, u"kasztany na parapecie 8"_s);
        QVERIFY(!wrong && wrong.problem().fault == Fault::WrongPassphrase);
    }

    /// Its pages may hold words that were torn off in them (core/vault/PageGap.h).
    void aVaultFromBeforeStepEightIsSealedAnewOnce()
    {
        const auto folder = copyOf(u"part3"_s);
        const auto before = readKeyring(folder)->keyring.generation;
        const auto first = unlock(folder, u"Anna"_s, SealedFolder::passphrase());
        QVERIFY(first && first->keyring.generation > before);
        const auto second = unlock(folder, u"Anna"_s, SealedFolder::passphrase());
        QVERIFY(second);
        QCOMPARE(second->keyring, first->keyring);
    }

    void theLeadsPairIsMadeAtTheFirstUnlockingAfterTheStaffNamesALead()
    {
        const auto folder = copyOf(u"part3"_s);
        QFile kit{folder + u"/kit.txt"_s};
        QVERIFY(kit.open(QIODevice::ReadOnly));
        const auto words = QString::fromUtf8(kit.readAll());
        const auto before = unlock(folder, u"Anna"_s, SealedFolder::passphrase());
        QVERIFY(before && before->keyring.leads.isEmpty()); // she was an operator
        {
            const auto store = *Store::open(before->live, Access::Write);
            QVERIFY(store->office().staff.enter(u"Anna"_s, {u"operator"_s, u"shiftLead"_s}, utcNow()));
        }
        const auto first = unlockWithKit(folder, words);
        QVERIFY(first);
        QCOMPARE(first->keyring.leads.size(), 1);
        QCOMPARE(readKeyring(folder)->keyring, first->keyring);
        const auto again = unlock(folder, u"Anna"_s, SealedFolder::passphrase());
        QVERIFY(again);
        QCOMPARE(again->keyring, first->keyring);
        for (const auto &vaults : {*first, *again}) {
            const auto pairs = pairsOf(vaults);
            QCOMPARE(pairs.size(), 2U);
            QCOMPARE(pairs.at(1).publicKey, first->keyring.leads.first().publicKey);
        }
    }

    void nothingOfItIsLostAndWhatWaitsBesideItComesIn_data()
    {
        aVaultOfAnEarlierPartOpensWithItsPassphraseAndItsKit_data();
    }

    void nothingOfItIsLostAndWhatWaitsBesideItComesIn()
    {
        QFETCH(QString, part);
        const auto folder = copyOf(part);
        const auto vaults = unlock(folder, u"Anna"_s, SealedFolder::passphrase());
        QVERIFY(vaults);
        QVERIFY(!vaults->olderThanAnchor);
        const auto sound = inspect(*vaults);
        QVERIFY(sound && sound->isSound());
        QCOMPARE(sound->live.calls, 5);
        QCOMPARE(sound->live.openCalls, 1);
        QCOMPARE(sound->practice.calls, 0);
        const auto intake = takeInIntake(*vaults, {}, utcNow);
        QVERIFY(intake);
        QCOMPARE(intake->calls.size(), 1);
        const auto files = takeInEmergencies(*vaults, alone(vaults->live), {folder}, {}, utcNow);
        QVERIFY(files);
        QCOMPARE(files->calls.size(), 1);
        const auto desk = Desk::open(vaults->live, atTheDesk(), utcNow);
        QVERIFY(desk);
        QSignalSpy found{&(*desk)->calls(), &CallDesk::draftsFound};
        (*desk)->calls().findDrafts();
        QVERIFY(found.wait(5000));
        const auto drafts = found.first().first().value<QList<CallDraft>>();
        QCOMPARE(drafts.size(), 3);
        for (const auto &draft : drafts)
            QCOMPARE(draft.notes, u"synthetic"_s);
    }

    void whatPartFourSealedHeldAndWroteDownIsStillSo()
    {
        const auto vaults = unlock(copyOf(u"part4"_s), u"Anna"_s, SealedFolder::passphrase());
        QVERIFY(vaults);
        const auto store = *Store::open(vaults->live, Access::Write);
        const auto lines = *store->calls().page({}, 10);
        int named = 0;
        for (const auto &line : lines) {
            const auto opened = openIdentities(*store, line.id, pairsOf(*vaults));
            QVERIFY(opened && !opened->someStayShut);
            named += opened->people.persons.value(0).name == u"synthetic name"_s ? 1 : 0;
        }
        QCOMPARE(named, 4); // the fifth is open: its names are in its draft
        QCOMPARE(CallLimitTable{store->database()}.standing()->size(), 1);
        QCOMPARE(RetentionSpanTable{store->database()}.all()->constLast().span, (Span{SpanUnit::Months, 12}));
        QCOMPARE(store->office().belongings.unreviewed()->size(), 1);
        QVERIFY(store->office().audit.ofDesk(u"A"_s, {}, 100)->size() > 5);
    }

    void whoHasNoShareOfTheLeadsOpensNothingOfTheirs()
    {
        const auto vaults = unlock(copyOf(u"part4"_s), u"Jan"_s, u"cztery parasole pod mostem"_s);
        QVERIFY(vaults);
        const auto store = *Store::open(vaults->live, Access::Write);
        const auto closed = *store->calls().page({}, 10);
        QVERIFY(openIdentities(*store, closed.constLast().id, pairsOf(*vaults))->someStayShut);
    }
};

QTEST_GUILESS_MAIN(TestGoldenVault)
#include "tst_golden_vault.moc"
