// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/CallByKeyboard.h"
#include "ui/words/MomentWords.h"

#include <QApplication>
#include <QScrollBar>

using namespace keyboard;

/// A call on hold comes back as it was left.
class TestHeldCalls : public QObject
{
    Q_OBJECT

    static bool takeAnother(DeskWindow &desk)
    {
        const auto before = desk.call().draft().id;
        desk.press(Qt::Key_F2);
        return QTest::qWaitFor([&] { return desk.call().isOpen() && desk.call().draft().id != before; },
                               5000);
    }

private Q_SLOTS:
    void initTestCase() { applyLook(*qApp, Scheme::Light); }

    void anotherCallBeginsAtTheTopOfTheList()
    {
        DeskWindow desk{u"en"_s};
        QVERIFY(takeAnother(desk));
        const auto *list = desk.find<QuestionList>({});
        desk.find<CallPage>({})->screening().focusQuestion(u"D6.01"_s);
        QTRY_VERIFY(list->verticalScrollBar()->value() > 0);
        QVERIFY(takeAnother(desk));
        QTRY_COMPARE(list->verticalScrollBar()->value(), 0);
        QVERIFY(
            desk.find(u"dimensions"_s)->accessibleDescription().contains(u"0 of"_s)); // the short questions
    }

    void thePersonAndThePlaceOfTheHandsComeBack()
    {
        DeskWindow desk{u"en"_s};
        QVERIFY(takeAnother(desk));
        desk.press(Qt::Key_F6);
        QVERIFY(turn(desk, u"addPerson"_s));
        QCOMPARE(desk.call().now().personIndex(), 1);
        QVERIFY(desk.tabTo(u"people"_s));
        const auto place = desk.find<CallPage>({})->place();
        QVERIFY(takeAnother(desk));
        QCOMPARE(desk.call().now().personIndex(), 0);
        desk.press(Qt::Key_Tab, Qt::ControlModifier);
        QCOMPARE(desk.call().now().personIndex(), 1);
        QCOMPARE(desk.focused()->objectName(), u"people"_s);
        QCOMPARE(desk.find<CallPage>({})->place(), place);
    }

    void theTimeItWasSavedIsNotTheTimeItBegan()
    {
        DeskWindow desk{u"en"_s};
        QVERIFY(takeAnother(desk));
        QTest::qWait(1100);
        desk.press(Qt::Key_F5);
        desk.type(u"x"_s);
        const auto began = desk.call().draft().startedAt;
        const auto saved = [&] { return desk.find(u"saved"_s)->accessibleName(); };
        QTRY_VERIFY(saved().startsWith(u"Saved"_s));
        const auto before = saved();
        QVERIFY2(before != u"Saved "_s + clockTime(began), qPrintable(before));
        QVERIFY(takeAnother(desk));
        desk.press(Qt::Key_Tab, Qt::ControlModifier);
        QVERIFY2(saved() != u"Saved "_s + clockTime(began), qPrintable(saved()));
    }

    void afterACrashTheCallThatWasOnTheScreenIsThereWithItsPerson()
    {
        const QTemporaryDir folder;
        const auto path = folder.filePath(u"d"_s);
        CallId onScreen;
        {
            DeskWindow desk{u"en"_s, {1366, 740}, path};
            QVERIFY(takeAnother(desk));
            onScreen = desk.call().draft().id;
            desk.press(Qt::Key_F6);
            QVERIFY(turn(desk, u"addPerson"_s));
            QVERIFY(takeAnother(desk));
            desk.press(Qt::Key_F5);
            desk.type(u"the newer one"_s);
            desk.press(Qt::Key_Tab, Qt::ControlModifier); // back to the first, and nothing is typed there
            QCOMPARE(desk.call().draft().id, onScreen);
            desk.window().takeIncoming(u"+48600700800"_s); // waits
            QTest::qWait(KeepAtMostMs);
        }
        DeskWindow desk{u"en"_s, {1366, 740}, path};
        QTRY_VERIFY(desk.call().isOpen());
        QCOMPARE(desk.call().draft().id, onScreen);
        QCOMPARE(desk.call().now().personIndex(), 1);
        QVERIFY(desk.find(u"heldCalls"_s)->accessibleName().contains(u", "_s)); // both others wait
    }
};

QTEST_MAIN(TestHeldCalls)
#include "tst_held_calls.moc"
