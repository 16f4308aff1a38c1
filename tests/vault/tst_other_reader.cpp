// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/KeyringFile.h"
#include "core/vault/Vault.h"
#include "tests/support/SealedConnection.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace latarnia;
using namespace Qt::StringLiterals;

/// A vault is opened by a reader in another language that was written from the page of its format.
class TestOtherReader : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    static VaultKeys keys()
    {
        VaultKeys keys;
        keys.live = SecretBytes::copyOf(*testKey());
        keys.practice = SecretBytes::random(KeySize);
        return keys;
    }

    void writeLocks(const QString &user, const QString &phrase)
    {
        const auto all = keys();
        Keyring keyring{
            .vault = u"5f0d7a3e-0000-4000-8000-000000000001"_s,
            .generation = 1,
            .slotList = {*makeSlot(SlotKind::Person, u"5f0d7a3e-0000-4000-8000-000000000001"_s, user,
                                   passphraseBytes(phrase), LeastCost, all, QDateTime::currentDateTimeUtc())},
            .intakeKey = intakePairOf(all.live).publicKey};
        prove(keyring, all);
        QVERIFY(writeKeyring(m_folder.path(), keyring));
    }

    int read(const QString &user, const QByteArray &phrase)
    {
        QFile file{m_folder.filePath(u"phrase"_s)};
        if (!file.open(QIODevice::WriteOnly))
            return -1;
        file.write(phrase);
        file.close();
        QProcess reader;
        reader.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        reader.start(u"/usr/bin/python3"_s,
                     {QStringLiteral(LATARNIA_SOURCE_DIR "/tests/vault/read_vault.py"), m_folder.path(), user,
                      file.fileName(), m_folder.filePath(u"plain"_s)});
        return reader.waitForFinished(60'000) ? reader.exitCode() : -1;
    }

    /// How many rows plain SQLite finds in what the reader wrote; −1 if it cannot read it.
    int plainRows() const
    {
        int rows = -1;
        {
            auto plain = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"plain"_s);
            plain.setDatabaseName(m_folder.filePath(u"plain"_s));
            QSqlQuery query{plain.open() ? plain : QSqlDatabase{}};
            if (query.exec(u"SELECT COUNT(*) FROM note WHERE words = 'dom za lasem'"_s) && query.next())
                rows = query.value(0).toInt();
        }
        QSqlDatabase::removeDatabase(u"plain"_s);
        return rows;
    }

private Q_SLOTS:
    void anotherLanguageReadsDatabaseAndLogFromThePageAlone()
    {
        writeLocks(u"Żaneta Łoś"_s, u"cztery kasztany w kieszeni"_s);
        SealedConnection vault{vaultFileIn(m_folder.path())};
        QCOMPARE(vault.value(u"PRAGMA journal_mode = WAL"_s).toString(), u"wal"_s);
        QVERIFY(vault.run(u"CREATE TABLE note (words TEXT)"_s));
        for (int i = 0; i < 200; ++i)
            QVERIFY(vault.run(u"INSERT INTO note VALUES ('dom za lasem')"_s));
        vault.column(u"PRAGMA wal_checkpoint(PASSIVE)"_s); // so that some of it is in each file
        for (int i = 0; i < 20; ++i)
            QVERIFY(vault.run(u"INSERT INTO note VALUES ('dom za lasem')"_s));
        QVERIFY(QFile::exists(vaultFileIn(m_folder.path()) + u"-wal"_s));
        QCOMPARE(read(u"zaneta los"_s, "  cztery kasztany w kieszeni\n"), 0);
        QCOMPARE(plainRows(), 220);
        QFile::remove(m_folder.filePath(u"plain"_s));
        QFile::remove(m_folder.filePath(u"plain-wal"_s));
    }

    void neitherNameNorPassphraseMayBeAnother()
    {
        QVERIFY(read(u"anna"_s, "cztery kasztany w kieszeni") != 0);
        QVERIFY(read(u"zaneta los"_s, "cztery kasztany") != 0);
        QVERIFY(!QFile::exists(m_folder.filePath(u"plain"_s)));
    }

    void theReaderIsShortAndThePublishedVectorsAreMadeFromThePage()
    {
        QFile reader{QStringLiteral(LATARNIA_SOURCE_DIR "/tests/vault/read_vault.py")};
        QVERIFY(reader.open(QIODevice::ReadOnly));
        QVERIFY(reader.readAll().count('\n') <= 200);
        QProcess maker;
        maker.start(u"/usr/bin/python3"_s,
                    {QStringLiteral(LATARNIA_SOURCE_DIR "/tests/vault/make_vectors.py")});
        QVERIFY(maker.waitForFinished(60'000));
        QFile vectors{QStringLiteral(LATARNIA_SOURCE_DIR "/tests/vault/vectors.json")};
        QVERIFY(vectors.open(QIODevice::ReadOnly));
        QCOMPARE(maker.readAllStandardOutput(), vectors.readAll());
    }
};

QTEST_GUILESS_MAIN(TestOtherReader)
#include "tst_other_reader.moc"
