// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/DeskWindow.h"
#include "tests/support/KeptCalls.h"
#include "ui/kit/Label.h"

#include <QLineEdit>
#include <QTableView>

using namespace latarnia;
using namespace Qt::StringLiterals;

/// Reading calls that are one's own and others', by keyboard, in three languages.
class TestReading : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<DeskWindow> m_window;

    static DeskIdentity bo() { return atTheDesk({StaffRole::Operator}, u"bo"_s); }
    static DeskIdentity lena() { return atTheDesk({StaffRole::ShiftLead}, u"lena"_s); }

    QString data() const { return m_folder->filePath(u"d"_s); }

    /// One call, closed by Anna an hour ago.
    void keepCall()
    {
        const auto vaults = testVaults(data());
        auto anna = atTheDesk({StaffRole::Operator}, u"anna"_s);
        anna.sealTo = {vaults.keyring.slotList.first().publicKey};
        const auto store = *Store::open(vaults.live, Access::Write);
        QVERIFY(!closedCall(*store, anna, utcNow().addSecs(-3600)).id.isNull());
    }

    void sitDown(const QString &language, const DeskIdentity &who)
    {
        m_window.reset();
        m_window = std::make_unique<DeskWindow>(language, QSize{1366, 740}, data(), atNight(),
                                                bootMilliseconds, who);
        m_window->window().perform(Deed::GoToLog);
        auto *list = m_window->find<QTableView>(u"callList"_s);
        QTRY_COMPARE(list->model()->rowCount(), 1);
        if (!list->currentIndex().isValid())
            list->selectRow(0);
    }

    QString said(const QString &name) const { return m_window->find<QLabel>(name)->text(); }
    bool isSeen(const QString &name) const { return m_window->find(name)->isVisible(); }

private Q_SLOTS:
    void initTestCase() { applyLook(*qApp, Scheme::Light); }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        keepCall();
    }
    void cleanup() { m_window.reset(); }

    void aColleaguesCallIsReadInAnEmergencyAndALeadReviewsIt_data()
    {
        QTest::addColumn<QString>("language");
        for (const auto &language : Language::known())
            QTest::newRow(qPrintable(language)) << language;
    }

    void aColleaguesCallIsReadInAnEmergencyAndALeadReviewsIt()
    {
        QFETCH(QString, language);
        sitDown(language, bo());
        m_window->press(Qt::Key_Return);
        QTRY_VERIFY(isSeen(u"glassCard"_s));
        QVERIFY(!isSeen(u"readNotes"_s));
        QVERIFY(m_window->tabTo(u"breakGlass"_s));
        m_window->press(Qt::Key_Return);
        QCOMPARE(m_window->focused()->objectName(), u"glassWords"_s);
        m_window->type(u"dzwoni znowu, płacze"_s);
        m_window->press(Qt::Key_Tab);
        m_window->press(Qt::Key_1);
        QTRY_VERIFY(isSeen(u"glassNotice"_s));
        QTRY_VERIFY(isSeen(u"readNotes"_s));
        QTRY_VERIFY(said(u"readNotes"_s).contains(u"Zażółć"_s));
        QVERIFY(!isSeen(u"openIdentity"_s)); // glass opens no identity
        QVERIFY(!isSeen(u"glassReview"_s));

        sitDown(language, lena());
        QTRY_VERIFY(isSeen(u"glassReview"_s));
        QVERIFY(m_window->tabTo(u"reviewWords"_s));
        m_window->type(u"słusznie"_s);
        QVERIFY(m_window->tabTo(u"glassReviewed"_s));
        m_window->press(Qt::Key_Space);
        QTRY_VERIFY(!isSeen(u"glassReview"_s));
    }

    void aLeadOpensNamesWithAReasonAndStandsAmongThoseWhoHaveSeenTheCall_data()
    {
        aColleaguesCallIsReadInAnEmergencyAndALeadReviewsIt_data();
    }

    void aLeadOpensNamesWithAReasonAndStandsAmongThoseWhoHaveSeenTheCall()
    {
        QFETCH(QString, language);
        sitDown(language, lena());
        m_window->press(Qt::Key_Return);
        QTRY_VERIFY(isSeen(u"openIdentity"_s));
        QVERIFY(!said(u"readNames"_s).contains(u"Rosa Nadie"_s));
        QVERIFY(m_window->tabTo(u"openIdentity"_s));
        m_window->press(Qt::Key_Return);
        QTRY_VERIFY(isSeen(u"identityReason"_s));
        m_window->press(Qt::Key_Escape);
        QVERIFY(!isSeen(u"identityReason"_s));
        m_window->press(Qt::Key_Return);
        m_window->press(Qt::Key_3);
        QTRY_VERIFY(said(u"readNames"_s).contains(u"Rosa Nadie"_s));
        QVERIFY(said(u"readNames"_s).contains(u"kasztan"_s));
        QVERIFY(said(u"readNames"_s).contains(u"Prezes"_s));
        QTRY_VERIFY(said(u"readLooks"_s).contains(u"lena"_s));
        QTRY_VERIFY(said(u"readLooks"_s).count(u'\n') >= 3); // taken, closed, read, opened
        m_window->press(Qt::Key_Return); // closes again
        QVERIFY(!said(u"readNames"_s).contains(u"Rosa Nadie"_s));
    }

    void aRowThatIsOnlyPassedByIsNoLook()
    {
        keepCall();
        sitDownAtTwo();
        for (int i = 0; i < 10; ++i)
            m_window->press(i % 2 == 0 ? Qt::Key_Down : Qt::Key_Up);
        QTest::qWait(400);
        m_window.reset();
        const auto store = *Store::open(testVault(data()), Access::Write);
        const auto looks = *store->database().value("SELECT COUNT(*) FROM audit WHERE action = 'readCall'");
        QCOMPARE(looks.toInt(), 1);
    }

private:
    void sitDownAtTwo()
    {
        m_window = std::make_unique<DeskWindow>(u"pl"_s, QSize{1366, 740}, data(), atNight(),
                                                bootMilliseconds, lena());
        auto *list = m_window->find<QTableView>(u"callList"_s);
        QTRY_COMPARE(list->model()->rowCount(), 2);
        m_window->window().perform(Deed::GoToLog);
    }
};

QTEST_MAIN(TestReading)
#include "tst_reading.moc"
