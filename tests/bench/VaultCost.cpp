// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/VaultCost.h"

#include "core/desk/Desk.h"
#include "core/desk/VaultMaking.h"
#include "core/vault/VaultFileSystem.h"
#include "tests/support/AtTheDesk.h"
#include "tests/support/TestKey.h"

#include <QFileInfo>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QUuid>

#include <array>

using namespace latarnia;
using namespace Qt::StringLiterals;

namespace {

constexpr int CallsPerCommit = 1000;
constexpr int Drafts = 300;
constexpr int Searches = 100;
constexpr int Reads = 20'000;
constexpr int Passes = 3;

constexpr const char *Schema[]{
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",
    "PRAGMA temp_store = MEMORY",
    "PRAGMA secure_delete = ON",
    "PRAGMA cache_size = -65536", // as the store has it, on both sides
    R"(CREATE TABLE call (id INTEGER PRIMARY KEY, number TEXT, started INTEGER, ended INTEGER, month INTEGER,
       kind TEXT, level TEXT, language TEXT, voivodeship TEXT, outcome TEXT))",
    "CREATE TABLE call_text (call INTEGER PRIMARY KEY, notes TEXT, next_note TEXT)",
    "CREATE TABLE draft (call INTEGER PRIMARY KEY, body TEXT)",
    "CREATE VIRTUAL TABLE words USING fts5(notes, content='call_text', content_rowid='call', prefix='2 3 4')",
};

constexpr const char *Words[]{"agencja",  "paszport", "hotel",     "farma",  "dług",    "groźba",
                              "kontrola", "praca",    "kierowca",  "szef",   "telefon", "pokój",
                              "zamek",    "noc",      "pieniądze", "dziecko"};

/// One database, with the seal or without.
class Side
{
public:
    Side(const QString &folder, bool sealed)
        : m_file{folder + (sealed ? u"/sealed.vault"_s : u"/plain.db"_s)}
    {
        m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
        m_database.setConnectOptions(u"QSQLITE_OPEN_URI"_s);
        if (sealed)
            m_vault.emplace(m_file, *testKey());
        m_database.setDatabaseName(sealed ? vaultUri(m_vault->file()) : m_file);
        m_database.open();
        for (const auto *statement : Schema)
            run(QString::fromLatin1(statement));
    }
    ~Side()
    {
        m_database = {};
        QSqlDatabase::removeDatabase(m_name);
    }
    Side(const Side &) = delete;
    Side &operator=(const Side &) = delete;

    double insert(int calls)
    {
        QElapsedTimer timer;
        timer.start();
        QSqlQuery call{m_database};
        call.prepare(u"INSERT INTO call VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
        QSqlQuery text{m_database};
        text.prepare(u"INSERT INTO call_text VALUES (?, ?, ?)"_s);
        QSqlQuery words{m_database};
        words.prepare(u"INSERT INTO words (rowid, notes) VALUES (?, ?)"_s);
        QRandomGenerator random{5};
        for (int n = 1; n <= calls; ++n) {
            if (n % CallsPerCommit == 1)
                m_database.transaction();
            const auto notes = someWords(random, 90);
            exec(call,
                 {n, u"2026-%1"_s.arg(n, 6, 10, QChar{u'0'}), n * 60'000LL, n * 60'000LL + 300'000, n % 24,
                  u"victim"_s, u"T%1"_s.arg(n % 6), u"es"_s, u"PL-14"_s, u"advice"_s});
            exec(text, {n, notes, someWords(random, 12)});
            exec(words, {n, notes});
            if (n % CallsPerCommit == 0 || n == calls)
                m_database.commit();
        }
        return double(timer.nsecsElapsed()) / 1e6;
    }

    double keepDrafts()
    {
        QSqlQuery query{m_database};
        query.prepare(u"INSERT OR REPLACE INTO draft VALUES (1, ?)"_s);
        int n = 0;
        return Drafts * millisecondsOf(Drafts, [&] { exec(query, {QString{1000, QChar{u'a' + n++ % 26}}}); });
    }

    double search()
    {
        QRandomGenerator random{3};
        QSqlQuery query{m_database};
        query.setForwardOnly(true);
        query.prepare(u"SELECT rowid FROM words WHERE words MATCH ? ORDER BY rowid DESC LIMIT 50"_s);
        return Searches * millisecondsOf(Searches, [&] {
                   exec(query, {u"\"%1\" \"%2\"*"_s.arg(word(random), word(random).left(3))});
                   drain(query);
               });
    }

    double read(int calls)
    {
        QRandomGenerator random{4};
        QSqlQuery query{m_database};
        query.setForwardOnly(true);
        query.prepare(u"SELECT * FROM call c JOIN call_text t ON t.call = c.id WHERE c.id = ?"_s);
        return Reads * millisecondsOf(Reads, [&] {
                   exec(query, {1 + random.bounded(calls)});
                   drain(query);
               });
    }

    double count()
    {
        QHash<QString, int> table;
        return Passes * millisecondsOf(Passes, [&] {
                   QSqlQuery query{m_database};
                   query.setForwardOnly(true);
                   query.exec(u"SELECT month, kind, level FROM call"_s);
                   while (query.next())
                       ++table[query.value(0).toString() + query.value(1).toString()
                               + query.value(2).toString()];
               });
    }

    double size()
    {
        run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
        return double(QFileInfo{m_file}.size());
    }

private:
    static QString word(QRandomGenerator &random)
    {
        return QString::fromUtf8(Words[random.bounded(int(std::size(Words)))]);
    }
    static QString someWords(QRandomGenerator &random, int count)
    {
        QStringList words;
        for (int i = 0; i < count; ++i)
            words.append(word(random) + QString::number(random.bounded(500)));
        return words.join(u' ') + u' ' + word(random) + u' ' + word(random);
    }
    void run(const QString &sql)
    {
        QSqlQuery query{m_database};
        query.exec(sql);
    }
    static void exec(QSqlQuery &query, const QVariantList &values)
    {
        for (int i = 0; i < int(values.size()); ++i)
            query.bindValue(i, values.at(i));
        query.exec();
    }
    static void drain(QSqlQuery &query)
    {
        while (query.next())
            (void)query.value(0);
        query.finish();
    }

    QString m_file;
    QString m_name{QUuid::createUuid().toString()};
    std::optional<Vault> m_vault;
    QSqlDatabase m_database;
};

constexpr int Kinds = 6;
using Figures = std::array<QList<double>, Kinds>;

void measure(Side &side, int calls, Figures &figures)
{
    const std::array<double, Kinds> round{side.insert(calls), side.keepDrafts(), side.search(),
                                          side.read(calls),   side.count(),      side.size()};
    for (std::size_t i = 0; i < Kinds; ++i)
        figures.at(i).append(round.at(i));
}

void benchEntry(Bench &bench)
{
    const QTemporaryDir folder;
    const auto passphrase = u"kasztany na parapecie 7"_s;
    const auto made
        = makeVault(folder.path(), {.name = u"Anna"_s, .roles = {u"operator"_s}, .passphrase = passphrase},
                    UsualCost, utcNow);
    if (!made) {
        bench.require("a vault was made", false);
        return;
    }
    bench.compare("unlock with the usual cost of a guess", {.atMost = 1000},
                  [&] { return millisecondsOf(1, [&] { (void)unlock(folder.path(), {}, passphrase); }); });
    bench.compare("lock: the last words kept, all closed", {.atMost = 300}, [&] {
        auto desk = Desk::open(made->vaults.live, atTheDesk(), utcNow);
        return millisecondsOf(1, [&] { desk->reset(); });
    });
}

} // namespace

void benchVault(Bench &bench, int calls)
{
    Figures sealed;
    Figures plain;
    const int rounds = qMax(5, qMin(bench.rounds(), 5));
    for (int round = 0; round < rounds; ++round) {
        const QTemporaryDir folder;
        Side ours{folder.path(), true};
        Side theirs{folder.path(), false};
        measure(round % 2 == 0 ? ours : theirs, calls, round % 2 == 0 ? sealed : plain);
        measure(round % 2 == 0 ? theirs : ours, calls, round % 2 == 0 ? plain : sealed);
    }
    constexpr double Any = 1e9; // the ratio alone counts
    constexpr std::array<const char *, Kinds> names{
        "vault: calls put in, 1000 a commit",     "vault: 300 drafts of 1 kB, each durable",
        "vault: 100 searches of two words",       "vault: 20 000 calls read one by one",
        "vault: all calls counted, three passes", "vault: bytes on the disk"};
    constexpr std::array<double, Kinds> most{1.4, 1.3, 1.5, 1.6, 2.2, 1.06};
    for (std::size_t i = 0; i < Kinds; ++i)
        bench.report(names.at(i), {.atMost = Any, .ratio = most.at(i)}, sealed.at(i), plain.at(i));
    std::printf("  %d calls a round, %d rounds in turn\n", calls, rounds);
    benchEntry(bench);
}
