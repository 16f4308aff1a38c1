// SPDX-License-Identifier: GPL-3.0-or-later
#include "LogCost.h"

#include "core/base/Clock.h"
#include "core/desk/CallSearch.h"
#include "core/desk/LogSightOf.h"
#include "core/store/LogTable.h"
#include "tests/bench/LogVault.h"
#include "tests/support/AtTheDesk.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTimeZone>

using namespace latarnia;
using namespace Qt::StringLiterals;

namespace {

constexpr int PageSize = 50;

double residentMegabytes()
{
    QFile status{u"/proc/self/statm"_s};
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    return status.readAll().split(' ').value(1).toDouble() * 4096 / 1e6;
}

/// The log as the desk holds it.
class OpenLog
{
public:
    OpenLog(Store &store, const LogSight &sight)
        : m_store{store}
        , m_sight{sight}
    {
    }

    bool load()
    {
        m_index = {};
        return bool(LogTable{m_store.database()}.readAll([&](const LoggedCall &call) { m_index.put(call); }));
    }
    /// Rows from here on, as they are shown.
    qsizetype page(const LogFilter &filter, const LogOrder &order, double from = 0)
    {
        const auto view = m_index.view(filter, m_sight, order);
        QList<LogPlace> places;
        const auto first = int(view.size() * from);
        for (int row = first; row < std::min(view.size(), first + PageSize); ++row)
            places.append(view.placeAt(row));
        const auto lines = LogTable{m_store.database()}.linesAt(places);
        return lines ? lines->size() : -1;
    }
    qsizetype search(const QString &typed, const LogFilter &filter)
    {
        const auto found
            = searchCalls(m_store, m_index, m_sight, {questionFrom(typed), filter}, LastPlace + 1, PageSize);
        const auto lines = found ? LogTable{m_store.database()}.linesAt(found->places) : found.problem();
        return lines ? lines->size() : -1;
    }
    const LogIndex &index() const { return m_index; }

private:
    Store &m_store;
    LogSight m_sight;
    LogIndex m_index;
};

LogFilter only(LogField field, const QStringList &codes)
{
    LogFilter filter;
    filter.fields.insert(field, codes);
    return filter;
}

/// One of each chip, from what most calls have to what few have.
QList<QPair<QString, LogFilter>> everyFilter()
{
    LogFilter period;
    period.from = firstPlaceAt(QDateTime{QDate{2004, 6, 1}, QTime{}, Qt::UTC});
    period.before = firstPlaceAt(QDateTime{QDate{2004, 9, 1}, QTime{}, Qt::UTC});
    LogFilter back;
    back.marks = {LogMark::CallBack};
    LogFilter byHand;
    byHand.marks = {LogMark::Override};
    auto two = only(LogField::Voivodeship, {u"PL-14"_s});
    two.fields.insert(LogField::Level, {u"T0"_s});
    return {{u"everything"_s, {}},
            {u"a period"_s, period},
            {u"T0"_s, only(LogField::Level, {u"T0"_s})},
            {u"a kind"_s, only(LogField::Kind, {u"victim"_s})},
            {u"an operator"_s, only(LogField::Operator, {u"person-7"_s})},
            {u"a language"_s, only(LogField::Language, {u"es"_s})},
            {u"a form"_s, only(LogField::Form, {u"forcedLabour"_s})},
            {u"a voivodeship"_s, only(LogField::Voivodeship, {u"PL-14"_s})},
            {u"an outcome"_s, only(LogField::Outcome, {u"handover"_s})},
            {u"a call-back"_s, back},
            {u"an override"_s, byHand},
            {u"T0 in a voivodeship"_s, two}};
}

constexpr auto ByHand = R"(
    SELECT id, number, state, started_at, ended_at, kind, level, language, disposition FROM call
     WHERE kind = ? AND level = ? ORDER BY place DESC LIMIT 50)";

double timed(const std::function<void()> &work)
{
    return millisecondsOf(1, work);
}

/// Median and the 95th of a hundred against their bounds.
void tell(Bench &bench, const QString &what, const QList<double> &times)
{
    bench.report(qPrintable(what + u", median"_s), {.atMost = 50}, {percentile(times, 0.5)}, {});
    bench.report(qPrintable(what + u", p95"_s), {.atMost = 100}, {percentile(times, 0.95)}, {});
}

QString asked(const QString &kind, const LogVault &vault, QRandomGenerator &random)
{
    const auto &words = vault.words();
    const auto any = [&](int from, int to) { return words.at(from + random.bounded(to - from)); };
    if (kind == u"rare"_s)
        return any(20'000, 40'000);
    if (kind == u"in more than half"_s)
        return any(0, 2);
    if (kind == u"two words"_s)
        return any(0, 2000) + u' ' + any(0, 2000);
    if (kind == u"two letters"_s)
        return any(0, 40'000).left(2);
    if (kind == u"three to six letters"_s)
        return any(0, 40'000).left(3 + random.bounded(4));
    return vault.phrase(random);
}

void benchSearches(Bench &bench, OpenLog &log, const LogVault &vault, int questions)
{
    const auto filters = everyFilter();
    for (const auto &kind : {u"rare"_s, u"in more than half"_s, u"two words"_s, u"two letters"_s,
                             u"three to six letters"_s, u"a phrase"_s}) {
        QList<double> bare;
        QList<double> filtered;
        qsizetype found = 0;
        QRandomGenerator random{3};
        for (int i = 0; i < questions; ++i) {
            const auto typed = asked(kind, vault, random);
            bare.append(timed([&] { found += log.search(typed, {}); }));
            const auto &filter = filters.at(i % filters.size()).second;
            filtered.append(timed([&] { (void)log.search(typed, filter); }));
        }
        tell(bench, u"search: "_s + kind, bare);
        tell(bench, u"search with a filter: "_s + kind, filtered);
        bench.require("something was found", found > 0);
    }
}

} // namespace

void benchLog(Bench &bench, int calls, int questions)
{
    const QTemporaryDir folder;
    const auto before = residentMegabytes();
    const LogVault vault{folder.path(), calls};
    std::printf("  %d calls; their words were indexed in %.1f s\n", calls, vault.indexedIn() / 1000);
    const auto store = vault.open();
    const auto sight = sightOf(*store, atTheDesk(), SeenOfCall::Words, utcNow());
    bench.require("the rights are told", bool(sight));
    OpenLog log{*store, *sight};
    bench.compare("load the log", {.atMost = 10'000}, [&] { return timed([&] { (void)log.load(); }); });
    bench.require("all calls are in it", log.index().size() == calls);
    const auto filters = everyFilter();
    for (const auto &each : filters) {
        QList<double> times;
        for (int i = 0; i < 20; ++i)
            times.append(timed([&] { (void)log.page(each.second, {}, i / 20.0); }));
        tell(bench, u"a page of "_s + each.first, times);
    }
    const QList<QPair<QString, LogOrder>> orders{
        {u"by attention"_s, {.by = LogSort::Attention}},
        {u"oldest first"_s, {.by = LogSort::Oldest}},
        {u"by kind"_s,
         {.by = LogSort::Field, .field = LogField::Kind, .codes = {u"witness"_s, u"victim"_s}}}};
    for (const auto &each : orders) {
        QList<double> times;
        for (int i = 0; i < 20; ++i)
            times.append(timed([&] { (void)log.page({}, each.second, i / 20.0); }));
        tell(bench, u"sorted "_s + each.first, times);
    }
    bench.compare("count of every kind", {.atMost = 50},
                  [&] { return timed([&] { (void)log.index().counts(LogField::Kind, {}, *sight); }); });
    auto both = only(LogField::Kind, {u"victim"_s});
    both.fields.insert(LogField::Level, {u"T0"_s});
    bench.compare(
        "two filters, first page", {.atMost = 50, .ratio = 1},
        [&] { return timed([&] { (void)log.page(both, {}); }); },
        [&] {
            return timed([&] {
                (void)store->database().rows(ByHand, {u"victim"_s, u"T0"_s},
                                             [](const QSqlQuery &row) { return row.value(0).toString(); });
            });
        });
    benchSearches(bench, log, vault, questions);
    std::printf("  %.0f MB more than before, with 64 MB of open pages\n", residentMegabytes() - before);
}
