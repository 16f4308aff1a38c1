// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/DeskWindow.h"
#include "tests/support/KeptCalls.h"
#include "ui/calllog/CallListModel.h"
#include "ui/kit/Label.h"
#include "ui/words/LookWords.h"

#include <QSignalSpy>
#include <QTableView>

using namespace latarnia;
using namespace Qt::StringLiterals;

/// A lead gives a call to a colleague, by keyboard, in three languages.
class TestAssigning : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<DeskWindow> m_window;

    QString data() const { return m_folder->filePath(u"d"_s); }
    QString said(const QString &name) const { return m_window->find<QLabel>(name)->text(); }
    bool isSeen(const QString &name) const { return m_window->find(name)->isVisible(); }

    void sitDown(const QString &language, const DeskIdentity &who)
    {
        m_window.reset();
        m_window = std::make_unique<DeskWindow>(language, QSize{1366, 740}, data(), atNight(),
                                                bootMilliseconds, who);
    }

    void openTheCall()
    {
        m_window->window().perform(Deed::GoToLog);
        auto *list = m_window->find<QTableView>(u"callList"_s);
        QTRY_COMPARE(list->model()->rowCount(), 1);
        if (!list->currentIndex().isValid())
            list->selectRow(0);
        m_window->press(Qt::Key_Return);
        QTRY_VERIFY(isSeen(u"assignCard"_s));
    }

    QString whoseInTheList() const
    {
        const auto *model = m_window->find<QTableView>(u"callList"_s)->model();
        return model->index(0, CallListModel::Whose).data().toString();
    }

    void addBo()
    {
        QSignalSpy looked{&m_window->keeping(), &VaultKeeping::looked};
        m_window->keeping().add({.name = u"Bo"_s, .roles = {u"operator"_s}}, u"cztery parasole pod mostem"_s);
        QVERIFY(looked.wait(20'000));
    }

    QString idOf(const QString &name) const
    {
        const auto store = *Store::open(testVault(data()), Access::Write);
        const auto people = *store->office().staff.all();
        for (const auto &person : people) {
            if (person.name == name)
                return person.id;
        }
        return {};
    }

private Q_SLOTS:
    void initTestCase() { applyLook(*qApp, Scheme::Light); }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        const auto vaults = testVaults(data());
        auto anna = atTheDesk({StaffRole::Operator}, u"anna"_s);
        anna.sealTo = {vaults.keyring.slotList.first().publicKey};
        const auto store = *Store::open(vaults.live, Access::Write);
        QVERIFY(!closedCall(*store, anna, utcNow().addSecs(-3600)).id.isNull());
    }
    void cleanup() { m_window.reset(); }

    void aCallGoesToAColleagueWhoReadsIt_data()
    {
        QTest::addColumn<QString>("language");
        for (const auto &language : Language::known())
            QTest::newRow(qPrintable(language)) << language;
    }

    void aCallGoesToAColleagueWhoReadsIt()
    {
        QFETCH(QString, language);
        sitDown(language, atTheDesk({StaffRole::ShiftLead}, u"lena"_s));
        addBo();
        openTheCall();
        QCOMPARE(said(u"whoseCall"_s), u"anna"_s);
        QTRY_VERIFY(isSeen(u"assignCall"_s));
        QVERIFY(m_window->tabTo(u"assignCall"_s));
        m_window->press(Qt::Key_Return);
        QCOMPARE(m_window->focused()->objectName(), u"assignTo-Bo"_s);
        m_window->press(Qt::Key_Return);
        QVERIFY(isSeen(u"assignReason"_s));
        m_window->press(Qt::Key_Escape); // thought better of it
        QVERIFY(!isSeen(u"assignReason"_s));
        QCOMPARE(m_window->focused()->objectName(), u"assignCall"_s);
        m_window->press(Qt::Key_Return);
        m_window->press(Qt::Key_Escape);
        QCOMPARE(m_window->focused()->objectName(), u"assignCall"_s);
        m_window->press(Qt::Key_Return);
        m_window->press(Qt::Key_Return);
        m_window->press(Qt::Key_3);
        QTRY_COMPARE(said(u"whoseCall"_s), u"Bo"_s);
        QVERIFY(isSeen(u"assignNotice"_s));
        QTRY_COMPARE(whoseInTheList(), u"Bo"_s);
        QTRY_VERIFY(said(u"readLooks"_s).contains(nameOf(AuditedDeed::Assign)));

        m_window.reset();
        sitDown(language, atTheDesk({StaffRole::Operator}, idOf(u"Bo"_s)));
        openTheCall();
        QTRY_VERIFY(said(u"readNotes"_s).contains(u"Zażółć"_s));
        QCOMPARE(said(u"whoseCall"_s), u"Bo"_s);
        QTest::qWait(300);
        QVERIFY(!isSeen(u"assignCall"_s)); // a consultant gives nothing away
    }
};

QTEST_MAIN(TestAssigning)
#include "tst_assigning.moc"
