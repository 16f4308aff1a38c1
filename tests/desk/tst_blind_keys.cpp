// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/BlindKeys.h"
#include "core/store/Store.h"
#include "tests/support/SampleCall.h"
#include "tests/support/TestVault.h"

#include <QTemporaryDir>
#include <QTest>

using namespace latarnia;
using namespace Qt::StringLiterals;

/// Calls are found again by words that are sealed.
class TestBlindKeys : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    int m_second{0};

    QString keep(const QList<BlindText> &texts)
    {
        const QDateTime at{QDate{2026, 11, 24}, QTime{12, 0}.addSecs(++m_second), Qt::UTC};
        const auto draft = filled({.id = makeId<CallTag>(at), .startedAt = at});
        return m_store->calls().insertOpen(draft, {.desk = u"A"_s, .organisation = u"A"_s}, at)
                && keepBlindKeys(*m_store, draft.id.text, texts)
            ? draft.id.text
            : QString{};
    }

    QStringList found(BlindKind kind, const QString &text) { return *callsLike(*m_store, {kind, text}); }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = *Store::open(testVault(m_folder->path()), Access::Write);
    }

    void cleanup() { m_store.reset(); }

    void aNumberIsFoundHoweverItIsWritten()
    {
        const QStringList call{keep({{BlindKind::Phone, u"+48 600 100 200"_s}})};
        for (const auto &written :
             {u"600100200"_s, u"600-100-200"_s, u"0048 600 100 200"_s, u"+48600100200"_s})
            QCOMPARE(found(BlindKind::Phone, written), call);
        for (const auto &other : {u"600100201"_s, u"+49600100200"_s, u"00200"_s, u""_s, u"nieznany"_s})
            QVERIFY(found(BlindKind::Phone, other).isEmpty());
    }

    void aNameIsFoundBySound()
    {
        const QStringList call{keep({{BlindKind::Name, u"Żaneta Dąbrowska-Łoś"_s}})};
        for (const auto &heard : {u"Dombrowska"_s, u"zaneta"_s, u"Łoś Żaneta"_s, u"Zaneta Dabrowska Los"_s,
                                  u"ŻANETA DĄBROWSKA"_s, u"Zhaneta Dombrovska"_s})
            QCOMPARE(found(BlindKind::Name, heard), call);
        for (const auto &other : {u"Nowak"_s, u"Żaneta Nowak"_s, u""_s, u" - "_s})
            QVERIFY(found(BlindKind::Name, other).isEmpty());
    }

    void aPlaceIsFoundInOneWordOrInTwo()
    {
        const QStringList two{keep({{BlindKind::Place, u"Nowy Targ"_s}})};
        QCOMPARE(found(BlindKind::Place, u"Nowytarg"_s), two);
        const QStringList one{keep({{BlindKind::Place, u"Bielskobiała"_s}})};
        QCOMPARE(found(BlindKind::Place, u"Bielsko-Biała"_s), one);
    }

    void aNameNeverMatchesAPlace()
    {
        const QStringList name{keep({{BlindKind::Name, u"Warszawska"_s}})};
        const QStringList place{keep({{BlindKind::Place, u"Warszawska"_s}})};
        const QStringList work{
            keep({{BlindKind::Employer, u"Warszawska"_s}, {BlindKind::Nickname, u"Waza"_s}})};
        QCOMPARE(found(BlindKind::Name, u"Warszawska"_s), name);
        QCOMPARE(found(BlindKind::Place, u"Warszawska"_s), place);
        QCOMPARE(found(BlindKind::Employer, u"Warszawska"_s), work);
        QVERIFY(found(BlindKind::Nickname, u"Warszawska"_s).isEmpty());
        QCOMPARE(found(BlindKind::Nickname, u"waza"_s), work);
    }

    void aNameInAnotherAlphabetOrOfDigitsEqualsItself()
    {
        const QStringList call{keep({{BlindKind::Name, u"Оксана"_s}, {BlindKind::Nickname, u"47"_s}})};
        QCOMPARE(found(BlindKind::Name, u"ОКСАНА"_s), call);
        QVERIFY(found(BlindKind::Name, u"Олена"_s).isEmpty());
        QCOMPARE(found(BlindKind::Nickname, u"47"_s), call);
        QVERIFY(found(BlindKind::Nickname, u"48"_s).isEmpty());
    }

    void singleLettersOfAFirmDoNotCountBesideItsWords()
    {
        const QStringList call{keep({{BlindKind::Employer, u"Szparagi Nowak sp. z o.o."_s}})};
        QCOMPARE(found(BlindKind::Employer, u"Nowak"_s), call);
        QCOMPARE(found(BlindKind::Employer, u"szparagi i nowak"_s), call);
        QVERIFY(found(BlindKind::Employer, u"z"_s).isEmpty());
        QCOMPARE(found(BlindKind::Nickname, u"K"_s), QStringList{});
        const QStringList letter{keep({{BlindKind::Nickname, u"K"_s}})};
        QCOMPARE(found(BlindKind::Nickname, u"K."_s), letter);
    }

    void severalCallsComeNewestFirst()
    {
        const auto older = keep({{BlindKind::Name, u"Kowalczyk"_s}});
        const auto newer = keep({{BlindKind::Name, u"Kowalczyk"_s}});
        QCOMPARE(found(BlindKind::Name, u"Kovalchik"_s), (QStringList{newer, older}));
    }
};

QTEST_GUILESS_MAIN(TestBlindKeys)
#include "tst_blind_keys.moc"
