// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/HideKeys.h"
#include "ui/kit/WindowsAbove.h"

#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>
#include <QVBoxLayout>

using namespace latarnia;
using namespace Qt::StringLiterals;

namespace {

/// A window with a field and a list of choices, under the keys that hide it.
struct HiddenByKeys
{
    qint64 now{0};
    bool isHidden{false};
    QWidget window{};
    QLineEdit *field{new QLineEdit};
    QComboBox *choice{new QComboBox};
    HideKeys *keys{new HideKeys{
        &window, {Qt::Key_F12, Qt::Key_Pause}, [this] { return isHidden; }, [this] { return now; }}};
    QSignalSpy hides{keys, &HideKeys::hideAsked};
    QSignalSpy returns{keys, &HideKeys::returnAsked};
    QSignalSpy takenBack{keys, &HideKeys::takenBack};

    HiddenByKeys()
    {
        auto *rows = new QVBoxLayout{&window};
        rows->addWidget(field);
        rows->addWidget(choice);
        choice->addItems({u"one"_s, u"two"_s});
        window.show();
        (void)QTest::qWaitForWindowExposed(&window);
        window.activateWindow();
        (void)QTest::qWaitForWindowActive(&window);
        field->setFocus();
    }

    void tap(int times, int everyMs = 200)
    {
        for (int i = 0; i < times; ++i) {
            QTest::keyPress(field, Qt::Key_Shift);
            now += 50;
            QTest::keyRelease(field, Qt::Key_Shift, Qt::ShiftModifier);
            now += everyMs - 50;
        }
    }
};

constexpr int Settled = 900; ///< milliseconds after which no fourth tap counts

} // namespace

/// Which keys hide the screen, wherever the hands are.
class TestHideKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void threeBareTapsHideAtOnce()
    {
        HiddenByKeys desk;
        desk.tap(2);
        QCOMPARE(desk.hides.size(), 0);
        desk.tap(1);
        QCOMPARE(desk.hides.size(), 1);
        QTest::qWait(Settled);
        QCOMPARE(desk.returns.size(), 0);
        QCOMPARE(desk.takenBack.size(), 0);
    }

    void fiveTapsAreStickyKeysAndAreTakenBack()
    {
        HiddenByKeys desk;
        desk.tap(3);
        desk.isHidden = true;
        desk.tap(2);
        QCOMPARE(desk.hides.size(), 1);
        QCOMPARE(desk.takenBack.size(), 1);
        desk.isHidden = false;
        QTest::qWait(Settled);
        QCOMPARE(desk.returns.size(), 0);
    }

    void whatIsHiddenComesBackOnlyAfterNoFourthTap()
    {
        HiddenByKeys desk;
        desk.isHidden = true;
        desk.tap(3);
        QCOMPARE(desk.returns.size(), 0);
        QTRY_COMPARE(desk.returns.size(), 1);
        desk.now += 5000;
        desk.tap(5);
        QTest::qWait(Settled);
        QCOMPARE(desk.returns.size(), 1);
        QCOMPARE(desk.hides.size(), 0);
    }

    void aShiftThatWritesACapitalIsNoTap()
    {
        HiddenByKeys desk;
        for (int i = 0; i < 4; ++i) {
            QTest::keyPress(desk.field, Qt::Key_Shift);
            desk.now += 30;
            QTest::keyClick(desk.field, Qt::Key_A, Qt::ShiftModifier);
            desk.now += 30;
            QTest::keyRelease(desk.field, Qt::Key_Shift, Qt::ShiftModifier);
            desk.now += 100;
        }
        QCOMPARE(desk.field->text(), u"aaaa"_s);
        desk.tap(2);
        QTest::keyPress(desk.field, Qt::Key_Shift); // the third is held for a letter
        QTest::keyClick(desk.field, Qt::Key_B, Qt::ShiftModifier);
        QTest::keyRelease(desk.field, Qt::Key_Shift, Qt::ShiftModifier);
        QCOMPARE(desk.hides.size(), 0);
    }

    void slowTapsAndWhatIsHeldOrClickedInBetweenDoNotCount()
    {
        HiddenByKeys desk;
        desk.tap(3, 700);
        desk.now += 5000;
        desk.tap(2);
        QTest::keyClick(desk.field, Qt::Key_Left);
        desk.tap(1);
        desk.now += 5000;
        desk.tap(2);
        QTest::mouseClick(desk.field, Qt::LeftButton);
        desk.tap(1);
        desk.now += 5000;
        QTest::keyPress(desk.field, Qt::Key_Shift);
        desk.now += 700; // a hand that rests
        QTest::keyRelease(desk.field, Qt::Key_Shift, Qt::ShiftModifier);
        desk.tap(2);
        QCOMPARE(desk.hides.size(), 0);
    }

    void theKeyHidesWhateverIsHeldWithIt_data()
    {
        QTest::addColumn<Qt::KeyboardModifiers>("held");
        QTest::newRow("nothing") << Qt::KeyboardModifiers{};
        QTest::newRow("Shift, in the middle of a capital") << Qt::KeyboardModifiers{Qt::ShiftModifier};
        QTest::newRow("Ctrl") << Qt::KeyboardModifiers{Qt::ControlModifier};
    }

    void theKeyHidesWhateverIsHeldWithIt()
    {
        QFETCH(const Qt::KeyboardModifiers, held);
        HiddenByKeys desk;
        QTest::keyClick(desk.field, Qt::Key_F12, held);
        QCOMPARE(desk.hides.size(), 1);
        desk.isHidden = true;
        QTest::keyClick(desk.field, Qt::Key_Pause, held);
        QCOMPARE(desk.returns.size(), 1);
    }

    void aKeyHeldDownIsOneKey()
    {
        HiddenByKeys desk;
        QKeyEvent again{QEvent::KeyPress, Qt::Key_F12, Qt::NoModifier, {}, true};
        QApplication::sendEvent(desk.field, &again);
        QCOMPARE(desk.hides.size(), 0);
    }

    void theKeyIsHeardInAListAMenuAndADialog()
    {
        HiddenByKeys desk;
        desk.choice->showPopup();
        QTest::keyClick(QApplication::activePopupWidget()->focusWidget(), Qt::Key_F12);
        QCOMPARE(desk.hides.size(), 1);
        desk.choice->hidePopup();
        QMenu menu{&desk.window};
        menu.addAction(u"copy"_s);
        menu.popup({});
        QTest::keyClick(&menu, Qt::Key_F12);
        QCOMPARE(desk.hides.size(), 2);
        menu.close();
        QDialog dialog{&desk.window};
        QLineEdit inside{&dialog};
        dialog.open();
        QTest::keyClick(&inside, Qt::Key_F12);
        QCOMPARE(desk.hides.size(), 3);
    }

    void threeTapsAreHeardInAMenuToo()
    {
        HiddenByKeys desk;
        QMenu menu{&desk.window};
        menu.addAction(u"copy"_s);
        menu.popup({});
        for (int i = 0; i < 3; ++i) {
            QTest::keyPress(&menu, Qt::Key_Shift);
            QTest::keyRelease(&menu, Qt::Key_Shift, Qt::ShiftModifier);
        }
        QCOMPARE(desk.hides.size(), 1);
    }

    void aWindowThatIsNotShownHearsNothing()
    {
        HiddenByKeys desk;
        desk.window.hide();
        QTest::keyClick(desk.field, Qt::Key_F12);
        QCOMPARE(desk.hides.size(), 0);
    }

    void whatLiesOverTheWindowIsPutAwayAtOnce()
    {
        HiddenByKeys desk;
        WindowsAbove above{&desk.window};
        QDialog dialog{&desk.window};
        QLineEdit typed{&dialog};
        typed.setText(u"half a word"_s);
        dialog.show();
        auto *brief = new QDialog{&desk.window};
        brief->setAttribute(Qt::WA_DeleteOnClose);
        brief->show();
        const QPointer<QDialog> gone{brief};
        QToolTip::showText({5, 5}, u"why this level"_s, desk.field);
        QMenu menu{&desk.window};
        menu.addAction(u"copy"_s);
        menu.popup({});
        above.putAway();
        const auto windows = QApplication::topLevelWidgets();
        for (const auto *window : windows)
            QVERIFY2(window == &desk.window || !window->isVisible(), window->metaObject()->className());
        QTRY_VERIFY(!gone);
        above.bringBack();
        QVERIFY(dialog.isVisible());
        QCOMPARE(typed.text(), u"half a word"_s);
        QVERIFY(!menu.isVisible());
    }

    void nothingComesUpWhileTheWindowIsHidden()
    {
        HiddenByKeys desk;
        WindowsAbove above{&desk.window};
        above.putAway();
        QDialog late{&desk.window};
        late.show();
        QTRY_VERIFY(!late.isVisible());
        desk.field->setToolTip(u"a word"_s);
        QHelpEvent help{QEvent::ToolTip, {}, {5, 5}};
        QApplication::sendEvent(desk.field, &help);
        QVERIFY(!QToolTip::isVisible());
        above.bringBack();
        QVERIFY(late.isVisible());
    }
};

QTEST_MAIN(TestHideKeys)
#include "tst_hide_keys.moc"
