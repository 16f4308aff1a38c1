// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/PageCheck.h"
#include "tests/support/SealedConnection.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace latarnia;
using namespace Qt::StringLiterals;

namespace {

constexpr int DefaultFlips = 500;
constexpr int Rows = 120;

QByteArray contentOf(const QString &path)
{
    QFile file{path};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file{path};
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

QByteArray withFlip(QByteArray bytes, qsizetype bit)
{
    bytes[bit / 8] = char(bytes.at(bit / 8) ^ (1 << bit % 8));
    return bytes;
}

QString rowOf(int number)
{
    return u"wiersz %1 "_s.arg(number).repeated(120);
}

/// Numbered rows, one commit each, so that what is left of a log can be told to be a beginning.
void fill(SealedConnection &vault)
{
    QCOMPARE(vault.value(u"PRAGMA journal_mode = WAL"_s).toString(), u"wal"_s);
    vault.run(u"PRAGMA synchronous = FULL"_s);
    vault.column(u"PRAGMA wal_autocheckpoint = 0"_s);
    QVERIFY(vault.run(u"CREATE TABLE note (id INTEGER PRIMARY KEY, words TEXT)"_s));
    for (int i = 1; i <= Rows; ++i)
        QVERIFY(vault.run(u"INSERT INTO note VALUES (?, ?)"_s, {i, rowOf(i)}));
}

} // namespace

/// One bit changes in a file at rest. LATARNIA_FLIPS sets how many in each file (the long run is 10000).
class TestBitFlips : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QByteArray m_database; ///< with everything written back, and some pages free
    QByteArray m_early; ///< the database while the log still holds the rows
    QByteArray m_log;

    static int flips()
    {
        const int asked = qEnvironmentVariableIntValue("LATARNIA_FLIPS");
        return asked > 0 ? asked : DefaultFlips;
    }

    /// How many rows there are; −1 if one of them is not what was written or they are no beginning.
    static int rowsIn(SealedConnection &vault)
    {
        const auto rows = vault.column(u"SELECT words FROM note ORDER BY id"_s);
        for (int i = 0; i < int(rows.size()); ++i) {
            if (rows.at(i).toString() != rowOf(i + 1))
                return -1;
        }
        return int(rows.size());
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto path = m_folder.filePath(u"v"_s);
        {
            SealedConnection vault{path};
            fill(vault);
            m_early = contentOf(path);
            m_log = contentOf(path + u"-wal"_s);
            QVERIFY(vault.run(u"CREATE TABLE gone (words TEXT)"_s));
            for (int i = 0; i < 40; ++i)
                QVERIFY(vault.run(u"INSERT INTO gone VALUES (?)"_s, {rowOf(i)}));
            QVERIFY(vault.run(u"DROP TABLE gone"_s)); // leaves pages SQLite does not look at
            QVERIFY(vault.value(u"PRAGMA freelist_count"_s).toInt() > 0);
        }
        m_database = contentOf(path);
        QVERIFY(m_database.size() > 20 * 4096 && m_log.size() > 20 * 4096);
        const auto sound = checkPages(path, *testKey());
        QVERIFY(sound && sound->isSound());
        QCOMPARE(sound->pages, m_database.size() / 4096);
    }

    void everyFlipInTheDatabaseIsFoundAndNoTextIsWrong()
    {
        auto &random = *QRandomGenerator::global();
        const auto path = m_folder.filePath(u"flipped"_s);
        for (int i = 0; i < flips(); ++i) {
            const auto bit = qsizetype(random.bounded(m_database.size() * 8));
            put(path, withFlip(m_database, bit));
            const auto checked = checkPages(path, *testKey());
            QVERIFY(checked);
            const bool isSalt = bit < 16 * 8; // then no page opens any more
            QVERIFY2(isSalt ? !checked->damaged.isEmpty()
                            : checked->damaged == QList<qint64>{bit / 8 / 4096 + 1},
                     qPrintable(QString::number(bit)));
            SealedConnection vault{path};
            QVERIFY2(rowsIn(vault) >= 0, qPrintable(QString::number(bit)));
        }
    }

    void aFlipInTheLogLeavesABeginningAndDamageWithGoodFramesBehindIsSeen()
    {
        auto &random = *QRandomGenerator::global();
        const auto path = m_folder.filePath(u"logged"_s);
        const auto lastFrame = 32 + (m_log.size() - 32) / 4120 * 4120 - 4120;
        put(path, m_early);
        put(path + u"-wal"_s, m_log);
        {
            SealedConnection whole{path};
            QCOMPARE(rowsIn(whole), Rows);
        }
        int shorter = 0;
        int longest = 0;
        for (int i = 0; i < flips(); ++i) {
            const auto bit = qsizetype(random.bounded(m_log.size() * 8));
            put(path, m_early);
            put(path + u"-wal"_s, withFlip(m_log, bit));
            const auto checked = checkLog(path + u"-wal"_s, path, *testKey());
            QVERIFY(checked);
            const auto inFrame = (bit / 8 - 32) % 4120;
            const bool inPage = bit / 8 >= 32 && inFrame >= 24;
            if (inPage && bit / 8 < lastFrame)
                QVERIFY2(checked->hasMoreBehind, qPrintable(QString::number(bit)));
            SealedConnection vault{path};
            const int rows = rowsIn(vault);
            QVERIFY2(rows >= 0, qPrintable(QString::number(bit)));
            shorter += rows < Rows;
            longest = qMax(longest, rows);
        }
        qInfo() << flips() << "flips in the log," << shorter << "times it ended early, never with other text";
        QVERIFY(shorter > 0 && longest > Rows / 2); // a flip late in the log leaves much of it
    }

    void pagesThatChangePlacesAreFound()
    {
        const auto path = m_folder.filePath(u"swapped"_s);
        auto bytes = m_database;
        const auto third = bytes.mid(2 * 4096, 4096);
        bytes.replace(2 * 4096, 4096, bytes.mid(5 * 4096, 4096));
        bytes.replace(5 * 4096, 4096, third);
        put(path, bytes);
        QCOMPARE(checkPages(path, *testKey())->damaged, (QList<qint64>{3, 6}));
        put(path, m_database.first(m_database.size() - 100));
        QVERIFY(checkPages(path, *testKey())->endsInsideAPage);
        put(path, {});
        QCOMPARE(checkPages(path, *testKey()).problem().fault, Fault::StoreDamaged);
    }

    void aFileThatIsNotThereIsUnreadable()
    {
        const auto path = m_folder.filePath(u"there"_s);
        put(path, m_database);
        const auto nowhere = m_folder.filePath(u"nowhere"_s);
        QCOMPARE(checkPages(nowhere, *testKey()).problem().fault, Fault::FileUnreadable);
        QCOMPARE(checkLog(path, nowhere, *testKey()).problem().fault, Fault::FileUnreadable);
        QCOMPARE(checkLog(nowhere, path, *testKey()).problem().fault, Fault::FileUnreadable);
    }
};

QTEST_GUILESS_MAIN(TestBitFlips)
#include "tst_bit_flips.moc"
