// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/PageGap.h"
#include "tests/support/EveryPage.h"
#include "tests/support/SealedConnection.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace latarnia;
using namespace Qt::StringLiterals;

namespace {

constexpr int Rows = 300;
constexpr int Steps = 6000;

/// A table and an index that grow, shrink and are written over for long, as drafts do.
class Churn
{
public:
    Churn(SealedConnection &open, quint32 seed)
        : m_open{open}
        , m_random{seed}
    {
        for (int i = 0; i < Rows; ++i)
            m_words.append(QStringLiteral("W%1x%2").arg(i).arg(m_random.generate(), 8, 16, QChar{u'0'}));
        m_isThere.fill(false, Rows);
    }

    void run()
    {
        m_open.run(u"PRAGMA journal_mode = WAL"_s);
        m_open.run(u"PRAGMA secure_delete = ON"_s);
        m_open.run(u"PRAGMA synchronous = OFF"_s);
        m_open.run(u"CREATE TABLE t (id INTEGER PRIMARY KEY, short TEXT, long TEXT)"_s);
        m_open.run(u"CREATE INDEX by_short ON t (short, id)"_s);
        for (int step = 0; step < Steps; ++step)
            change(m_random.bounded(Rows));
    }

    const QStringList &words() const { return m_words; }

    /// Erases half of them; their words.
    QStringList eraseSome()
    {
        QStringList erased;
        for (int i = 0; i < Rows; i += 2) {
            m_open.run(i % 4 == 0 ? u"DELETE FROM t WHERE id = ?"_s
                                  : u"UPDATE t SET short = '', long = '' WHERE id = ?"_s,
                       {i});
            erased.append(m_words.at(i));
        }
        return erased;
    }

private:
    void change(int row)
    {
        constexpr int shortTimes[]{1, 1, 2, 20};
        constexpr int longTimes[]{1, 3, 10, 60, 200, 500};
        const auto shortText = m_words.at(row).repeated(shortTimes[m_random.bounded(4)]);
        const auto longText = m_words.at(row).repeated(longTimes[m_random.bounded(6)]);
        if (!std::exchange(m_isThere[row], true)) {
            m_open.run(u"INSERT INTO t (short, long, id) VALUES (?, ?, ?)"_s, {shortText, longText, row});
        } else if (m_random.bounded(5) > 0) {
            m_open.run(u"UPDATE t SET short = ?, long = ? WHERE id = ?"_s, {shortText, longText, row});
        } else {
            m_open.run(u"DELETE FROM t WHERE id = ?"_s, {row});
            m_isThere[row] = false;
        }
    }

    SealedConnection &m_open;
    QRandomGenerator m_random;
    QStringList m_words;
    QList<bool> m_isThere;
};

} // namespace

/// SQLite leaves words of erased rows in the gaps of its pages; the vault does not.
class TestPageGaps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingThatWasErasedStaysInAnyPage_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 12; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void nothingThatWasErasedStaysInAnyPage()
    {
        QFETCH(quint32, seed);
        const QTemporaryDir folder;
        const Vault vault{vaultFileIn(folder.path()), *testKey()};
        QStringList erased;
        {
            SealedConnection open{vault.file()};
            QVERIFY(open.isOpen());
            Churn churn{open, seed};
            churn.run();
            QVERIFY(wordsIn(everyPage(vault), churn.words()).size() > Rows / 2); // found while they are there
            erased = churn.eraseSome();
            open.run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
            QCOMPARE(open.value(u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
        }
        const auto pages = everyPage(vault);
        QVERIFY(!pages.isEmpty());
        QCOMPARE(wordsIn(pages, erased), QStringList{});
    }

    void onlyTheGapOfAPageOfATreeIsCleared_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("number");
        QTest::addColumn<int>("cells");
        QTest::addColumn<int>("content");
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::newRow("leaf of a table") << 13 << 7 << 3 << 4000 << 14 << 4000;
        QTest::newRow("leaf of an index") << 10 << 7 << 0 << 4056 << 8 << 4056;
        QTest::newRow("inside a table") << 5 << 7 << 2 << 100 << 16 << 100;
        QTest::newRow("inside an index") << 2 << 7 << 2 << 100 << 16 << 100;
        QTest::newRow("page 1") << 13 << 1 << 3 << 4000 << 114 << 4000;
        QTest::newRow("no gap") << 13 << 7 << 3 << 14 << 0 << 0;
        QTest::newRow("cells over their table") << 13 << 7 << 300 << 500 << 0 << 0;
        QTest::newRow("cells behind the page") << 13 << 7 << 3 << 4057 << 0 << 0;
        QTest::newRow("the number that means all") << 13 << 7 << 3 << 0 << 0 << 0;
        QTest::newRow("no page of a tree") << 0 << 7 << 3 << 4000 << 0 << 0;
    }

    void onlyTheGapOfAPageOfATreeIsCleared()
    {
        QFETCH(int, kind);
        QFETCH(int, number);
        QFETCH(int, cells);
        QFETCH(int, content);
        QFETCH(int, from);
        QFETCH(int, to);
        QByteArray page{qsizetype(PageSize), 'x'};
        const int at = number == 1 ? 100 : 0;
        page[at] = char(kind);
        page[at + 3] = char(cells >> 8);
        page[at + 4] = char(cells);
        page[at + 5] = char(content >> 8);
        page[at + 6] = char(content);
        auto expected = page;
        std::fill(expected.begin() + from, expected.begin() + to, '\0');
        clearGap(reinterpret_cast<std::uint8_t *>(page.data()), quint64(number));
        QCOMPARE(page, expected);
    }
};

QTEST_GUILESS_MAIN(TestPageGaps)
#include "tst_page_gaps.moc"
