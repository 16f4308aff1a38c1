// SPDX-License-Identifier: GPL-3.0-or-later
#include "Bench.h"
#include "AuditCost.h"
#include "CapsuleCost.h"
#include "Hiding.h"
#include "Incoming.h"
#include "KeyPress.h"
#include "KeysUnderLoad.h"
#include "LogCost.h"
#include "LookCost.h"
#include "ReplayCost.h"
#include "Storms.h"
#include "VaultCost.h"
#include "core/triage/Triage.h"
#include "core/vault/VaultFileSystem.h"
#include "tests/support/AtTheDesk.h"
#include "tests/support/DeskWindow.h"
#include "tests/support/ShippedInstrument.h"
#include "tests/support/ShippedRouting.h"
#include "tests/support/SlowFlush.h"
#include "tests/support/TestVault.h"

#include <QApplication>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace latarnia;
using namespace Qt::StringLiterals;

namespace {

/// Half the list answered at random, so that much is open.
QList<ScreeningCase> someCases(const Instrument &instrument)
{
    QRandomGenerator random{1};
    QList<ScreeningCase> cases;
    for (int n = 0; n < 200; ++n) {
        auto screening = blankCase(instrument);
        screening.age = AgeState::Adult;
        for (auto &answer : screening.indicators) {
            if (random.bounded(3) == 0)
                answer = random.bounded(4) == 0 ? Answer::Yes : Answer::No;
        }
        cases.append(screening);
    }
    return cases;
}

void benchScreen(Bench &bench)
{
    const auto instrument = shippedInstrument();
    const auto cases = someCases(instrument);
    int at = 0;
    qsizetype opened = 0;
    bench.compare("screen one person, with open and next", {.atMost = 0.005}, [&] {
        return millisecondsOf(20'000,
                              [&] { opened += triage(instrument, cases.at(at++ % 200)).open.size(); });
    });
    if (opened == 0)
        std::puts("nothing was open: the measure is void");
}

void benchRoute(Bench &bench)
{
    const ShippedRouting shipped;
    auto services = shipped.directory.services();
    for (int i = 0; services.size() < 5000; ++i) {
        auto copy = services.at(i % shipped.directory.services().size());
        copy.id = u"synthetic-%1"_s.arg(i);
        services.append(copy);
    }
    const Directory large{shipped.directory.identity(), services};
    const RoutingFacts facts{.level = Level::T1,
                             .persons = {{.ageGroup = AgeGroup::Adult,
                                          .sex = Sex::Male,
                                          .citizenship = u"CO"_s,
                                          .stay = Stay::Irregular,
                                          .forms = {ExploitationForm::ForcedLabour},
                                          .needs = {Need::Shelter, Need::Legal}}},
                             .language = u"es"_s};
    const auto at = utcNow();
    bench.compare("route one person over 5 000 services", {.atMost = 1.0}, [&] {
        return millisecondsOf(50, [&] { (void)route(large, shipped.holidays, shipped.rules, facts, at); });
    });
}

/// From the key event to the painted pixel, the 99th of 100.
double slowKey(QPlainTextEdit &field, int keys)
{
    QList<double> times;
    for (int i = 0; i < keys; ++i) {
        times.append(millisecondsOf(1, [&] { pressAndPaint(field, QChar{u'a' + i % 26}); }));
        QCoreApplication::sendPostedEvents();
    }
    return percentile(times, 0.99);
}

void benchWindow(Bench &bench, int keys)
{
    DeskWindow desk{u"pl"_s};
    if (!desk.takeCall()) {
        bench.require("a call was taken", false);
        return;
    }
    desk.window().perform(Deed::GoToNotes);
    QPlainTextEdit bare;
    bare.resize(700, 60);
    bare.show();
    auto *notes = desk.find<QPlainTextEdit>(u"notes"_s);
    bench.compare(
        "key press -> painted, p99 (bare text field)", {.atMost = 8}, [&] { return slowKey(*notes, keys); },
        [&] { return slowKey(bare, keys); });
    int n = 0;
    bench.compare("answer -> window repainted, p99", {.atMost = 16}, [&] {
        QList<double> times;
        for (int i = 0; i < keys; ++i) {
            times.append(millisecondsOf(1, [&] {
                ++n;
                desk.call().answer(u"D4.0%1"_s.arg(1 + n % 8), n % 3 == 0 ? Answer::Yes : Answer::No);
                QCoreApplication::sendPostedEvents();
                desk.window().repaint();
            }));
        }
        return percentile(times, 0.99);
    });
}

void benchDraft(Bench &bench)
{
    QTemporaryDir folder;
    auto plain = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"baseline"_s);
    plain.setDatabaseName(folder.filePath(u"plain.db"_s));
    plain.open();
    QSqlQuery query{plain};
    query.exec(u"PRAGMA journal_mode = WAL"_s);
    query.exec(u"PRAGMA synchronous = FULL"_s);
    query.exec(u"CREATE TABLE d (id INTEGER PRIMARY KEY, body TEXT)"_s);
    const QString body{1500, u'x'};
    int n = 0;
    auto desks = *Desk::open(testVault(folder.filePath(u"d"_s)), atTheDesk(), utcNow);
    QSignalSpy taken{&desks->calls(), &CallDesk::taken};
    desks->calls().take();
    taken.wait(5000);
    auto draft = taken.first().first().value<CallDraft>();
    bench.compare(
        "draft durable, from the desk's call to its answer", {.atMost = 20, .ratio = 1.5},
        [&] {
            return millisecondsOf(50, [&] {
                QSignalSpy kept{&desks->calls(), &CallDesk::kept};
                draft.notes = body;
                ++draft.revision;
                desks->calls().keep(draft);
                desks->calls().keepNow();
                kept.wait(5000);
            });
        },
        [&] {
            return millisecondsOf(50, [&] {
                query.prepare(u"INSERT OR REPLACE INTO d (id, body) VALUES (1, ?)"_s);
                query.addBindValue(body + QString::number(++n));
                query.exec();
            });
        });
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application{argc, argv};
    const auto arguments = QCoreApplication::arguments();
    const bool shortRun = arguments.contains(u"--short"_s);
    applyLook(application, Scheme::Light);
    slowFlush::install(); // lets every flush pass until it is asked not to
    registerVaultFileSystem(slowFlush::Name);
    Bench bench{shortRun ? 5 : 15};
    const int keys = shortRun ? 200 : 400;
    const QList<std::pair<QString, std::function<void()>>> parts{
        {u"pure"_s,
         [&] {
             benchScreen(bench);
             benchRoute(bench);
         }},
        {u"window"_s, [&] { benchWindow(bench, keys); }},
        {u"draft"_s, [&] { benchDraft(bench); }},
        {u"incoming"_s, [&] { benchIncoming(bench); }},
        {u"vault"_s, [&] { benchVault(bench, shortRun ? 5'000 : 100'000); }},
        {u"audit"_s, [&] { benchAudit(bench, shortRun ? 100'000 : 1'000'000); }},
        {u"log"_s, [&] { benchLog(bench, shortRun ? 20'000 : 1'200'000, shortRun ? 20 : 200); }},
        {u"looks"_s, [&] { benchLooks(bench, shortRun ? 2'000 : 100'000); }},
        {u"replay"_s, [&] { benchReplay(bench, shortRun ? 5'000 : 100'000); }},
        {u"capsules"_s, [&] { benchCapsules(bench); }},
        {u"storms"_s, [&] { benchStorms(bench); }},
        {u"hide"_s, [&] { benchHiding(bench); }},
        {u"load"_s, [&] { benchKeysUnderLoad(bench, keys); }}};
    const auto only = arguments.value(arguments.indexOf(u"--only"_s) + 1);
    for (const auto &[name, run] : parts) {
        if (!arguments.contains(u"--only"_s) || name == only)
            run();
    }
    return arguments.contains(u"--strict"_s) && !bench.allMet() ? 1 : 0;
}
