// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/SealedConnection.h"

#include <QDir>
#include <QFile>
#include <QSqlDriver>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

#include <thread>

using namespace latarnia;
using namespace Qt::StringLiterals;

namespace {

constexpr auto Canary = "kanarek-9f3a-Medellin";

QByteArray contentOf(const QString &path)
{
    QFile file{path};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

bool isAnywhere(const QString &folder, const QByteArray &word)
{
    const auto names = QDir{folder}.entryList(QDir::Files | QDir::Hidden);
    return std::any_of(names.begin(), names.end(),
                       [&](const QString &name) { return contentOf(folder + u'/' + name).contains(word); });
}

/// A log of write-ahead, and text that would be found at once if a page were in the clear.
void fill(SealedConnection &vault, int rows)
{
    QVERIFY(vault.isOpen());
    QCOMPARE(vault.value(u"PRAGMA journal_mode = WAL"_s).toString(), u"wal"_s);
    vault.run(u"PRAGMA synchronous = FULL"_s);
    vault.run(u"PRAGMA temp_store = MEMORY"_s);
    QVERIFY(vault.run(u"CREATE TABLE note (id INTEGER PRIMARY KEY, words TEXT)"_s));
    QVERIFY(vault.run(u"CREATE VIRTUAL TABLE found USING fts5(words)"_s));
    const auto words = QString::fromLatin1(Canary) + u" dom za lasem"_s;
    for (int i = 0; i < rows; ++i) {
        QVERIFY(vault.run(u"INSERT INTO note (words) VALUES (?)"_s, {words.repeated(1 + i % 40)}));
        QVERIFY(vault.run(u"INSERT INTO found (words) VALUES (?)"_s, {words}));
    }
}

} // namespace

class TestVaultFileSystem : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_next{0};

    static sqlite3 *handle(const QSqlDatabase &database)
    {
        return *static_cast<sqlite3 *const *>(database.driver()->handle().data());
    }

    QString freshFolder()
    {
        const auto path = m_folder.filePath(QString::number(++m_next));
        QDir{}.mkpath(path);
        return path;
    }

private Q_SLOTS:
    void whatIsWrittenIsReadAgainAndNowhereInTheClear()
    {
        const auto folder = freshFolder();
        {
            SealedConnection vault{folder + u"/v"_s};
            fill(vault, 300);
            QVERIFY(QFile::exists(folder + u"/v-wal"_s));
            QVERIFY(!QFile::exists(folder + u"/v-shm"_s)); // it would hold the sums of plain pages
            QVERIFY(!isAnywhere(folder, Canary));
            QVERIFY(!isAnywhere(folder, "CREATE TABLE"));
            QVERIFY(!isAnywhere(folder, "SQLite format"));
        }
        QVERIFY(!isAnywhere(folder, Canary));
        SealedConnection again{folder + u"/v"_s};
        QCOMPARE(again.value(u"SELECT COUNT(*) FROM note"_s).toInt(), 300);
        QCOMPARE(again.value(u"SELECT COUNT(*) FROM found WHERE found MATCH 'dom'"_s).toInt(), 300);
        QCOMPARE(again.value(u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
    }

    void theConnectionSaysThroughWhatItGoes()
    {
        const auto folder = freshFolder();
        SealedConnection vault{folder + u"/v"_s};
        QVERIFY(isVaultConnection(handle(vault.database())));
        auto plain = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"plain"_s);
        plain.setDatabaseName(folder + u"/p"_s);
        QVERIFY(plain.open());
        QVERIFY(!isVaultConnection(handle(plain)));
        plain = {};
        QSqlDatabase::removeDatabase(u"plain"_s);
    }

    void aLogThatACrashLeftIsReadToItsEnd()
    {
        const auto folder = freshFolder();
        const auto copy = freshFolder();
        {
            SealedConnection vault{folder + u"/v"_s};
            fill(vault, 50);
            for (const auto *name : {"/v", "/v-wal"}) // as kill -9 would leave it
                QFile::copy(folder + QString::fromLatin1(name), copy + QString::fromLatin1(name));
        }
        QVERIFY(QFileInfo(copy + u"/v-wal"_s).size() > 0);
        SealedConnection left{copy + u"/v"_s};
        QCOMPARE(left.value(u"SELECT COUNT(*) FROM note"_s).toInt(), 50);
    }

    void withAnotherKeyNothingOpens()
    {
        const auto folder = freshFolder();
        {
            SealedConnection vault{folder + u"/v"_s};
            fill(vault, 3);
        }
        const auto before = contentOf(folder + u"/v"_s);
        {
            SealedConnection stranger{folder + u"/v"_s, {}, testKey(43)};
            QVERIFY(!stranger.value(u"SELECT COUNT(*) FROM note"_s).isValid());
        }
        QCOMPARE(contentOf(folder + u"/v"_s), before);
        SealedConnection owner{folder + u"/v"_s};
        QCOMPARE(owner.value(u"SELECT COUNT(*) FROM note"_s).toInt(), 3);
    }

    void aFileWithoutALentKeyDoesNotOpen()
    {
        const auto folder = freshFolder();
        {
            SealedConnection vault{folder + u"/v"_s};
            fill(vault, 1);
        }
        sqlite3 *connection = nullptr;
        const auto uri = vaultUri(folder + u"/v"_s).toUtf8();
        QCOMPARE(
            sqlite3_open_v2(uri.constData(), &connection, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, nullptr),
            SQLITE_CANTOPEN);
        sqlite3_close(connection);
    }

    void anOddFolderNameIsNoHindrance()
    {
        const auto folder = freshFolder() + u"/a b?c#d%20ż&vfs=unix"_s;
        QDir{}.mkpath(folder);
        SealedConnection vault{folder + u"/v"_s};
        fill(vault, 2);
        QVERIFY(QFile::exists(folder + u"/v"_s));
        QVERIFY(!isAnywhere(folder, Canary));
    }

    void aPlainFileIsNotTakenForAVault()
    {
        const auto folder = freshFolder();
        sqlite3 *plain = nullptr;
        QCOMPARE(sqlite3_open((folder + u"/v"_s).toUtf8().constData(), &plain), SQLITE_OK);
        sqlite3_exec(plain, "CREATE TABLE note (id INTEGER PRIMARY KEY)", nullptr, nullptr, nullptr);
        sqlite3_close(plain);
        const auto before = contentOf(folder + u"/v"_s);
        {
            SealedConnection vault{folder + u"/v"_s};
            QVERIFY(!vault.run(u"CREATE TABLE other (id INTEGER)"_s));
        }
        QCOMPARE(contentOf(folder + u"/v"_s), before);
    }

    void aReaderSeesEveryCommitAndNothingHalf()
    {
        const auto folder = freshFolder();
        SealedConnection writer{folder + u"/v"_s};
        fill(writer, 1);
        std::atomic<bool> done{false};
        std::atomic<int> looks{0};
        std::atomic<int> odd{0};
        std::thread reading{[&] {
            SealedConnection reader{folder + u"/v"_s, u"QSQLITE_OPEN_READONLY"_s};
            while (!done) {
                ++looks;
                if (reader.value(u"SELECT COUNT(*) % 2 FROM note"_s).toInt() != 1)
                    ++odd;
            }
        }};
        for (int i = 0; i < 400; ++i) {
            QVERIFY(writer.database().transaction());
            for (int pair = 0; pair < 2; ++pair)
                QVERIFY(writer.run(u"INSERT INTO note (words) VALUES (?)"_s, {QString{900, u'x'}}));
            QVERIFY(writer.database().commit());
        }
        done = true;
        reading.join();
        QVERIFY(looks > 0);
        QCOMPARE(odd.load(), 0);
        QCOMPARE(writer.value(u"SELECT COUNT(*) FROM note"_s).toInt(), 801);
    }

    void pagesChangedTwiceInOneTransactionSurviveACrash()
    {
        const auto folder = freshFolder();
        const auto copy = freshFolder();
        {
            SealedConnection vault{folder + u"/v"_s};
            fill(vault, 100);
            vault.run(
                u"PRAGMA cache_size = 8"_s); // pages spill into the log before the commit, and come again
            QVERIFY(vault.database().transaction());
            for (int round = 0; round < 3; ++round)
                QVERIFY(vault.run(u"UPDATE note SET words = words || ?"_s, {QString::number(round)}));
            QVERIFY(vault.database().commit());
            for (const auto *name : {"/v", "/v-wal"})
                QFile::copy(folder + QString::fromLatin1(name), copy + QString::fromLatin1(name));
        }
        SealedConnection left{copy + u"/v"_s};
        QCOMPARE(left.value(u"SELECT COUNT(*) FROM note WHERE words LIKE '%012'"_s).toInt(), 100);
        QCOMPARE(left.value(u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
    }

    /// A file becomes one with a log under a rollback journal, so a crash may leave one.
    void aJournalThatACrashLeftIsSealedAndTakesEverythingBack()
    {
        const auto folder = freshFolder();
        const auto copy = freshFolder();
        {
            SealedConnection vault{folder + u"/v"_s};
            fill(vault, 100);
            QCOMPARE(vault.value(u"PRAGMA journal_mode = DELETE"_s).toString(), u"delete"_s);
            vault.run(u"PRAGMA cache_size = 8"_s); // pages spill into the file before the commit
            QVERIFY(vault.database().transaction());
            QVERIFY(vault.run(u"UPDATE note SET words = 'gone'"_s));
            QVERIFY(vault.run(u"UPDATE note SET words = words || ' again'"_s));
            for (const auto *name : {"/v", "/v-journal"})
                QVERIFY(QFile::copy(folder + QString::fromLatin1(name), copy + QString::fromLatin1(name)));
            QVERIFY(QFileInfo(copy + u"/v-journal"_s).size() > 4096);
            QVERIFY(!isAnywhere(folder, Canary));
            QVERIFY(vault.database().rollback());
            QCOMPARE(vault.value(u"SELECT COUNT(*) FROM note WHERE words = 'gone again'"_s).toInt(), 0);
        }
        QVERIFY(contentOf(copy + u"/v"_s) != contentOf(folder + u"/v"_s));
        SealedConnection left{copy + u"/v"_s};
        const auto rows = left.column(u"SELECT words FROM note"_s);
        QCOMPARE(rows.size(), 100);
        for (const auto &row : rows)
            QVERIFY(row.toString().startsWith(QLatin1StringView{Canary}));
        QCOMPARE(left.value(u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
    }

    void aCopyHasItsOwnSaltAndOpensWithTheSameKey()
    {
        const auto folder = freshFolder();
        SealedConnection vault{folder + u"/v"_s};
        fill(vault, 20);
        {
            const LentKey lent{folder + u"/copy"_s, testKey()};
            QVERIFY(vault.run(u"VACUUM INTO ?"_s, {vaultUri(folder + u"/copy"_s)}));
        }
        QVERIFY(contentOf(folder + u"/copy"_s).first(16) != contentOf(folder + u"/v"_s).first(16));
        QVERIFY(!isAnywhere(folder, Canary));
        SealedConnection copy{folder + u"/copy"_s};
        QCOMPARE(copy.value(u"SELECT COUNT(*) FROM note"_s).toInt(), 20);
    }

    void aPlainStoreBecomesASealedOne()
    {
        const auto folder = freshFolder();
        registerVaultFileSystem();
        sqlite3 *plain = nullptr;
        QCOMPARE(sqlite3_open((folder + u"/p"_s).toUtf8().constData(), &plain), SQLITE_OK);
        sqlite3_exec(plain, "CREATE TABLE note (words TEXT); INSERT INTO note VALUES ('a'), ('b')", nullptr,
                     nullptr, nullptr);
        reserveForSeal(plain);
        {
            const LentKey lent{folder + u"/v"_s, testKey()};
            const auto statement = "VACUUM INTO '" + vaultUri(folder + u"/v"_s).toUtf8() + "'";
            QCOMPARE(sqlite3_exec(plain, statement.constData(), nullptr, nullptr, nullptr), SQLITE_OK);
        }
        sqlite3_close(plain);
        SealedConnection vault{folder + u"/v"_s};
        QCOMPARE(vault.value(u"SELECT COUNT(*) FROM note"_s).toInt(), 2);
        QVERIFY(contentOf(folder + u"/v"_s).first(6) != "SQLite");
    }

    void aChangedPageIsAnErrorAndNeverOtherText()
    {
        const auto folder = freshFolder();
        {
            SealedConnection vault{folder + u"/v"_s};
            fill(vault, 200);
        }
        auto bytes = contentOf(folder + u"/v"_s);
        for (qsizetype page = 1; page < bytes.size() / 4096; page += 3) {
            auto changed = bytes;
            changed[page * 4096 + 100] = char(changed.at(page * 4096 + 100) ^ 1);
            const auto path = freshFolder() + u"/v"_s;
            QFile file{path};
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(changed) == changed.size());
            file.close();
            SealedConnection vault{path};
            const auto rows = vault.column(u"SELECT words FROM note"_s);
            const auto wrong = std::count_if(rows.begin(), rows.end(), [](const QVariant &words) {
                return words.toString().left(21) != QLatin1StringView{Canary};
            });
            QCOMPARE(wrong, 0);
            QVERIFY(vault.value(u"PRAGMA integrity_check"_s).toString() != u"ok"_s);
        }
    }
};

QTEST_GUILESS_MAIN(TestVaultFileSystem)
#include "tst_vault_file_system.moc"
