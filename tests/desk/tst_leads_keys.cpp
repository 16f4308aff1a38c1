// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/BlindKeys.h"
#include "core/desk/KeyChange.h"
#include "core/desk/Keyholders.h"
#include "core/desk/LeadsKeys.h"
#include "core/desk/VaultMaking.h"
#include "core/store/Identities.h"
#include "core/store/Store.h"
#include "core/vault/KeyringFile.h"
#include "tests/support/SampleCall.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace latarnia;
using namespace Qt::StringLiterals;

namespace {

QString words(const QString &name)
{
    return u"kasztany na parapecie "_s + name;
}

QStringList operatorOnly()
{
    return {u"operator"_s};
}

QStringList leadToo()
{
    return {u"operator"_s, u"shiftLead"_s};
}

Bytes bytesIn(const QByteArray &text)
{
    return {reinterpret_cast<const std::uint8_t *>(text.constData()), std::size_t(text.size())};
}

} // namespace

/// Who reads what names somebody: the author, the leads, and whoever holds the kit.
class TestLeadsKeys : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_kit;

    QString path() const { return m_folder->path(); }

    /// The vault as Anna made it, with her inside.
    OpenVaults madeBy(const QStringList &roles)
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto made = makeVault(path(), {.name = u"Anna"_s, .roles = roles, .passphrase = words(u"Anna"_s)},
                              LeastCost, utcNow);
        m_kit = made->kitWords.join(u' ');
        return made->vaults;
    }
    OpenVaults inside(const QString &name) const { return *unlock(path(), name, words(name)); }
    OpenVaults withKit() const { return *unlockWithKit(path(), m_kit); }
    static Result<> add(OpenVaults &vaults, const QString &name, const QStringList &roles)
    {
        return addKeyholder(vaults, {.name = name, .roles = roles}, words(name), LeastCost, utcNow);
    }
    static bool isLead(const OpenVaults &vaults, const QString &name)
    {
        return hasLeadsKey(vaults.keyring, name);
    }

    /// Calls whose identity is sealed as the person inside seals it.
    static QList<CapsulePlace> sealCalls(const OpenVaults &vaults, const QByteArray &text, int count)
    {
        static int second = 0;
        const auto store = *Store::open(vaults.live, Access::Write);
        const auto keys = capsuleKeysFor(vaults.keyring, vaults.slot);
        QList<CapsulePlace> places;
        for (int n = 0; n < count; ++n) {
            const QDateTime at{QDate{2026, 11, 24}, QTime{12, 0}.addSecs(++second), Qt::UTC};
            const auto draft = filled({.id = makeId<CallTag>(at), .startedAt = at});
            const CapsulePlace place{draft.id.text, CapsuleKind::Identity};
            const auto kept = atomically(store->database(), [&]() -> Result<> {
                const auto number
                    = store->calls().insertOpen(draft, {.desk = u"A"_s, .organisation = u"A"_s}, at);
                const auto capsule = sealCapsule(place, bytesIn(text), keys);
                if (!number || !capsule)
                    return number ? capsule.problem() : number.problem();
                return Identities{store->database()}.capsules.put(place, *capsule, at);
            });
            places.append(kept ? place : CapsulePlace{});
        }
        return places;
    }
    static CapsulePlace sealCall(const OpenVaults &vaults, const QByteArray &text)
    {
        return sealCalls(vaults, text, 1).constFirst();
    }

    /// Empty where nothing of what is inside opens it.
    static QByteArray readBy(const OpenVaults &vaults, const CapsulePlace &place)
    {
        const auto store = *Store::open(vaults.live, Access::Write);
        const auto capsule = Identities{store->database()}.capsules.read(place);
        const auto pairs = pairsOf(vaults);
        for (const auto &pair : pairs) {
            if (const auto text = openCapsule(**capsule, place, pair))
                return {reinterpret_cast<const char *>(text->data()), qsizetype(text->size())};
        }
        return {};
    }

    static int wrapsFor(const OpenVaults &vaults, const QByteArray &publicKey)
    {
        const auto store = *Store::open(vaults.live, Access::Write);
        return int(Identities{store->database()}.capsules.wrapsFor(keyIdOf(publicKey), {}, 10'000)->size());
    }

private Q_SLOTS:
    void aVaultMadeByALeadHasTheLeadsPair()
    {
        const auto anna = madeBy(leadToo());
        QCOMPARE(anna.keyring.leads.size(), 1);
        QVERIFY(isLead(anna, u"Anna"_s) && isLead(anna, {}));
        QCOMPARE(pairsOf(anna).size(), 2U);
        QCOMPARE(pairsOf(inside(u"Anna"_s)).at(1).publicKey, anna.keyring.leads.first().publicKey);
        QCOMPARE(pairsOf(withKit()).at(1).publicKey, anna.keyring.leads.first().publicKey);
    }

    void theFirstLeadBringsTheLeadsPair()
    {
        auto anna = madeBy(operatorOnly());
        QVERIFY(anna.keyring.leads.isEmpty());
        QVERIFY(add(anna, u"Ewa"_s, operatorOnly()));
        QVERIFY(anna.keyring.leads.isEmpty());
        QVERIFY(add(anna, u"Ola"_s, leadToo()));
        QVERIFY(isLead(anna, u"Ola"_s) && isLead(anna, {}));
        QVERIFY(!isLead(anna, u"Anna"_s) && !isLead(anna, u"Ewa"_s));
        QCOMPARE(pairsOf(anna).size(), 1U);
        QCOMPARE(pairsOf(inside(u"Ola"_s)).size(), 2U);
        QVERIFY(pairsOf({.live = anna.live, .practice = anna.practice, .keyring = anna.keyring}).empty());
    }

    void onlyWhoHasTheLeadsPairGivesItOn()
    {
        auto anna = madeBy(operatorOnly());
        QCOMPARE(giveLeadsKey(anna, u"Anna"_s).problem().fault, Fault::NotAllowed); // there is none
        QVERIFY(add(anna, u"Ola"_s, leadToo()));
        QVERIFY(add(anna, u"Ewa"_s, leadToo()));
        QVERIFY(!isLead(anna, u"Ewa"_s)); // Anna has nothing to give
        QCOMPARE(anna.keyring.leads.size(), 1);
        QCOMPARE(giveLeadsKey(anna, u"Ewa"_s).problem().fault, Fault::NotAllowed);
        auto ola = inside(u"Ola"_s);
        QCOMPARE(giveLeadsKey(ola, u"Iga"_s).problem().fault, Fault::UnknownId);
        QVERIFY(giveLeadsKey(ola, u"Ewa"_s));
        QCOMPARE(pairsOf(inside(u"Ewa"_s)).size(), 2U);
        const auto generation = ola.keyring.generation;
        QVERIFY(giveLeadsKey(ola, u"Ewa"_s)); // once more changes nothing
        QCOMPARE(ola.keyring.generation, generation);
        QVERIFY(add(ola, u"Iga"_s, operatorOnly()));
        auto kit = withKit();
        QVERIFY(giveLeadsKey(kit, u"Iga"_s));
        QCOMPARE(pairsOf(inside(u"Iga"_s)).size(), 2U);
    }

    void aLeadWhoAddsALeadGivesThePairAtOnce()
    {
        auto anna = madeBy(leadToo());
        const auto place = sealCall(anna, "Żaneta");
        QVERIFY(add(anna, u"Ola"_s, leadToo()));
        QCOMPARE(anna.keyring.leads.size(), 1);
        QCOMPARE(readBy(inside(u"Ola"_s), place), "Żaneta");
    }

    void theAuthorTheLeadsAndTheKitReadAndNobodyElse()
    {
        auto anna = madeBy(leadToo());
        for (const auto &name : {u"Ola"_s, u"Ewa"_s})
            QVERIFY(add(anna, name, operatorOnly()));
        const auto ola = inside(u"Ola"_s);
        QCOMPARE(capsuleKeysFor(ola.keyring, ola.slot).size(), 3);
        const auto place = sealCall(ola, "Żaneta");
        QCOMPARE(readBy(ola, place), "Żaneta");
        QCOMPARE(readBy(anna, place), "Żaneta");
        QCOMPARE(readBy(withKit(), place), "Żaneta");
        QVERIFY(readBy(inside(u"Ewa"_s), place).isEmpty());
    }

    void anotherPassphraseLosesNothingAndTheOldSlotIsOfNoUse()
    {
        auto anna = madeBy(leadToo());
        QVERIFY(add(anna, u"Ola"_s, operatorOnly()));
        auto ola = inside(u"Ola"_s);
        const auto theirs = sealCall(ola, "Żaneta");
        const auto mine = sealCall(anna, "Wiktor");
        for (int round = 0; round < 2; ++round) {
            QVERIFY(changeOwnPassphrase(anna, u"Ola"_s, words(u"Ola"_s), words(u"Ola"_s), LeastCost, utcNow));
            QVERIFY(
                changePassphrase(path(), u"Anna"_s, words(u"Anna"_s), words(u"Anna"_s), LeastCost, utcNow));
            anna = inside(u"Anna"_s);
            const auto *slot = slotOf(anna.keyring, u"Ola"_s);
            QCOMPARE(slot->former.size(), round + 1);
            QVERIFY(
                !capsuleKeysFor(anna.keyring, slot->id).contains(slotOf(ola.keyring, u"Ola"_s)->publicKey));
        }
        QCOMPARE(readBy(inside(u"Ola"_s), theirs), "Żaneta");
        QCOMPARE(readBy(anna, theirs), "Żaneta");
        QCOMPARE(readBy(anna, mine), "Wiktor");
        QVERIFY(isLead(anna, u"Anna"_s));
        for (const auto &slot : anna.keyring.slotList)
            QVERIFY(!slot.retired.isValid() || slot.former.isEmpty());
        QCOMPARE(anna.keyring.leads.first().shares.size(), 2); // hers and the kit's
    }

    void whoeverIsInsideStaysInsideAfterAnotherPassphrase()
    {
        auto anna = madeBy(leadToo());
        const auto place = sealCall(anna, "Żaneta");
        QVERIFY(changeOwnPassphrase(anna, u"Anna"_s, words(u"Anna"_s), words(u"Ola"_s), LeastCost, utcNow));
        QCOMPARE(readBy(anna, place), "Żaneta");
        QCOMPARE(pairsOf(anna).size(), 3U);
        const auto later = sealCall(anna, "Wiktor");
        QCOMPARE(readBy(*unlock(path(), u"Anna"_s, words(u"Ola"_s)), later), "Wiktor");
    }

    void aForgottenPassphraseOfALeadIsReplacedByWhoHasThePair()
    {
        auto anna = madeBy(operatorOnly());
        QVERIFY(add(anna, u"Ola"_s, leadToo()));
        auto ola = inside(u"Ola"_s);
        const auto place = sealCall(anna, "Żaneta");
        auto kit = withKit();
        QVERIFY(replacePassphrase(kit, u"Ola"_s, words(u"Ola"_s), LeastCost, utcNow));
        QCOMPARE(readBy(inside(u"Ola"_s), place), "Żaneta");
        anna = inside(u"Anna"_s);
        QVERIFY(replacePassphrase(anna, u"Ola"_s, words(u"Ola"_s), LeastCost, utcNow));
        QVERIFY(!isLead(anna, u"Ola"_s)); // Anna has nothing to give
        QVERIFY(readBy(inside(u"Ola"_s), place).isEmpty());
        kit = withKit();
        QVERIFY(giveLeadsKey(kit, u"Ola"_s));
        QCOMPARE(readBy(inside(u"Ola"_s), place), "Żaneta");
    }

    void aNewKitReadsWhatTheOldOneReadIfALeadOrTheOldKitMadeIt()
    {
        auto anna = madeBy(operatorOnly());
        QVERIFY(add(anna, u"Ola"_s, leadToo()));
        const auto place = sealCall(anna, "Żaneta");
        auto ola = inside(u"Ola"_s);
        m_kit = renewKit(ola, utcNow)->join(u' ');
        QCOMPARE(readBy(withKit(), place), "Żaneta");
        anna = inside(u"Anna"_s);
        m_kit = renewKit(anna, utcNow)->join(u' ');
        QVERIFY(!isLead(anna, {}));
        QVERIFY(readBy(withKit(), place).isEmpty());
        auto kit = withKit();
        QCOMPARE(giveLeadsKey(kit, {}).problem().fault, Fault::NotAllowed);
        ola = inside(u"Ola"_s);
        QVERIFY(giveLeadsKey(ola, {}));
        QCOMPARE(readBy(withKit(), place), "Żaneta");
        kit = withKit();
        const auto later = sealCall(kit, "Wiktor");
        m_kit = renewKit(kit, utcNow)->join(u' ');
        QCOMPARE(readBy(kit, later), "Wiktor");
        QCOMPARE(readBy(withKit(), later), "Wiktor");
        QCOMPARE(readBy(withKit(), place), "Żaneta");
    }

    void aRetiredLeadReadsNothingThatIsSealedAfterwards()
    {
        auto anna = madeBy(leadToo());
        QVERIFY(add(anna, u"Ola"_s, leadToo()));
        QVERIFY(add(anna, u"Ewa"_s, operatorOnly()));
        const auto ola = inside(u"Ola"_s);
        const auto former = anna.keyring.leads.first().publicKey;
        auto ewa = inside(u"Ewa"_s);
        const auto before = sealCall(ewa, "Żaneta");
        QVERIFY(retireKeyholder(ewa, u"Ola"_s, utcNow)); // who has nothing to give can shut out all the same
        QCOMPARE(ewa.keyring.leads.size(), 2);
        QVERIFY(ewa.keyring.leads.first().publicKey != former);
        QCOMPARE(ewa.keyring.leads.at(0).shares.size(), 2);
        QCOMPARE(ewa.keyring.leads.at(1).shares.size(), 2);
        const auto after = sealCall(ewa, "Wiktor");
        QVERIFY(readBy(ola, after).isEmpty()); // with all Ola can have kept
        anna = inside(u"Anna"_s);
        for (const auto &reader : {anna, withKit()}) {
            QCOMPARE(readBy(reader, before), "Żaneta");
            QCOMPARE(readBy(reader, after), "Wiktor");
        }
        QVERIFY(retireKeyholder(anna, u"Ewa"_s, utcNow)); // no lead: no new pair
        QCOMPARE(anna.keyring.leads.size(), 2);
    }

    void aLeadWhoStaysAsSomethingElseReadsOnlyWhatIsTheirOwn()
    {
        auto anna = madeBy(leadToo());
        QVERIFY(add(anna, u"Ola"_s, leadToo()));
        const auto theirs = sealCall(inside(u"Ola"_s), "Wiktor");
        const auto before = sealCall(anna, "Żaneta");
        QCOMPARE(dismissLead(anna, u"Ewa"_s, utcNow).problem().fault, Fault::UnknownId);
        QVERIFY(dismissLead(anna, u"Ola"_s, utcNow));
        QVERIFY(!isLead(anna, u"Ola"_s) && isLead(anna, u"Anna"_s) && isLead(anna, {}));
        const auto after = sealCall(anna, "Żaneta");
        const auto ola = inside(u"Ola"_s);
        QVERIFY(readBy(ola, before).isEmpty() && readBy(ola, after).isEmpty());
        QCOMPARE(readBy(ola, theirs), "Wiktor");
        const auto pairs = anna.keyring.leads.size();
        QVERIFY(dismissLead(anna, u"Ola"_s, utcNow)); // once more changes nothing
        QCOMPARE(anna.keyring.leads.size(), pairs);
    }

    void aLeadInsideSealsAnewWhatTheFormerPairOpens()
    {
        auto anna = madeBy(leadToo());
        QVERIFY(add(anna, u"Ola"_s, leadToo()));
        QVERIFY(add(anna, u"Ewa"_s, operatorOnly()));
        auto ewa = inside(u"Ewa"_s);
        const auto places = sealCalls(ewa, "Żaneta", 230); // more than two slices
        const auto former = anna.keyring.leads.first().publicKey;
        QVERIFY(retireKeyholder(ewa, u"Ola"_s, utcNow));
        QCOMPARE(sealAnewForLeads(ewa, alone(ewa.live)).problem().fault, Fault::NotAllowed);
        anna = inside(u"Anna"_s);
        const auto stop = Stop::make();
        stop.ask();
        QCOMPARE(sealAnewForLeads(anna, alone(anna.live), stop).problem().fault, Fault::Stopped);
        QCOMPARE(wrapsFor(anna, former), 230);
        const auto sealed = sealAnewForLeads(anna, alone(anna.live));
        QVERIFY(sealed);
        QCOMPARE(sealed->wraps, 230);
        QCOMPARE(sealed->damaged, 0);
        QCOMPARE(wrapsFor(anna, former), 0);
        QCOMPARE(wrapsFor(anna, anna.keyring.leads.first().publicKey), 230);
        QCOMPARE(anna.keyring.leads.size(), 1);
        for (const auto &reader : {inside(u"Anna"_s), withKit(), inside(u"Ewa"_s)})
            QCOMPARE(readBy(reader, places.at(117)), "Żaneta");
        QCOMPARE(sealAnewForLeads(anna, alone(anna.live))->wraps, 0);
    }

    void aDamagedWrapKeepsTheFormerPairAndNobodyElseWaitsForIt()
    {
        auto anna = madeBy(leadToo());
        QVERIFY(add(anna, u"Ola"_s, leadToo()));
        const auto places = sealCalls(anna, "Żaneta", 3);
        {
            const auto store = *Store::open(anna.live, Access::Write);
            auto capsules = Identities{store->database()}.capsules;
            const auto wraps = capsules.wrapsFor(keyIdOf(anna.keyring.leads.first().publicKey), {}, 1);
            auto damaged = wraps->first().wrap;
            damaged.sealed[7] = char(damaged.sealed.at(7) ^ 1);
            QVERIFY(capsules.replaceWrap(wraps->first(), damaged));
        }
        QVERIFY(retireKeyholder(anna, u"Ola"_s, utcNow));
        const auto sealed = sealAnewForLeads(anna, alone(anna.live));
        QCOMPARE(sealed->wraps, 2);
        QCOMPARE(sealed->damaged, 1);
        QCOMPARE(anna.keyring.leads.size(), 2);
        QCOMPARE(readBy(withKit(), places.at(2)), "Żaneta");
    }

    void aLeadWhoComesAfterTheLastOneGetsAPairOfTheirOwn()
    {
        auto anna = madeBy(operatorOnly());
        QVERIFY(add(anna, u"Ola"_s, leadToo()));
        const auto place = sealCall(anna, "Żaneta");
        QVERIFY(retireKeyholder(anna, u"Ola"_s, utcNow));
        QCOMPARE(anna.keyring.leads.first().shares.size(), 1); // the kit's
        QVERIFY(add(anna, u"Ewa"_s, leadToo()));
        QVERIFY(isLead(anna, u"Ewa"_s));
        QVERIFY(readBy(inside(u"Ewa"_s), place).isEmpty());
        auto kit = withKit();
        QVERIFY(sealAnewForLeads(kit, alone(kit.live)));
        QCOMPARE(kit.keyring.leads.size(), 1);
        QCOMPARE(readBy(inside(u"Ewa"_s), place), "Żaneta");
    }

    void otherKeysOfTheVaultChangeNothingOfIt()
    {
        auto anna = madeBy(leadToo());
        QVERIFY(add(anna, u"Ola"_s, operatorOnly()));
        QVERIFY(changeOwnPassphrase(anna, u"Ola"_s, words(u"Ola"_s), words(u"Ola"_s), LeastCost, utcNow));
        const auto ola = inside(u"Ola"_s);
        const auto place = sealCall(ola, "Żaneta");
        const BlindText name{BlindKind::Name, u"Żaneta"_s};
        {
            const auto store = *Store::open(anna.live, Access::Write);
            QVERIFY(keepBlindKeys(*store, place.call, {name}));
        }
        const auto changed = changeKeys(anna);
        QVERIFY(changed);
        QCOMPARE(readBy(*changed, place), "Żaneta");
        for (const auto &reader : {inside(u"Anna"_s), inside(u"Ola"_s), withKit()})
            QCOMPARE(readBy(reader, place), "Żaneta");
        QCOMPARE(inside(u"Anna"_s).keyring.leads, anna.keyring.leads);
        const auto store = *Store::open(changed->live, Access::Write);
        QCOMPARE(*callsLike(*store, name), QStringList{place.call});
    }

    void keysThatAreDueAreChangedWithoutLosingWhoIsInside()
    {
        auto anna = madeBy(leadToo());
        const auto place = sealCall(anna, "Żaneta");
        QVERIFY(noteKeysDue(alone(anna.live)));
        const auto later = inside(u"Anna"_s);
        QVERIFY(later.keyring.intakeKey != anna.keyring.intakeKey);
        QCOMPARE(readBy(later, place), "Żaneta");
    }

    void aNewPairHangsOnNoSingleFile()
    {
        auto anna = madeBy(operatorOnly());
        QVERIFY(add(anna, u"Ola"_s, leadToo()));
        const auto place = sealCall(anna, "Żaneta");
        QFile keyring{keyringFileIn(path())};
        QVERIFY(keyring.open(QIODevice::ReadWrite) && keyring.resize(100));
        keyring.close();
        const auto ola = inside(u"Ola"_s);
        QVERIFY(ola.fromPreviousKeyring);
        QCOMPARE(readBy(ola, place), "Żaneta");
    }

    void whereTheNewestKeyringIsDamagedNoPairIsMade()
    {
        auto anna = madeBy(operatorOnly());
        QVERIFY(renewKit(anna, utcNow)); // so that there is one before it
        {
            const auto store = *Store::open(anna.live, Access::Write);
            QVERIFY(store->office().staff.enter(u"Anna"_s, leadToo(), utcNow()));
        }
        QFile keyring{keyringFileIn(path())};
        QVERIFY(keyring.open(QIODevice::ReadWrite) && keyring.resize(100));
        keyring.close();
        const auto open = inside(u"Anna"_s);
        QVERIFY(open.fromPreviousKeyring);
        QVERIFY(open.keyring.leads.isEmpty());
        QCOMPARE(QFileInfo{keyringFileIn(path())}.size(), 100);
    }
};

QTEST_GUILESS_MAIN(TestLeadsKeys)
#include "tst_leads_keys.moc"
