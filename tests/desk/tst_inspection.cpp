// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/Anchor.h"
#include "core/desk/Inspection.h"
#include "core/store/Store.h"
#include "tests/support/SealedConnection.h"
#include "tests/support/SealedFolder.h"

#include <QFile>
#include <QTest>

using namespace latarnia;
using namespace Qt::StringLiterals;

/// What a look at every page, table and line finds.
class TestInspection : public QObject
{
    Q_OBJECT

    std::unique_ptr<SealedFolder> m_folder;

    QString file() const { return m_folder->vaults().live.file(); }
    bool run(const QString &sql) const
    {
        SealedConnection connection{
            file(), {}, std::make_shared<SecretBytes>(SecretBytes::copyOf(m_folder->vaults().live.key()))};
        return connection.run(sql);
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<SealedFolder>();
        const auto desk = m_folder->openDesk();
        closeOne(*desk, u"one"_s);
        keepOpen(*desk, u"two"_s);
    }

    void aSoundVaultIsSound()
    {
        const auto found = inspect(m_folder->vaults());
        QVERIFY2(found, found ? "" : qPrintable(found.problem().note));
        QVERIFY(found->isSound());
        QCOMPARE(found->live.calls, 2);
        QCOMPARE(found->live.openCalls, 1);
        QCOMPARE(found->practice.calls, 0);
        QCOMPARE(found->live.pages * 4096, QFileInfo{file()}.size());
    }

    void everyFlippedBitOfThePracticeVaultIsFoundToo()
    {
        QFile practice{m_folder->vaults().practice.file()};
        QVERIFY(practice.open(QIODevice::ReadWrite));
        practice.seek(practice.size() - 100);
        practice.putChar('x');
        practice.close();
        const auto found = inspect(m_folder->vaults());
        QVERIFY(found);
        QVERIFY(found->live.isSound());
        QCOMPARE(found->practice.damagedPages.size(), 1);
        QVERIFY(!found->isSound());
    }

    void aMissingPracticeVaultIsSaid()
    {
        QVERIFY(QFile::remove(m_folder->vaults().practice.file()));
        const auto found = inspect(m_folder->vaults());
        QVERIFY(found);
        QVERIFY(!found->practice.isSound());
    }

    void aDraftThatCannotBeReadIsCounted()
    {
        QVERIFY(run(u"UPDATE draft SET body = '{'"_s));
        QCOMPARE(inspect(m_folder->vaults())->live.unreadableDrafts, 1);
    }

    void aLineThatIsMissingInTheJournalIsNoticed()
    {
        QVERIFY(run(u"DROP TRIGGER journal_is_never_cut"_s));
        QVERIFY(run(u"DELETE FROM journal WHERE seq = 1"_s));
        const auto found = inspect(m_folder->vaults());
        QCOMPARE(found->live.journalGaps, 1);
        QVERIFY(!found->isSound());
    }

    void aVaultThatWasPutBackToAnOlderStateIsNoticed()
    {
        const auto older = file() + u".older"_s;
        QVERIFY(QFile::copy(file(), older));
        {
            const auto desk = m_folder->openDesk();
            closeOne(*desk, u"three"_s);
        }
        {
            const auto store = *Store::open(m_folder->vaults().live, Access::Write);
            QVERIFY(anchor(m_folder->vaults().live, *store, utcNow()));
        }
        QVERIFY(!inspect(m_folder->vaults())->olderThanAnchor);
        QVERIFY(QFile::remove(file()));
        QVERIFY(QFile::rename(older, file()));
        const auto found = inspect(m_folder->vaults());
        QVERIFY(found->olderThanAnchor);
        QVERIFY(!found->isSound());
    }

    void anAnchorNobodyProvedShowsNothing()
    {
        QVERIFY(writeAnchor(m_folder->vaults().live, 1'000'000, utcNow()));
        QVERIFY(isOlderThanAnchor(m_folder->vaults().live));
        QFile anchored{m_folder->path() + u"/anchor.json"_s};
        QVERIFY(anchored.open(QIODevice::ReadOnly));
        auto text = anchored.readAll();
        anchored.close();
        text.replace("1000000", "2000000");
        QVERIFY(anchored.open(QIODevice::WriteOnly | QIODevice::Truncate));
        anchored.write(text);
        anchored.close();
        QVERIFY(!isOlderThanAnchor(m_folder->vaults().live));
    }
};

QTEST_GUILESS_MAIN(TestInspection)
#include "tst_inspection.moc"
