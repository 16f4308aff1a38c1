// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Identities.h"
#include "core/store/Store.h"
#include "core/vault/PageSeal.h"
#include "tests/support/SampleCall.h"
#include "tests/support/TestKey.h"
#include "tests/support/TestVault.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace latarnia;
using namespace Qt::StringLiterals;

namespace {

QDateTime noon()
{
    return {QDate{2026, 11, 24}, QTime{12, 0}, QTimeZone::utc()};
}

Bytes bytesIn(const QByteArray &text)
{
    return {reinterpret_cast<const std::uint8_t *>(text.constData()), std::size_t(text.size())};
}

QByteArray textOf(const SecretBytes &bytes)
{
    return {reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size())};
}

} // namespace

/// Capsules and blind keys as they lie in a vault.
class TestIdentities : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    QString m_call;
    QString m_other;
    const BoxPair m_author{makeBoxPair()};
    const BoxPair m_leads{makeBoxPair()};

    Identities identities() { return Identities{m_store->database()}; }

    QString takeCall(int second)
    {
        const auto at = noon().addSecs(second);
        const auto draft = filled({.id = makeId<CallTag>(at), .startedAt = at});
        return m_store->calls().insertOpen(draft, {.desk = u"A"_s, .organisation = u"A"_s}, at)
            ? draft.id.text
            : QString{};
    }

    Capsule capsuleOf(const CapsulePlace &place, const QByteArray &text) const
    {
        return *sealCapsule(place, bytesIn(text), {m_author.publicKey, m_leads.publicKey});
    }

    Result<> keep(const CapsulePlace &place, const QByteArray &text)
    {
        return atomically(m_store->database(),
                          [&] { return identities().capsules.put(place, capsuleOf(place, text), noon()); });
    }

    QByteArray readAs(const CapsulePlace &place, const BoxPair &pair)
    {
        const auto capsule = identities().capsules.read(place);
        const auto text = openCapsule(**capsule, place, pair);
        return text ? textOf(*text) : QByteArray{};
    }

    /// The pages of the closed vault, free ones too.
    QByteArray everyPage() const
    {
        QFile file{vaultFileIn(m_folder->path())};
        if (!file.open(QIODevice::ReadOnly))
            return {};
        const auto sealed = file.readAll();
        std::array<std::uint8_t, SaltSize> salt{};
        std::copy_n(sealed.begin(), SaltSize, salt.begin());
        const PageSeal seal{*testKey(), salt};
        QByteArray pages;
        for (qsizetype at = 0; at < sealed.size(); at += qsizetype(PageSize)) {
            QByteArray page{qsizetype(PageSize), '\0'};
            if (!seal.open({PageRole::Database, quint64(at) / PageSize + 1},
                           reinterpret_cast<const std::uint8_t *>(sealed.data() + at),
                           reinterpret_cast<std::uint8_t *>(page.data())))
                return {};
            pages += page;
        }
        return pages;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = *Store::open(testVault(m_folder->path()), Access::Write);
        m_call = takeCall(0);
        m_other = takeCall(1);
        QVERIFY(!m_call.isEmpty() && !m_other.isEmpty());
    }

    void cleanup() { m_store.reset(); }

    void aCapsuleIsReadAsItWasPut()
    {
        const CapsulePlace identity{m_call, CapsuleKind::Identity};
        const CapsulePlace perpetrator{m_call, CapsuleKind::Perpetrator};
        QVERIFY(!*identities().capsules.read(identity));
        QVERIFY(keep(identity, "Żaneta"));
        QVERIFY(keep(perpetrator, "Wiktor"));
        QCOMPARE(readAs(identity, m_author), "Żaneta");
        QCOMPARE(readAs(identity, m_leads), "Żaneta");
        QCOMPARE(readAs(perpetrator, m_author), "Wiktor");
        QCOMPARE(*identities().capsules.kindsOf(m_call),
                 (QList<CapsuleKind>{CapsuleKind::Identity, CapsuleKind::Perpetrator}));
        QVERIFY(identities().capsules.kindsOf(m_other)->isEmpty());
    }

    void whatIsPutAgainTakesThePlaceOfWhatWasThere()
    {
        const CapsulePlace identity{m_call, CapsuleKind::Identity};
        QVERIFY(keep(identity, "Żaneta"));
        const auto before = **identities().capsules.read(identity);
        QVERIFY(keep(identity, "Żaneta Łoś"));
        QCOMPARE(readAs(identity, m_author), "Żaneta Łoś");
        const auto after = **identities().capsules.read(identity);
        QCOMPARE(after.wraps.size(), 2);
        QVERIFY(after.wraps != before.wraps);
    }

    void aCapsuleNeedsItsCall()
    {
        QVERIFY(!keep({u"nowhere"_s, CapsuleKind::Identity}, "Żaneta"));
        QVERIFY(!identities().blindKeys.add(u"nowhere"_s, BlindKind::Name, {u"00"_s}));
    }

    void theIdentityOfOneCallIsDestroyedAlone()
    {
        const CapsulePlace mine{m_call, CapsuleKind::Identity};
        const CapsulePlace theirs{m_other, CapsuleKind::Identity};
        for (const auto &place : {mine, theirs, CapsulePlace{m_call, CapsuleKind::Perpetrator}}) {
            QVERIFY(keep(place, "Żaneta"));
            QVERIFY(identities().blindKeys.add(place.call, BlindKind::Name, {u"aa"_s}));
        }
        QVERIFY(atomically(m_store->database(), [&] { return identities().destroy(m_call); }));
        QVERIFY(!*identities().capsules.read(mine));
        QVERIFY(identities().capsules.kindsOf(m_call)->isEmpty());
        QCOMPARE(readAs(theirs, m_author), "Żaneta");
        QCOMPARE(*identities().blindKeys.callsWith(BlindKind::Name, {u"aa"_s}), QStringList{m_other});
        QCOMPARE(identities().capsules.wrapsFor(keyIdOf(m_leads.publicKey), {}, 10)->size(), 1);
    }

    void nothingOfWhatWasDestroyedStaysInAnyPage()
    {
        const CapsulePlace place{m_call, CapsuleKind::Identity};
        QVERIFY(keep(place, QByteArray{20'000, 'x'})); // on pages of its own
        const auto key = blindKey(SecretBytes::random(KeySize), BlindKind::Name, u"x"_s);
        QVERIFY(identities().blindKeys.add(m_call, BlindKind::Name, {key}));
        const auto capsule = **identities().capsules.read(place);
        QByteArrayList traces{capsule.sealed.toBase64().mid(100, 60), capsule.sealed.toBase64().right(60),
                              key.toLatin1()};
        for (const auto &wrap : capsule.wraps)
            traces += {wrap.sealed.toBase64(), wrap.recipient.toLatin1()};
        const auto hits = [&] {
            m_store.reset(); // writes the log back
            const auto pages = everyPage();
            m_store = *Store::open(testVault(m_folder->path()), Access::Write);
            return std::count_if(traces.begin(), traces.end(),
                                 [&](const QByteArray &trace) { return pages.contains(trace); });
        };
        QCOMPARE(hits(), traces.size());
        QVERIFY(atomically(m_store->database(), [&] { return identities().destroy(m_call); }));
        QCOMPARE(hits(), 0);
    }

    void theWrapsForOneKeyAreReplacedOneByOne()
    {
        const auto fresh = makeBoxPair();
        const auto former = keyIdOf(m_leads.publicKey);
        for (const auto &call : {m_call, m_other})
            QVERIFY(keep({call, CapsuleKind::Identity}, "Żaneta"));
        auto capsules = identities().capsules;
        QCOMPARE(capsules.wrapsFor(former, {}, 1)->size(), 1);
        const auto wraps = capsules.wrapsFor(former, {}, 10);
        QCOMPARE(wraps->size(), 2);
        const auto &first = wraps->first();
        const auto behind = capsules.wrapsFor(former, {first.call, first.kind}, 10);
        QCOMPARE(behind->size(), 1);
        QCOMPARE(behind->first().call, m_other);
        for (const auto &each : *wraps) {
            const auto key = unwrap({each.wrap}, m_leads);
            QVERIFY(key);
            QVERIFY(capsules.replaceWrap(each, wrapTo(fresh.publicKey, *key)));
        }
        QVERIFY(capsules.wrapsFor(former, {}, 10)->isEmpty());
        for (const auto &call : {m_call, m_other}) {
            const CapsulePlace place{call, CapsuleKind::Identity};
            QCOMPARE(readAs(place, fresh), "Żaneta");
            QCOMPARE(readAs(place, m_author), "Żaneta");
            QVERIFY(readAs(place, m_leads).isEmpty());
        }
    }

    void callsAreFoundByTheirBlindKeys()
    {
        auto table = identities().blindKeys;
        QVERIFY(table.add(m_call, BlindKind::Name, {u"aa"_s, u"bb"_s}));
        QVERIFY(table.add(m_call, BlindKind::Name, {u"bb"_s, u"cc"_s})); // once more is once
        QVERIFY(table.add(m_other, BlindKind::Name, {u"bb"_s}));
        QVERIFY(table.add(m_other, BlindKind::Place, {u"aa"_s}));
        const auto found
            = [&](BlindKind kind, const QStringList &keys) { return *table.callsWith(kind, keys); };
        QCOMPARE(found(BlindKind::Name, {u"aa"_s}), QStringList{m_call});
        QCOMPARE(found(BlindKind::Name, {u"aa"_s, u"bb"_s}), (QStringList{m_other, m_call}));
        QCOMPARE(found(BlindKind::Name, {u"cc"_s}), QStringList{m_call});
        QCOMPARE(found(BlindKind::Place, {u"aa"_s}), QStringList{m_other});
        QVERIFY(found(BlindKind::Employer, {u"aa"_s}).isEmpty());
        QVERIFY(found(BlindKind::Name, {}).isEmpty());
    }

    void theSecretOfTheBlindKeysIsMadeOnceForAVault()
    {
        const auto first = identities().blindKeys.secret();
        QVERIFY(first);
        m_store.reset();
        m_store = *Store::open(testVault(m_folder->path()), Access::Write);
        QCOMPARE(textOf(*identities().blindKeys.secret()), textOf(*first));
        const QTemporaryDir elsewhere;
        const auto store = *Store::open(testVault(elsewhere.path()), Access::Write);
        QVERIFY(textOf(*Identities{store->database()}.blindKeys.secret()) != textOf(*first));
        QVERIFY(m_store->office().meta.keep(u"blindKey"_s, u"00ff"_s));
        QCOMPARE(identities().blindKeys.secret().problem().fault, Fault::StoreDamaged);
    }
};

QTEST_GUILESS_MAIN(TestIdentities)
#include "tst_identities.moc"
