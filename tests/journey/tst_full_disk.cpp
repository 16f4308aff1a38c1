// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/AtTheDesk.h"
#include "tests/support/DeskWindow.h"
#include "tests/support/FullDisk.h"

#include <QApplication>
#include <QDir>
#include <QSignalSpy>

using namespace latarnia;
using namespace Qt::StringLiterals;

namespace {

bool waitFor(QSignalSpy &spy)
{
    return !spy.isEmpty() || spy.wait(10'000);
}

QString said(const DeskWindow &desk, const QString &where)
{
    const auto *line = desk.find(where);
    return line && line->isVisible() ? line->accessibleName() : QString{};
}

} // namespace

/// A disk without room: said in a sentence, and nothing that is on the screen is lost.
class TestFullDisk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyLook(*qApp, Scheme::Light); }

    void aCallIsThereThoughTheVaultCannotTakeIt()
    {
        DeskWindow desk{u"en"_s};
        QTest::qWait(200);
        QSignalSpy copied{&desk.calls(), &CallDesk::keptForEmergency};
        {
            const FullDisk full;
            QVERIFY(desk.takeCall());
            QVERIFY(desk.call().draft().number.isEmpty());
            desk.press(Qt::Key_F5);
            desk.type(u"kanarek w klatce"_s);
            QVERIFY(waitFor(copied));
            QVERIFY(!said(desk, u"notice"_s).isEmpty());
            QTRY_COMPARE_WITH_TIMEOUT(said(desk, u"saved"_s), u"Emergency copy"_s, 10'000);
        }
        // With room again it is in the vault, has its number, and the copy is gone.
        QTRY_VERIFY_WITH_TIMEOUT(said(desk, u"saved"_s).startsWith(u"Saved"_s), 10'000);
        QTRY_VERIFY(!desk.call().draft().number.isEmpty());
        QCOMPARE(desk.call().draft().notes, u"kanarek w klatce"_s);
        QTRY_VERIFY(QDir{desk.folder() + u"/emergency"_s}.isEmpty());
    }

    void whereNoPlaceTakesTheWordsAnotherOneIsAskedFor_data()
    {
        QTest::addColumn<QString>("language");
        for (const auto &language : Language::known())
            QTest::newRow(qPrintable(language)) << language;
    }

    void whereNoPlaceTakesTheWordsAnotherOneIsAskedFor()
    {
        QFETCH(QString, language);
        const QTemporaryDir data;
        const QTemporaryDir stick;
        const auto vault = testVault(data.filePath(u"d"_s));
        const EmergencyFiles nowhere{intakePairOf(vault.key()).publicKey, {u"/proc/nowhere"_s}};
        const auto desk = Desk::open(vault, atTheDesk(), utcNow, nowhere);
        QVERIFY(desk);
        Language words;
        words.change(language);
        const auto content = loadContent();
        MainWindow window{{.desk = **desk, .content = *content, .language = words}};
        window.resize(1366, 740);
        window.show();
        window.activateWindow();
        QTRY_VERIFY(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F2);
        QTRY_VERIFY(window.call().isOpen());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F5);
        auto *line = window.findChild<QWidget *>(u"otherPlaceNotice"_s);
        const FullDisk full;
        QTest::keyClicks(QApplication::focusWidget(), u"kanarek w klatce"_s);
        QTRY_VERIFY_WITH_TIMEOUT(line->isVisible(), 15'000);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"notes"_s); // hands stay where they are
        const auto asked = line->accessibleName();
        auto *field = window.findChild<QLineEdit *>(u"otherPlace"_s);
        for (int i = 0; i < 400 && QApplication::focusWidget() != field; ++i)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QTest::keyClicks(field, u"/nowhere"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(line->isVisible() && line->accessibleName() != asked);
        QVERIFY(line->accessibleName().contains(u"/nowhere"_s));
        field->clear();
        QTest::keyClicks(field, stick.path());
        QSignalSpy copied{&(*desk)->calls(), &CallDesk::keptForEmergency};
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(waitFor(copied));
        QTRY_VERIFY(!line->isVisible());
        QCOMPARE(QDir{stick.path()}.entryList({u"latarnia-*.emergency"_s}).size(), 1);
    }

    void anotherCallIsTakenThoughTheVaultCannotTakeIt()
    {
        DeskWindow desk{u"en"_s};
        QVERIFY(desk.takeCall());
        const auto first = desk.call().draft();
        desk.press(Qt::Key_F5);
        desk.type(u"first"_s);
        QTest::qWait(KeepWhenIdleMs + 200);
        QString second;
        {
            const FullDisk full;
            desk.press(Qt::Key_F2);
            QTRY_VERIFY(desk.call().draft().id != first.id);
            second = desk.call().draft().id.text;
            desk.press(Qt::Key_Tab, Qt::ControlModifier);
            QTRY_COMPARE(desk.call().draft().id, first.id);
            QCOMPARE(desk.call().draft().notes, u"first"_s);
        }
        desk.press(Qt::Key_Tab, Qt::ControlModifier);
        QTRY_COMPARE(desk.call().draft().id.text, second);
        QTRY_VERIFY_WITH_TIMEOUT(!desk.call().draft().number.isEmpty(), 10'000);
        QVERIFY(desk.call().draft().number != first.number);
    }

    void aCallThatCannotBeClosedTakesWordsAsBefore()
    {
        DeskWindow desk{u"en"_s};
        QVERIFY(desk.takeCall());
        desk.call().change([](CallDraft &draft) {
            draft.kind = CallKind::Silent;
            draft.disposition = Disposition::Dropped;
        });
        desk.press(Qt::Key_F5);
        QTest::qWait(KeepWhenIdleMs + 200);
        QSignalSpy failed{&desk.calls(), &CallDesk::closeFailed};
        {
            const FullDisk full;
            desk.press(Qt::Key_Return, Qt::ControlModifier);
            desk.press(Qt::Key_Return, Qt::ControlModifier);
            QVERIFY(waitFor(failed));
            QVERIFY(!said(desk, u"notice"_s).isEmpty());
            desk.type(u"still here"_s);
        }
        QVERIFY(desk.call().isOpen());
        QCOMPARE(desk.call().draft().notes, u"still here"_s);
        QTRY_VERIFY_WITH_TIMEOUT(said(desk, u"saved"_s).startsWith(u"Saved"_s), 10'000);
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!desk.call().isOpen());
    }

    void theSentenceGoesWhenTheWordsAreSavedAgain()
    {
        DeskWindow desk{u"en"_s};
        QVERIFY(desk.takeCall());
        desk.press(Qt::Key_F5);
        QSignalSpy failed{&desk.calls(), &CallDesk::keepFailed};
        QSignalSpy kept{&desk.calls(), &CallDesk::kept};
        {
            const FullDisk full;
            desk.type(QString{3000, u'n'});
            QVERIFY(waitFor(failed));
            QVERIFY(!said(desk, u"notice"_s).isEmpty());
            kept.clear();
        }
        QVERIFY(waitFor(kept));
        QTRY_VERIFY(said(desk, u"saved"_s).startsWith(u"Saved"_s));
        QVERIFY2(said(desk, u"notice"_s).isEmpty(), qPrintable(said(desk, u"notice"_s)));
    }
};

QTEST_MAIN(TestFullDisk)
#include "tst_full_disk.moc"
