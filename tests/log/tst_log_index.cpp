// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/Attention.h"
#include "core/log/LogIndex.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace latarnia;
using namespace Qt::StringLiterals;

namespace {

constexpr int Calls = 3000;
constexpr int Questions = 400;

QString pick(QRandomGenerator &random, const QStringList &words)
{
    return words.at(random.bounded(words.size()));
}

bool flip(QRandomGenerator &random)
{
    return random.bounded(2) == 1;
}

const QStringList &statesOf()
{
    static const QStringList words{u"open"_s, u"closed"_s, u"closed"_s, u"closed"_s};
    return words;
}

QStringList wordsOf(LogField field)
{
    switch (field) {
    case LogField::State:
        return statesOf();
    case LogField::Level:
        return {u"T0"_s, u"T1"_s, u"T2"_s, u"T3"_s, u"T4"_s, u"T5"_s, u"T7"_s, QString{}};
    case LogField::Kind:
        return {u"victim"_s, u"relative"_s, u"silent"_s, u"fromAnotherTime"_s, QString{}};
    case LogField::Outcome:
        return {u"handover"_s, u"referral"_s, QString{}};
    case LogField::Language:
        return {u"pl"_s, u"es"_s, u"en"_s, u"uk"_s, QString{}};
    case LogField::Voivodeship:
        return {u"PL-14"_s, u"PL-30"_s, QString{}};
    case LogField::Operator:
        return {u"anna"_s, u"jan"_s, u"lena"_s, QString{}};
    case LogField::Organisation:
        return {u"A"_s, u"B"_s};
    case LogField::Review:
        return {QString{}, u"new"_s, u"approved"_s};
    case LogField::Form:
        return {u"forcedLabour"_s, u"sexualExploitation"_s, u"begging"_s, u"newForm"_s};
    }
    return {};
}

LoggedCall anyCall(QRandomGenerator &random, LogPlace place)
{
    LoggedCall call{.place = place,
                    .state = pick(random, wordsOf(LogField::State)),
                    .level = pick(random, wordsOf(LogField::Level)),
                    .kind = pick(random, wordsOf(LogField::Kind)),
                    .outcome = pick(random, wordsOf(LogField::Outcome)),
                    .language = pick(random, wordsOf(LogField::Language)),
                    .voivodeship = pick(random, wordsOf(LogField::Voivodeship)),
                    .takenBy = pick(random, wordsOf(LogField::Operator)),
                    .organisation = pick(random, wordsOf(LogField::Organisation)),
                    .review = pick(random, wordsOf(LogField::Review)),
                    .awaitsCallBack = flip(random),
                    .isLevelOverridden = flip(random),
                    .isLoweringProposed = flip(random),
                    .hasAnyYes = flip(random)};
    const auto forms = wordsOf(LogField::Form);
    for (const auto &form : forms) {
        if (random.bounded(4) == 0)
            call.forms.append(form);
    }
    return call;
}

LogFilter anyFilter(QRandomGenerator &random, const QList<LogPlace> &places)
{
    LogFilter filter;
    if (flip(random))
        filter.from = places.at(random.bounded(places.size()));
    if (flip(random))
        filter.before = places.at(random.bounded(places.size()));
    for (const auto &[field, name] : codesOf(LogField{})) {
        if (random.bounded(5) != 0)
            continue;
        QStringList codes{pick(random, wordsOf(field))};
        if (flip(random))
            codes.append(pick(random, wordsOf(field)));
        if (random.bounded(4) == 0)
            codes.append(u"nobodyEverSaidThis"_s);
        filter.fields.insert(field, codes);
    }
    for (const auto &[mark, name] : codesOf(LogMark{})) {
        if (random.bounded(8) == 0)
            filter.marks.append(mark);
    }
    if (random.bounded(6) == 0) {
        QList<LogPlace> among;
        for (const auto place : places) {
            if (random.bounded(3) == 0)
                among.append(place);
        }
        filter.among = among;
    }
    filter.onlySeen = random.bounded(8) == 0;
    return filter;
}

LogSight anySight(QRandomGenerator &random, const QList<LogPlace> &places)
{
    LogSight sight{.person = pick(random, {u"anna"_s, u"jan"_s, u"nobody"_s}),
                   .organisation = pick(random, {u"A"_s, u"B"_s, u"C"_s})};
    const auto since = [&]() -> LogPlace {
        const auto kind = random.bounded(3);
        return kind == 0 ? 0 : kind == 1 ? LogSight::Never : places.at(random.bounded(places.size()));
    };
    for (int whose = 0; whose < 3; ++whose) {
        sight.openSince.at(std::size_t(whose)) = since();
        sight.closedSince.at(std::size_t(whose)) = since();
    }
    for (const auto place : places) {
        if (random.bounded(50) == 0)
            sight.also.append(place);
        if (random.bounded(50) == 0)
            sight.never.append(place);
    }
    return sight;
}

LogOrder anyOrder(QRandomGenerator &random)
{
    const QList kinds{LogSort::Newest, LogSort::Oldest, LogSort::Attention, LogSort::Field};
    LogOrder order{.by = kinds.at(random.bounded(kinds.size())), .isReversed = flip(random)};
    const QList fields{LogField::Kind, LogField::Level, LogField::Operator, LogField::Language};
    order.field = fields.at(random.bounded(fields.size()));
    order.codes = wordsOf(order.field);
    order.codes.removeDuplicates();
    order.codes.removeLast();
    return order;
}

// The second statement: as one would say it of one call, without bits.

QStringList codesIn(const LoggedCall &call, LogField field)
{
    switch (field) {
    case LogField::State:
        return {call.state};
    case LogField::Level:
        return {call.level};
    case LogField::Kind:
        return {call.kind};
    case LogField::Outcome:
        return {call.outcome};
    case LogField::Language:
        return {call.language};
    case LogField::Voivodeship:
        return {call.voivodeship};
    case LogField::Operator:
        return {call.takenBy};
    case LogField::Organisation:
        return {call.organisation};
    case LogField::Review:
        return {call.review};
    case LogField::Form:
        return call.forms.isEmpty() ? QStringList{QString{}} : call.forms;
    }
    return {};
}

bool isSo(const LoggedCall &call, LogMark mark)
{
    return mark == LogMark::CallBack        ? call.awaitsCallBack
        : mark == LogMark::Override         ? call.isLevelOverridden
        : mark == LogMark::LoweringProposed ? call.isLoweringProposed
                                            : call.hasAnyYes;
}

bool sees(const LogSight &sight, const LoggedCall &call)
{
    const auto whose = call.organisation != sight.organisation ? LogSight::OtherOrganisations
        : call.takenBy == sight.person                         ? LogSight::Own
                                                               : LogSight::Colleagues;
    const auto since = (call.state == u"open"_s ? sight.openSince : sight.closedSince).at(std::size_t(whose));
    return call.place >= since || sight.also.contains(call.place);
}

bool fits(const LogFilter &filter, const LoggedCall &call)
{
    if (call.place < filter.from || call.place >= filter.before)
        return false;
    for (auto field = filter.fields.cbegin(); field != filter.fields.cend(); ++field) {
        const auto codes = codesIn(call, field.key());
        if (std::none_of(codes.begin(), codes.end(),
                         [&](const QString &code) { return field.value().contains(code); }))
            return false;
    }
    return std::all_of(filter.marks.begin(), filter.marks.end(),
                       [&](LogMark mark) { return isSo(call, mark); })
        && (!filter.among || filter.among->contains(call.place));
}

bool isListed(const LogFilter &filter, const LogSight &sight, const LoggedCall &call)
{
    const bool onlyWhen
        = filter.fields.isEmpty() && filter.marks.isEmpty() && !filter.among && !filter.onlySeen;
    return fits(filter, call) && !sight.never.contains(call.place) && (onlyWhen || sees(sight, call));
}

int groupOf(const LogOrder &order, const LoggedCall &call)
{
    if (order.by == LogSort::Attention)
        return order.isReversed ? -attentionRank(call) : attentionRank(call);
    if (order.by != LogSort::Field)
        return 0;
    const auto at = int(order.codes.indexOf(codesIn(call, order.field).constFirst()));
    if (at < 0)
        return 1000;
    return order.isReversed ? -at : at;
}

QList<LogPlace> listed(const QMap<LogPlace, LoggedCall> &calls, const LogFilter &filter,
                       const LogSight &sight, const LogOrder &order)
{
    QList<LoggedCall> found;
    for (const auto &call : calls) {
        if (isListed(filter, sight, call))
            found.append(call);
    }
    std::sort(found.begin(), found.end(), [&](const LoggedCall &one, const LoggedCall &other) {
        const auto groups = groupOf(order, one) - groupOf(order, other);
        if (groups != 0)
            return groups < 0;
        return order.by == LogSort::Oldest ? one.place < other.place : one.place > other.place;
    });
    QList<LogPlace> places;
    for (const auto &call : found)
        places.append(call.place);
    return places;
}

QList<LogPlace> placesIn(const LogView &view)
{
    QList<LogPlace> places;
    for (int row = 0; row < view.size(); ++row)
        places.append(view.placeAt(row));
    return places;
}

} // namespace

/// Filters, orders and counts over many calls, against a second statement that knows nothing of bits.
class TestLogIndex : public QObject
{
    Q_OBJECT

    LogIndex m_index;
    QMap<LogPlace, LoggedCall> m_calls;
    QList<LogPlace> m_places;

private Q_SLOTS:
    void init()
    {
        m_index = {};
        m_calls.clear();
        QRandomGenerator random{7};
        for (int i = 0; i < Calls; ++i) {
            const auto place = LogPlace(random.bounded(1 << 30)) << 12;
            const auto call = anyCall(random, place);
            m_index.put(call);
            m_calls.insert(place, call);
        }
        m_places = m_calls.keys();
    }

    void whatWasPutInComesOut()
    {
        QCOMPARE(m_index.size(), m_calls.size());
        for (const auto &call : std::as_const(m_calls))
            QCOMPARE(m_index.at(call.place), std::optional{call});
        QVERIFY(!m_index.at(1));
    }

    void everyQuestionIsAnsweredAsTheSecondStatementDoes()
    {
        QRandomGenerator random{11};
        int answered = 0;
        for (int question = 0; question < Questions; ++question) {
            const auto filter = anyFilter(random, m_places);
            const auto sight = anySight(random, m_places);
            const auto order = anyOrder(random);
            const auto expected = listed(m_calls, filter, sight, order);
            const auto view = m_index.view(filter, sight, order);
            QCOMPARE(placesIn(view), expected);
            answered += expected.isEmpty() ? 0 : 1;
            for (const auto place : {expected.value(0), m_places.at(question)}) {
                const auto key = m_index.keyIn(place, filter, sight, order);
                QCOMPARE(key.has_value(), expected.contains(place));
                if (key)
                    QCOMPARE(view.rowFor(*key), int(expected.indexOf(place)));
            }
        }
        QVERIFY(answered > Questions / 3); // or little was asked
    }

    void countsAreOfWhatFitsAndIsSeen()
    {
        QRandomGenerator random{13};
        for (int question = 0; question < Questions / 4; ++question) {
            const auto filter = anyFilter(random, m_places);
            const auto sight = anySight(random, m_places);
            for (const auto &[field, name] : codesOf(LogField{})) {
                LogCounts expected;
                int all = 0;
                for (const auto &call : std::as_const(m_calls)) {
                    if (!isListed(filter, sight, call) || !sees(sight, call))
                        continue;
                    ++all;
                    auto codes = codesIn(call, field);
                    if (field == LogField::Form)
                        codes.removeAll(QString{});
                    for (const auto &code : codes)
                        ++expected[code];
                }
                QCOMPARE(m_index.counts(field, filter, sight), expected);
                QCOMPARE(m_index.count(filter, sight), all);
            }
        }
    }

    /// One row goes in, changes or goes out, and the view is what it would be if it were made anew.
    void aViewFollowsEachChangeByOneRow()
    {
        QRandomGenerator random{17};
        for (int round = 0; round < 40; ++round) {
            const auto filter = anyFilter(random, m_places);
            const auto sight = anySight(random, m_places);
            const auto order = anyOrder(random);
            auto view = m_index.view(filter, sight, order);
            for (int change = 0; change < 30; ++change) {
                const bool isNew = random.bounded(3) == 0;
                const auto place = isNew ? LogPlace(random.bounded(1 << 30)) << 12
                                         : m_places.at(random.bounded(m_places.size()));
                const auto before = m_index.keyIn(place, filter, sight, order);
                if (random.bounded(4) == 0)
                    m_index.remove(place);
                else
                    m_index.put(anyCall(random, place));
                const auto after = m_index.keyIn(place, filter, sight, order);
                if (before && before != after)
                    QVERIFY(view.remove(*before));
                if (after && before != after)
                    QVERIFY(view.insert(*after));
            }
            QCOMPARE(placesIn(view), placesIn(m_index.view(filter, sight, order)));
        }
    }

    /// More people than can be told apart by number: nobody's calls are missed.
    void furtherCodesShareTheLastNumberAndAreStillFound()
    {
        LogIndex index;
        for (int i = 0; i < 2000; ++i)
            index.put({.place = LogPlace(i) + 1, .takenBy = u"person %1"_s.arg(i)});
        const LogSight all{.openSince = {0, 0, 0}, .closedSince = {0, 0, 0}};
        const auto of = [&](int i) {
            LogFilter filter;
            filter.fields.insert(LogField::Operator, {u"person %1"_s.arg(i)});
            return placesIn(index.view(filter, all, {}));
        };
        QCOMPARE(of(5), QList<LogPlace>{6});
        QVERIFY(of(1999).contains(2000));
        QVERIFY(!of(1999).contains(6));
    }

    void placesFollowTimeAndSayTheirSecond()
    {
        const QDateTime moment{QDate{2026, 11, 24}, QTime{3, 4, 5}, Qt::UTC};
        QCOMPARE(secondOf(firstPlaceAt(moment)), moment);
        QVERIFY(firstPlaceAt(moment) < firstPlaceAt(moment.addSecs(1)));
        QVERIFY(firstPlaceAt(QDateTime{QDate{2136, 1, 1}, QTime{}, Qt::UTC}) <= LastPlace);
        QCOMPARE(firstPlaceAt(QDateTime{QDate{1970, 1, 1}, QTime{}, Qt::UTC}), LogPlace{0});
    }
};

QTEST_GUILESS_MAIN(TestLogIndex)
#include "tst_log_index.moc"
