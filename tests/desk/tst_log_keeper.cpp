// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/CallSearch.h"
#include "core/desk/LogKeeper.h"
#include "core/store/LogTable.h"
#include "core/store/SearchErasing.h"
#include "core/store/SearchTable.h"
#include "core/store/Store.h"
#include "tests/support/AtTheDesk.h"
#include "tests/support/SampleCall.h"
#include "tests/support/TestVault.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace latarnia;
using namespace Qt::StringLiterals;

namespace {

const QStringList &words()
{
    static const QStringList all{u"paszport"_s, u"brama"_s, u"hala"_s, u"dom"_s, u"łódź"_s, u"las"_s};
    return all;
}

} // namespace

/// The log in memory is what the store has, however it was changed, and a search finds what a look at each
/// call would.
class TestLogKeeper : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    QRandomGenerator m_random{5};
    QMap<QString, CallDraft> m_drafts;
    const QDateTime m_now{QDate{2026, 11, 27}, QTime{3, 0}, QTimeZone::utc()};

    LogKeeper keeper() const
    {
        return LogKeeper{atTheDesk(), [now = m_now] { return now; }};
    }
    QDateTime anyMoment() { return m_now.addDays(-1 - m_random.bounded(60)).addSecs(m_random.bounded(90)); }
    QString note()
    {
        QStringList note;
        for (quint32 i = 0; i < m_random.bounded(6U); ++i)
            note.append(words().at(m_random.bounded(words().size())));
        return note.join(u' ');
    }
    void tell(const QString &kind, const QString &call)
    {
        QVERIFY(m_store->journal().append(u"A"_s, m_now, kind, call));
    }
    void takeOne()
    {
        auto draft = filled({.id = makeId<CallTag>(m_now), .startedAt = anyMoment()});
        const CallOrigin origin{.desk = u"A"_s,
                                .organisation = m_random.bounded(3) == 0 ? u"B"_s : u"A"_s,
                                .takenBy = m_random.bounded(2) == 0 ? u"anna"_s : u"jan"_s};
        QVERIFY(m_store->calls().insertOpen(draft, origin, draft.startedAt));
        m_drafts.insert(draft.id.text, draft);
        tell(u"callTaken"_s, draft.id.text);
        if (m_random.bounded(4) != 0)
            closeAgain(draft);
    }
    void closeAgain(CallDraft draft)
    {
        const QList kinds{CallKind::Victim, CallKind::Relative, CallKind::Silent};
        draft.kind = kinds.at(m_random.bounded(kinds.size()));
        draft.notes = note();
        if (m_random.bounded(3) == 0)
            draft.startedAt = anyMoment();
        const auto level = u"T%1"_s.arg(m_random.bounded(6));
        QVERIFY(m_store->calls().close(draft, {.level = level, .indication = level},
                                       draft.startedAt.addSecs(600)));
        m_drafts[draft.id.text] = draft;
        tell(u"callClosed"_s, draft.id.text);
    }
    void changeOne()
    {
        const auto call = std::next(m_drafts.cbegin(), m_random.bounded(m_drafts.size())).key();
        if (m_random.bounded(4) == 0) {
            QVERIFY(m_store->calls().reopen({call}));
            tell(u"callReopened"_s, call);
        } else {
            closeAgain(m_drafts.value(call));
        }
    }
    void takeWords()
    {
        QVERIFY(atomically(m_store->database(),
                           [&] { return SearchTable{m_store->database()}.takeDue(10'000); }));
    }
    static QList<LogPlace> placesIn(const LogView &view)
    {
        QList<LogPlace> places;
        for (int row = 0; row < view.size(); ++row)
            places.append(view.placeAt(row));
        return places;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = *Store::open(testVault(m_folder->path()), Access::Write);
        m_drafts.clear();
    }

    void whatItFollowsIsWhatItWouldReadAnew()
    {
        auto following = keeper();
        QVERIFY(following.follow(*m_store));
        for (int step = 0; step < 150; ++step) {
            m_drafts.isEmpty() || m_random.bounded(2) == 0 ? takeOne() : changeOne();
            if (m_random.bounded(3) != 0)
                continue;
            QVERIFY(following.follow(*m_store));
            auto anew = keeper();
            QVERIFY(anew.follow(*m_store));
            QCOMPARE(following.index().size(), anew.index().size());
            const auto view = anew.index().view({}, anew.sight(), {.by = LogSort::Attention});
            QCOMPARE(placesIn(following.index().view({}, following.sight(), {.by = LogSort::Attention})),
                     placesIn(view));
            for (const auto place : placesIn(view))
                QCOMPARE(following.index().at(place), anew.index().at(place));
        }
    }

    void aSearchFindsWhatALookAtEachCallWould()
    {
        for (int i = 0; i < 150; ++i)
            takeOne();
        takeWords();
        auto log = keeper();
        QVERIFY(log.follow(*m_store));
        int answered = 0;
        for (int question = 0; question < 120; ++question) {
            CallQuestion asked{.words = questionFrom(words().at(m_random.bounded(words().size()))
                                                     + (question % 3 == 0 ? u" -las"_s : QString{}))};
            if (question % 2 == 0)
                asked.filter.fields.insert(LogField::Kind, {u"victim"_s});
            if (question % 5 == 0)
                asked.filter.fields.insert(LogField::Level, {u"T1"_s, u"T2"_s});
            QList<LogPlace> all;
            auto before = LastPlace + 1;
            for (;;) { // page by page
                const auto page = searchCalls(*m_store, log.index(), log.sightOfWords(), asked, before, 4);
                QVERIFY(page);
                all += page->places;
                if (page->places.size() < 4)
                    break;
                before = page->searchedTo;
            }
            auto fitting = asked.filter;
            fitting.onlySeen = true;
            QList<LogPlace> meant;
            for (const auto place : placesIn(log.index().view(fitting, log.sightOfWords(), {}))) {
                const auto call = LogTable{m_store->database()}.linesAt({place})->constFirst();
                if (call.state != u"open"_s
                    && answers(searchText(m_drafts.value(call.id).notes), asked.words))
                    meant.append(place);
            }
            QCOMPARE(all, meant);
            answered += meant.isEmpty() ? 0 : 1;
        }
        QVERIFY(answered > 60);
    }

    void aSearchThatWasStoppedSaysSo()
    {
        for (int i = 0; i < 10; ++i)
            takeOne();
        takeWords();
        auto log = keeper();
        QVERIFY(log.follow(*m_store));
        auto stop = Stop::make();
        stop.ask();
        const auto found = searchCalls(*m_store, log.index(), log.sightOfWords(),
                                       {questionFrom(u"hala"_s), {}}, LastPlace + 1, 50, stop);
        QVERIFY(!found && found.problem().fault == Fault::Stopped);
    }
};

QTEST_GUILESS_MAIN(TestLogKeeper)
#include "tst_log_keeper.moc"
