// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/DurableFile.h"
#include "core/vault/KeyringFile.h"
#include "core/vault/RecoveryKit.h"
#include "tests/support/FullDisk.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <algorithm>

using namespace latarnia;
using namespace Qt::StringLiterals;

namespace {

QDateTime now()
{
    return {QDate{2026, 11, 26}, QTime{3, 0}, QTimeZone::utc()};
}

constexpr auto Phrase = "cztery kasztany w kieszeni";

VaultKeys someKeys()
{
    VaultKeys keys;
    keys.live = SecretBytes::random(KeySize);
    keys.practice = SecretBytes::random(KeySize);
    return keys;
}

bool isSame(Bytes one, Bytes other)
{
    return std::equal(one.begin(), one.end(), other.begin(), other.end());
}

KeySlot slotFor(const QString &user, const QString &phrase, const VaultKeys &keys,
                const QString &vault = u"v1"_s)
{
    return *makeSlot(SlotKind::Person, vault, user, passphraseBytes(phrase), LeastCost, keys, now());
}

Keyring keyringOf(const VaultKeys &keys)
{
    Keyring keyring{.vault = u"v1"_s,
                    .generation = 1,
                    .slotList = {slotFor(u"Żaneta"_s, QString::fromLatin1(Phrase), keys)},
                    .intakeKey = intakePairOf(keys.live).publicKey};
    prove(keyring, keys);
    return keyring;
}

} // namespace

class TestKeyring : public QObject
{
    Q_OBJECT

    const VaultKeys m_keys{someKeys()};
    const Keyring m_keyring{keyringOf(m_keys)};

    Keyring withLeads() const
    {
        auto keyring = m_keyring;
        auto &slot = keyring.slotList.first();
        slot.former = {sealTo(slot.publicKey, SecretBytes::random(KeySize))};
        keyring.leads = {makeLeadsKey({slot.publicKey}, now()), makeLeadsKey({slot.publicKey}, now())};
        prove(keyring, m_keys);
        return keyring;
    }

private Q_SLOTS:
    void thePassphraseOpensTheSlotAndGivesTheKeys()
    {
        const auto &slot = m_keyring.slotList.first();
        const auto opened = openSlot(slot, u"v1"_s, passphraseBytes(QString::fromLatin1(Phrase)));
        QVERIFY(opened);
        QVERIFY(isSame(opened->live, m_keys.live));
        QVERIFY(isSame(opened->practice, m_keys.practice));
        QVERIFY(!isSame(opened->live, opened->practice));
    }

    void nothingElseOpensIt()
    {
        const auto &slot = m_keyring.slotList.first();
        const auto fault = [&](const KeySlot &tried, const QString &vault, const QString &phrase) {
            const auto opened = openSlot(tried, vault, passphraseBytes(phrase));
            return opened ? Fault::NotFound : opened.problem().fault;
        };
        const auto phrase = QString::fromLatin1(Phrase);
        QCOMPARE(fault(slot, u"v1"_s, phrase + u'x'), Fault::WrongPassphrase);
        QCOMPARE(fault(slot, u"v2"_s, phrase), Fault::WrongPassphrase);
        auto cheaper = slot;
        ++cheaper.cost.passes;
        QCOMPARE(fault(cheaper, u"v1"_s, phrase), Fault::WrongPassphrase);
        auto renamed = slot;
        renamed.id = m_keyring.vault;
        QCOMPARE(fault(renamed, u"v1"_s, phrase), Fault::WrongPassphrase);
        auto retired = slot;
        retired.retired = now();
        QCOMPARE(fault(retired, u"v1"_s, phrase), Fault::WrongPassphrase);
    }

    void theSamePassphraseOnEveryKeyboardIsTheSame()
    {
        const auto keys = someKeys();
        const auto slot = slotFor(u"anna"_s, u"zażółć gęślą"_s, keys);
        const auto decomposed = u"zażółć gęślą"_s.normalized(QString::NormalizationForm_D);
        QVERIFY(decomposed != u"zażółć gęślą"_s);
        QVERIFY(openSlot(slot, u"v1"_s, passphraseBytes(u"  "_s + decomposed + u'\n')));
    }

    void aSlotWhoseSealedKeysWereChangedIsDamagedNotLocked()
    {
        auto slot = m_keyring.slotList.first();
        slot.practiceKey[3] = char(slot.practiceKey.at(3) ^ 1);
        const auto opened = openSlot(slot, u"v1"_s, passphraseBytes(QString::fromLatin1(Phrase)));
        QVERIFY(!opened);
        QCOMPARE(opened.problem().fault, Fault::KeyringDamaged);
    }

    void moreMemoryThanThereIsIsSaid()
    {
        const KdfCost beyond{1ULL << 43, 2};
        const auto phrase = passphraseBytes(QString::fromLatin1(Phrase));
        const auto made = makeSlot(SlotKind::Person, u"v1"_s, u"anna"_s, phrase, beyond, m_keys, now());
        QVERIFY(!made);
        QCOMPARE(made.problem().fault, Fault::OutOfMemory);
        auto slot = m_keyring.slotList.first();
        slot.cost = beyond;
        QCOMPARE(openSlot(slot, u"v1"_s, phrase).problem().fault, Fault::OutOfMemory);
    }

    void keysAreChangedWithoutAPassphrase()
    {
        auto slot = m_keyring.slotList.first();
        const auto other = someKeys();
        resealSlot(slot, other);
        const auto opened = openSlot(slot, u"v1"_s, passphraseBytes(QString::fromLatin1(Phrase)));
        QVERIFY(opened);
        QVERIFY(isSame(opened->live, other.live));
    }

    void theFileNamesNobodyAndFindsEverybody()
    {
        const auto &slot = m_keyring.slotList.first();
        QVERIFY(isSlotOf(slot, u"żaneta"_s));
        QVERIFY(isSlotOf(slot, u" Zaneta "_s));
        QVERIFY(!isSlotOf(slot, u"anna"_s));
        QVERIFY(!keyringText(m_keyring).toLower().contains("aneta"));
    }

    void aKeyringIsReadAsItWasWritten()
    {
        const auto again = keyringFrom(keyringText(m_keyring));
        QVERIFY2(again, again ? "" : qPrintable(again.problem().where));
        QCOMPARE(*again, m_keyring);
        QVERIFY(isProven(*again, m_keys));
        QVERIFY(!isProven(*again, someKeys()));
    }

    void everyFlippedBitOfTheFileIsNoticed()
    {
        const auto text = keyringText(m_keyring);
        for (qsizetype bit = 0; bit < text.size() * 8; ++bit) {
            auto changed = text;
            changed[bit / 8] = char(changed.at(bit / 8) ^ (1 << bit % 8));
            QVERIFY2(!keyringFrom(changed), qPrintable(QString::number(bit)));
        }
        for (qsizetype length = 0; length < text.size(); ++length)
            QVERIFY2(!keyringFrom(text.first(length)), qPrintable(QString::number(length)));
    }

    void aKeyringWithoutLeadsKeepsTheTextItHadBeforeThereWereCapsules()
    {
        QVERIFY(keyringText(m_keyring).contains("\"format\":1,"));
        QVERIFY(!keyringText(m_keyring).contains("leads"));
        QFile old{QStringLiteral(LATARNIA_SOURCE_DIR "/tests/golden/part3/keyring.json")};
        QVERIFY(old.open(QIODevice::ReadOnly));
        const auto text = old.readAll();
        const auto read = keyringFrom(text);
        QVERIFY(read);
        QVERIFY(read->leads.isEmpty());
        QCOMPARE(keyringText(*read), text);
    }

    void aKeyringWithLeadsIsReadAsItWasWritten()
    {
        const auto keyring = withLeads();
        const auto text = keyringText(keyring);
        QVERIFY(text.contains("\"format\":2,"));
        const auto again = keyringFrom(text);
        QVERIFY2(again, again ? "" : qPrintable(again.problem().where));
        QCOMPARE(*again, keyring);
        QVERIFY(isProven(*again, m_keys));
        auto other = keyring;
        other.leads.first().shares.removeLast();
        QVERIFY(!isProven(other, m_keys));
        other = keyring;
        other.slotList.first().former.clear();
        QVERIFY(!isProven(other, m_keys));
    }

    void everyFlippedBitOfTheLeadsIsNoticed()
    {
        const auto text = keyringText(withLeads());
        for (const auto &part :
             {QByteArray{"\"leads\":"}, QByteArray{"\"former\":"}, QByteArray{"\"format\":"}}) {
            const auto from = text.indexOf(part);
            QVERIFY(from > 0);
            for (qsizetype bit = from * 8; bit < (from + 600) * 8; ++bit) {
                auto changed = text;
                changed[bit / 8] = char(changed.at(bit / 8) ^ (1 << bit % 8));
                QVERIFY2(!keyringFrom(changed), qPrintable(QString::number(bit)));
            }
        }
    }

    void aFormatThatDoesNotFitWhatIsInItIsRefused()
    {
        const auto faultOf = [](const Keyring &keyring, const QByteArray &from, const QByteArray &to) {
            auto text = keyringText(keyring);
            const auto end = text.lastIndexOf(",\"sum\":");
            const auto object = text.sliced(11, end - 11).replace(from, to);
            const auto sum = QCryptographicHash::hash(object, QCryptographicHash::Sha256).toHex();
            const auto read = keyringFrom("{\"keyring\":" + object + ",\"sum\":\"" + sum + "\"}\n");
            return read ? Fault::NotFound : read.problem().fault;
        };
        QCOMPARE(faultOf(withLeads(), "\"format\":2", "\"format\":2"), Fault::NotFound);
        QCOMPARE(faultOf(withLeads(), "\"format\":2", "\"format\":1"), Fault::KeyringDamaged);
        QCOMPARE(faultOf(m_keyring, "\"format\":1", "\"format\":2"), Fault::KeyringDamaged);
        QCOMPARE(faultOf(m_keyring, "\"format\":1", "\"format\":3"), Fault::OutOfRange);
        auto small = withLeads();
        small.leads.first().shares.first().sealed.chop(1);
        QCOMPARE(faultOf(small, {}, {}), Fault::OutOfRange);
        small = withLeads();
        small.slotList.first().former.first().chop(1);
        QCOMPARE(faultOf(small, {}, {}), Fault::OutOfRange);
    }

    void aSlotGivesTheSecretHalfOfItsPair()
    {
        const auto phrase = passphraseBytes(QString::fromLatin1(Phrase));
        const auto &slot = m_keyring.slotList.first();
        const auto opened = openSlot(slot, u"v1"_s, phrase);
        QVERIFY(opened);
        QCOMPARE(boxPairOf(opened->own).publicKey, slot.publicKey);
        auto keys = someKeys();
        QVERIFY(makeSlot(SlotKind::Kit, u"v1"_s, {}, phrase, LeastCost, keys, now())->publicKey
                != makeSlot(SlotKind::Kit, u"v1"_s, {}, phrase, LeastCost, keys, now())->publicKey);
        keys.own = SecretBytes::copyOf(opened->own);
        const auto same = makeSlot(SlotKind::Kit, u"v1"_s, {}, phrase, LeastCost, keys, now());
        QCOMPARE(same->publicKey, slot.publicKey);
        QVERIFY(isSame(openSlot(*same, u"v1"_s, phrase)->own, opened->own));
    }

    void aShareGivesTheLeadsPairToItsOwnerAlone()
    {
        const auto one = makeBoxPair();
        const auto kit = makeBoxPair();
        const auto leads = makeLeadsKey({one.publicKey, kit.publicKey}, now());
        QCOMPARE(openLeadsKey(leads, one)->publicKey, leads.publicKey);
        QVERIFY(isSame(openLeadsKey(leads, one)->secretKey, openLeadsKey(leads, kit)->secretKey));
        QCOMPARE(openLeadsKey(leads, makeBoxPair()).problem().fault, Fault::NotAllowed);
        auto changed = leads;
        changed.shares.first().sealed[5] = char(changed.shares.first().sealed.at(5) ^ 1);
        QCOMPARE(openLeadsKey(changed, one).problem().fault, Fault::KeyringDamaged);
        changed.shares.first() = wrapTo(one.publicKey, SecretBytes::random(KeySize)); // of another pair
        QCOMPARE(openLeadsKey(changed, one).problem().fault, Fault::KeyringDamaged);
    }

    void aForgedKeyringWithARightSumIsNotProven()
    {
        auto forged = m_keyring;
        forged.slotList.append(slotFor(u"mallory"_s, u"a passphrase of mine"_s, someKeys()));
        const auto read = keyringFrom(keyringText(forged));
        QVERIFY(read);
        QVERIFY(!isProven(*read, m_keys));
    }

    void aCostOutOfBoundsIsRefusedBeforeItIsSpent_data()
    {
        QTest::addColumn<quint64>("memory");
        QTest::addColumn<quint32>("passes");
        QTest::newRow("too cheap") << quint64(1024) << quint32(1);
        QTest::newRow("too dear") << quint64(64ULL * 1024 * MebiByte) << quint32(3);
        QTest::newRow("too long") << quint64(LeastCost.memory) << quint32(1000);
    }

    void aCostOutOfBoundsIsRefusedBeforeItIsSpent()
    {
        QFETCH(quint64, memory);
        QFETCH(quint32, passes);
        auto keyring = m_keyring;
        keyring.slotList.first().cost = {memory, passes};
        const auto read = keyringFrom(keyringText(keyring));
        QVERIFY(!read);
        QVERIFY2(read.problem().where.contains(u"/slots/0/"_s), qPrintable(read.problem().where));
        QVERIFY(!isBearable({memory, passes}));
    }

    void theKeyringBeforeIsKeptAndUsedWhenTheNewestIsDamaged()
    {
        const QTemporaryDir folder;
        QCOMPARE(readKeyring(folder.path()).problem().fault, Fault::StoreMissing);
        QVERIFY(writeKeyring(folder.path(), m_keyring));
        auto second = m_keyring;
        second.generation = 2;
        QVERIFY(writeKeyring(folder.path(), second));
        QCOMPARE(readKeyring(folder.path())->keyring.generation, quint64(2));
        QFile file{keyringFileIn(folder.path())};
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions{});
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.resize(100));
        file.close();
        const auto found = readKeyring(folder.path());
        QVERIFY(found);
        QVERIFY(found->isPrevious);
        QCOMPARE(found->keyring, m_keyring);
        second.generation = 3;
        QVERIFY(writeKeyring(folder.path(), second)); // must not push the good one out by the damaged one
        QVERIFY(QFile::remove(keyringFileIn(folder.path())));
        QCOMPARE(readKeyring(folder.path())->keyring.generation, quint64(1));
    }

    void aKeyringThatCannotBeWrittenLeavesTheOneThatIsThere()
    {
        const QTemporaryDir folder;
        QVERIFY(writeKeyring(folder.path(), m_keyring));
        auto next = m_keyring;
        next.generation = 2;
        {
            const FullDisk full;
            QVERIFY(!writeDurably(folder.filePath(u"big"_s), QByteArray{8192, 'x'}));
        }
        QVERIFY(!QFile::exists(folder.filePath(u"big"_s)));
        QVERIFY(QDir{folder.path()}.mkdir(u"keyring.json.1"_s)); // the one before cannot be kept
        QCOMPARE(writeKeyring(folder.path(), next).problem().fault, Fault::FileUnwritable);
        QCOMPARE(readKeyring(folder.path())->keyring, m_keyring);
        QCOMPARE(writeKeyring(folder.filePath(u"nowhere"_s), next).problem().fault, Fault::FileUnwritable);
        QFile file{keyringFileIn(folder.path())};
        QVERIFY(file.open(QIODevice::ReadWrite) && file.resize(100));
        QCOMPARE(readKeyring(folder.path()).problem().fault, Fault::KeyringDamaged);
    }

    void theKitIsReadBackFromItsWords()
    {
        for (int round = 0; round < 200; ++round) {
            const auto secret = SecretBytes::random(KitSize);
            const auto words = kitWords(secret);
            QCOMPARE(words.size(), 11);
            const auto read = kitFrom(u"  "_s + words.join(u" - "_s).toUpper() + u'\n');
            QVERIFY(read);
            QVERIFY(isSame(*read, secret));
        }
    }

    void aWrongLetterOfTheKitIsNoticed()
    {
        SecretBytes secret{KitSize};
        std::fill_n(secret.data(), KitSize, std::uint8_t(7));
        const auto words = kitWords(secret);
        int taken = 0;
        for (int word = 0; word < 11; ++word) {
            for (int at = 0; at < 5; ++at) {
                for (char letter = 'a'; letter <= 'z'; ++letter) {
                    auto changed = words;
                    if (changed[word][at] == QLatin1Char{letter})
                        continue;
                    changed[word][at] = QLatin1Char{letter};
                    taken += bool(kitFrom(changed.join(u' ')));
                }
            }
        }
        QCOMPARE(taken, 0);
        auto impossible = words;
        impossible[2] = u"kwiat"_s;
        QCOMPARE(kitFrom(impossible.join(u' ')).problem().where, u"word 3"_s);
        QCOMPARE(kitFrom(words.mid(1).join(u' ')).problem().found, u"10"_s);
    }

    void aKitOpensItsSlot()
    {
        const auto secret = SecretBytes::random(KitSize);
        const auto slot = *makeSlot(SlotKind::Kit, u"v1"_s, {}, secret, LeastCost, m_keys, now());
        const auto opened = openSlot(slot, u"v1"_s, *kitFrom(kitWords(secret).join(u' ')));
        QVERIFY(opened && isSame(opened->live, m_keys.live));
        QVERIFY(!isSlotOf(slot, {}));
    }

    void weakPassphrasesAreToldFromStrongOnes()
    {
        QCOMPARE(strengthOf(u"Haslo123!"_s), PassphraseStrength::TooShort);
        QCOMPARE(strengthOf(u"passwordpassword"_s), PassphraseStrength::TooWeak);
        QCOMPARE(strengthOf(u"qwertyuiopasdfgh"_s), PassphraseStrength::TooWeak);
        QCOMPARE(strengthOf(u"aaaaaaaaaaaaaaaaaaaa"_s), PassphraseStrength::TooWeak);
        QCOMPARE(strengthOf(u"żanetażaneta"_s, {u"żaneta"_s}), PassphraseStrength::TooWeak);
        QCOMPARE(strengthOf(QString::fromLatin1(Phrase)), PassphraseStrength::Enough);
        QCOMPARE(strengthOf(u"siete nubes sobre el tejado rojo"_s), PassphraseStrength::Enough);
    }
};

QTEST_GUILESS_MAIN(TestKeyring)
#include "tst_keyring.moc"
