// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Store.h"
#include "core/vault/AuditSeal.h"
#include "core/vault/PageSeal.h"
#include "tests/support/SampleAudit.h"
#include "tests/support/TestKey.h"
#include "tests/support/TestVault.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>

using namespace latarnia;
using namespace Qt::StringLiterals;

namespace {

constexpr int Lines = 120;
const auto DeskA = u"A"_s;

/// A vault with a chain, and the root that the table gave out.
struct Audited
{
    explicit Audited(int lines = Lines)
        : vault{testVault(folder.path())}
        , store{*Store::open(vault, Access::Write)}
        , root{*table().begin(DeskA)}
    {
        add(lines);
    }

    AuditTable &table() { return store->office().audit; }
    Database &database() { return store->database(); }
    AuditProof proof() const { return {.root = &root}; }
    void add(int lines)
    {
        (void)atomically(database(), [&]() -> Result<> {
            for (int n = 0; n < lines; ++n) {
                if (const auto added = table().append(DeskA, sampleEntry(++made)); !added)
                    return added.problem();
            }
            return {};
        });
    }
    /// What somebody with the key of the vault and SQLite at hand does first.
    void liftTheTriggers()
    {
        (void)database().runOnce("DROP TRIGGER audit_is_never_changed");
        (void)database().runOnce("DROP TRIGGER audit_is_never_cut");
        (void)database().runOnce("DROP TRIGGER audit_is_never_replaced");
    }
    QList<AuditFinding> findings(const AuditProof &against, const QString &desk = DeskA)
    {
        const auto report = table().check(desk, against);
        return report ? report->findings
                      : QList<AuditFinding>{{.kind = AuditFault::AnchorInvalid, .seq = -1}};
    }
    QList<AuditFinding> findings() { return findings(proof()); }

    QTemporaryDir folder;
    Vault vault;
    std::unique_ptr<Store> store;
    SecretBytes root;
    int made{0};
};

bool names(const QList<AuditFinding> &findings, qint64 seq)
{
    return std::any_of(findings.begin(), findings.end(), [&](const AuditFinding &finding) {
        return finding.seq <= seq && seq < finding.seq + finding.count;
    });
}

} // namespace

/// The audit as it lies in a vault.
class TestAuditTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anUntouchedAuditHasNoFinding()
    {
        Audited audit;
        const auto report = audit.table().check(DeskA, audit.proof());
        QVERIFY(report);
        QCOMPARE(report->lines, Lines);
        QVERIFY(report->findings.isEmpty());
        QVERIFY(audit.findings({}).isEmpty());
        QVERIFY(audit.findings({.root = &audit.root, .from = 100}).isEmpty());
        QCOMPARE(audit.table().check(DeskA, {.from = 101})->lines, 20);
        audit.store.reset();
        audit.store = *Store::open(audit.vault, Access::Write);
        audit.add(10);
        QCOMPARE(audit.table().check(DeskA, audit.proof())->lines, Lines + 10);
        QVERIFY(audit.findings().isEmpty());
    }

    void aChainBeginsOnceAndADeskWithoutOneWritesNothing()
    {
        Audited audit{1};
        QCOMPARE(audit.table().begin(DeskA).problem().fault, Fault::StoreExists);
        QCOMPARE(audit.table().append(u"B"_s, sampleEntry(1)).problem().fault, Fault::NotFound);
        QCOMPARE(audit.table().anchor(u"B"_s).problem().fault, Fault::NotFound);
        const auto other = audit.table().begin(u"B"_s);
        QVERIFY(other);
        QCOMPARE(*audit.table().append(u"B"_s, sampleEntry(2)), 1);
        QCOMPARE(*audit.table().desks(), (QStringList{u"A"_s, u"B"_s}));
        QVERIFY(audit.findings().isEmpty());
        const AuditProof proof{.root = &*other};
        QVERIFY(audit.findings(proof, u"B"_s).isEmpty());
        QVERIFY(!audit.findings(proof).isEmpty());
    }

    void whatIsUndoneLeavesNeitherALineNorAKey()
    {
        Audited audit{3};
        for (int round = 0; round < 5; ++round) {
            const auto done = atomically(audit.database(), [&]() -> Result<> {
                for (int n = 0; n < 4; ++n) {
                    if (!audit.table().append(DeskA, sampleEntry(90 + n)) || !audit.table().anchor(DeskA))
                        return Problem{.fault = Fault::DiskFull};
                }
                return Problem{.fault = Fault::StatementFailed};
            });
            QVERIFY(!done && done.problem().fault == Fault::StatementFailed);
        }
        audit.add(3);
        QCOMPARE(audit.table().check(DeskA, audit.proof())->lines, 6);
        QVERIFY(audit.findings().isEmpty());
        const auto anchor = audit.table().anchor(DeskA);
        QCOMPARE(anchor->number, 1);
        QVERIFY(audit.findings({.root = &audit.root, .anchors = {*anchor}}).isEmpty());
    }

    void wordsAreRefusedAndTakeTheWholeChangeWithThem()
    {
        Audited audit{1};
        auto entry = sampleEntry(1);
        entry.object = u"Anna Nowak"_s;
        const auto done = atomically(audit.database(), [&]() -> Result<> {
            (void)audit.table().append(DeskA, sampleEntry(2));
            const auto added = audit.table().append(DeskA, entry);
            return added ? Result<>{} : added.problem();
        });
        QCOMPARE(done.problem().fault, Fault::NotACode);
        QCOMPARE(audit.table().ofDesk(DeskA, {}, 10)->size(), 1);
    }

    void theTableOnlyGrows()
    {
        Audited audit{2};
        QVERIFY(!audit.database().run("DELETE FROM audit"));
        QVERIFY(!audit.database().run("UPDATE audit SET actor = 'x'"));
        QVERIFY(!audit.database().run("INSERT OR REPLACE INTO audit SELECT * FROM audit WHERE seq = 1"));
        QVERIFY(audit.findings().isEmpty());
    }

    void whoHasSeenACallIsFoundNewestFirst()
    {
        Audited audit;
        const auto object = sampleEntry(30).object;
        const auto seen = audit.table().ofObject(object, 100);
        QCOMPARE(seen->size(), 3);
        QCOMPARE(seen->first().seq, 32);
        QCOMPARE(seen->last().entry, sampleEntry(30));
        const auto actor = sampleEntry(1).actor;
        const auto first = audit.table().ofActor(actor, {}, 10);
        QCOMPARE(first->size(), 10);
        const auto rest = audit.table().ofActor(actor, AuditMark{DeskA, first->last().seq}, 100);
        QCOMPARE(first->size() + rest->size(), 18);
        QVERIFY(rest->first().seq < first->last().seq);
        const auto page = audit.table().ofDesk(DeskA, AuditMark{DeskA, 50}, 20);
        QCOMPARE(page->first().seq, 49);
        QCOMPARE(page->last().seq, 30);
    }

    void anActionOfANewerProgramIsShownAndChecked()
    {
        Audited audit{4};
        auto entry = sampleEntry(5);
        entry.action = u"levitateCall"_s;
        QVERIFY(audit.table().append(DeskA, entry));
        QCOMPARE(audit.table().ofDesk(DeskA, {}, 1)->first().entry.action, u"levitateCall"_s);
        QVERIFY(audit.findings().isEmpty());
        audit.liftTheTriggers();
        QVERIFY(audit.database().run("UPDATE audit SET action = 'readCall' WHERE seq = 5"));
        QVERIFY(names(audit.findings(), 5));
    }

    void everyColumnChangedInTheTableIsFound_data()
    {
        QTest::addColumn<QByteArray>("change");
        QTest::newRow("desk") << QByteArray{"desk = 'B'"};
        QTest::newRow("seq") << QByteArray{"seq = 5000"};
        QTest::newRow("seq far away") << QByteArray{"seq = 9000000000000000000"};
        QTest::newRow("seq at the end of all") << QByteArray{"seq = 9223372036854775807"};
        QTest::newRow("seq of none") << QByteArray{"seq = -1"};
        QTest::newRow("seq as a word") << QByteArray{"seq = 'seven'"};
        QTest::newRow("seq as a fraction") << QByteArray{"seq = seq + 0.5"};
        QTest::newRow("ts_utc") << QByteArray{"ts_utc = ts_utc + 1"};
        QTest::newRow("ts_utc as a word") << QByteArray{"ts_utc = 'noon'"};
        QTest::newRow("mono_ms") << QByteArray{"mono_ms = mono_ms - 1"};
        for (const auto *column :
             {"boot_id", "actor", "session", "action", "object", "fields", "reason", "prev", "mac"}) {
            const QByteArray name{column};
            QTest::newRow(column) << name + " = '0'";
            QTest::newRow(qPrintable(QLatin1StringView{column} + u" with more"_s))
                << name + " = " + name + " || 'x'";
            QTest::newRow(qPrintable(QLatin1StringView{column} + u" with a zero"_s))
                << name + " = " + name + " || char(0)";
            QTest::newRow(qPrintable(QLatin1StringView{column} + u" that is none"_s))
                << name + " = CAST(x'ff' AS TEXT)";
        }
    }

    void everyColumnChangedInTheTableIsFound()
    {
        QFETCH(QByteArray, change);
        Audited audit;
        audit.liftTheTriggers();
        const QList<int> seqs = change.startsWith("seq =") ? QList{60} : QList{1, 60, Lines};
        for (const int seq : seqs)
            QVERIFY(audit.database().runOnce("UPDATE audit SET " + change
                                             + " WHERE seq = " + QByteArray::number(seq)));
        for (const auto &proof : {audit.proof(), AuditProof{}}) {
            for (const int seq : seqs)
                QVERIFY2(names(audit.findings(proof), seq), qPrintable(QString::number(seq)));
        }
        if (change.startsWith("desk")) {
            QVERIFY(audit.table().desks()->contains(u"B"_s));
            QVERIFY(names(audit.findings({}, u"B"_s), 60));
        }
    }

    void linesThatAreGoneOrTooManyAreFound()
    {
        Audited audit;
        const auto anchor = audit.table().anchor(DeskA);
        audit.liftTheTriggers();
        QVERIFY(audit.database().run("DELETE FROM audit WHERE seq = 7"));
        QVERIFY(audit.database().run("DELETE FROM audit WHERE seq > 110"));
        QVERIFY(audit.database().run(
            "INSERT INTO audit SELECT desk, 'x', ts_utc, mono_ms, boot_id, actor, session, "
            "action, object, fields, reason, prev, mac FROM audit WHERE seq = 9"));
        for (const auto &proof : {audit.proof(), AuditProof{}}) {
            const auto findings = audit.findings(proof);
            QVERIFY(findings.contains(AuditFinding{.kind = AuditFault::Missing, .seq = 7}));
            QVERIFY(findings.contains(AuditFinding{.kind = AuditFault::Truncated, .seq = 111, .count = 10}));
            QVERIFY(findings.size() >= 3); // and the line whose number is none
        }
        // The end in the table is put right as well: the key and the anchor still tell.
        QVERIFY(audit.database().run(
            "UPDATE audit_chain SET seq = 110, head = (SELECT prev FROM audit WHERE seq = 110)"));
        QVERIFY(names(audit.findings(), 111));
        QVERIFY(names(audit.findings({.anchors = {*anchor}}), 111));
    }

    void aWholeVaultThatIsPutBackIsOlderThanItsAnchor()
    {
        Audited audit{30};
        audit.store.reset();
        const auto kept = audit.folder.filePath(u"kept"_s);
        QVERIFY(QFile::copy(audit.vault.file(), kept));
        audit.store = *Store::open(audit.vault, Access::Write);
        audit.add(12);
        const auto anchor = *audit.table().anchor(DeskA);
        audit.store.reset();
        QVERIFY(QFile::remove(audit.vault.file()) && QFile::rename(kept, audit.vault.file()));
        audit.store = *Store::open(audit.vault, Access::Write);
        QVERIFY(audit.findings().isEmpty()); // nothing in the vault can tell
        const QList<AuditFinding> older{{.kind = AuditFault::OlderThanAnchor, .seq = 31, .count = 12}};
        QCOMPARE(audit.findings({.root = &audit.root, .anchors = {anchor}}), older);
        QCOMPARE(audit.findings({.anchors = {anchor}}), older);
        audit.add(20); // and it went on from there
        QVERIFY(names(audit.findings({.anchors = {anchor}}), 42));
    }

    void keysThatNobodyMadeAreFoundAndNotUsed()
    {
        Audited audit{20};
        QVERIFY(audit.database().run("UPDATE audit_chain SET mac_key = 'zz'"));
        QVERIFY(names(audit.findings(), 21));
        QCOMPARE(audit.table().append(DeskA, sampleEntry(1)).problem().fault, Fault::StoreDamaged);
        QVERIFY(audit.database().run("DELETE FROM audit_chain"));
        QCOMPARE(audit.findings({}),
                 (QList<AuditFinding>{{.kind = AuditFault::Forged, .seq = 1, .count = 20}}));
        QCOMPARE(*audit.table().desks(), QStringList{DeskA});
    }

    void aCheckBesideTheWriterSeesOneState()
    {
        Audited audit{10};
        auto reader = *Store::open(audit.vault, Access::Read);
        std::atomic_bool stop{false};
        std::atomic_int written{0};
        std::thread writer{[&] {
            auto own = *Store::open(audit.vault, Access::Write);
            while (!stop) {
                if (atomically(own->database(),
                               [&] { return own->office().audit.append(DeskA, sampleEntry(11 + written)); }))
                    ++written;
            }
        }};
        int sound = 0;
        for (int round = 0; round < 200; ++round) {
            const auto report = reader->office().audit.check(DeskA, audit.proof());
            sound += report && report->findings.isEmpty() ? 1 : 0;
        }
        stop = true;
        writer.join();
        QCOMPARE(sound, 200);
        QVERIFY(written > 0);
    }

    /// The page that holds the newest key holds no other, nor does any page that is free.
    void noPageOfTheFileHoldsAKeyThatWroteALine()
    {
        Audited audit{200};
        QVERIFY(audit.database().value("PRAGMA wal_checkpoint(TRUNCATE)"));
        QFile file{audit.vault.file()};
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto sealed = file.readAll();
        std::array<std::uint8_t, SaltSize> salt{};
        std::copy_n(sealed.begin(), SaltSize, salt.begin());
        const PageSeal seal{audit.vault.key(), salt};
        QByteArray all;
        for (qsizetype at = 0; at < sealed.size(); at += qsizetype(PageSize)) {
            QByteArray page{qsizetype(PageSize), '\0'};
            const auto number = quint64(at) / PageSize + 1;
            QVERIFY(seal.open({PageRole::Database, number},
                              reinterpret_cast<const std::uint8_t *>(sealed.data() + at),
                              reinterpret_cast<std::uint8_t *>(page.data())));
            all += page;
        }
        auto key = SecretBytes::copyOf(audit.root);
        for (int seq = 0; seq <= 200; ++seq) {
            QVERIFY2(!all.contains(hexOf(key)), qPrintable(QString::number(seq)));
            ratchet(key);
        }
        QVERIFY(all.contains(hexOf(key))); // of the line to come
    }
};

QTEST_GUILESS_MAIN(TestAuditTable)
#include "tst_audit_table.moc"
