// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/BlindKey.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace latarnia;
using namespace Qt::StringLiterals;

/// What finds sealed words again without telling them.
class TestBlindKey : public QObject
{
    Q_OBJECT

    const SecretBytes m_key{SecretBytes::random(KeySize)};

private Q_SLOTS:
    void theSameWordsGiveTheSameKeyAndOthersAnother()
    {
        const auto key = blindKey(m_key, BlindKind::Phone, u"48600100200"_s);
        QCOMPARE(key.size(), 32);
        QCOMPARE(blindKey(m_key, BlindKind::Phone, u"48600100200"_s), key);
        QVERIFY(blindKey(m_key, BlindKind::Phone, u"48600100201"_s) != key);
        QVERIFY(blindKey(SecretBytes::random(KeySize), BlindKind::Phone, u"48600100200"_s) != key);
        QVERIFY(!key.contains(u"600100200"_s));
    }

    void thePublishedKeysAreMade()
    {
        QFile file{QStringLiteral(LATARNIA_SOURCE_DIR "/tests/vault/vectors.json")};
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto vector = QJsonDocument::fromJson(file.readAll())[u"blind"].toObject();
        const auto secret = QByteArray::fromHex(vector[u"secret"_s].toString().toLatin1());
        const Bytes key{reinterpret_cast<const std::uint8_t *>(secret.constData()),
                        std::size_t(secret.size())};
        const auto keys = vector[u"keys"_s].toArray();
        QCOMPARE(keys.size(), 4);
        for (const auto &each : keys) {
            const auto kind = fromCode<BlindKind>(each[u"kind"].toString());
            QVERIFY(kind);
            QCOMPARE(blindKey(key, *kind, each[u"plain"].toString()), each[u"key"].toString());
        }
    }

    void aNameNeverEqualsAPlace()
    {
        QSet<QString> keys;
        for (const auto &[kind, name] : codesOf(BlindKind{}))
            keys.insert(blindKey(m_key, kind, u"584600"_s));
        QCOMPARE(keys.size(), 6);
    }
};

QTEST_GUILESS_MAIN(TestBlindKey)
#include "tst_blind_key.moc"
