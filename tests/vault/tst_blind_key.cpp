// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/BlindKey.h"

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

    void aNameNeverEqualsAPlace()
    {
        QSet<QString> keys;
        for (const auto &[kind, name] : codesOf(BlindKind{}))
            keys.insert(blindKey(m_key, kind, u"584600"_s));
        QCOMPARE(keys.size(), 5);
    }
};

QTEST_GUILESS_MAIN(TestBlindKey)
#include "tst_blind_key.moc"
