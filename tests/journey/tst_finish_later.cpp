// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/CallByKeyboard.h"
#include "tests/support/LookInside.h"

#include <QApplication>
#include <QSignalSpy>

using namespace keyboard;

/// A call whose talk is over before its record: it is left, found again and closed.
class TestFinishLater : public QObject
{
    Q_OBJECT

    static void finishLater(DeskWindow &desk) { desk.press(Qt::Key_J, Qt::ControlModifier); }

    static bool takeInDanger(DeskWindow &desk)
    {
        if (!desk.takeCall())
            return false;
        desk.call().change([](CallDraft &draft) {
            draft.safety.where = u"by the red gate"_s;
            draft.safety.danger = DangerNow::Yes;
            draft.safety.dangerAsked = true;
        });
        return desk.call().now().shown().level == Level::T0;
    }

    static void makeClosable(DeskWindow &desk)
    {
        desk.call().change([](CallDraft &draft) {
            draft.kind = CallKind::Silent;
            draft.disposition = Disposition::Dropped;
        });
    }

private Q_SLOTS:
    void initTestCase() { applyLook(*qApp, Scheme::Light); }

    void anOrdinaryCallIsClosedAndNotLeft()
    {
        DeskWindow desk{u"en"_s};
        QVERIFY(desk.takeCall());
        finishLater(desk);
        QVERIFY(desk.call().isOpen());
        QVERIFY(desk.find(u"notice"_s)->isVisible());
        QVERIFY(!desk.call().draft().talkEndedAt.isValid());
    }

    void whisperedAndDroppedCallsMayBeLeft()
    {
        for (const bool whispered : {true, false}) {
            DeskWindow desk{u"pl"_s};
            QVERIFY(desk.takeCall());
            desk.call().change([whispered](CallDraft &draft) {
                if (whispered)
                    draft.safety.talkFreely = Answer::No;
                else
                    draft.disposition = Disposition::Dropped;
            });
            finishLater(desk);
            QVERIFY(!desk.call().isOpen());
            QVERIFY(desk.find(u"toFinish-0"_s)->isVisible());
        }
    }

    void itIsListedWhereNobodyCallsAndTakenUpByKeyboard()
    {
        DeskWindow desk{u"en"_s};
        QVERIFY(takeInDanger(desk));
        const auto number = desk.call().draft().number;
        finishLater(desk);
        QVERIFY(!desk.call().isOpen());
        auto *button = desk.find(u"toFinish-0"_s);
        QVERIFY(button->isVisible());
        QVERIFY2(button->accessibleName().contains(number) && button->accessibleName().contains(u"T0"_s),
                 qPrintable(button->accessibleName()));
        QVERIFY(!button->accessibleName().contains(u"gate"_s)); // anybody passing may read it
        QVERIFY(!desk.find(u"heldCalls"_s)->isVisible()); // nobody is on the line
        QVERIFY(desk.tabTo(u"toFinish-0"_s));
        desk.press(Qt::Key_Space);
        QCOMPARE(desk.call().draft().number, number);
        QVERIFY(desk.find<CallPage>({})->isVisible());
        QVERIFY(desk.find<CallPage>({})->isAncestorOf(desk.focused()));
    }

    void theTalkEndsWhenItIsLeftAndNotWhenItIsClosed()
    {
        const QTemporaryDir folder;
        const auto path = folder.filePath(u"d"_s);
        DeskWindow desk{u"en"_s, {1366, 740}, path};
        QVERIFY(takeInDanger(desk));
        const auto id = desk.call().draft().id.text;
        finishLater(desk);
        QTest::qWait(1200);
        QVERIFY(desk.tabTo(u"toFinish-0"_s));
        desk.press(Qt::Key_Space);
        const auto ended = desk.call().draft().talkEndedAt;
        QVERIFY(ended.isValid());
        const auto shown = desk.find(u"callTimer"_s)->accessibleName();
        QTest::qWait(1200);
        QCOMPARE(desk.find(u"callTimer"_s)->accessibleName(), shown); // the timer stands
        finishLater(desk); // left once more
        QVERIFY(desk.tabTo(u"toFinish-0"_s));
        desk.press(Qt::Key_Space);
        QCOMPARE(desk.call().draft().talkEndedAt, ended);
        makeClosable(desk);
        QSignalSpy closed{&desk.calls(), &CallDesk::closed};
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(closed.wait(5000));
        const auto rows = lookInside(path, u"SELECT ended_at FROM call WHERE id = ?"_s, {id});
        QCOMPARE(rows.value(0).value(0).toLongLong(), ended.toMSecsSinceEpoch());
    }

    void theRealEndOfALateEntryStays()
    {
        const QTemporaryDir folder;
        const auto path = folder.filePath(u"d"_s);
        DeskWindow desk{u"en"_s, {1366, 740}, path};
        QVERIFY(takeInDanger(desk));
        const auto id = desk.call().draft().id.text;
        const auto real = desk.call().draft().startedAt.addSecs(-600);
        desk.call().change([&](CallDraft &draft) {
            draft.startedAt = real.addSecs(-600);
            draft.endedAt = real;
        });
        finishLater(desk);
        QVERIFY(desk.tabTo(u"toFinish-0"_s));
        desk.press(Qt::Key_Space);
        QCOMPARE(desk.call().draft().endedAt, real);
        makeClosable(desk);
        QSignalSpy closed{&desk.calls(), &CallDesk::closed};
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(closed.wait(5000));
        const auto rows = lookInside(path, u"SELECT ended_at FROM call WHERE id = ?"_s, {id});
        QCOMPARE(rows.value(0).value(0).toLongLong(), real.toMSecsSinceEpoch());
    }

    void itIsStillListedAfterARestartAndNotPutOnTheScreen()
    {
        const QTemporaryDir folder;
        const auto path = folder.filePath(u"d"_s);
        QString number;
        {
            DeskWindow desk{u"en"_s, {1366, 740}, path};
            QVERIFY(takeInDanger(desk));
            number = desk.call().draft().number;
            finishLater(desk);
        }
        DeskWindow desk{u"es"_s, {1366, 740}, path};
        QTRY_VERIFY(desk.find(u"toFinish-0"_s)->isVisible());
        QVERIFY(!desk.call().isOpen());
        QVERIFY(desk.find(u"toFinish-0"_s)->accessibleName().contains(number));
        QVERIFY(desk.takeCall()); // and the next caller is taken as ever
        QVERIFY(desk.call().draft().number != number);
    }

    void thePaletteFindsCallsThatWait()
    {
        DeskWindow desk{u"en"_s};
        QVERIFY(takeInDanger(desk));
        const auto left = desk.call().draft().number;
        finishLater(desk);
        QVERIFY(desk.takeCall());
        const auto held = desk.call().draft().number;
        desk.press(Qt::Key_F2);
        QTRY_VERIFY(desk.call().isOpen() && desk.call().draft().number != held);
        find(desk, held);
        QCOMPARE(desk.call().draft().number, held);
        find(desk, u"red gate"_s);
        QCOMPARE(desk.call().draft().number, left);
        QVERIFY(desk.find<CallPage>({})->isVisible());
        QVERIFY(desk.find(u"heldCalls"_s)->accessibleName().contains(held)); // nobody hung up on
    }
};

QTEST_MAIN(TestFinishLater)
#include "tst_finish_later.moc"
