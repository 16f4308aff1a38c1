// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Entry.h"
#include "tests/support/EntryDesk.h"
#include "tests/support/SealedFolder.h"

#include <QApplication>
#include <QElapsedTimer>

using namespace latarnia;
using namespace Qt::StringLiterals;

/// Somebody comes into the room before anybody has signed in.
class TestEntryCurtain : public QObject
{
    Q_OBJECT

    std::unique_ptr<SealedFolder> m_folder;
    std::unique_ptr<Content> m_content;

    static void languages()
    {
        QTest::addColumn<QString>("language");
        for (const auto &language : Language::known())
            QTest::newRow(qPrintable(language)) << language;
    }
    static bool isDown(const EntryDesk &desk) { return desk.find(u"curtain"_s)->isVisible(); }
    template<typename Window>
    static Window *visible()
    {
        const auto windows = QApplication::topLevelWidgets();
        for (auto *window : windows) {
            if (auto *found = qobject_cast<Window *>(window); found && found->isVisible())
                return found;
        }
        return nullptr;
    }

private Q_SLOTS:
    void initTestCase()
    {
        applyLook(*qApp, Scheme::Light);
        m_content = std::make_unique<Content>(*loadContent());
        QApplication::setQuitOnLastWindowClosed(false);
    }
    void init() { m_folder = std::make_unique<SealedFolder>(); }

    void theWayInIsHiddenAtOnceAndNothingTypedGoesAnywhere_data() { languages(); }

    void theWayInIsHiddenAtOnceAndNothingTypedGoesAnywhere()
    {
        QFETCH(QString, language);
        EntryDesk desk{language, m_folder->path()};
        const auto title = desk.window().windowTitle();
        desk.type(u"kaszt"_s);
        QElapsedTimer time;
        time.start();
        desk.press(Qt::Key_F12);
        QVERIFY(isDown(desk));
        QVERIFY(time.elapsed() < 100);
        QCOMPARE(desk.window().windowTitle(), u" "_s);
        desk.type(u"blind words"_s);
        for (const auto key : {Qt::Key_Return, Qt::Key_F2, Qt::Key_Escape, Qt::Key_Tab})
            desk.press(key);
        desk.press(Qt::Key_2, Qt::AltModifier);
        QVERIFY(isDown(desk));
        QVERIFY(desk.calls().isEmpty());
        desk.press(Qt::Key_Pause);
        QVERIFY(!isDown(desk));
        QCOMPARE(desk.window().windowTitle(), title);
        auto *field = desk.find<QLineEdit>(u"signInPassphrase"_s);
        QVERIFY(desk.hasFocus(u"signInPassphrase"_s));
        QCOMPARE(field->text(), u"kaszt"_s); // for tired hands it is still there
        QCOMPARE(field->echoMode(), QLineEdit::Password);
        desk.press(Qt::Key_F2);
        QCOMPARE(desk.calls().size(), 1);
    }

    void threeBareShiftsHideItAndBringItBack()
    {
        EntryDesk desk{u"en"_s, m_folder->path()};
        for (int i = 0; i < 3; ++i)
            desk.press(Qt::Key_Shift);
        QTRY_VERIFY(isDown(desk));
        for (int i = 0; i < 3; ++i)
            desk.press(Qt::Key_Shift);
        QTRY_VERIFY(!isDown(desk));
    }

    void theFirstStartAndTheWayBackAreHiddenToo_data() { languages(); }

    void theFirstStartAndTheWayBackAreHiddenToo()
    {
        QFETCH(QString, language);
        const QTemporaryDir other;
        EntryDesk first{language, other.filePath(u"d"_s)};
        QVERIFY(firstStart::goToPerson(first));
        first.press(Qt::Key_F12);
        QVERIFY(isDown(first));
        first.type(u"Anna"_s);
        first.press(Qt::Key_Left, Qt::AltModifier);
        first.press(Qt::Key_F12);
        QVERIFY(first.hasFocus(u"personName"_s));
        QCOMPARE(first.find<QLineEdit>(u"personName"_s)->text(), QString{});
        first.window().hide();

        EntryDesk desk{language, m_folder->path()};
        QVERIFY(desk.tabTo(u"toRestore"_s));
        desk.press(Qt::Key_Return);
        QTRY_VERIFY(desk.hasFocus(u"restoreFolder"_s));
        desk.press(Qt::Key_F12);
        QVERIFY(isDown(desk));
        desk.type(u"/media"_s);
        desk.press(Qt::Key_F12);
        QVERIFY(desk.hasFocus(u"restoreFolder"_s));
        QCOMPARE(desk.find<QLineEdit>(u"restoreFolder"_s)->text(), QString{});
    }

    void whatFollowsTheHiddenWindowIsHidden_data()
    {
        QTest::addColumn<bool>("rings");
        QTest::newRow("the telephone rings") << true;
        QTest::newRow("the vault has opened meanwhile") << false;
    }

    void whatFollowsTheHiddenWindowIsHidden()
    {
        QFETCH(bool, rings);
        Language language;
        language.change(u"en"_s);
        Entry entry{m_folder->path(), *m_content, language};
        entry.begin();
        QTRY_VERIFY(visible<EntryWindow>());
        visible<EntryWindow>()->activateWindow();
        QTRY_VERIFY(QApplication::focusWidget());
        const auto press = [](Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); };
        if (!rings) {
            QTest::keyClicks(QApplication::focusWidget(), SealedFolder::passphrase());
            press(Qt::Key_Return);
        }
        press(Qt::Key_F12);
        if (rings)
            entry.takeIncoming(u"+48 600 100 200"_s);
        QTRY_VERIFY_WITH_TIMEOUT(visible<MainWindow>(), 20'000);
        auto *window = visible<MainWindow>();
        auto *curtain = window->findChild<QWidget *>(u"curtain"_s);
        QVERIFY(curtain->isVisible());
        QCOMPARE(curtain->size(), window->size());
        QCOMPARE(window->windowTitle(), u" "_s);
        if (rings)
            QTRY_VERIFY(window->call().isOpen());
        window->activateWindow();
        QTRY_COMPARE(QApplication::focusWidget(), curtain);
        press(Qt::Key_F12);
        QVERIFY(!curtain->isVisible());
        if (!rings)
            return;
        press(Qt::Key_F12);
        press(Qt::Key_F12);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Q, Qt::ControlModifier);
        QTRY_VERIFY(visible<EntryWindow>());
        QVERIFY(!visible<EntryWindow>()->isCovered()); // whoever came back to it wants to see it
    }
};

QTEST_MAIN(TestEntryCurtain)
#include "tst_entry_curtain.moc"
