// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/KeysUnderLoad.h"

#include "core/desk/Archive.h"
#include "tests/bench/Bench.h"
#include "tests/bench/KeyPress.h"
#include "tests/bench/Search.h"
#include "tests/support/AtTheDesk.h"
#include "tests/support/DeskWindow.h"
#include "tests/support/SlowFlush.h"
#include "tests/support/TestVault.h"

#include <QEventLoop>

#include <chrono>
#include <thread>

using namespace latarnia;
using namespace Qt::StringLiterals;

namespace {

constexpr int Calls = 20'000;
constexpr int SlowMs = 200;
constexpr std::chrono::milliseconds Pace{8}; // faster than hands, slower than painting

struct Load
{
    bool searches{false};
    bool slowDisk{false};
};

struct Rounds
{
    const char *middleName;
    const char *slowName;
    Load load{};
    QList<double> middle{};
    QList<double> slow{};
    int keys{0};
    int keysDuringFlush{0};
};

/// From the moment the key is hit: the hands are a thread of their own and do not wait for the window, so
/// that a window which stands still between two keys is seen as well.
QList<double> type(QPlainTextEdit &field, int keys, Rounds &rounds)
{
    using Time = std::chrono::steady_clock;
    QList<double> times;
    QEventLoop loop;
    std::thread hands{[&] {
        const auto start = Time::now();
        for (int i = 0; i < keys; ++i) {
            std::this_thread::sleep_until(start + i * Pace);
            QMetaObject::invokeMethod(
                &field,
                [&, i, hit = Time::now()] {
                    rounds.keysDuringFlush += slowFlush::isUnderWay() ? 1 : 0;
                    pressAndPaint(field, i % 8 == 7 ? u' ' : QChar{u'a' + i % 26});
                    times.append(std::chrono::duration<double, std::milli>(Time::now() - hit).count());
                    if (i + 1 == keys)
                        loop.quit();
                },
                Qt::QueuedConnection);
        }
    }};
    loop.exec();
    hands.join();
    rounds.keys += keys;
    return times;
}

void measure(DeskWindow &desk, Search &search, int keys, Rounds &rounds)
{
    auto *notes = desk.find<QPlainTextEdit>(u"notes"_s);
    notes->clear(); // a long paragraph is slower than a short one
    if (rounds.load.searches)
        search.start();
    slowFlush::setMilliseconds(rounds.load.slowDisk ? SlowMs : 0);
    const auto times = type(*notes, keys, rounds);
    slowFlush::setMilliseconds(0);
    search.stop();
    rounds.middle.append(percentile(times, 0.5));
    rounds.slow.append(percentile(times, 0.99));
    (void)QTest::qWaitFor([&] { return desk.find(u"saved"_s)->accessibleName().startsWith(u"Saved"_s); },
                          10'000);
}

void fill(const QString &folder)
{
    const auto content = loadContent();
    if (!content || !generateCalls(testVault(folder), Calls, 1, content->instrument, atTheDesk(), utcNow))
        std::puts("the log of calls could not be filled");
}

void report(Bench &bench, const QList<Rounds> &all, const Search &search)
{
    const auto &alone = all.at(0);
    for (const auto &rounds : all) {
        const bool isAlone = &rounds == &alone;
        const Target target{.atMost = 8, .above = isAlone ? std::optional<double>{} : 1.0};
        bench.report(rounds.middleName, target, rounds.middle, isAlone ? QList<double>{} : alone.middle);
        bench.report(rounds.slowName, target, rounds.slow, isAlone ? QList<double>{} : alone.slow);
    }
    std::printf("  %d searches of %d calls, %lld found each time\n", search.answers(), Calls,
                static_cast<long long>(search.callsFound()));
    bench.require("searches ran and found calls", search.answers() > 0 && search.callsFound() > 0);
    for (const auto &rounds : all) {
        if (!rounds.load.slowDisk)
            continue;
        std::printf("  %s: %d of %d keys hit during a flush of %d ms\n", rounds.slowName,
                    rounds.keysDuringFlush, rounds.keys, SlowMs);
        bench.require("at least every tenth key was", rounds.keysDuringFlush * 10 >= rounds.keys);
    }
}

} // namespace

void benchKeysUnderLoad(Bench &bench, int keys)
{
    const QTemporaryDir folder;
    const auto data = folder.filePath(u"d"_s);
    fill(data);
    DeskWindow desk{u"en"_s, {1366, 740}, data};
    Search search{desk.folder()};
    if (!desk.takeCall()) {
        bench.require("a call was taken", false);
        return;
    }
    desk.window().perform(Deed::GoToNotes);
    QList<Rounds> all{
        {.middleName = "hit -> painted alone, p50", .slowName = "hit -> painted alone, p99"},
        {.middleName = "hit -> painted, a search runs, p50",
         .slowName = "hit -> painted, a search runs, p99",
         .load = {.searches = true}},
        {.middleName = "hit -> painted, slow disk, p50",
         .slowName = "hit -> painted, slow disk, p99",
         .load = {.slowDisk = true}},
        {.middleName = "hit -> painted, both, p50",
         .slowName = "hit -> painted, both, p99",
         .load = {.searches = true, .slowDisk = true}},
    };
    for (int round = 0; round < bench.rounds(); ++round) {
        for (auto &rounds : all)
            measure(desk, search, keys, rounds);
    }
    report(bench, all, search);
}
