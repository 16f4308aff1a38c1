// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Entry.h"
#include "core/desk/Backup.h"
#include "core/desk/LockedIntake.h"
#include "core/store/Store.h"
#include "core/vault/KeyringFile.h"
#include "tests/support/SealedFolder.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QTest>

using namespace latarnia;
using namespace Qt::StringLiterals;

namespace {

template<typename Window>
Window *visible()
{
    const auto windows = QApplication::topLevelWidgets();
    for (auto *window : windows) {
        if (auto *found = qobject_cast<Window *>(window); found && found->isVisible())
            return found;
    }
    return nullptr;
}

void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
}

void type(const QString &text)
{
    for (const QChar c : text) {
        QKeyEvent key{QEvent::KeyPress, 0, Qt::NoModifier, QString{c}};
        QApplication::sendEvent(QApplication::focusWidget(), &key);
    }
}

} // namespace

/// The whole way of a night: the telephone rings before anybody has signed in.
class TestCallBeforeUnlocking : public QObject
{
    Q_OBJECT

    std::unique_ptr<SealedFolder> m_folder;
    std::unique_ptr<Content> m_content;
    std::unique_ptr<Language> m_language;
    std::unique_ptr<Entry> m_entry;

    void begin(const QString &language)
    {
        m_language = std::make_unique<Language>();
        m_language->change(language);
        m_entry = std::make_unique<Entry>(m_folder->path(), *m_content, *m_language);
        m_entry->begin();
        QTRY_VERIFY(visible<EntryWindow>());
        visible<EntryWindow>()->activateWindow();
        QTRY_VERIFY(QApplication::focusWidget());
    }
    static bool hasCall()
    {
        auto *window = visible<MainWindow>();
        return window && window->call().isOpen();
    }
    static QString typedNotes() { return visible<MainWindow>()->call().draft().notes; }
    static void signIn()
    {
        QTRY_VERIFY(visible<EntryWindow>());
        visible<EntryWindow>()->activateWindow();
        auto *field = visible<EntryWindow>()->findChild<QLineEdit *>(u"signInPassphrase"_s);
        QVERIFY(field);
        field->setFocus();
        type(SealedFolder::passphrase());
        press(Qt::Key_Return);
    }

private Q_SLOTS:
    void initTestCase()
    {
        applyLook(*qApp, Scheme::Light);
        m_content = std::make_unique<Content>(*loadContent());
        QApplication::setQuitOnLastWindowClosed(false);
    }
    void init() { m_folder = std::make_unique<SealedFolder>(); }
    void cleanup() { m_entry.reset(); }

    void aCallTakenBeforeUnlockingIsOnTheScreenAfterwards_data()
    {
        QTest::addColumn<QString>("language");
        for (const auto &language : Language::known())
            QTest::newRow(qPrintable(language)) << language;
    }

    void aCallTakenBeforeUnlockingIsOnTheScreenAfterwards()
    {
        QFETCH(QString, language);
        begin(language);
        press(Qt::Key_F2);
        QTRY_VERIFY(hasCall());
        QVERIFY(visible<MainWindow>()->findChild<QWidget *>(u"lockedNotice"_s)->isVisible());
        visible<MainWindow>()->activateWindow();
        press(Qt::Key_F5);
        type(u"kanarek w klatce"_s);
        QTest::qWait(KeepWhenIdleMs + 200);
        press(Qt::Key_Q, Qt::ControlModifier);
        signIn();
        QTRY_VERIFY_WITH_TIMEOUT(hasCall(), 20'000);
        QCOMPARE(typedNotes(), u"kanarek w klatce"_s);
        QVERIFY(visible<MainWindow>()->call().draft().number.endsWith(u"000001"_s));
        QVERIFY(!visible<MainWindow>()->findChild<QWidget *>(u"lockedNotice"_s)->isVisible());
        QVERIFY(QDir{m_folder->path() + u"/intake"_s}.isEmpty());
    }

    void whatCameInIsSaidWithItsNumbersUntilTheNextCall_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("byEscape");
        for (const auto &language : Language::known()) {
            QTest::addRow("%s, a call", qPrintable(language)) << language << false;
            QTest::addRow("%s, Escape", qPrintable(language)) << language << true;
        }
    }

    void whatCameInIsSaidWithItsNumbersUntilTheNextCall()
    {
        QFETCH(QString, language);
        QFETCH(bool, byEscape);
        { // closed before anybody signed in
            const auto intake = makeIntakeVault(m_folder->path());
            const auto desk = Desk::open(intake->vault, intake->identity, utcNow);
            closeOne(**desk, u"one"_s);
            closeOne(**desk, u"two"_s);
        }
        const SealedFolder other;
        const EmergencyFiles theirs{other.vaults().keyring.intakeKey, {m_folder->path() + u"/emergency"_s}};
        const auto now = utcNow();
        QVERIFY(theirs.keep(filled({.id = makeId<CallTag>(now), .startedAt = now})));
        begin(language);
        signIn();
        QTRY_VERIFY_WITH_TIMEOUT(visible<MainWindow>(), 20'000);
        auto *window = visible<MainWindow>();
        const auto said = [&](const QString &name) {
            const auto *line = window->findChild<QWidget *>(name);
            return line->isVisible() ? line->accessibleName() : QString{};
        };
        window->activateWindow();
        QTRY_VERIFY(QApplication::focusWidget());
        QTRY_VERIFY(said(u"cameIn"_s).contains(u"000001"_s));
        QVERIFY(said(u"cameIn"_s).contains(u"000002"_s));
        QVERIFY(said(u"leftAside"_s).contains(m_folder->path() + u"/emergency"_s));
        press(byEscape ? Qt::Key_Escape : Qt::Key_F2);
        QTRY_COMPARE(hasCall(), !byEscape);
        QVERIFY(window->findChild<QWidget *>(u"cameIn"_s)->isHidden());
        QVERIFY(window->findChild<QWidget *>(u"leftAside"_s)->isHidden());
    }

    void copiesOnAStickComeInFromTheFolderThatIsNamed_data()
    {
        QTest::addColumn<QString>("language");
        for (const auto &language : Language::known())
            QTest::newRow(qPrintable(language)) << language;
    }

    void copiesOnAStickComeInFromTheFolderThatIsNamed()
    {
        QFETCH(QString, language);
        const QTemporaryDir stick;
        const auto now = utcNow();
        auto draft = filled({.id = makeId<CallTag>(now), .startedAt = now});
        draft.notes = u"kanarek"_s;
        QVERIFY((EmergencyFiles{m_folder->vaults().keyring.intakeKey, {stick.path()}}.keep(draft)));
        begin(language);
        signIn();
        QTRY_VERIFY_WITH_TIMEOUT(visible<MainWindow>(), 20'000);
        auto *window = visible<MainWindow>();
        window->activateWindow();
        QTRY_VERIFY(QApplication::focusWidget());
        press(Qt::Key_Escape); // a new desk tries its keys first
        press(Qt::Key_B, Qt::ControlModifier);
        for (int i = 0; i < 100 && QApplication::focusWidget()->objectName() != u"emergencyFolder"_s; ++i)
            press(Qt::Key_Tab);
        const auto *said = window->findChild<QWidget *>(u"emergencyCameIn"_s);
        type(u"/nowhere"_s);
        press(Qt::Key_Return);
        QTRY_VERIFY(window->findChild<QWidget *>(u"bringIn"_s)->isEnabled());
        QVERIFY(said->isVisible());
        qobject_cast<QLineEdit *>(QApplication::focusWidget())->clear();
        type(stick.path());
        press(Qt::Key_Return);
        QTRY_VERIFY(said->accessibleName().contains(u"000001"_s));
        QVERIFY(QDir{stick.path()}.isEmpty());
        QVERIFY(!hasCall()); // it waits until it is asked for
        press(Qt::Key_Return);
        QTRY_VERIFY(!said->accessibleName().contains(u"000001"_s)); // nothing more
        press(Qt::Key_Escape);
        press(Qt::Key_Tab, Qt::ControlModifier);
        QTRY_VERIFY(hasCall());
        QCOMPARE(typedNotes(), u"kanarek"_s);
        press(Qt::Key_Tab, Qt::ControlModifier); // and it is there once
        QCOMPARE(typedNotes(), u"kanarek"_s);
    }

    void wordsOfThatCallSurviveTheEndOfTheProgram()
    {
        begin(u"pl"_s);
        m_entry->takeIncoming(u"+48 600 100 200"_s);
        QTRY_VERIFY(hasCall());
        visible<MainWindow>()->activateWindow();
        press(Qt::Key_F5);
        type(u"kanarek"_s);
        QTest::qWait(KeepWhenIdleMs + 200);
        m_entry.reset(); // as a crash would, but for the words of the last moment
        begin(u"pl"_s);
        signIn();
        QTRY_VERIFY_WITH_TIMEOUT(hasCall(), 20'000);
        QCOMPARE(typedNotes(), u"kanarek"_s);
        QCOMPARE(visible<MainWindow>()->call().draft().incomingNumber, u"+48 600 100 200"_s);
    }

    void aCallIsTakenThoughTheVaultIsGone()
    {
        const auto vault = m_folder->vaults().live.file();
        QVERIFY(QFile::rename(vault, vault + u".away"_s));
        begin(u"en"_s);
        press(Qt::Key_F2);
        QTRY_VERIFY(hasCall());
        visible<MainWindow>()->activateWindow();
        press(Qt::Key_F5);
        type(u"kanarek"_s);
        QTest::qWait(KeepWhenIdleMs + 200);
        m_entry.reset();
        QVERIFY(!QFile::exists(vault)); // and it was not made anew
        QVERIFY(QFile::rename(vault + u".away"_s, vault));
        begin(u"en"_s);
        signIn();
        QTRY_VERIFY_WITH_TIMEOUT(hasCall(), 20'000);
        QCOMPARE(typedNotes(), u"kanarek"_s);
    }

    void whatWasTakenMeanwhileComesInAfterARestore_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("keyringToo");
        for (const auto &language : Language::known()) {
            QTest::addRow("%s, the vault", qPrintable(language)) << language << false;
            QTest::addRow("%s, its keys too", qPrintable(language)) << language << true;
        }
    }

    void whatWasTakenMeanwhileComesInAfterARestore()
    {
        QFETCH(QString, language);
        QFETCH(bool, keyringToo);
        const auto path = m_folder->path();
        QVERIFY(makeBackup(m_folder->vaults(), backupFolderIn(path), utcNow));
        QVERIFY(QFile::remove(vaultFileIn(path)));
        if (keyringToo) {
            QFile::remove(keyringFileIn(path) + u".1"_s);
            QVERIFY(QFile::remove(keyringFileIn(path)));
            QFile empty{vaultFileIn(path)}; // what is left of it
            QVERIFY(empty.open(QIODevice::WriteOnly));
        }
        const auto now = utcNow();
        auto emergency = filled({.id = makeId<CallTag>(now), .startedAt = now});
        emergency.notes = u"from the stick"_s;
        emergency.aside = true;
        emergency.talkEndedAt = now;
        const EmergencyFiles files{m_folder->vaults().keyring.intakeKey, {path + u"/emergency"_s}};
        QVERIFY(files.keep(emergency));
        begin(language);
        press(Qt::Key_Return);
        QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"restoreBackup"_s);
        press(Qt::Key_Return);
        press(Qt::Key_F2);
        QTRY_VERIFY(hasCall());
        visible<MainWindow>()->activateWindow();
        press(Qt::Key_F5);
        type(u"kanarek"_s);
        QTest::qWait(KeepWhenIdleMs + 200);
        press(Qt::Key_Q, Qt::ControlModifier);
        QTRY_VERIFY(visible<EntryWindow>());
        visible<EntryWindow>()->activateWindow();
        QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"restorePassphrase"_s);
        type(SealedFolder::passphrase());
        press(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(QApplication::focusWidget()->objectName(), u"restoreGo"_s, 20'000);
        press(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(QApplication::focusWidget()->objectName(), u"signInPassphrase"_s, 20'000);
        signIn();
        QTRY_VERIFY_WITH_TIMEOUT(hasCall(), 20'000);
        QCOMPARE(typedNotes(), u"kanarek"_s);
        QVERIFY(QDir{path + u"/intake"_s}.isEmpty());
        QVERIFY(QDir{path + u"/emergency"_s}.isEmpty());
    }

    void lockingClosesEverythingAndSaysSo()
    {
        begin(u"es"_s);
        signIn();
        QTRY_VERIFY_WITH_TIMEOUT(visible<MainWindow>(), 20'000);
        QSignalSpy locked{m_entry.get(), &Entry::locked};
        visible<MainWindow>()->activateWindow();
        press(Qt::Key_Escape); // a new desk tries its keys first
        press(Qt::Key_F2);
        QTRY_VERIFY(hasCall());
        press(Qt::Key_F5);
        type(u"last words"_s);
        press(Qt::Key_Q, Qt::ControlModifier);
        QTRY_COMPARE(locked.size(), 1);
        QVERIFY(!visible<MainWindow>());
        const auto store = Store::open(m_folder->vaults().live, Access::Write);
        QVERIFY(store); // nobody else holds it
        QCOMPARE((*store)->drafts().all()->readable.value(0).notes, u"last words"_s);
    }
};

QTEST_MAIN(TestCallBeforeUnlocking)
#include "tst_call_before_unlocking.moc"
