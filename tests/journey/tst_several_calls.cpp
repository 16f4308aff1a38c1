// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/DeskWindow.h"

#include <QApplication>

using namespace latarnia;
using namespace Qt::StringLiterals;

/// One call on the screen, the others held.
class TestSeveralCalls : public QObject
{
    Q_OBJECT

    /// Takes a call while another one may be open.
    static QString takeAnother(DeskWindow &desk)
    {
        const auto before = desk.call().draft().number;
        desk.press(Qt::Key_F2);
        const bool taken = QTest::qWaitFor(
            [&] { return desk.call().isOpen() && desk.call().draft().number != before; }, 5000);
        return taken ? desk.call().draft().number : QString{};
    }

private Q_SLOTS:
    void initTestCase() { applyLook(*qApp, Scheme::Light); }

    void aSecondCallHoldsTheFirstAndBothKeepTheirWords()
    {
        DeskWindow desk{u"en"_s};
        const auto first = takeAnother(desk);
        desk.press(Qt::Key_F5);
        desk.type(u"first"_s);
        desk.call().answer(u"R2"_s, Answer::Yes);
        const auto second = takeAnother(desk);
        QVERIFY(!second.isEmpty() && second != first);
        QVERIFY(desk.call().draft().notes.isEmpty());
        QVERIFY(desk.call().now().person().answers.isEmpty());
        auto *held = desk.find(u"heldCalls"_s);
        QVERIFY(held->isVisible());
        QVERIFY(held->accessibleName().contains(first));
        desk.press(Qt::Key_F5);
        desk.type(u"second"_s);
        desk.press(Qt::Key_Tab, Qt::ControlModifier);
        QCOMPARE(desk.call().draft().number, first);
        QCOMPARE(desk.call().draft().notes, u"first"_s);
        QCOMPARE(desk.find<QPlainTextEdit>(u"notes"_s)->toPlainText(), u"first"_s);
        QCOMPARE(desk.call().now().person().answers.value(u"R2"_s), Answer::Yes);
        QVERIFY(held->accessibleName().contains(second));
        desk.press(Qt::Key_Tab, Qt::ControlModifier);
        QCOMPARE(desk.call().draft().notes, u"second"_s);
    }

    void closingOneLeavesTheOtherOnHold()
    {
        DeskWindow desk{u"pl"_s};
        const auto first = takeAnother(desk);
        takeAnother(desk);
        desk.press(Qt::Key_E, Qt::ControlModifier);
        desk.press(Qt::Key_1); // it hung up
        QTRY_VERIFY(!desk.call().isOpen());
        QVERIFY(desk.find(u"heldCalls"_s)->isVisible());
        desk.press(Qt::Key_Tab, Qt::ControlModifier);
        QCOMPARE(desk.call().draft().number, first);
        QVERIFY(!desk.find(u"heldCalls"_s)->isVisible());
    }

    void allOfThemComeBackAfterACrash()
    {
        const QTemporaryDir folder;
        const auto content = *loadContent();
        Language language;
        language.change(u"es"_s);
        {
            const auto desk = *Desk::open(folder.filePath(u"d"_s), {}, utcNow);
            MainWindow window{{.desk = *desk, .content = content, .language = language}};
            window.show();
            for (const auto &notes : {u"one"_s, u"two"_s, u"three"_s}) {
                window.perform(Deed::TakeCall);
                QTRY_VERIFY(window.call().isOpen() && window.call().draft().notes.isEmpty());
                window.call().changeWords([&](CallDraft &draft) { draft.notes = notes; });
            }
        }
        const auto desk = *Desk::open(folder.filePath(u"d"_s), {}, utcNow);
        MainWindow window{{.desk = *desk, .content = content, .language = language}};
        window.show();
        QTRY_VERIFY(window.call().isOpen());
        QStringList notes;
        for (int i = 0; i < 3; ++i) {
            notes.append(window.call().draft().notes);
            window.perform(Deed::NextCall);
        }
        QCOMPARE(notes.first(), u"three"_s); // the one taken last is on the screen
        notes.sort();
        QCOMPARE(notes, (QStringList{u"one"_s, u"three"_s, u"two"_s}));
    }

    void withoutACallOnHoldTheKeyDoesNothing()
    {
        DeskWindow desk{u"en"_s};
        desk.press(Qt::Key_Tab, Qt::ControlModifier);
        QVERIFY(!desk.call().isOpen());
        const auto first = takeAnother(desk);
        desk.press(Qt::Key_Tab, Qt::ControlModifier);
        QCOMPARE(desk.call().draft().number, first);
    }
};

QTEST_MAIN(TestSeveralCalls)
#include "tst_several_calls.moc"
