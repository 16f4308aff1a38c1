// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/LogTable.h"
#include "core/store/SearchErasing.h"
#include "core/store/SearchTable.h"
#include "core/store/Store.h"
#include "tests/support/EveryPage.h"
#include "tests/support/SampleCall.h"
#include "tests/support/TestVault.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace latarnia;
using namespace Qt::StringLiterals;

/// The index of words follows every change of a call, and forgets what is erased.
class TestSearchTable : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    int m_next{0};

    Vault vault() const { return testVault(m_folder->path()); }
    SearchTable search() const { return SearchTable{m_store->database()}; }

    static QDateTime moment(int second)
    {
        return QDateTime{QDate{2026, 11, 24}, QTime{3, 0}, QTimeZone::utc()}.addSecs(second);
    }

    CallDraft open(int second)
    {
        const CallDraft draft{.id = makeId<CallTag>(moment(++m_next)), .startedAt = moment(second)};
        const CallOrigin origin{.desk = u"A"_s, .organisation = u"A"_s};
        return m_store->calls().insertOpen(draft, origin, moment(second)) ? draft : CallDraft{};
    }
    CallDraft close(CallDraft draft, const QString &notes)
    {
        draft.notes = notes;
        return m_store->calls().close(draft, {}, moment(600)) ? draft : CallDraft{};
    }
    void takeAll()
    {
        QVERIFY(atomically(m_store->database(), [&] { return search().takeDue(1000); }));
    }
    QStringList found(const QString &typed) const
    {
        QStringList calls;
        const auto places = search().find(questionFrom(typed), {}, 1000);
        const auto lines = LogTable{m_store->database()}.linesAt(places ? *places : QList<LogPlace>{});
        for (const auto &line : *lines)
            calls.append(line.id);
        return calls;
    }
    bool erase(const QString &call)
    {
        return bool(
            atomically(m_store->database(), [&] { return eraseFromIndex(m_store->database(), call); }));
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = *Store::open(vault(), Access::Write);
        m_next = 0;
    }

    void aClosedCallIsFoundByItsWordsOnceTheyAreTaken()
    {
        const auto call = close(open(0), u"Paszport u brygadzisty"_s);
        QCOMPARE(*search().countDue(), 1);
        QCOMPARE(found(u"paszport"_s), QStringList{});
        takeAll();
        QCOMPARE(*search().countDue(), 0);
        QCOMPARE(found(u"brygadz paszp"_s), QStringList{call.id.text});
        QCOMPARE(found(u"paszport -brygadzisty"_s), QStringList{});
    }

    void anOpenCallIsNotFound()
    {
        const auto call = close(open(0), u"stodoła"_s);
        takeAll();
        QVERIFY(m_store->calls().reopen(call.id));
        takeAll();
        QCOMPARE(found(u"stodola"_s), QStringList{});
        close(call, u"stodoła w lesie"_s);
        takeAll();
        QCOMPARE(found(u"lesie"_s), QStringList{call.id.text});
    }

    void otherNotesTakeThePlaceOfThoseOfBefore()
    {
        const auto call = close(open(0), u"czerwona brama"_s);
        takeAll();
        QVERIFY(m_store->calls().writeNotes(call.id, u"niebieska brama"_s));
        takeAll();
        QCOMPARE(found(u"czerwona"_s), QStringList{});
        QCOMPARE(found(u"niebieska"_s), QStringList{call.id.text});
    }

    void noPhraseReachesFromOneTextIntoTheNext()
    {
        auto draft = open(0);
        draft.nextNote = u"lasem hala"_s;
        close(draft, u"dom za"_s);
        takeAll();
        QCOMPARE(found(u"\"dom za\""_s).size(), 1);
        QCOMPARE(found(u"\"za lasem\""_s).size(), 0);
        QCOMPARE(found(u"za lasem"_s).size(), 1);
    }

    void callsAreFoundNewestFirstAlsoWhenTheyWereEnteredLate()
    {
        const auto second = close(open(200), u"furgonetka"_s);
        takeAll();
        const auto first = close(open(100), u"furgonetka"_s); // from paper
        const auto third = close(open(300), u"furgonetka"_s);
        takeAll();
        QCOMPARE(found(u"furgonetka"_s), (QStringList{third.id.text, second.id.text, first.id.text}));
    }

    void aCallWhoseTimeIsCorrectedMovesToItsPlaceWithItsWords()
    {
        auto early = close(open(100), u"furgonetka"_s);
        const auto late = close(open(200), u"furgonetka"_s);
        takeAll();
        early.startedAt = moment(300);
        close(early, early.notes);
        takeAll();
        QCOMPARE(found(u"furgonetka"_s), (QStringList{early.id.text, late.id.text}));
        LogTable log{m_store->database()};
        QCOMPARE(secondOf(**log.placeOf(early.id.text)), moment(300));
    }

    void callsOfTheSameSecondHaveEachAPlace()
    {
        QSet<LogPlace> places;
        for (int i = 0; i < 20; ++i)
            places.insert(**LogTable{m_store->database()}.placeOf(open(5).id.text));
        QCOMPARE(places.size(), 20);
        for (const auto place : places)
            QCOMPARE(secondOf(place), moment(5));
    }

    void pagesGoOnWhereTheLastOneEnded()
    {
        for (int i = 0; i < 30; ++i)
            close(open(i), u"hala numer %1"_s.arg(i));
        takeAll();
        QList<LogPlace> all;
        for (PlaceRange range;;) {
            const auto page = *search().find(questionFrom(u"hala"_s), range, 7);
            all += page;
            if (page.size() < 7)
                break;
            range.before = page.constLast();
        }
        QCOMPARE(all, *search().find(questionFrom(u"hala"_s), {}, 1000));
        QCOMPARE(all.size(), 30);
    }

    /// Random changes, and every question answered as the texts themselves do.
    void theIndexFollowsEveryChange()
    {
        QRandomGenerator random{20261127};
        const QStringList words{u"paszport"_s, u"brama"_s, u"hala"_s, u"dom"_s, u"łódź"_s, u"las"_s};
        QMap<QString, QString> texts; ///< of closed calls
        QList<CallDraft> drafts;
        for (int step = 0; step < 400; ++step) {
            QStringList note;
            for (quint32 i = 0; i < random.bounded(4U); ++i)
                note.append(words.at(random.bounded(words.size())));
            const auto deed = random.bounded(5);
            if (deed <= 1 || drafts.isEmpty()) {
                drafts.append(close(open(random.bounded(500)), note.join(u' ')));
                texts.insert(drafts.constLast().id.text, note.join(u' '));
            } else {
                auto &draft = drafts[random.bounded(drafts.size())];
                if (deed == 2) {
                    QVERIFY(m_store->calls().reopen(draft.id));
                    texts.remove(draft.id.text);
                } else if (deed == 3) {
                    draft.startedAt = moment(random.bounded(500));
                    close(draft, note.join(u' '));
                    texts.insert(draft.id.text, note.join(u' '));
                } else if (texts.contains(draft.id.text)) {
                    QVERIFY(erase(draft.id.text));
                    QVERIFY(m_store->calls().writeNotes(draft.id, {}));
                    texts[draft.id.text].clear();
                }
            }
            if (random.bounded(3) != 0)
                continue;
            takeAll();
            const auto question = questionFrom(words.at(random.bounded(words.size())) + u" -las"_s);
            QStringList meant;
            for (auto text = texts.cbegin(); text != texts.cend(); ++text) {
                if (answers(searchText(text.value()), question))
                    meant.append(text.key());
            }
            auto got = found(question.terms.constFirst().words.constFirst() + u" -las"_s);
            got.sort();
            meant.sort();
            QCOMPARE(got, meant);
        }
    }

    void whatIsErasedIsInNoPageAnyMore_data()
    {
        QTest::addColumn<int>("callsAPart");
        QTest::newRow("few parts, which nothing joins by itself") << 1000;
        QTest::newRow("many parts") << 20;
    }

    /// Not in the texts of the index, not in its parts, and not in what it merged before.
    void whatIsErasedIsInNoPageAnyMore()
    {
        QFETCH(int, callsAPart);
        const auto call = close(open(0), u"xylofonkanarek czerwony"_s);
        for (int i = 1; i < 300; ++i) {
            close(open(i), u"hala numer %1 xyz"_s.arg(i));
            if (i % callsAPart == 0)
                takeAll();
        }
        takeAll();
        QVERIFY(m_store->calls().writeNotes(call.id, {}));
        QCOMPARE(wordsIn(everyPage(vault()), {u"lofonkanarek"_s}).size(), 1);
        QVERIFY(erase(call.id.text));
        int slices = 0;
        for (auto more = tidyIndex(m_store->database()); more && *more; ++slices)
            more = tidyIndex(m_store->database());
        QVERIFY(!*tidyIndex(m_store->database())); // and there it rests
        m_store.reset(); // writes the log back
        QCOMPARE(wordsIn(everyPage(vault()), {u"lofonkanarek"_s, u"xylofon"_s}), QStringList{});
        m_store = *Store::open(vault(), Access::Write);
        QCOMPARE(found(u"hala"_s).size(), 299);
    }
};

QTEST_GUILESS_MAIN(TestSearchTable)
#include "tst_search_table.moc"
