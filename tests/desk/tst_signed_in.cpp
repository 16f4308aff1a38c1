// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/Keyholders.h"
#include "core/desk/LeadsKeys.h"
#include "core/desk/SignIn.h"
#include "core/desk/SignedIn.h"
#include "core/rights/AuditedDeed.h"
#include "core/store/Store.h"
#include "core/vault/AuditProof.h"
#include "tests/support/ReadKept.h"
#include "tests/support/SealedFolder.h"

using namespace latarnia;
using namespace Qt::StringLiterals;

/// Who signs in is somebody from then on: with an id, with roles, with keys to what is sealed.
class TestSignedIn : public QObject
{
    Q_OBJECT

    const Rights m_rights = *rightsFrom(*readPack(u":/packs/rights.json"_s));

    Result<DeskIdentity> enter(const OpenVaults &vaults) const
    {
        return signedIn(vaults, alone(vaults.live), m_rights, utcNow);
    }

    static QList<AuditLine> linesOf(const Vault &vault)
    {
        const auto store = *Store::open(vault, Access::Write);
        return *store->office().audit.ofDesk(u"A"_s, {}, 100);
    }

private Q_SLOTS:
    void aPersonKeepsTheirIdWhateverTheirPassphrase()
    {
        const SealedFolder folder;
        const auto first = *enter(folder.vaults());
        QVERIFY(!first.person.isEmpty());
        QCOMPARE(first.roles.known, (QList{StaffRole::Operator, StaffRole::Administrator}));
        auto vaults = folder.vaults();
        const auto other = u"trzy zielone wiadra pod schodami"_s;
        QVERIFY(replacePassphrase(vaults, u"Anna"_s, other, LeastCost, utcNow));
        const auto again = *enter(*signIn(folder.path(), u"Anna"_s, other, utcNow));
        QCOMPARE(again.person, first.person);
        QVERIFY(again.session != first.session);
    }

    void thatSomebodySignedInIsWrittenDown()
    {
        const SealedFolder folder;
        const auto who = *enter(folder.vaults());
        const auto lines = linesOf(folder.vaults().live);
        QCOMPARE(lines.size(), 1);
        QCOMPARE(lines.first().entry.action, QString{codeOf(AuditedDeed::SignIn)});
        QCOMPARE(lines.first().entry.actor, who.person);
        QCOMPARE(lines.first().entry.session, who.session);
    }

    void thatTheyLeftIsWrittenDownLast()
    {
        const SealedFolder folder;
        const auto who = *enter(folder.vaults());
        {
            const auto desk = *Desk::open(folder.vaults().live, who, utcNow);
            closeOne(*desk, u"synthetic"_s);
        }
        const auto lines = linesOf(folder.vaults().live);
        const auto &last = lines.constFirst(); // newest first
        QCOMPARE(last.entry.action, QString{codeOf(AuditedDeed::Lock)});
        QCOMPARE(last.entry.session, who.session);
    }

    void theKitAloneOpensTheRootOfTheAudit()
    {
        const SealedFolder folder;
        (void)*enter(folder.vaults());
        (void)*enter(folder.vaults());
        {
            const auto store = *Store::open(folder.vaults().live, Access::Write);
            QVERIFY(!auditRootOf(folder.vaults(), *store, u"A"_s));
        }
        const auto kit = *unlockWithKit(folder.path(), folder.kit());
        const auto who = *enter(kit);
        QCOMPARE(who.person, QString{KitHolder});
        QVERIFY(who.roles.known.contains(StaffRole::Administrator));
        const auto store = *Store::open(kit.live, Access::Write);
        const auto root = *auditRootOf(kit, *store, u"A"_s);
        const auto report = *store->office().audit.check(u"A"_s, {.root = &root});
        QCOMPARE(report.lines, 3);
        QVERIFY(report.findings.isEmpty());
        QVERIFY(store->database().run("DROP TRIGGER audit_is_never_changed"));
        QVERIFY(store->database().run("UPDATE audit SET actor = 'nobody' WHERE seq = 2"));
        QVERIFY(!store->office().audit.check(u"A"_s, {.root = &root})->findings.isEmpty());
    }

    void whatOneSealsAColleagueDoesNotOpenAndALeadDoes()
    {
        const SealedFolder folder;
        auto vaults = folder.vaults();
        QVERIFY(addKeyholder(vaults, {.name = u"Lena"_s, .roles = {u"shiftLead"_s}},
                             u"cztery koty na dachu 9"_s, LeastCost, utcNow));
        QVERIFY(addKeyholder(vaults, {.name = u"Bo"_s, .roles = {u"operator"_s}},
                             u"piec kolorowych parasoli 3"_s, LeastCost, utcNow));
        CallDraft draft;
        {
            const auto desk = *Desk::open(vaults.live, *enter(vaults), utcNow);
            desk->entrust(vaults, LeastCost);
            draft = closeOne(*desk, u"notes"_s);
            QCOMPARE(readKept(desk->looks(), draft.id.text).callBack->codeWord, u"kasztan"_s);
        }
        const auto opensFor = [&](const QString &name, const QString &passphrase) {
            const auto inside = *signIn(folder.path(), name, passphrase, utcNow);
            const auto store = *Store::open(inside.live, Access::Write);
            return *openIdentities(*store, draft.id.text, pairsOf(inside));
        };
        const auto bo = opensFor(u"Bo"_s, u"piec kolorowych parasoli 3"_s);
        QVERIFY(bo.someStayShut);
        QCOMPARE(bo.people, CallIdentity{});
        const auto lena = opensFor(u"Lena"_s, u"cztery koty na dachu 9"_s);
        QVERIFY(!lena.someStayShut);
        QCOMPARE(lena.people.codeWord, u"kasztan"_s);
    }

    void noNameOfAClosedCallStandsOutsideItsCapsule()
    {
        const SealedFolder folder;
        {
            const auto desk = *Desk::open(folder.vaults().live, *enter(folder.vaults()), utcNow);
            desk->entrust(folder.vaults(), LeastCost);
            QVERIFY(!closeOne(*desk, u"notes"_s).id.isNull());
        }
        const auto store = *Store::open(folder.vaults().live, Access::Write);
        const auto tables
            = *store->database().rows("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name", {},
                                      [](const QSqlQuery &row) { return row.value(0).toString(); });
        int read = 0;
        QByteArrayList statements; // a prepared one is known by where its text lies
        for (const auto &table : tables) {
            statements.append("SELECT * FROM " + table.toUtf8());
            const auto rows
                = *store->database().rows(statements.last().constData(), {}, [](const QSqlQuery &row) {
                      QStringList cells;
                      for (int i = 0; i < 60 && row.value(i).isValid(); ++i)
                          cells.append(row.value(i).toString());
                      return cells.join(u'|');
                  });
            for (const auto &row : rows) {
                ++read;
                for (const auto &name : {u"Rosa Nadie"_s, u"Luz Ninguna"_s, u"Jan Nikt"_s, u"Grójec"_s,
                                         u"600100200"_s, u"kasztan"_s, u"sklep z butami"_s, u"Łódź"_s})
                    QVERIFY2(!row.contains(name), qPrintable(table + u": "_s + row));
            }
        }
        QVERIFY(read > 10);
    }

    void aReopenedCallHasNothingSealedUntilItIsClosedAgain()
    {
        const SealedFolder folder;
        const auto desk = *Desk::open(folder.vaults().live, *enter(folder.vaults()), utcNow);
        desk->entrust(folder.vaults(), LeastCost);
        const auto draft = closeOne(*desk, u"notes"_s);
        QSignalSpy reopened{&desk->calls(), &CallDesk::reopened};
        desk->calls().reopen(draft);
        QVERIFY(reopened.wait(5000));
        auto changed = draft;
        changed.callBack.codeWord = u"wiśnia"_s;
        QSignalSpy closed{&desk->calls(), &CallDesk::closed};
        desk->calls().close(changed, {.level = u"T1"_s});
        QVERIFY(closed.wait(5000));
        QCOMPARE(readKept(desk->looks(), draft.id.text).callBack->codeWord, u"wiśnia"_s);
    }
};

QTEST_GUILESS_MAIN(TestSignedIn)
#include "tst_signed_in.moc"
