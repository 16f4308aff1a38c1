// SPDX-License-Identifier: GPL-3.0-or-later
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
    Result<int> takeIn() const
    {
        return takeInEmergencies(m_folder->vaults(), {u"/proc/nowhere"_s, m_place->filePath(u"e"_s)}, {},
                                 utcNow);
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
        newer.notes = u"after the disk was full"_s;
        QVERIFY(files().keep(newer));
        QCOMPARE(*takeIn(), 1);
        QCOMPARE(drafts().constFirst().notes, newer.notes);
        QVERIFY(files().keep(draft)); // an older one, found later on a stick
        QCOMPARE(*takeIn(), 1);
        QCOMPARE(drafts().constFirst().notes, newer.notes);
        QCOMPARE(drafts().size(), 1);
    }

    void theSameFileTwiceChangesNothing()
    {
        const auto draft = unnumbered();
        QVERIFY(files().keep(draft));
        QCOMPARE(*takeIn(), 1);
        QVERIFY(files().keep(draft));
        QCOMPARE(*takeIn(), 1);
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
        QCOMPARE(*takeIn(), 1);
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
