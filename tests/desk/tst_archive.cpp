// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/Archive.h"
#include "core/desk/CallLimits.h"
#include "core/desk/Desk.h"
#include "core/store/Store.h"
#include "tests/support/AtTheDesk.h"
#include "tests/support/FullDisk.h"
#include "tests/support/ShippedInstrument.h"
#include "tests/support/SmallDisk.h"
#include "tests/support/TestKey.h"
#include "tests/support/TestVault.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace latarnia;
using namespace Qt::StringLiterals;

namespace {

/// JSON with the quotes of a letter, to be readable here.
QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

QByteArray firstCall()
{
    return json(
        "{'ref': 'x-1', 'startedAt': '2024-03-01T10:00:00+01:00',"
        " 'endedAt': '2024-03-01T10:14:00+01:00', 'kind': 'victim', 'purpose': 'contact', 'channel': 'phone',"
        " 'language': 'es', 'voivodeship': 'PL-14', 'organisation': 'B',"
        " 'persons': [{'case': 'K-88', 'sex': 'female', 'ageGroup': 'adult', 'citizenship': 'CO',"
        "              'form': 'forcedLabour', 'status': 'presumed', 'screening': "
        "{'age': 'adult', 'answers': {'D5.01': 'yes'}}}],"
        " 'referrals': [{'service': 'kcik-case', 'outcome': 'accepted'}], 'outcome': 'caseOpened',"
        " 'note': 'Zażółć; <b>not bold</b>'}");
}

QByteArray institutionCall()
{
    return json("{'ref': 'x-3', 'startedAt': '2024-03-02T02:00:00+01:00', 'kind': 'institution',"
                " 'purpose': 'institutionalConsultation', 'channel': 'phone', 'organisation': 'B',"
                " 'institution': {'reference': 'RSD 12/26', 'switchboard': '+48220000000',"
                " 'rungBackAt': '2024-03-02T02:07:00+01:00', 'verified': false}}");
}

QByteArray secondCall()
{
    return json("{'ref': 'x-2', 'startedAt': '2024-03-01T11:00:00Z', 'kind': 'silent'}");
}

QDateTime fixedNow()
{
    return {QDate{2026, 11, 24}, QTime{12, 0}, QTimeZone::utc()};
}

} // namespace

/// Calls that come from a file and go to one, through a real data folder.
class TestArchive : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    Instrument m_instrument{shippedInstrument()};

    QString path(const QString &name) const { return m_folder->filePath(name); }

    QString write(const QString &name, const QList<QByteArray> &lines) const
    {
        QFile file{path(name)};
        if (!file.open(QIODevice::WriteOnly))
            return {};
        for (auto line : lines)
            file.write(line.replace('\n', ' ') + '\n');
        return file.fileName();
    }

    QByteArray read(const QString &name) const
    {
        QFile file{path(name)};
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
    }

    Vault vault(const QString &data) const { return {vaultFileIn(path(data)), *testKey()}; }

    Result<ImportCount> import(const QString &data, const QString &file) const
    {
        return importCalls(vault(data), file, m_instrument, atTheDesk(), fixedNow);
    }

    void make(const QString &data) const { (void)testVault(path(data)); }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        make(u"a"_s);
    }

    void whatIsExportedImportsAndExportsTheSameAgain()
    {
        const auto count = import(u"a"_s, write(u"in.jsonl"_s, {secondCall(), firstCall()}));
        QVERIFY2(count, count ? "" : qPrintable(count.problem().where));
        QCOMPARE(count->imported, 2);
        QCOMPARE(
            exportCalls(vault(u"a"_s), path(u"out1.jsonl"_s), u"review"_s, atTheDesk(), fixedNow)->exported,
            2);
        make(u"b"_s);
        QCOMPARE(import(u"b"_s, path(u"out1.jsonl"_s))->imported, 2);
        QCOMPARE(
            exportCalls(vault(u"b"_s), path(u"out2.jsonl"_s), u"review"_s, atTheDesk(), fixedNow)->exported,
            2);
        QVERIFY(!read(u"out1.jsonl"_s).isEmpty());
        QCOMPARE(read(u"out2.jsonl"_s), read(u"out1.jsonl"_s));
    }

    void whatIsRestrictedIsKeptAndLeavesInNoFile()
    {
        QVERIFY(import(u"a"_s, write(u"in.jsonl"_s, {secondCall(), firstCall()})));
        {
            const auto store = *Store::open(vault(u"a"_s), Access::Write);
            const auto newest = store->calls().page({}, 1)->first();
            QVERIFY(limitCall(*store, atTheDesk(), {.call = newest.id, .kind = LimitKind::Restriction},
                              fixedNow()));
        }
        const auto count
            = exportCalls(vault(u"a"_s), path(u"out.jsonl"_s), u"review"_s, atTheDesk(), fixedNow);
        QCOMPARE(count->exported, 1);
        QCOMPARE(count->keptBack, 1);
        QVERIFY(read(u"out.jsonl"_s).contains("x-1"));
        QVERIFY(!read(u"out.jsonl"_s).contains("x-2"));
    }

    void theOldestCallIsWrittenFirst()
    {
        QVERIFY(import(u"a"_s, write(u"in.jsonl"_s, {secondCall(), firstCall()})));
        QVERIFY(exportCalls(vault(u"a"_s), path(u"out.jsonl"_s), u"review"_s, atTheDesk(), fixedNow));
        const auto lines = read(u"out.jsonl"_s).trimmed().split('\n');
        QCOMPARE(lines.size(), 2);
        QCOMPARE(QJsonDocument::fromJson(lines.first()).object().value(u"ref"_s).toString(), u"x-1"_s);
    }

    void theRingBackOfAnInstitutionIsKeptWithWhatCameOfIt()
    {
        QVERIFY(import(u"a"_s, write(u"in.jsonl"_s, {institutionCall(), firstCall()})));
        QVERIFY(exportCalls(vault(u"a"_s), path(u"out.jsonl"_s), u"review"_s, atTheDesk(), fixedNow));
        const auto lines = read(u"out.jsonl"_s).trimmed().split('\n');
        const auto institution = u"institution"_s;
        QCOMPARE(QJsonDocument::fromJson(lines.last()).object().value(institution),
                 QJsonDocument::fromJson(institutionCall()).object().value(institution));
        QVERIFY(
            !QJsonDocument::fromJson(lines.first()).object().contains(institution)); // not known, not said
    }

    void aKeyNobodyKnowsOfAnInstitutionIsRefused()
    {
        auto line = institutionCall();
        line.replace("\"verified\"", "\"officer\"");
        const auto count = import(u"a"_s, write(u"in.jsonl"_s, {line}));
        QVERIFY(!count);
        QCOMPARE(count.problem().fault, Fault::UnknownKey);
        QVERIFY2(count.problem().where.contains(u"/institution/officer"_s),
                 qPrintable(count.problem().where));
    }

    void everyFieldOfALineIsKept()
    {
        QVERIFY(import(u"a"_s, write(u"in.jsonl"_s, {firstCall()})));
        QVERIFY(exportCalls(vault(u"a"_s), path(u"out.jsonl"_s), u"review"_s, atTheDesk(), fixedNow));
        const auto in = QJsonDocument::fromJson(firstCall()).object();
        const auto out = QJsonDocument::fromJson(read(u"out.jsonl"_s)).object();
        for (const auto &key : {u"ref"_s, u"kind"_s, u"purpose"_s, u"channel"_s, u"language"_s,
                                u"voivodeship"_s, u"organisation"_s, u"outcome"_s, u"note"_s})
            QCOMPARE(out.value(key), in.value(key));
        QCOMPARE(QDateTime::fromString(out.value(u"startedAt"_s).toString(), Qt::ISODate).toUTC(),
                 QDateTime(QDate(2024, 3, 1), QTime(9, 0), QTimeZone::utc()));
        const auto person = out.value(u"persons"_s)[0];
        QCOMPARE(person[u"case"_s].toString(), u"K-88"_s);
        QCOMPARE(person[u"status"_s].toString(), u"presumed"_s);
        QCOMPARE(person[u"screening"_s][u"answers"_s][u"D5.01"_s].toString(), u"yes"_s);
        QCOMPARE(out.value(u"referrals"_s)[0][u"outcome"_s].toString(), u"accepted"_s);
    }

    void theSameFileTwiceChangesNothing()
    {
        const auto file = write(u"in.jsonl"_s, {firstCall(), secondCall()});
        QVERIFY(import(u"a"_s, file));
        const auto again = import(u"a"_s, file);
        QVERIFY(again);
        QCOMPARE(again->imported, 0);
        QCOMPARE(again->knownBefore, 2);
        QCOMPARE(
            exportCalls(vault(u"a"_s), path(u"out.jsonl"_s), u"review"_s, atTheDesk(), fixedNow)->exported,
            2);
    }

    void oneBadLineKeepsAllOthersOut_data()
    {
        QTest::addColumn<QByteArray>("bad");
        QTest::newRow("torn") << json("{'ref': 'x-3', 'startedAt': '2024-");
        QTest::newRow("unknown kind")
            << json("{'ref': 'x-3', 'startedAt': '2024-03-01T11:00:00Z', 'kind': 'ghost'}");
        QTest::newRow("the same ref twice")
            << json("{'ref': 'x-1', 'startedAt': '2024-03-01T11:00:00Z', 'kind': 'silent'}");
        QTest::newRow("an empty ref") // it would come in again each time
            << json("{'ref': '', 'startedAt': '2024-03-01T11:00:00Z', 'kind': 'silent'}");
        QTest::newRow("no ref") << json("{'startedAt': '2024-03-01T11:00:00Z', 'kind': 'silent'}");
    }

    void oneBadLineKeepsAllOthersOut()
    {
        QFETCH(QByteArray, bad);
        const auto done = import(u"a"_s, write(u"in.jsonl"_s, {firstCall(), secondCall(), bad}));
        QVERIFY(!done);
        QVERIFY2(done.problem().where.startsWith(u"line 3"_s), qPrintable(done.problem().where));
        QCOMPARE(
            exportCalls(vault(u"a"_s), path(u"out.jsonl"_s), u"review"_s, atTheDesk(), fixedNow)->exported,
            0);
    }

    void emptyLinesAndWindowsLineEndsAreNoFault()
    {
        const auto count = import(u"a"_s, write(u"in.jsonl"_s, {"", secondCall() + '\r', ""}));
        QVERIFY(count);
        QCOMPARE(count->imported, 1);
    }

    void nothingIsImportedWhileTheWindowIsOpen()
    {
        const auto desk = Desk::open(testVault(path(u"a"_s)), atTheDesk(), fixedNow);
        QVERIFY(desk);
        const auto done = import(u"a"_s, write(u"in.jsonl"_s, {firstCall()}));
        QVERIFY(!done);
        QCOMPARE(done.problem().fault, Fault::StoreBusy);
    }

    void aFolderWithoutDataIsSaid()
    {
        const auto done = import(u"nowhere"_s, write(u"in.jsonl"_s, {firstCall()}));
        QVERIFY(!done);
        QCOMPARE(done.problem().fault, Fault::StoreMissing);
        QVERIFY(!exportCalls(vault(u"nowhere"_s), path(u"out.jsonl"_s), u"review"_s, atTheDesk(), fixedNow));
        QVERIFY(!QFile::exists(path(u"out.jsonl"_s)));
    }

    void anExportThatDoesNotFitIsNoExport()
    {
        QVERIFY(generateCalls(vault(u"a"_s), 20, 7, m_instrument, atTheDesk(), fixedNow));
        {
            const FullDisk full;
            const auto done
                = exportCalls(vault(u"a"_s), path(u"out.jsonl"_s), u"review"_s, atTheDesk(), fixedNow);
            QVERIFY(!done); // not even that somebody did it fits
        }
        const SmallDisk disk{path(u"small"_s)};
        if (disk.isThere()) { // the vault has room, the file has none
            disk.fill();
            const auto file = disk.path() + u"/out.jsonl"_s;
            const auto done = exportCalls(vault(u"a"_s), file, u"review"_s, atTheDesk(), fixedNow);
            QVERIFY(!done);
            QCOMPARE(done.problem().fault, Fault::FileUnwritable);
            QVERIFY(!QFile::exists(file));
        }
        QVERIFY(!QFile::exists(path(u"out.jsonl"_s)));
        QCOMPARE(
            exportCalls(vault(u"a"_s), path(u"out.jsonl"_s), u"review"_s, atTheDesk(), fixedNow)->exported,
            20);
        QVERIFY(read(u"out.jsonl"_s).size() > 4096);
    }

    void theSameSeedInventsTheSameCalls()
    {
        make(u"b"_s);
        make(u"c"_s);
        for (const auto &[data, seed] :
             {std::pair{u"a"_s, 7U}, std::pair{u"b"_s, 7U}, std::pair{u"c"_s, 8U}}) {
            QVERIFY(generateCalls(vault(data), 60, seed, m_instrument, atTheDesk(), fixedNow));
            QCOMPARE(exportCalls(vault(data), path(data + u".jsonl"_s), u"review"_s, atTheDesk(), fixedNow)
                         ->exported,
                     60);
        }
        QCOMPARE(read(u"a.jsonl"_s), read(u"b.jsonl"_s));
        QVERIFY(read(u"a.jsonl"_s) != read(u"c.jsonl"_s));
    }

    void importedCallsStandInTheListOfTheWindow()
    {
        QVERIFY(import(u"a"_s, write(u"in.jsonl"_s, {firstCall(), secondCall()})));
        const auto desk = *Desk::open(testVault(path(u"a"_s)), atTheDesk(), fixedNow);
        QSignalSpy page{&desk->log(), &CallLog::pageRead};
        desk->log().readPage({}, 10);
        QVERIFY(page.wait(5000));
        const auto lines = page.first().first().value<QList<CallLine>>();
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines.first().kind, u"silent"_s); // the later one first
        QCOMPARE(lines.last().disposition, u"caseOpened"_s);
    }
};

QTEST_GUILESS_MAIN(TestArchive)
#include "tst_archive.moc"
