// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/CallByKeyboard.h"
#include "ui/shell/KeyTable.h"

#include <QClipboard>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>
#include <QToolTip>

#include <functional>

using namespace keyboard;

namespace {

using Steps = std::function<void(DeskWindow &)>;

/// What has the keyboard, an open list or a menu before all others.
QWidget *hands(DeskWindow &desk)
{
    if (auto *popup = QApplication::activePopupWidget())
        return popup->focusWidget() ? popup->focusWidget() : popup;
    return desk.focused() ? desk.focused() : &desk.window();
}

/// Whatever can be seen at these places is the curtain.
bool isAllCurtain(DeskWindow &desk)
{
    const auto *curtain = desk.find(u"curtain"_s);
    for (int x = 1; x < desk.window().width(); x += 31) {
        for (int y = 1; y < desk.window().height(); y += 31) {
            if (desk.window().childAt(x, y) != curtain)
                return false;
        }
    }
    const auto windows = QApplication::topLevelWidgets();
    return curtain->isVisible() && std::none_of(windows.begin(), windows.end(), [&](const QWidget *window) {
               return window != &desk.window() && window->isVisible();
           });
}

void withCall(DeskWindow &desk, const Steps &steps)
{
    QVERIFY(desk.takeCall());
    steps(desk);
}

QList<std::pair<const char *, Steps>> states()
{
    const auto perform = [](Deed deed) {
        return [deed](DeskWindow &desk) {
            withCall(desk, [deed](DeskWindow &now) { now.window().perform(deed); });
        };
    };
    return {
        {"nobody calls", [](DeskWindow &) {}},
        {"the list of calls", [](DeskWindow &desk) { desk.press(Qt::Key_D, Qt::ControlModifier); }},
        {"a form in the vault",
         [](DeskWindow &desk) {
             desk.press(Qt::Key_B, Qt::ControlModifier);
             desk.find<Button>(u"namePlace"_s)->click();
             desk.type(u"/media"_s);
         }},
        {"the safety of a call", perform(Deed::GoToSafety)},
        {"notes", perform(Deed::GoToNotes)},
        {"the palette",
         [=](DeskWindow &desk) {
             perform(Deed::Find)(desk);
             desk.type(u"deu"_s);
         }},
        {"the sheet of keys", perform(Deed::ShowKeys)},
        {"the script card", perform(Deed::ShowScript)},
        {"one question at a time", perform(Deed::Whisper)},
        {"a call that ends at once", perform(Deed::CloseAtOnce)},
        {"why this level", perform(Deed::Why)},
        {"people", perform(Deed::GoToPeople)},
        {"an open list of choices",
         [=](DeskWindow &desk) {
             perform(Deed::GoToSafety)(desk);
             auto *choice = desk.find<Choice>(u"ifCutOff"_s);
             choice->setFocus();
             choice->showPopup();
             QVERIFY(QApplication::activePopupWidget());
         }},
        {"the menu of a field",
         [=](DeskWindow &desk) {
             perform(Deed::GoToNotes)(desk);
             desk.type(u"gate"_s);
             QContextMenuEvent asks{QContextMenuEvent::Keyboard, {5, 5}, {5, 5}};
             QApplication::sendEvent(desk.focused(), &asks);
             QVERIFY(qobject_cast<QMenu *>(QApplication::activePopupWidget()));
         }},
        {"a tooltip",
         [=](DeskWindow &desk) {
             perform(Deed::GoToNotes)(desk);
             QToolTip::showText({5, 5}, u"a word"_s, desk.focused());
             QVERIFY(QToolTip::isVisible());
         }},
    };
}

} // namespace

/// Somebody comes in: the screen is hidden from wherever the hands are, and comes back as it was.
class TestHiding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyLook(*qApp, Scheme::Light); }

    void fromAnyStateAllOfItIsHidden_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("state");
        const auto all = states();
        for (int i = 0; i < all.size(); ++i) {
            const auto language = Language::known().at(i % 3);
            QTest::addRow("%s (%s)", all.at(i).first, qPrintable(language)) << language << i;
        }
    }

    void fromAnyStateAllOfItIsHidden()
    {
        QFETCH(const QString, language);
        QFETCH(const int, state);
        DeskWindow desk{language};
        QToolTip::hideText();
        states().at(state).second(desk);
        const auto before = desk.call().isOpen() ? desk.call().draft() : CallDraft{};
        QTest::keyClick(hands(desk), Qt::Key_F12);
        QVERIFY(isAllCurtain(desk));
        QCOMPARE(desk.window().windowTitle(), u" "_s);
        QCOMPARE(desk.focused()->objectName(), u"curtain"_s);
        desk.type(u" 7 żółw"_s);
        desk.press(Qt::Key_F12);
        QVERIFY(!desk.find(u"curtain"_s)->isVisible());
        QVERIFY(!desk.window().windowTitle().trimmed().isEmpty());
        if (!desk.call().isOpen()) {
            QCOMPARE(desk.find<QPlainTextEdit>(u"notes"_s)->toPlainText(), QString{});
            return;
        }
        auto now = desk.call().draft();
        QCOMPARE(now.notes, before.notes + u" 7 żółw"_s);
        now.notes = before.notes;
        now.revision = before.revision;
        QCOMPARE(now, before);
        QVERIFY(desk.focused() && desk.focused()->window() == &desk.window());
    }

    void whatWasTypedIntoAFormIsThereAgain()
    {
        DeskWindow desk{u"es"_s};
        states().at(2).second(desk);
        desk.press(Qt::Key_F12);
        desk.type(u"nowhere"_s);
        desk.press(Qt::Key_F12);
        QCOMPARE(desk.focused()->objectName(), u"placeFolder"_s);
        QCOMPARE(desk.find<QLineEdit>(u"placeFolder"_s)->text(), u"/media"_s);
    }

    void aLanguageThatChangesBehindTheCurtainTellsNothing()
    {
        DeskWindow desk{u"pl"_s};
        desk.press(Qt::Key_F12);
        desk.language().change(u"es"_s);
        QCoreApplication::sendPostedEvents();
        QCOMPARE(desk.window().windowTitle(), u" "_s);
        desk.press(Qt::Key_F12);
        QCOMPARE(desk.window().windowTitle(), u"Latarnia"_s);
    }

    void whatComesUpBehindTheCurtainStaysThere()
    {
        DeskWindow desk{u"en"_s};
        QVERIFY(desk.takeCall());
        desk.press(Qt::Key_F12);
        QWidget late{&desk.window()};
        late.setGeometry(desk.window().rect());
        late.show();
        late.ensurePolished();
        QCoreApplication::sendPostedEvents();
        QVERIFY(isAllCurtain(desk));
        desk.press(Qt::Key_F12);
    }

    void blindHandsWriteLinesTakeLettersBackAndUseAccents()
    {
        DeskWindow desk{u"es"_s};
        QVERIFY(desk.takeCall());
        desk.press(Qt::Key_F5);
        desk.type(u"red"_s);
        desk.press(Qt::Key_F12);
        desk.press(Qt::Key_Return);
        desk.type(u"gatee"_s);
        desk.press(Qt::Key_Backspace);
        QInputMethodEvent accent;
        accent.setCommitString(u"ñ"_s);
        QApplication::sendEvent(desk.focused(), &accent);
        QCOMPARE(desk.call().draft().notes, u"red\ngateñ"_s);
        for (int i = 0; i < 20; ++i)
            desk.press(Qt::Key_Backspace);
        QCOMPARE(desk.call().draft().notes, u"red"_s); // no more than was written blindly
    }

    void lettersOfOneCallAreNotTakenBackInTheNext()
    {
        DeskWindow desk{u"en"_s};
        QVERIFY(desk.takeCall());
        const auto first = desk.call().draft().id;
        desk.press(Qt::Key_F5);
        desk.type(u"kept"_s);
        desk.press(Qt::Key_F2);
        QTRY_VERIFY(desk.call().isOpen() && desk.call().draft().id != first);
        desk.press(Qt::Key_F12);
        desk.type(u"ab"_s);
        desk.press(Qt::Key_F12);
        desk.press(Qt::Key_Tab, Qt::ControlModifier);
        QTRY_COMPARE(desk.call().draft().id, first);
        desk.press(Qt::Key_F12);
        desk.press(Qt::Key_Backspace);
        QCOMPARE(desk.call().draft().notes, u"kept"_s);
    }

    void theKeyThatHidesIsTriedOnTheSheetOfKeysAsWell()
    {
        DeskWindow desk{u"pl"_s};
        desk.press(Qt::Key_F1);
        const auto *table = desk.find<KeyTable>({});
        QVERIFY(table);
        const auto before = desk.find(u"keySheet"_s)->grab().toImage();
        desk.press(Qt::Key_F12);
        desk.press(Qt::Key_Pause);
        QVERIFY(desk.find(u"keySheet"_s)->isVisible());
        QVERIFY(desk.find(u"keySheet"_s)->grab().toImage() != before);
    }

    void fiveShiftsWhileWritingDoNothing()
    {
        DeskWindow desk{u"pl"_s};
        QVERIFY(desk.takeCall());
        desk.press(Qt::Key_F5);
        desk.type(u"b"_s);
        for (int i = 0; i < 5; ++i)
            desk.press(Qt::Key_Shift);
        QVERIFY(!desk.find(u"curtain"_s)->isVisible());
        QCOMPARE(desk.focused()->objectName(), u"notes"_s);
        desk.type(u"ramka"_s);
        QCOMPARE(desk.call().draft().notes, u"bramka"_s);
    }

    void aSecretThatWasCopiedIsGoneWithTheScreen()
    {
        DeskWindow desk{u"en"_s};
        QVERIFY(desk.takeCall());
        desk.press(Qt::Key_F3);
        QVERIFY(desk.tabTo(u"where"_s));
        desk.type(u"red gate 12"_s);
        desk.press(Qt::Key_A, Qt::ControlModifier);
        desk.press(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), u"red gate 12"_s);
        QVERIFY(QApplication::clipboard()->mimeData()->hasFormat(u"x-kde-passwordManagerHint"_s));
        desk.press(Qt::Key_F12);
        QCOMPARE(QApplication::clipboard()->text(), QString{});
    }
};

QTEST_MAIN(TestHiding)
#include "tst_hiding.moc"
