// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Schema.h"
#include "core/store/Store.h"
#include "tests/support/SampleCall.h"
#include "tests/support/TestVault.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace latarnia;
using namespace Qt::StringLiterals;

class TestStore : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_next{0};

    QString freshFolder()
    {
        const auto path = m_folder.filePath(QString::number(++m_next));
        QDir{}.mkpath(path);
        return path;
    }

    static CallDraft blank(int second = 0)
    {
        const auto at = QDateTime{QDate{2026, 11, 24}, QTime{3, 0}, QTimeZone::utc()}.addSecs(second);
        return {.id = makeId<CallTag>(at), .startedAt = at};
    }

private Q_SLOTS:
    void aNewStoreHasTheNewestSchemaAndOpensAgain()
    {
        const auto folder = freshFolder();
        for (int round = 0; round < 2; ++round) {
            auto store = Store::open(testVault(folder), Access::Write);
            QVERIFY(store);
            QCOMPARE((*store)->database().value("PRAGMA user_version")->toInt(), latestSchema());
            QCOMPARE((*store)->database().value("PRAGMA journal_mode")->toString(), u"wal"_s);
            QCOMPARE((*store)->database().value("PRAGMA synchronous")->toInt(), 2);
        }
        QVERIFY(latestSchema() >= 1);
    }

    void aStoreOfANewerProgramIsLeftAlone()
    {
        const auto folder = freshFolder();
        {
            auto store = Store::open(testVault(folder), Access::Write);
            QVERIFY((*store)->database().runOnce("PRAGMA user_version = 99"));
        }
        const auto again = Store::open(testVault(folder), Access::Write);
        QCOMPARE(again.problem().fault, Fault::StoreNewerThanProgram);
    }

    void whatIsNotOurStoreIsNeverTakenForIt_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray{};
        QTest::newRow("a part of a page") << QByteArray(5000, 'x');
        QTest::newRow("whole pages of something else") << QByteArray(8192, 'x');
    }

    void whatIsNotOurStoreIsNeverTakenForIt()
    {
        QFETCH(QByteArray, bytes);
        const auto folder = freshFolder();
        QFile file{vaultFileIn(folder)};
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        const auto store = Store::open(testVault(folder), Access::Write);
        QVERIFY(!store);
        QCOMPARE(store.problem().fault, Fault::StoreDamaged);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), bytes);
    }

    void theJournalCanOnlyGrow()
    {
        auto store = *Store::open(testVault(freshFolder()), Access::Write);
        QVERIFY(store->journal().append(u"A"_s, utcFirst(), u"callTaken"_s, u"x"_s));
        QVERIFY(!store->database().run("DELETE FROM journal"));
        QVERIFY(!store->database().run("UPDATE journal SET kind = 'y'"));
        QCOMPARE(store->journal().since(u"A"_s, 0)->size(), 1);
    }

    void aFailureInTheMiddleUndoesEverything()
    {
        auto store = *Store::open(testVault(freshFolder()), Access::Write);
        const auto draft = filled(blank());
        QVERIFY(store->database().runOnce(
            "CREATE TRIGGER no_journal BEFORE INSERT ON journal BEGIN SELECT RAISE(ABORT, 'no'); END"));
        const auto done = atomically(store->database(), [&]() -> Result<> {
            if (const auto number
                = store->calls().insertOpen(draft, {.desk = u"A"_s, .organisation = u"A"_s}, utcFirst());
                !number)
                return number.problem();
            return store->journal().append(u"A"_s, utcFirst(), u"callTaken"_s, draft.id.text);
        });
        QVERIFY(!done);
        QCOMPARE(store->calls().page({}, 10)->size(), 0);
    }

    void pagesGoOnWhereTheLastEndedWhateverIsTakenMeanwhile()
    {
        auto store = *Store::open(testVault(freshFolder()), Access::Write);
        const CallOrigin origin{.desk = u"A"_s, .organisation = u"A"_s};
        for (int i = 0; i < 25; ++i)
            QVERIFY(store->calls().insertOpen(blank(i), origin, utcFirst()));
        QStringList seen;
        std::optional<PageMark> mark;
        for (;;) {
            const auto page = store->calls().page(mark, 10);
            for (const auto &line : *page)
                seen.append(line.number);
            if (page->size() < 10)
                break;
            mark = PageMark{page->last().startedAt, page->last().id};
            QVERIFY(store->calls().insertOpen(blank(1000), origin, utcFirst()));
        }
        QCOMPARE(seen.size(), 25);
        QCOMPARE(seen.first(), u"2026-000025"_s);
        QCOMPARE(seen.last(), u"2026-000001"_s);
    }

    void aCodeOfANewerProgramIsReadAsItIs()
    {
        auto store = *Store::open(testVault(freshFolder()), Access::Write);
        const auto draft = filled(blank());
        QVERIFY(store->calls().insertOpen(draft, {.desk = u"A"_s, .organisation = u"A"_s}, utcFirst()));
        QVERIFY(store->calls().close(draft, {}, utcFirst()));
        QVERIFY(store->database().run("UPDATE call SET kind = 'hologram' WHERE id = ?", {draft.id.text}));
        QCOMPARE((*store->calls().read(draft.id.text))->line.kind, u"hologram"_s);
    }

    void thePackThatMadeAResultIsKeptOnce()
    {
        auto store = *Store::open(testVault(freshFolder()), Access::Write);
        const Pack pack{
            .kind = u"instrument"_s, .identity = {u"x"_s, u"1"_s, QString{64, u'a'}}, .bytes = "{}"};
        for (int i = 0; i < 2; ++i) {
            const auto draft = blank(i);
            QVERIFY(store->calls().insertOpen(draft, {.desk = u"A"_s, .organisation = u"A"_s}, utcFirst()));
            QVERIFY(store->office().packs.keep(draft.id, {pack}));
        }
        QCOMPARE(store->database().value("SELECT COUNT(*) FROM pack")->toInt(), 1);
        QCOMPARE(store->database().value("SELECT COUNT(*) FROM call_pack")->toInt(), 2);
    }

    void aReaderCannotWrite()
    {
        const auto folder = freshFolder();
        auto writer = *Store::open(testVault(folder), Access::Write);
        auto reader = *Store::open(testVault(folder), Access::Read);
        QVERIFY(!reader->database().run("DELETE FROM call"));
        QVERIFY(writer->journal().append(u"A"_s, utcFirst(), u"callTaken"_s, u"x"_s));
        QCOMPARE(reader->journal().since(u"A"_s, 0)->size(), 1);
    }

private:
    static QDateTime utcFirst() { return QDateTime{QDate{2026, 11, 24}, QTime{3, 0}, QTimeZone::utc()}; }
};

QTEST_GUILESS_MAIN(TestStore)
#include "tst_store.moc"
