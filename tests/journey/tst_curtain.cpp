// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/DeskWindow.h"

#include <QApplication>

using namespace latarnia;
using namespace Qt::StringLiterals;

/// The neutral screen: whatever happens behind it, hands and keys stay with it.
class TestCurtain : public QObject
{
    Q_OBJECT

    static bool isDown(const DeskWindow &desk) { return desk.find(u"curtain"_s)->isVisible(); }

    static void tapShift(DeskWindow &desk, int times)
    {
        for (int i = 0; i < times; ++i)
            desk.press(Qt::Key_Shift);
    }

private Q_SLOTS:
    void initTestCase() { applyLook(*qApp, Scheme::Light); }

    void aCallThatComesDoesNotTakeTheKeyboard()
    {
        DeskWindow desk{u"en"_s};
        desk.press(Qt::Key_F12);
        desk.window().takeIncoming(u"+48600700800"_s);
        QTRY_VERIFY(desk.call().isOpen());
        QVERIFY(isDown(desk));
        QCOMPARE(desk.focused()->objectName(), u"curtain"_s);
        desk.type(u"red gate 12"_s);
        QVERIFY(desk.call().draft().safety.where.isEmpty());
        QVERIFY(desk.call().now().person().answers.isEmpty());
        QCOMPARE(desk.call().draft().notes, u"red gate 12"_s);
        desk.press(Qt::Key_F12);
        QVERIFY(!isDown(desk));
        QCOMPARE(desk.focused()->objectName(), u"where"_s); // where the call wanted the hands
    }

    void aCloseThatIsDoneDoesNotTakeTheKeyboard()
    {
        DeskWindow desk{u"en"_s};
        QVERIFY(desk.takeCall());
        desk.call().change([](CallDraft &draft) {
            draft.kind = CallKind::Silent;
            draft.disposition = Disposition::Dropped;
        });
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        desk.press(Qt::Key_F12);
        QTRY_VERIFY(!desk.call().isOpen());
        QVERIFY(isDown(desk));
        QCOMPARE(desk.focused()->objectName(), u"curtain"_s);
    }

    void theKeyboardComesBackToWhereItWas()
    {
        DeskWindow desk{u"en"_s};
        QVERIFY(desk.takeCall());
        desk.press(Qt::Key_F5);
        desk.press(Qt::Key_F12);
        desk.press(Qt::Key_Pause);
        QVERIFY(!isDown(desk));
        QCOMPARE(desk.focused()->objectName(), u"notes"_s);
    }

    void onlyTheKeysThatHideBringTheScreenBack()
    {
        DeskWindow desk{u"pl"_s};
        QVERIFY(desk.takeCall());
        desk.press(Qt::Key_F12);
        for (const auto &[deed, first, second] : allDeedKeys()) {
            if (deed == Deed::Hide)
                continue;
            for (const auto &keys : {first, second}) {
                if (!keys.isEmpty())
                    desk.press(keys[0].key(), keys[0].keyboardModifiers());
                QVERIFY2(isDown(desk), qPrintable(keys.toString()));
            }
        }
        QVERIFY(desk.call().isOpen());
        QVERIFY(desk.call().draft().referrals.isEmpty());
        QVERIFY(desk.call().now().person().answers.isEmpty());
        QVERIFY(!desk.find(u"heldCalls"_s)->isVisible());
    }

    void threeBareShiftsBringItBackToo()
    {
        DeskWindow desk{u"es"_s};
        QVERIFY(desk.takeCall());
        tapShift(desk, 3);
        QTRY_VERIFY(isDown(desk));
        tapShift(desk, 3);
        QTRY_VERIFY(!isDown(desk));
    }
};

QTEST_MAIN(TestCurtain)
#include "tst_curtain.moc"
