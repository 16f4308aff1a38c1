// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/Backup.h"
#include "core/desk/Inspection.h"
#include "core/desk/Keyholders.h"
#include "core/vault/KeyringFile.h"
#include "tests/support/EntryDesk.h"
#include "tests/support/FitsRoom.h"
#include "tests/support/SealedFolder.h"
#include "ui/words/EntryWords.h"

#include <QAccessible>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QPointer>

using namespace latarnia;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file{path};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

void overwrite(const QString &path, const QByteArray &bytes)
{
    QFile file{path};
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

/// The way back from a backup, by keyboard.
class TestRestoring : public QObject
{
    Q_OBJECT

    std::unique_ptr<SealedFolder> m_folder;
    QString m_backup;

    QString path() const { return m_folder->path(); }
    QString vault() const { return vaultFileIn(path()); }
    static void languages()
    {
        QTest::addColumn<QString>("language");
        for (const auto &language : Language::known())
            QTest::newRow(qPrintable(language)) << language;
    }
    int callsThere() const
    {
        const auto vaults = unlock(path(), {}, SealedFolder::passphrase());
        const auto inspected = vaults ? inspect(*vaults) : vaults.problem();
        return inspected ? inspected->live.calls : -1;
    }
    QString beforeFolder() const
    {
        const auto found = QDir{path()}.entryInfoList({u"before-restore-*"_s}, QDir::Dirs);
        return found.size() == 1 ? found.constFirst().filePath() : QString{};
    }
    static bool chooses(EntryDesk &desk)
    {
        return QTest::qWaitFor([&] { return desk.hasFocus(u"restoreBackup"_s); }, 5000);
    }
    static bool finds(EntryDesk &desk)
    {
        return QTest::qWaitFor([&] { return desk.hasFocus(u"restoreGo"_s); }, 10'000)
            && !desk.said(u"restoreInBackup"_s).isEmpty();
    }
    /// From the choice of the backup to what it holds.
    static bool open(EntryDesk &desk)
    {
        if (!chooses(desk))
            return false;
        desk.press(Qt::Key_Return);
        if (!desk.hasFocus(u"restorePassphrase"_s))
            return false;
        desk.type(SealedFolder::passphrase());
        desk.press(Qt::Key_Return);
        return finds(desk);
    }
    static bool putsInPlace(EntryDesk &desk)
    {
        desk.press(Qt::Key_Return);
        return QTest::qWaitFor([&] { return !desk.said(u"restoredNotice"_s).isEmpty(); }, 10'000);
    }
    static bool signsIn(EntryDesk &desk)
    {
        if (!desk.hasFocus(u"signInPassphrase"_s))
            return false;
        desk.type(SealedFolder::passphrase());
        desk.press(Qt::Key_Return);
        return QTest::qWaitFor([&] { return desk.opened().has_value(); }, 10'000);
    }

private Q_SLOTS:
    void initTestCase() { applyLook(*qApp, Scheme::Light); }
    void init()
    {
        m_folder = std::make_unique<SealedFolder>();
        {
            const auto desk = m_folder->openDesk();
            closeOne(*desk, u"one"_s);
            keepOpen(*desk, u"two"_s);
        }
        const auto backup = makeBackup(m_folder->vaults(), backupFolderIn(path()), utcNow);
        QVERIFY(backup);
        m_backup = *backup;
        const auto desk = m_folder->openDesk();
        closeOne(*desk, u"after the backup"_s);
    }
    void cleanup()
    {
        QFont font{u"Inter"_s};
        font.setPixelSize(14);
        QApplication::setFont(font);
    }

    void aVaultThatIsGoneComesBackFromItsNewestBackup_data() { languages(); }

    void aVaultThatIsGoneComesBackFromItsNewestBackup()
    {
        QFETCH(QString, language);
        QVERIFY(QFile::remove(vault()));
        EntryDesk desk{language, path()};
        QCOMPARE(desk.said(u"entryNotice"_s), sentenceFor(FolderState::VaultMissing));
        QVERIFY(desk.hasFocus(u"restoreFirst"_s));
        desk.press(Qt::Key_Return);
        QVERIFY(open(desk));
        QVERIFY(desk.said(u"restoreInBackup"_s).contains(u'2'));
        QVERIFY(!desk.said(u"restoreThere"_s).isEmpty());
        QVERIFY(putsInPlace(desk));
        QVERIFY(desk.said(u"restoredNotice"_s).contains(beforeFolder()));
        QVERIFY(signsIn(desk));
        QCOMPARE(callsThere(), 2);
        QVERIFY(QFile::exists(keyringFileIn(beforeFolder())));
    }

    void whatIsNewerThanTheBackupIsSaidAndKeptBesideIt_data() { languages(); }

    void whatIsNewerThanTheBackupIsSaidAndKeptBesideIt()
    {
        QFETCH(QString, language);
        EntryDesk desk{language, path()};
        QVERIFY(desk.tabTo(u"toRestore"_s));
        desk.press(Qt::Key_Return);
        QVERIFY(open(desk));
        QVERIFY(desk.said(u"restoreInBackup"_s).contains(u'2'));
        QVERIFY(desk.said(u"restoreThere"_s).contains(u'3'));
        QVERIFY(!desk.said(u"restoreMeaning"_s).isEmpty());
        QCOMPARE(callsThere(), -1); // nobody opens what may be about to be put away
        QVERIFY(putsInPlace(desk));
        QCOMPARE(callsThere(), 2);
        const auto kept = unlock(beforeFolder(), {}, SealedFolder::passphrase());
        QVERIFY(kept);
        QCOMPARE(inspect(*kept)->live.calls, 3);
    }

    void whoMayNotRestoreIsToldWhoMay_data() { languages(); }

    void whoMayNotRestoreIsToldWhoMay()
    {
        QFETCH(QString, language);
        auto vaults = m_folder->vaults();
        QVERIFY(addKeyholder(vaults, {.name = u"Jan"_s, .roles = {u"operator"_s, u"shiftLead"_s}},
                             u"cztery parasole pod mostem"_s, LeastCost, utcNow));
        QVERIFY(makeBackup(vaults, backupFolderIn(path()), [] { return utcNow().addSecs(60); }));
        const auto before = bytesOf(vault());
        EntryDesk desk{language, path()};
        QVERIFY(desk.tabTo(u"toRestore"_s));
        desk.press(Qt::Key_Return);
        QVERIFY(chooses(desk));
        desk.press(Qt::Key_Return);
        QVERIFY(desk.hasFocus(u"restoreName"_s));
        desk.type(u"Jan"_s);
        desk.press(Qt::Key_Tab);
        desk.type(u"cztery parasole pod mostem"_s);
        desk.press(Qt::Key_Return);
        const auto told = QCoreApplication::translate("latarnia::RestoreWayIn",
                                                      "Only an administrator puts a backup in place, or "
                                                      "whoever has the recovery kit. Calls can be taken "
                                                      "all the same.");
        QTRY_COMPARE_WITH_TIMEOUT(desk.said(u"restoreNotice"_s), told, 10'000);
        QVERIFY(desk.hasFocus(u"restorePassphrase"_s));
        QCOMPARE(bytesOf(vault()), before);
    }

    void tryingABackupChangesNothing_data() { languages(); }

    void tryingABackupChangesNothing()
    {
        QFETCH(QString, language);
        EntryDesk desk{language, path()};
        const auto before = bytesOf(vault());
        QVERIFY(desk.tabTo(u"toRestore"_s));
        desk.press(Qt::Key_Return);
        QVERIFY(chooses(desk));
        QVERIFY(desk.tabTo(u"restoreOnlyTry"_s));
        desk.press(Qt::Key_Space);
        QVERIFY(desk.tabTo(u"restoreBackup"_s));
        QVERIFY(open(desk));
        QVERIFY(!desk.said(u"restoreMeaning"_s).isEmpty());
        desk.press(Qt::Key_Return);
        QVERIFY(desk.hasFocus(u"signInPassphrase"_s));
        QCOMPARE(bytesOf(vault()), before);
        QCOMPARE(QDir{path()}.entryList({u"*restore*"_s}), QStringList{});
        QVERIFY(signsIn(desk));
        QCOMPARE(callsThere(), 3);
    }

    void theKitOpensABackup_data() { languages(); }

    void theKitOpensABackup()
    {
        QFETCH(QString, language);
        QVERIFY(QFile::remove(keyringFileIn(path())));
        QFile::remove(keyringFileIn(path()) + u".1"_s);
        EntryDesk desk{language, path()};
        QVERIFY(desk.hasFocus(u"restoreFirst"_s));
        desk.press(Qt::Key_Return);
        QVERIFY(chooses(desk));
        desk.press(Qt::Key_Return);
        QVERIFY(desk.tabTo(u"restoreOtherSecret"_s));
        desk.press(Qt::Key_Return);
        QVERIFY(desk.hasFocus(u"restoreKit"_s));
        desk.type(m_folder->kit());
        desk.press(Qt::Key_Return);
        QVERIFY(finds(desk));
        QVERIFY(putsInPlace(desk));
        QVERIFY(signsIn(desk));
        QCOMPARE(callsThere(), 2);
    }

    void aDamagedVaultIsFollowedByItsBackup_data() { languages(); }

    void aDamagedVaultIsFollowedByItsBackup()
    {
        QFETCH(QString, language);
        overwrite(vault(), QByteArray{20'000, 'x'});
        EntryDesk desk{language, path()};
        desk.type(SealedFolder::passphrase());
        desk.press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(desk.hasFocus(u"restoreFirst"_s), 10'000);
        QCOMPARE(desk.said(u"entryNotice"_s), signInSentenceFor({.fault = Fault::StoreDamaged}));
        desk.press(Qt::Key_Return);
        QVERIFY(open(desk));
        QVERIFY(putsInPlace(desk));
        QCOMPARE(callsThere(), 2);
        QCOMPARE(bytesOf(vaultFileIn(beforeFolder())), (QByteArray{20'000, 'x'}));
    }

    void anOlderStateInTheVaultsPlaceIsSaidBeforeTheDesk()
    {
        const auto old = bytesOf(vault());
        {
            const auto desk = m_folder->openDesk();
            closeOne(*desk, u"lost"_s);
        }
        overwrite(vault(), old);
        EntryDesk desk{u"en"_s, path()};
        desk.type(SealedFolder::passphrase());
        desk.press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(desk.hasFocus(u"restoreFirst"_s), 10'000);
        QVERIFY(!desk.opened());
        QVERIFY(desk.tabTo(u"goOn"_s));
        desk.press(Qt::Key_Return);
        QVERIFY(desk.opened());
    }

    void aBackupThatIsDamagedIsNotPutInPlace()
    {
        overwrite(vaultFileIn(m_backup), bytesOf(vaultFileIn(m_backup)).replace(9000, 1, "\x01"));
        EntryDesk desk{u"en"_s, path()};
        QVERIFY(desk.tabTo(u"toRestore"_s));
        desk.press(Qt::Key_Return);
        QVERIFY(chooses(desk));
        desk.press(Qt::Key_Return);
        desk.type(SealedFolder::passphrase());
        desk.press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(desk.said(u"restoreNotice"_s).contains(u"damaged"_s), 10'000);
        QCOMPARE(callsThere(), 3);
    }

    void whatDoesNotFitIsSaidAndGuessingWaits()
    {
        EntryDesk desk{u"en"_s, path()};
        QVERIFY(desk.tabTo(u"toRestore"_s));
        desk.press(Qt::Key_Return);
        QVERIFY(chooses(desk));
        desk.press(Qt::Key_Return);
        QStringList said;
        for (int i = 0; i < 4; ++i) {
            desk.type(u"not this one"_s);
            desk.press(Qt::Key_Return);
            const auto reading = desk.said(u"restoreNotice"_s);
            QTRY_VERIFY_WITH_TIMEOUT(desk.said(u"restoreNotice"_s) != reading, 10'000);
            said.append(desk.said(u"restoreNotice"_s));
            QVERIFY(desk.hasFocus(u"restorePassphrase"_s));
        }
        QCOMPARE(said.at(0), said.at(2));
        QVERIFY(said.at(3) != said.at(2));
        QVERIFY(signInWait(path(), {}, utcNow).count() > 0);
    }

    void aFolderThatIsNamedIsLookedInto_data() { languages(); }

    void aFolderThatIsNamedIsLookedInto()
    {
        QFETCH(QString, language);
        const QTemporaryDir stick;
        const auto moved = stick.filePath(u"kopie ze stanowiska\nż"_s);
        QVERIFY(QFile::rename(backupFolderIn(path()), moved));
        QVERIFY(QFile::remove(vault()));
        EntryDesk desk{language, path()};
        desk.press(Qt::Key_Return);
        QTRY_VERIFY(desk.hasFocus(u"restoreFolder"_s));
        desk.type(u"/nowhere"_s);
        desk.press(Qt::Key_Return);
        QTRY_VERIFY(desk.said(u"restoreChoiceNotice"_s).contains(u"/nowhere"_s));
        QVERIFY(desk.hasFocus(u"restoreFolder"_s));
        desk.find<QLineEdit>(u"restoreFolder"_s)->clear();
        desk.type(stick.path());
        desk.press(Qt::Key_Return);
        QVERIFY(open(desk));
        QVERIFY(putsInPlace(desk));
        QCOMPARE(callsThere(), 2);
    }

    void aFolderIsChosenInADialogThatHoldsUpNoCall()
    {
        const QTemporaryDir stick;
        QVERIFY(QFile::rename(backupFolderIn(path()), stick.filePath(u"kopie"_s)));
        EntryDesk desk{u"pl"_s, path()};
        QVERIFY(desk.tabTo(u"toRestore"_s));
        desk.press(Qt::Key_Return);
        QTRY_VERIFY(desk.hasFocus(u"restoreFolder"_s));
        const auto ask = [&]() -> QFileDialog * {
            if (!desk.tabTo(u"restoreBrowse"_s))
                return nullptr;
            desk.press(Qt::Key_Return);
            auto *dialog = desk.find<QFileDialog>(u"folderDialog"_s);
            if (!dialog || !QTest::qWaitFor([&] { return dialog->isActiveWindow(); }, 5000))
                return nullptr;
            return dialog;
        };
        QPointer<QFileDialog> dialog = ask();
        QVERIFY(dialog && !dialog->isModal());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F2);
        QCOMPARE(desk.calls().size(), 1);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F12);
        QVERIFY(desk.window().isCovered());
        QTRY_VERIFY(!dialog); // behind the curtain nothing shows
        desk.window().activateWindow();
        QTRY_VERIFY(desk.hasFocus(u"curtain"_s));
        desk.press(Qt::Key_F12);
        dialog = ask();
        QVERIFY(dialog);
        dialog->setDirectory(stick.path());
        dialog->selectFile(u"kopie"_s);
        QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_Return);
        desk.window().activateWindow();
        QVERIFY(open(desk));
        QVERIFY(putsInPlace(desk));
    }

    void escapeGoesBackStepByStepAndAsksBeforeWhatWasTyped()
    {
        EntryDesk desk{u"en"_s, path()};
        QVERIFY(desk.tabTo(u"toRestore"_s));
        desk.press(Qt::Key_Return);
        QVERIFY(open(desk));
        desk.press(Qt::Key_Escape);
        QVERIFY(desk.hasFocus(u"restoreBackup"_s));
        QCOMPARE(callsThere(), 3); // the vault is nobody's again
        desk.press(Qt::Key_Escape);
        QVERIFY(desk.hasFocus(u"signInPassphrase"_s));
    }

    void aCallLeavesTheWizardAsItIsButForItsSecret()
    {
        EntryDesk desk{u"en"_s, path()};
        QVERIFY(desk.tabTo(u"toRestore"_s));
        desk.press(Qt::Key_Return);
        QVERIFY(chooses(desk));
        desk.press(Qt::Key_Return);
        desk.type(u"half a passphrase"_s);
        desk.press(Qt::Key_F2);
        QCOMPARE(desk.calls().size(), 1);
        QVERIFY(desk.hasFocus(u"restorePassphrase"_s));
        QCOMPARE(desk.find<QLineEdit>(u"restorePassphrase"_s)->text(), QString{});
        desk.window().takeIncoming(u"+48 600 100 200"_s);
        QCOMPARE(desk.calls().size(), 2);
        desk.type(SealedFolder::passphrase());
        desk.press(Qt::Key_Return);
        QVERIFY(finds(desk));
        desk.press(Qt::Key_F2);
        QCOMPARE(desk.calls().size(), 3);
        QVERIFY(putsInPlace(desk));
    }

    void aNewComputerIsSetUpFromABackup_data() { languages(); }

    void aNewComputerIsSetUpFromABackup()
    {
        QFETCH(QString, language);
        const QTemporaryDir other;
        EntryDesk desk{language, other.path()};
        QVERIFY(desk.tabTo(u"toRestore"_s));
        desk.press(Qt::Key_Return);
        QTRY_VERIFY(desk.hasFocus(u"restoreFolder"_s));
        desk.press(Qt::Key_Escape);
        QTRY_VERIFY(!desk.heading().isEmpty()); // back at the first start
        QVERIFY(desk.tabTo(u"toRestore"_s));
        desk.press(Qt::Key_Return);
        QTRY_VERIFY(desk.hasFocus(u"restoreFolder"_s));
        desk.type(m_backup);
        desk.press(Qt::Key_Return);
        QVERIFY(open(desk));
        QVERIFY(putsInPlace(desk));
        QVERIFY(signsIn(desk));
        const auto vaults = unlock(other.path(), {}, SealedFolder::passphrase());
        QVERIFY(vaults);
        QCOMPARE(inspect(*vaults)->live.calls, 2);
    }

    void nothingIsClippedAndEverythingHasAName_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("pixels");
        for (const auto &language : Language::known()) {
            QTest::addRow("%s", qPrintable(language)) << language << 14;
            QTest::addRow("%s large", qPrintable(language)) << language << 28;
        }
    }

    void nothingIsClippedAndEverythingHasAName()
    {
        QFETCH(QString, language);
        QFETCH(int, pixels);
        QFont font{u"Inter"_s};
        font.setPixelSize(pixels);
        QApplication::setFont(font);
        EntryDesk desk{language, path()};
        const auto check = [&] {
            QTest::qWait(30);
            const auto clipped = clippedIn(desk.window());
            QVERIFY2(clipped.isEmpty(), qPrintable(clipped.join(u'\n')));
            for (auto *widget : desk.window().findChildren<QWidget *>()) {
                if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
                    continue;
                auto *spoken = QAccessible::queryAccessibleInterface(widget);
                QVERIFY2(spoken && !spoken->text(QAccessible::Name).isEmpty(),
                         qPrintable(widget->objectName()));
            }
        };
        QVERIFY(desk.tabTo(u"toRestore"_s));
        desk.press(Qt::Key_Return);
        QVERIFY(chooses(desk));
        check();
        desk.press(Qt::Key_End);
        QVERIFY(desk.find(u"restoreFolder"_s)->isVisible());
        check();
        desk.press(Qt::Key_Home);
        desk.press(Qt::Key_Return);
        check();
        desk.type(SealedFolder::passphrase());
        desk.press(Qt::Key_Return);
        check();
        QVERIFY(finds(desk));
        check();
        QVERIFY(putsInPlace(desk));
        check();
        QCOMPARE(desk.window().size(), QSize(1366, 740));
    }
};

QTEST_MAIN(TestRestoring)
#include "tst_restoring.moc"
