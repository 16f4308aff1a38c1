// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Entry.h"
#include "core/desk/Backup.h"
#include "tests/support/SealedFolder.h"
#include "ui/words/SafekeepingWords.h"

#include <QApplication>
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
    auto *at = QApplication::focusWidget();
    QTest::keyClick(at ? at : visible<MainWindow>(), Qt::Key(key), modifiers);
}

void type(const QString &text)
{
    for (const QChar c : text) {
        QKeyEvent key{QEvent::KeyPress, 0, Qt::NoModifier, QString{c}};
        QApplication::sendEvent(QApplication::focusWidget(), &key);
    }
}

bool tabTo(const QString &name)
{
    for (int i = 0; i < 100; ++i) {
        if (QApplication::focusWidget() && QApplication::focusWidget()->objectName() == name)
            return true;
        press(Qt::Key_Tab);
    }
    return false;
}

bool push(const QString &name)
{
    if (!tabTo(name))
        return false;
    press(Qt::Key_Return);
    return true;
}

QString otherWords()
{
    return u"cztery parasole pod mostem"_s;
}

} // namespace

/// From one signing in to the next, with something done about the keys between.
class TestThroughTheEntry : public QObject
{
    Q_OBJECT

    std::unique_ptr<SealedFolder> m_folder;
    std::unique_ptr<Content> m_content;
    std::unique_ptr<Language> m_language;
    std::unique_ptr<Entry> m_entry;

    QString path() const { return m_folder->path(); }
    static MainWindow *window() { return visible<MainWindow>(); }
    static QString said(const QString &name)
    {
        const auto *widget = window() ? window()->findChild<QWidget *>(name) : nullptr;
        return widget && widget->isVisible() ? widget->accessibleName() : QString{};
    }
    /// The program starts anew, and somebody signs in.
    bool signIn(const QString &language, const QString &name, const QString &passphrase)
    {
        m_entry.reset();
        m_language = std::make_unique<Language>();
        m_language->change(language);
        m_entry = std::make_unique<Entry>(path(), *m_content, *m_language);
        m_entry->begin();
        if (!QTest::qWaitFor([] { return visible<EntryWindow>() && QApplication::focusWidget(); }, 5000))
            return false;
        visible<EntryWindow>()->activateWindow();
        if (QApplication::focusWidget()->objectName() != u"signInPassphrase"_s) {
            type(name);
            press(Qt::Key_Tab);
        }
        type(passphrase);
        press(Qt::Key_Return);
        if (!QTest::qWaitFor([] { return window() != nullptr; }, 20'000))
            return false;
        window()->activateWindow();
        return QTest::qWaitFor([] { return QApplication::focusWidget() != nullptr; }, 5000);
    }
    bool add(const QString &name)
    {
        press(Qt::Key_B, Qt::ControlModifier);
        if (!push(u"addPerson"_s))
            return false;
        type(name);
        for (const auto &field : {u"passphrase"_s, u"passphraseAgain"_s}) {
            if (!tabTo(field))
                return false;
            type(otherWords());
        }
        press(Qt::Key_Return);
        return QTest::qWaitFor([] { return said(u"peopleCard-notice"_s) == doneSentenceFor(VaultDeed::Add); },
                               20'000);
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

    void whoIsAddedSignsInAndWhoIsRetiredDoesNot_data()
    {
        QTest::addColumn<QString>("language");
        for (const auto &language : Language::known())
            QTest::newRow(qPrintable(language)) << language;
    }

    void whoIsAddedSignsInAndWhoIsRetiredDoesNot()
    {
        QFETCH(QString, language);
        QVERIFY(signIn(language, u"Anna"_s, SealedFolder::passphrase()));
        if (window()->findChild<QWidget *>(u"keySheet"_s)->isVisible())
            press(Qt::Key_Escape);
        QTRY_VERIFY(!said(u"kitNotice"_s).isEmpty());
        QVERIFY(add(u"Ola"_s));
        QVERIFY(push(u"makeBackup"_s));
        QTRY_COMPARE_WITH_TIMEOUT(backupsIn(backupFolderIn(path())).size(), 1, 20'000);
        QVERIFY(signIn(language, u"Ola"_s, otherWords()));
        press(Qt::Key_Escape);
        press(Qt::Key_B, Qt::ControlModifier);
        QTRY_VERIFY(window()->findChild<QWidget *>(u"person-Ola"_s));
        QVERIFY(!window()->findChild<QWidget *>(u"retire-Ola"_s)); // an operator looks after nobody
        const auto opened = backupsIn(backupFolderIn(path())).constFirst().path;
        QVERIFY(unlock(opened, u"Ola"_s, otherWords())); // the backup knows her
        QVERIFY(signIn(language, u"Anna"_s, SealedFolder::passphrase()));
        press(Qt::Key_Escape);
        press(Qt::Key_B, Qt::ControlModifier);
        QTRY_VERIFY(window()->findChild<QWidget *>(u"retire-Ola"_s));
        QVERIFY(push(u"retire-Ola"_s));
        QVERIFY(push(u"leaveGo"_s));
        QTRY_COMPARE_WITH_TIMEOUT(said(u"peopleCard-notice"_s), doneSentenceFor(VaultDeed::Retire), 10'000);
        QVERIFY(signIn(language, u"Anna"_s, SealedFolder::passphrase()));
        m_entry.reset();
        const auto vaults = unlock(path(), u"Anna"_s, SealedFolder::passphrase());
        QVERIFY(vaults);
        QVERIFY(!std::ranges::equal(vaults->live.key(), m_folder->vaults().live.key()));
        QVERIFY(!*areKeysDue(alone(vaults->live)));
        QCOMPARE(unlock(path(), u"Ola"_s, otherWords()).problem().fault, Fault::WrongPassphrase);
    }
};

QTEST_MAIN(TestThroughTheEntry)
#include "tst_through_the_entry.moc"
