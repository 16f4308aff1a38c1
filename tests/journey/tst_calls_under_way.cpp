// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/VaultFileSystem.h"
#include "tests/support/DeskWindow.h"
#include "tests/support/LookInside.h"
#include "tests/support/SlowFlush.h"

#include <QApplication>
#include <QSignalSpy>

using namespace latarnia;
using namespace Qt::StringLiterals;

namespace {

constexpr int SlowMs = 250;

void makeClosable(DeskWindow &desk)
{
    desk.call().change([](CallDraft &draft) {
        draft.kind = CallKind::Silent;
        draft.disposition = Disposition::Dropped;
    });
}

/// Both presses; the second one's commit is under way when this returns.
void closeSlowly(DeskWindow &desk)
{
    makeClosable(desk);
    QTest::qWait(KeepWhenIdleMs + 150);
    slowFlush::setMilliseconds(SlowMs);
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    desk.press(Qt::Key_Return, Qt::ControlModifier);
}

bool waitForClosed(QSignalSpy &closed)
{
    return !closed.isEmpty() || closed.wait(10'000);
}

} // namespace

/// What the operator does while the disk still writes what came before.
class TestCallsUnderWay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(slowFlush::install());
        registerVaultFileSystem(slowFlush::Name);
        applyLook(*qApp, Scheme::Light);
    }

    void cleanup() { slowFlush::setMilliseconds(0); }

    void whatIsTypedBeforeTheNextCallIsThereStaysInThisOne()
    {
        DeskWindow desk{u"en"_s};
        QVERIFY(desk.takeCall());
        const auto first = desk.call().draft().number;
        desk.press(Qt::Key_F5);
        desk.type(u"before "_s);
        QTest::qWait(KeepWhenIdleMs + 150);
        slowFlush::setMilliseconds(SlowMs);
        desk.press(Qt::Key_F2);
        QTest::qWait(20);
        desk.type(u"these words"_s);
        QTRY_VERIFY(desk.call().isOpen() && desk.call().draft().number != first);
        slowFlush::setMilliseconds(0);
        QVERIFY(desk.call().draft().notes.isEmpty());
        desk.press(Qt::Key_Tab, Qt::ControlModifier);
        QCOMPARE(desk.call().draft().number, first);
        QCOMPARE(desk.call().draft().notes, u"before these words"_s);
    }

    void whatIsTypedAfterTheClosingPressIsRefusedInSight()
    {
        const QTemporaryDir folder;
        const auto path = folder.filePath(u"d"_s);
        {
            DeskWindow desk{u"en"_s, {1366, 740}, path};
            QVERIFY(desk.takeCall());
            desk.press(Qt::Key_F5);
            desk.type(u"said"_s);
            QSignalSpy closed{&desk.calls(), &CallDesk::closed};
            closeSlowly(desk);
            QTest::qWait(20);
            QVERIFY(closed.isEmpty());
            desk.type(u" late words"_s);
            QCOMPARE(desk.find<QPlainTextEdit>(u"notes"_s)->toPlainText(), u"said"_s);
            QVERIFY(waitForClosed(closed));
        }
        QVERIFY(lookInside(path, u"SELECT call FROM draft"_s).isEmpty());
        DeskWindow desk{u"en"_s, {1366, 740}, path};
        QTest::qWait(300);
        QVERIFY(!desk.call().isOpen());
    }

    void theNextCallTakenWhileOneIsClosingLeavesNoneOnHold()
    {
        DeskWindow desk{u"en"_s};
        QVERIFY(desk.takeCall());
        const auto first = desk.call().draft().number;
        QSignalSpy closed{&desk.calls(), &CallDesk::closed};
        closeSlowly(desk);
        desk.press(Qt::Key_F2);
        QVERIFY(waitForClosed(closed));
        QTRY_VERIFY(desk.call().isOpen());
        QVERIFY(desk.call().draft().number != first);
        QVERIFY(!desk.find(u"heldCalls"_s)->isVisible());
        QVERIFY(desk.find<CallPage>({})->isVisible());
    }

    void goingToTheHeldCallWhileOneIsClosingSwapsNothing()
    {
        DeskWindow desk{u"en"_s};
        QVERIFY(desk.takeCall());
        const auto first = desk.call().draft().number;
        desk.press(Qt::Key_F2);
        QTRY_VERIFY(desk.call().draft().number != first);
        const auto second = desk.call().draft().id.text;
        QSignalSpy closed{&desk.calls(), &CallDesk::closed};
        closeSlowly(desk);
        desk.press(Qt::Key_Tab, Qt::ControlModifier);
        QVERIFY(waitForClosed(closed));
        slowFlush::setMilliseconds(0);
        QCOMPARE(closed.first().first().toString(), second);
        QTest::qWait(50);
        QVERIFY(desk.call().isOpen());
        QCOMPARE(desk.call().draft().number, first);
        QVERIFY(!desk.find(u"heldCalls"_s)->isVisible());
        QVERIFY(desk.find<CallPage>({})->isVisible());
        desk.press(Qt::Key_F5);
        desk.type(u"x"_s);
        QCOMPARE(desk.call().draft().notes, u"x"_s);
    }

    void theNumberOfATelephoneThatRingsGoesToItsOwnCall()
    {
        DeskWindow desk{u"en"_s};
        QTest::qWait(200);
        slowFlush::setMilliseconds(SlowMs);
        desk.press(Qt::Key_F2); // somebody at the desk; then the telephone rings
        desk.window().takeIncoming(u"+48600700800"_s);
        QTRY_VERIFY(desk.call().isOpen());
        QVERIFY(desk.call().draft().incomingNumber.isEmpty());
        QTRY_VERIFY(desk.find(u"heldCalls"_s)->isVisible());
        slowFlush::setMilliseconds(0);
        desk.press(Qt::Key_Tab, Qt::ControlModifier);
        QCOMPARE(desk.call().draft().incomingNumber, u"+48600700800"_s);
    }
};

QTEST_MAIN(TestCallsUnderWay)
#include "tst_calls_under_way.moc"
