// SPDX-License-Identifier: GPL-3.0-or-later
#include "LookCost.h"

#include "core/desk/Archive.h"
#include "core/desk/Content.h"
#include "core/desk/Desk.h"
#include "tests/support/KeptCalls.h"
#include "tests/support/TestVault.h"

#include <QSignalSpy>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace latarnia;
using namespace Qt::StringLiterals;

namespace {

constexpr int Closed = 50;
constexpr int Times = 100;

/// A row read and a row committed, as short as it can be.
QSqlDatabase plainTable(const QString &path)
{
    auto plain = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"look"_s);
    plain.setDatabaseName(path);
    plain.open();
    QSqlQuery query{plain};
    query.exec(u"PRAGMA journal_mode = WAL"_s);
    query.exec(u"PRAGMA synchronous = FULL"_s);
    query.exec(u"CREATE TABLE c (id INTEGER PRIMARY KEY, body TEXT)"_s);
    query.exec(u"CREATE TABLE a (id INTEGER PRIMARY KEY, body TEXT)"_s);
    query.exec(u"INSERT INTO c VALUES (1, 'a call')"_s);
    return plain;
}

} // namespace

void benchLooks(Bench &bench, int calls)
{
    const QTemporaryDir folder;
    const auto data = folder.filePath(u"d"_s);
    const auto content = loadContent();
    const auto vaults = testVaults(data);
    bench.require("calls are there",
                  content && generateCalls(vaults.live, calls, 1, content->instrument, atTheDesk(), utcNow));
    auto sealing = atTheDesk();
    sealing.sealTo = {vaults.keyring.slotList.first().publicKey};
    QStringList ids;
    {
        const auto store = *Store::open(vaults.live, Access::Write);
        for (int i = 0; i < Closed; ++i)
            ids.append(closedCall(*store, sealing, utcNow().addSecs(-3600 + i)).id.text);
    }
    const auto desk = *Desk::open(vaults.live, atTheDesk(), utcNow);
    desk->entrust(vaults, LeastCost);
    auto &looks = desk->looks();
    auto plain = plainTable(folder.filePath(u"plain.db"_s));
    int n = 0;
    const auto baseline = [&] {
        return millisecondsOf(Times, [&] {
            QSqlQuery query{plain};
            query.exec(u"BEGIN"_s);
            query.exec(u"INSERT INTO a (body) VALUES ('a look')"_s);
            query.exec(u"SELECT body FROM c WHERE id = 1"_s);
            query.next();
            query.finish();
            query.exec(u"COMMIT"_s);
        });
    };
    bench.compare(
        "a call is shown, with its line in the audit", {.atMost = 10},
        [&] {
            return millisecondsOf(Times, [&] {
                QSignalSpy seen{&looks, &Looks::seen};
                looks.see(ids.at(++n % Closed));
                (void)seen.wait(5000);
            });
        },
        baseline);
    bench.compare(
        "what is sealed of it is opened, with its line", {.atMost = 10},
        [&] {
            return millisecondsOf(Times, [&] {
                QSignalSpy opened{&looks, &Looks::opened};
                looks.openIdentity(ids.at(++n % Closed), LookReason::Review);
                (void)opened.wait(5000);
            });
        },
        baseline);
}
