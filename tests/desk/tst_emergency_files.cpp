// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/call/OtherState.h"
#include "core/desk/EmergencyFiles.h"
#include "core/store/Store.h"
#include "tests/support/SealedFolder.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace latarnia;
using namespace Qt::StringLiterals;

namespace {

/// A call that no vault has given a number yet.
CallDraft unnumbered()
{
    const auto now = utcNow();
    return filled({.id = makeId<CallTag>(now), .startedAt = now});
}

} // namespace

/// Words that the vault could not take.
class TestEmergencyFiles : public QObject
{
    Q_OBJECT

    std::unique_ptr<SealedFolder> m_folder;
    std::unique_ptr<QTemporaryDir> m_place;

    EmergencyFiles files() const
    {
        return {m_folder->vaults().keyring.intakeKey, {u"/proc/nowhere"_s, m_place->filePath(u"e"_s)}};
    }
    int kept() const { return int(QDir{m_place->filePath(u"e"_s)}.entryList(QDir::Files).size()); }
    QStringList folders() const { return {u"/proc/nowhere"_s, m_place->filePath(u"e"_s)}; }
    /// How many came.
    Result<int> takeIn() const
    {
        const auto cameIn
            = takeInEmergencies(m_folder->vaults(), alone(m_folder->vaults().live), folders(), {}, utcNow);
        return cameIn ? Result<int>{int(cameIn->calls.size())} : cameIn.problem();
    }
    QList<CallDraft> drafts() const
    {
        return (*Store::open(m_folder->vaults().live, Access::Write))->drafts().all()->readable;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<SealedFolder>();
        m_place = std::make_unique<QTemporaryDir>();
    }

    void aCallGoesToTheFirstFolderThatTakesIt()
    {
        const auto where = files().keep(unnumbered());
        QVERIFY(where);
        QCOMPARE(*where, m_place->filePath(u"e"_s));
        QCOMPARE(kept(), 1);
    }

    void aCallTheVaultNeverSawComesInWithANumber()
    {
        auto draft = unnumbered();
        draft.notes = u"kanarek w klatce"_s;
        QVERIFY(files().keep(draft));
        QFile file{QDir{m_place->filePath(u"e"_s)}.entryInfoList(QDir::Files).constFirst().filePath()};
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("kanarek"));
        file.close();
        QCOMPARE(*takeIn(), 1);
        QCOMPARE(kept(), 0);
        const auto found = drafts();
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.constFirst().notes, draft.notes);
        QVERIFY(!found.constFirst().number.isEmpty());
    }

    void theNewerStateOfACallStays()
    {
        CallDraft draft;
        {
            const auto desk = m_folder->openDesk();
            draft = keepOpen(*desk, u"in the vault"_s);
        }
        auto newer = draft;
        newer.revision += 5;
        newer.notes = u"in the vault, and after the disk was full"_s;
        QVERIFY(files().keep(newer));
        QCOMPARE(*takeIn(), 1);
        QCOMPARE(drafts().constFirst().notes, newer.notes);
        QVERIFY(files().keep(draft)); // an older one, found later on a stick
        QCOMPARE(*takeIn(), 0);
        QCOMPARE(kept(), 0);
        QCOMPARE(drafts().constFirst().notes, newer.notes);
        QCOMPARE(drafts().size(), 1);
    }

    void twoStatesThatGrewApartKeepTheWordsOfBoth_data()
    {
        QTest::addColumn<int>("ahead");
        QTest::newRow("the file is newer") << 5;
        QTest::newRow("the vault is newer") << -1;
    }

    void twoStatesThatGrewApartKeepTheWordsOfBoth()
    {
        QFETCH(const int, ahead);
        CallDraft draft;
        {
            const auto desk = m_folder->openDesk();
            draft = keepOpen(*desk, u"at the beginning\nonly in the vault"_s);
        }
        auto other = draft;
        other.revision = quint64(qint64(draft.revision) + ahead);
        other.notes = u"at the beginning\nonly in the file"_s;
        other.safety.where = u"barn behind the chapel"_s;
        QVERIFY(files().keep(other));
        QCOMPARE(*takeIn(), 1);
        QCOMPARE(kept(), 0);
        const auto found = drafts();
        QCOMPARE(found.size(), 1);
        const auto all = (textsOf(found.constFirst()) + namesIn(found.constFirst())).join(u'\n');
        for (const auto &line : {u"only in the vault"_s, u"only in the file"_s, u"barn behind the chapel"_s})
            QCOMPARE(all.count(line), 1);
        QCOMPARE(found.constFirst().notes.count(u"at the beginning"_s), 1);
        QVERIFY(found.constFirst().revision > draft.revision);
        QVERIFY(files().keep(other)); // found a second time
        QCOMPARE(*takeIn(), 0);
        QCOMPARE(kept(), 0);
    }

    void wordsAClosedCallLacksAreAddedToItsNotes()
    {
        CallDraft draft;
        {
            const auto desk = m_folder->openDesk();
            draft = closeOne(*desk, u"closed"_s);
        }
        draft.notes += u"\nplate WX 12345, white van"_s;
        draft.nextNote = u"she asks to be rung by a woman"_s;
        QVERIFY(files().keep(draft));
        QCOMPARE(*takeIn(), 1);
        QCOMPARE(kept(), 0);
        QVERIFY(drafts().isEmpty()); // and it stays closed
        const auto store = *Store::open(m_folder->vaults().live, Access::Write);
        const auto call = *store->wholeCall(draft.id.text);
        QCOMPARE(call->line.state, u"closed"_s);
        QVERIFY(call->notes.startsWith(u"closed"_s));
        QCOMPARE(call->notes.count(u"plate WX 12345, white van"_s), 1);
        QCOMPARE(call->notes.count(draft.nextNote), 1);
        QVERIFY(files().keep(draft));
        QCOMPARE(*takeIn(), 0); // a second time nothing is new in it
    }

    void wordsThatHaveNoRoomLeftStayInTheirFile()
    {
        CallDraft draft;
        {
            const auto desk = m_folder->openDesk();
            draft = closeOne(*desk, QString{MaxNotes - 10, u'x'});
        }
        draft.notes = u"a plate that must not be lost"_s;
        QVERIFY(files().keep(draft));
        QCOMPARE(*takeIn(), 0);
        QCOMPARE(kept(), 1);
    }

    void theSameFileTwiceChangesNothing()
    {
        const auto draft = unnumbered();
        QVERIFY(files().keep(draft));
        QCOMPARE(*takeIn(), 1);
        QVERIFY(files().keep(draft));
        QCOMPARE(*takeIn(), 0);
        QCOMPARE(kept(), 0);
        QCOMPARE(drafts().size(), 1);
    }

    void aCallThatWasClosedSinceIsNotOpenedAgain()
    {
        CallDraft draft;
        {
            const auto desk = m_folder->openDesk();
            draft = closeOne(*desk, u"closed"_s);
        }
        draft.revision += 9;
        QVERIFY(files().keep(draft));
        QCOMPARE(*takeIn(), 0);
        QVERIFY(drafts().isEmpty());
        QCOMPARE(kept(), 0);
    }

    void whatBelongsToAnotherVaultOrIsHurtStays()
    {
        const SealedFolder other;
        const EmergencyFiles theirs{other.vaults().keyring.intakeKey, {m_place->filePath(u"e"_s)}};
        QVERIFY(theirs.keep(unnumbered()));
        QVERIFY(files().keep(unnumbered()));
        for (const auto &info : QDir{m_place->filePath(u"e"_s)}.entryInfoList(QDir::Files)) {
            QFile hurt{info.filePath() + u".emergency"_s};
            QVERIFY(hurt.open(QIODevice::WriteOnly));
            hurt.write("x");
        }
        QCOMPARE(*takeIn(), 1);
        QCOMPARE(kept(), 3);
        QCOMPARE(drafts().size(), 1);
    }

    void filesOfANamedFolderComeInWhileTheDeskIsOpen()
    {
        const auto desk = m_folder->openDesk();
        QVERIFY(!desk->emergencyIntake()); // nobody has said yet what opens them
        desk->entrust(m_folder->vaults(), LeastCost);
        const auto known = keepOpen(*desk, u"in the vault"_s);
        auto inHand = keepOpen(*desk, u"open here"_s);
        inHand.revision += 5;
        inHand.notes = u"newer on the stick"_s;
        const auto fresh = unnumbered();
        for (const auto &draft : {known, inHand, fresh})
            QVERIFY(files().keep(draft));
        const SealedFolder other;
        const EmergencyFiles theirs{other.vaults().keyring.intakeKey, {m_place->filePath(u"e"_s)}};
        QVERIFY(theirs.keep(unnumbered()));
        const auto come = [&] {
            QSignalSpy cameIn{desk->emergencyIntake(), &EmergencyIntake::cameIn};
            desk->emergencyIntake()->takeIn(m_place->filePath(u"e"_s));
            return cameIn.wait(5000) ? cameIn.first().first().value<CameIn>() : CameIn{};
        };
        const auto first = come();
        QCOMPARE(first.calls.size(), 1);
        QCOMPARE(first.calls.constFirst().id, fresh.id.text);
        QVERIFY(!first.calls.constFirst().number.isEmpty());
        QCOMPARE(first.calls.constFirst().startedAt.toSecsSinceEpoch(), fresh.startedAt.toSecsSinceEpoch());
        QCOMPARE(first.inHand.size(), 1); // nobody's typing is changed behind their back
        QCOMPARE(first.aside.size(), 1);
        QCOMPARE(kept(), 2);
        const auto second = come();
        QVERIFY(second.calls.isEmpty());
        QCOMPARE(second.aside, first.aside);
    }

    void aFolderThatIsNotThereIsSaid()
    {
        const auto desk = m_folder->openDesk();
        desk->entrust(m_folder->vaults(), LeastCost);
        QSignalSpy failed{desk->emergencyIntake(), &EmergencyIntake::failed};
        desk->emergencyIntake()->takeIn(u"/nowhere"_s);
        QVERIFY(failed.wait(5000));
    }

    void whatTheVaultHasAgainIsDropped()
    {
        const auto draft = unnumbered();
        QVERIFY(files().keep(draft));
        files().drop(draft.id);
        QCOMPARE(kept(), 0);
    }
};

QTEST_GUILESS_MAIN(TestEmergencyFiles)
#include "tst_emergency_files.moc"
