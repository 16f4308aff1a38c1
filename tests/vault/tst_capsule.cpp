// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/Capsule.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace latarnia;
using namespace Qt::StringLiterals;

namespace {

const CapsulePlace Place{.call = u"01900000-0000-7000-8000-000000000001"_s, .kind = CapsuleKind::Identity};

QByteArray words()
{
    return QByteArrayLiteral("Żaneta Łoś, ul. Kasztanowa 7");
}

Bytes bytesIn(const QByteArray &text)
{
    return {reinterpret_cast<const std::uint8_t *>(text.constData()), std::size_t(text.size())};
}

QByteArray textOf(const SecretBytes &bytes)
{
    return {reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size())};
}

/// Empty where it opens, else why not.
std::optional<Fault> faultOf(const Capsule &capsule, const BoxPair &pair, const CapsulePlace &place = Place)
{
    const auto opened = openCapsule(capsule, place, pair);
    return opened ? std::nullopt : std::optional{opened.problem().fault};
}

} // namespace

/// What names somebody, for those who may know it.
class TestCapsule : public QObject
{
    Q_OBJECT

    const BoxPair m_author{makeBoxPair()};
    const BoxPair m_leads{makeBoxPair()};
    const BoxPair m_kit{makeBoxPair()};
    const BoxPair m_other{makeBoxPair()};

    Capsule sealedWords(const QByteArray &text = words(), const CapsulePlace &place = Place) const
    {
        return *sealCapsule(place, bytesIn(text), {m_author.publicKey, m_leads.publicKey, m_kit.publicKey});
    }

private Q_SLOTS:
    void eachOfThoseItWasSealedForReadsIt()
    {
        const auto capsule = sealedWords();
        QCOMPARE(capsule.wraps.size(), 3);
        for (const auto *pair : {&m_author, &m_leads, &m_kit}) {
            const auto opened = openCapsule(capsule, Place, *pair);
            QVERIFY(opened);
            QCOMPARE(textOf(*opened), words());
        }
    }

    void nobodyElseReadsIt()
    {
        QCOMPARE(faultOf(sealedWords(), m_other), Fault::NotAllowed);
        auto capsule = sealedWords();
        capsule.wraps.removeFirst();
        QCOMPARE(faultOf(capsule, m_author), Fault::NotAllowed);
        QVERIFY(!faultOf(capsule, m_leads));
    }

    void nothingOfItStandsInTheClear()
    {
        const auto capsule = sealedWords();
        QVERIFY(!capsule.sealed.contains("Kasztanowa"));
        for (const auto &wrap : capsule.wraps)
            QCOMPARE(wrap.sealed.size(), WrapSize);
        QVERIFY(sealedWords().sealed != capsule.sealed);
    }

    void ofAnotherCallOrAsSomethingElseItDoesNotOpen()
    {
        const auto capsule = sealedWords();
        auto place = Place;
        place.kind = CapsuleKind::Perpetrator;
        QCOMPARE(faultOf(capsule, m_author, place), Fault::StoreDamaged);
        place = Place;
        place.call.back() = u'2';
        QCOMPARE(faultOf(capsule, m_author, place), Fault::StoreDamaged);
    }

    void everyChangedBitIsNoticed()
    {
        const auto capsule = sealedWords();
        for (qsizetype bit = 0; bit < capsule.sealed.size() * 8; ++bit) {
            auto changed = capsule;
            changed.sealed[bit / 8] = char(changed.sealed.at(bit / 8) ^ (1 << bit % 8));
            QCOMPARE(faultOf(changed, m_author), Fault::StoreDamaged);
        }
        for (qsizetype bit = 0; bit < WrapSize * 8; ++bit) {
            auto changed = capsule;
            auto &wrap = changed.wraps.first().sealed;
            wrap[bit / 8] = char(wrap.at(bit / 8) ^ (1 << bit % 8));
            QCOMPARE(faultOf(changed, m_author), Fault::StoreDamaged);
        }
    }

    void cutOffAnywhereItDoesNotOpen()
    {
        const auto capsule = sealedWords();
        for (qsizetype length = 0; length < capsule.sealed.size(); ++length) {
            auto cut = capsule;
            cut.sealed.truncate(length);
            QCOMPARE(faultOf(cut, m_author), Fault::StoreDamaged);
        }
        auto cut = capsule;
        cut.wraps.first().sealed.truncate(40);
        QCOMPARE(faultOf(cut, m_author), Fault::StoreDamaged);
    }

    void aWrapOfSomebodyElseOrOfAnotherCapsuleDoesNotOpenIt()
    {
        auto capsule = sealedWords();
        const auto mine = capsule.wraps.first().sealed;
        capsule.wraps.first().sealed = capsule.wraps.at(1).sealed;
        QCOMPARE(faultOf(capsule, m_author), Fault::StoreDamaged);
        capsule.wraps.first().sealed = sealedWords("something else").wraps.first().sealed;
        QCOMPARE(faultOf(capsule, m_author), Fault::StoreDamaged);
        capsule.wraps.first().sealed = mine;
        QVERIFY(!faultOf(capsule, m_author));
    }

    void withoutItsWrapsItIsGone()
    {
        auto capsule = sealedWords();
        capsule.wraps.clear();
        for (const auto *pair : {&m_author, &m_leads, &m_kit})
            QCOMPARE(faultOf(capsule, *pair), Fault::NotAllowed);
    }

    void itIsSealedForSomebodyOrNotAtAll()
    {
        QCOMPARE(sealCapsule(Place, bytesIn(words()), {}).problem().fault, Fault::NotAllowed);
        QCOMPARE(sealCapsule(Place, bytesIn(words()), {m_author.publicKey, "short"}).problem().fault,
                 Fault::KeyringDamaged);
    }

    void itsLengthTellsOnlyTheStep()
    {
        for (int size = 0; size <= 1024; ++size) {
            const QByteArray text{size, 'x'};
            const auto capsule = sealedWords(text);
            QCOMPARE(capsule.sealed.size(), (size / 256 + 1) * 256 + 40);
            const auto opened = openCapsule(capsule, Place, m_kit);
            QVERIFY(opened);
            QCOMPARE(textOf(*opened), text);
        }
    }

    void everyCapsuleHasAKeyOfItsOwn()
    {
        const auto one = unwrap(sealedWords().wraps, m_author);
        const auto other = unwrap(sealedWords().wraps, m_author);
        QVERIFY(one && other);
        QVERIFY(textOf(*one) != textOf(*other));
    }

    void thePublishedCapsuleOpens()
    {
        QFile file{QStringLiteral(LATARNIA_SOURCE_DIR "/tests/vault/vectors.json")};
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto vector = QJsonDocument::fromJson(file.readAll())[u"capsule"].toObject();
        const auto bytes
            = [&](const QString &name) { return QByteArray::fromHex(vector[name].toString().toLatin1()); };
        const auto secret = bytes(u"secretKey"_s);
        const auto pair = boxPairOf(bytesIn(secret));
        QCOMPARE(keyIdOf(pair.publicKey), vector[u"recipient"_s].toString());
        const Capsule capsule{.sealed = bytes(u"sealed"_s),
                              .wraps = {{vector[u"recipient"_s].toString(), bytes(u"wrap"_s)}}};
        const CapsulePlace place{vector[u"call"_s].toString(),
                                 *fromCode<CapsuleKind>(vector[u"kind"_s].toString())};
        const auto opened = openCapsule(capsule, place, pair);
        QVERIFY(opened);
        QCOMPARE(QString::fromUtf8(textOf(*opened)), vector[u"text"_s].toString());
    }

    void aPairIsThatOfItsSecretHalf()
    {
        QCOMPARE(boxPairOf(m_author.secretKey).publicKey, m_author.publicKey);
        QVERIFY(keyIdOf(m_author.publicKey) != keyIdOf(m_leads.publicKey));
        QCOMPARE(keyIdOf(m_author.publicKey).size(), 32);
    }
};

QTEST_GUILESS_MAIN(TestCapsule)
#include "tst_capsule.moc"
