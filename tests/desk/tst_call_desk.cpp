// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/Desk.h"
#include "core/store/Store.h"
#include "tests/support/AtTheDesk.h"
#include "tests/support/LookInside.h"
#include "tests/support/ReadKept.h"
#include "tests/support/SampleCall.h"
#include "tests/support/SealedConnection.h"
#include "tests/support/SmallDisk.h"
#include "tests/support/TestVault.h"

#include <QFile>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <memory>

#include <sys/resource.h>

using namespace latarnia;
using namespace Qt::StringLiterals;

/// The desk over a real store on disk.
class TestCallDesk : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Desk> m_desk;

    QString path() const { return m_folder->filePath(u"d"_s); }

    void open()
    {
        auto desk = Desk::open(testVault(path()), atTheDesk(), utcNow);
        QVERIFY(desk);
        m_desk = *std::move(desk);
    }

    CallDraft take()
    {
        QSignalSpy taken{&m_desk->calls(), &CallDesk::taken};
        m_desk->calls().take();
        return taken.wait(5000) ? taken.first().first().value<CallDraft>() : CallDraft{};
    }

    QList<CallDraft> drafts()
    {
        QSignalSpy found{&m_desk->calls(), &CallDesk::draftsFound};
        m_desk->calls().findDrafts();
        return found.wait(5000) ? found.first().first().value<QList<CallDraft>>() : QList<CallDraft>{};
    }

    std::optional<StoredCall> read(const CallId &call)
    {
        const auto kept = readKept(m_desk->looks(), call.text);
        return kept.line.id.isEmpty() ? std::nullopt : std::optional{kept};
    }

    /// What the operator did, as it stands on the disk.
    QStringList eventsOf(const CallId &call) const
    {
        QStringList lines;
        const auto rows
            = lookInside(path(), u"SELECT kind, subject, value FROM call_event WHERE call = ? ORDER BY seq"_s,
                         {call.text});
        for (const auto &row : rows)
            lines.append(row.at(0).toString() + u' ' + row.at(1).toString() + u' ' + row.at(2).toString());
        return lines;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        open();
    }

    void cleanup() { m_desk.reset(); }

    void aCallHasARowAndANumberFromTheFirstSecond()
    {
        const auto draft = take();
        QCOMPARE(draft.number, QStringLiteral("%1-000001").arg(draft.startedAt.date().year()));
        QSignalSpy page{&m_desk->log(), &CallLog::pageRead};
        m_desk->log().readPage({}, 10);
        QVERIFY(page.wait(5000));
        const auto lines = page.first().first().value<QList<CallLine>>();
        QCOMPARE(lines.size(), 1);
        QCOMPARE(lines.first().state, u"open"_s);
        QCOMPARE(take().number.right(6), u"000002"_s);
    }

    void whatIsKeptIsThereAfterTheProgramIsGone()
    {
        const auto draft = filled(take());
        QSignalSpy kept{&m_desk->calls(), &CallDesk::kept};
        m_desk->calls().keep(draft);
        QVERIFY(kept.wait(5000));
        QCOMPARE(kept.first().at(1).toULongLong(), draft.revision);
        m_desk.reset();
        open();
        QCOMPARE(drafts().size(), 1);
        QVERIFY(drafts().value(0) == draft);
    }

    void manyChangesAreOneCommit()
    {
        auto draft = filled(take());
        QSignalSpy kept{&m_desk->calls(), &CallDesk::kept};
        for (int i = 0; i < 40; ++i) {
            draft.notes += u'x';
            ++draft.revision;
            m_desk->calls().keep(draft);
        }
        QVERIFY(kept.wait(5000));
        QCOMPARE(kept.size(), 1);
        QCOMPARE(kept.first().at(1).toULongLong(), draft.revision);
    }

    void steadyTypingIsKeptWithinASecond()
    {
        auto draft = filled(take());
        QSignalSpy kept{&m_desk->calls(), &CallDesk::kept};
        for (int i = 0; i < 30; ++i) { // never a pause as long as the idle time
            ++draft.revision;
            m_desk->calls().keep(draft);
            QTest::qWait(50);
        }
        QVERIFY(kept.size() >= 1);
    }

    /// What happened is told in the order in which it happened, whatever the computer's clock says.
    void aClockThatJumpsChangesNoOrder()
    {
        auto now = QDateTime{QDate{2026, 11, 27}, QTime{2, 0}, Qt::UTC};
        m_desk.reset();
        const auto folder = m_folder->filePath(u"jumping"_s);
        m_desk = *Desk::open(testVault(folder), atTheDesk(), [&now] { return now; });
        const auto before = take();
        now = now.addYears(-1);
        auto first = filled(take());
        first.kind = CallKind::Victim;
        QSignalSpy closed{&m_desk->calls(), &CallDesk::closed};
        m_desk->calls().close(first, {});
        QVERIFY(closed.wait(5000));
        now = now.addYears(11);
        const auto after = take();
        QCOMPARE(drafts().size(), 2);
        m_desk.reset();
        const auto store = *Store::open(testVault(folder), Access::Read);
        const auto changes = store->journal().since(u"A"_s, 0);
        QVERIFY(changes);
        QStringList told;
        for (const auto &change : *changes)
            told.append(change.kind + u' ' + change.call);
        QCOMPARE(told,
                 (QStringList{u"callTaken "_s + before.id.text, u"callTaken "_s + first.id.text,
                              u"callClosed "_s + first.id.text, u"callTaken "_s + after.id.text}));
        for (const auto &[call, row] :
             {std::pair{before, u"000001"_s}, {first, u"000002"_s}, {after, u"000003"_s}})
            QCOMPARE((*store->calls().line(call.id.text))->number.right(6), row);
    }

    void twoOpenCallsAreBothKept()
    {
        auto one = filled(take());
        auto other = filled(take());
        one.notes = u"one"_s;
        other.notes = u"other"_s;
        QSignalSpy kept{&m_desk->calls(), &CallDesk::kept};
        m_desk->calls().keep(one);
        m_desk->calls().keep(other);
        QVERIFY(kept.wait(5000));
        QCOMPARE(kept.size(), 2); // in one commit
        QStringList notes;
        for (const auto &draft : drafts())
            notes.append(draft.notes);
        notes.sort();
        QCOMPARE(notes, (QStringList{u"one"_s, u"other"_s}));
    }

    void aDraftThatCannotBeReadHidesNoneOfTheOthers()
    {
        const auto broken = take();
        const auto whole = take();
        m_desk.reset();
        {
            SealedConnection vault{vaultFileIn(path())};
            QVERIFY(
                vault.run(u"UPDATE draft SET body = '{\"format\": 9' WHERE call = ?"_s, {broken.id.text}));
        }
        open();
        QSignalSpy failed{&m_desk->calls(), &CallDesk::keepFailed};
        const auto found = drafts();
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().id, whole.id);
        QCOMPARE(failed.size(), 1); // and it is said
    }

    void leavingTheProgramKeepsTheLastWords()
    {
        const auto draft = filled(take());
        m_desk->calls().keep(draft);
        m_desk.reset(); // before any timer
        open();
        QCOMPARE(drafts().value(0).notes, draft.notes);
    }

    void aClosedCallIsReadBackWhole()
    {
        const auto draft = filled(take());
        QSignalSpy closed{&m_desk->calls(), &CallDesk::closed};
        m_desk->calls().close(draft, {.level = u"T1"_s, .verdicts = {u"{}"_s}});
        QVERIFY(closed.wait(5000));
        const auto call = read(draft.id);
        QVERIFY(call);
        QCOMPARE(call->line.state, u"closed"_s);
        QCOMPARE(call->line.level, u"T1"_s);
        QCOMPARE(call->notes, draft.notes);
        QCOMPARE(call->callerPlace, draft.safety.where);
        QCOMPARE(call->whoHears, draft.safety.whoHears);
        QCOMPARE(call->persons.first().answers.value(u"D5.01"_s), u"declined"_s);
        QCOMPARE(call->persons.first().needs, (QStringList{u"shelter"_s, u"legal"_s}));
        QCOMPARE(call->referrals.first().service, u"kcik-case"_s);
        QVERIFY(drafts().isEmpty());
    }

    void anIncompleteCallIsNotClosed()
    {
        const auto draft = take();
        QSignalSpy refused{&m_desk->calls(), &CallDesk::closeRefused};
        m_desk->calls().close(draft, {});
        QCOMPARE(refused.size(), 1);
        QCOMPARE(drafts().size(), 1);
    }

    void aWrongNumberKeepsNothingPersonal()
    {
        auto draft = take();
        draft.kind = CallKind::WrongNumber;
        QSignalSpy closed{&m_desk->calls(), &CallDesk::closed};
        m_desk->calls().close(draft, {});
        QVERIFY(closed.wait(5000));
        const auto call = read(draft.id);
        QCOMPARE(call->line.kind, u"wrongNumber"_s);
        QVERIFY(call->persons.isEmpty());
    }

    void aWrongNumberWithANoteIsRefused()
    {
        auto draft = filled(take());
        draft.kind = CallKind::WrongNumber;
        QSignalSpy failed{&m_desk->calls(), &CallDesk::closeFailed};
        m_desk->calls().close(draft, {});
        QCOMPARE(failed.size(), 1);
        QCOMPARE(drafts().size(), 1);
    }

    void aClosedCallCanBeReopenedAtOnce()
    {
        const auto draft = filled(take());
        QSignalSpy closed{&m_desk->calls(), &CallDesk::closed};
        m_desk->calls().close(draft, {});
        QVERIFY(closed.wait(5000));
        QSignalSpy reopened{&m_desk->calls(), &CallDesk::reopened};
        m_desk->calls().reopen(draft);
        QVERIFY(reopened.wait(5000));
        QVERIFY(drafts().value(0) == draft);
        QCOMPARE(read(draft.id)->line.state, u"open"_s);
    }

    void changesAreToldOnlyAfterTheCommit()
    {
        QSignalSpy changed{&m_desk->feed(), &ChangeFeed::changed};
        const auto draft = filled(take());
        m_desk->feed().look();
        QVERIFY(changed.wait(5000));
        QCOMPARE(changed.first().first().value<QList<Change>>().first().kind, u"callTaken"_s);
        QSignalSpy closed{&m_desk->calls(), &CallDesk::closed};
        m_desk->calls().close(draft, {});
        QVERIFY(closed.wait(5000));
        m_desk->feed().look();
        QVERIFY(changed.wait(5000));
        QCOMPARE(changed.last().first().value<QList<Change>>().first().kind, u"callClosed"_s);
    }

    void aSecondDeskOnTheSameFolderIsRefused()
    {
        const auto second = Desk::open(testVault(path()), atTheDesk(), utcNow);
        QVERIFY(!second);
        QCOMPARE(second.problem().fault, Fault::StoreBusy);
    }

    /// kill -9 or a power cut between making the file and writing into it once shut everybody out.
    void aLockFileThatWasLeftEmptyShutsNobodyOut()
    {
        m_desk.reset();
        QFile left{path() + u"/latarnia.lock"_s};
        QVERIFY(left.open(QIODevice::WriteOnly | QIODevice::Truncate));
        left.close();
        QVERIFY(Desk::open(testVault(path()), atTheDesk(), utcNow));
    }

    void theFolderAndTheFileAreForTheirOwnerAlone()
    {
        constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(path()) & others));
        QVERIFY(!(QFile::permissions(vaultFileIn(path())) & others));
    }

    /// What the disk holds for calls is there for them when it is full, and is taken again later.
    void aFullDiskGetsBackWhatWasHeldForCalls()
    {
        m_desk.reset();
        const SmallDisk disk{m_folder->filePath(u"disk"_s)};
        if (!disk.isThere())
            QSKIP("only root can make a disk");
        const auto folder = disk.path() + u"/d"_s;
        const auto reserve = folder + u"/reserve"_s;
        m_desk = *Desk::open(testVault(folder), atTheDesk(), utcNow);
        const auto draft = take();
        QTRY_COMPARE(QFileInfo{reserve}.size(), DiskReserve::Size);
        QVERIFY(!(QFile::permissions(reserve) & (QFile::ReadGroup | QFile::ReadOther)));
        disk.fill();
        auto big = filled(draft);
        big.notes = QString{150'000, u'n'};
        QSignalSpy failed{&m_desk->calls(), &CallDesk::keepFailed};
        QSignalSpy kept{&m_desk->calls(), &CallDesk::kept};
        m_desk->calls().keep(big);
        QVERIFY(kept.wait(10'000)); // though nobody made room
        QCOMPARE(failed.size(), 1);
        QCOMPARE(failed.first().first().value<Problem>().fault, Fault::DiskFull);
        QVERIFY(!QFile::exists(reserve));
        QCOMPARE(drafts().value(0).notes, big.notes);
        disk.empty();
        m_desk.reset();
        m_desk = *Desk::open(testVault(folder), atTheDesk(), utcNow);
        QTRY_COMPARE(QFileInfo{reserve}.size(), DiskReserve::Size);
        m_desk.reset();
    }

    void aFullDiskIsSaidAndNothingIsForgotten()
    {
        const auto draft = take();
        QSignalSpy failed{&m_desk->calls(), &CallDesk::keepFailed};
        QSignalSpy kept{&m_desk->calls(), &CallDesk::kept};
        const rlimit small{4096, RLIM_INFINITY};
        rlimit before{};
        getrlimit(RLIMIT_FSIZE, &before);
        signal(SIGXFSZ, SIG_IGN);
        setrlimit(RLIMIT_FSIZE, &small);
        auto big = filled(draft);
        big.notes = QString{100'000, u'n'};
        m_desk->calls().record(draft.id, u"answer"_s, u"R2"_s, u"yes"_s);
        m_desk->calls().keep(big);
        const bool told = failed.wait(5000);
        setrlimit(RLIMIT_FSIZE, &before);
        QVERIFY(told);
        QVERIFY(kept.wait(10'000)); // tried again by itself once there is room
        QCOMPARE(drafts().value(0).notes, big.notes);
        QCOMPARE(eventsOf(draft.id), QStringList{u"answer R2 yes"_s}); // once, and not forgotten
    }
};

QTEST_GUILESS_MAIN(TestCallDesk)
#include "tst_call_desk.moc"
