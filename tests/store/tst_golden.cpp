// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Schema.h"
#include "core/store/Store.h"
#include "tests/support/SampleAudit.h"
#include "tests/support/TestKey.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace latarnia;
using namespace Qt::StringLiterals;

namespace {

/// A kept folder from before the vault, in a vault: what a first start makes of it.
Vault sealedCopyOf(const QString &golden, const QTemporaryDir &folder)
{
    const auto plain = folder.filePath(u"latarnia.db"_s);
    QFile::copy(QStringLiteral(LATARNIA_SOURCE_DIR "/tests/golden/") + golden + u"/latarnia.db"_s, plain);
    QFile::setPermissions(plain, QFile::ReadOwner | QFile::WriteOwner);
    const Vault vault{vaultFileIn(folder.path()), *testKey()};
    if (const auto before = Database::openPlain(plain))
        (void)(*before)->copyInto(vault);
    return vault;
}

} // namespace

/// Data folders of released schemas (tests/golden, synthetic calls only): every later program opens and
/// upgrades them.
class TestGolden : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOldFolderIsOpenedAndUpgraded_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<int>("calls");
        QTest::addColumn<int>("drafts");
        QTest::newRow("part 1") << u"part1"_s << 12 << 0;
        QTest::newRow("part 2") << u"part2"_s << 5 << 1;
    }

    void anOldFolderIsOpenedAndUpgraded()
    {
        QFETCH(QString, folder);
        QFETCH(int, calls);
        QFETCH(int, drafts);
        const QTemporaryDir copy;
        auto store = Store::open(sealedCopyOf(folder, copy), Access::Write);
        QVERIFY2(store, store ? "" : qPrintable(store.problem().note));
        QCOMPARE((*store)->database().value("PRAGMA user_version")->toInt(), latestSchema());
        const auto page = (*store)->calls().page({}, 100);
        QCOMPARE(page->size(), calls);
        for (const auto &line : *page) {
            const auto call = (*store)->calls().read(line.id);
            QVERIFY(call && *call);
            if (line.state == u"closed"_s)
                QCOMPARE((*call)->notes, u"synthetic"_s);
        }
        const auto open = (*store)->drafts().all();
        QVERIFY(open && !open->problem);
        QCOMPARE(open->readable.size(), drafts);
        for (const auto &draft : open->readable)
            QCOMPARE(draft.notes, u"synthetic"_s);
    }

    void anOldFolderBeginsItsAudit()
    {
        for (const auto &folder : {u"part1"_s, u"part2"_s}) {
            const QTemporaryDir copy;
            auto store = *Store::open(sealedCopyOf(folder, copy), Access::Write);
            auto &audit = store->office().audit;
            QVERIFY(audit.desks()->isEmpty());
            const auto root = audit.begin(u"A"_s);
            QVERIFY(root && audit.append(u"A"_s, sampleEntry(1)));
            const AuditProof proof{.root = &*root};
            QVERIFY(audit.check(u"A"_s, proof)->findings.isEmpty());
        }
    }

    void theAgreementsOfPartTwoAreReadWhole()
    {
        const QTemporaryDir copy;
        auto store = Store::open(sealedCopyOf(u"part2"_s, copy), Access::Write);
        QVERIFY(store);
        int closed = 0;
        const auto page = (*store)->calls().page({}, 100);
        for (const auto &line : *page) {
            if (line.state != u"closed"_s)
                continue;
            ++closed;
            const auto call = (*store)->wholeCall(line.id);
            QVERIFY(call && *call);
            QCOMPARE((*call)->persons.size(), 1);
            QCOMPARE((*call)->persons.at(0).answers.size(), 2);
            QCOMPARE((*call)->referrals.size(), 1);
            QCOMPARE((*call)->consents.size(), 1);
            QVERIFY((*call)->callBack);
            QCOMPARE((*call)->callBack->codeWord, u"kasztan"_s);
            QCOMPARE((*call)->dutyLog.size(), 1);
            QCOMPARE((*call)->handLevel, u"T1"_s);
        }
        QCOMPARE(closed, 4);
    }
};

QTEST_GUILESS_MAIN(TestGolden)
#include "tst_golden.moc"
