// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/Backup.h"
#include "tests/support/VaultWindow.h"
#include "ui/words/SafekeepingWords.h"

#include <QApplication>
#include <QDir>

using namespace latarnia;
using namespace Qt::StringLiterals;

/// Backups on the page of the vault: made now, tried, and kept in a second place.
class TestBackupPage : public QObject
{
    Q_OBJECT

    std::unique_ptr<SealedFolder> m_folder;
    std::unique_ptr<VaultWindow> m_window;

    QString path() const { return m_folder->path(); }
    void begin(const QString &language) { m_window = std::make_unique<VaultWindow>(*m_folder, language); }
    QStringList rows() const
    {
        QStringList lines;
        for (const auto *label : m_window->find(u"backupRows"_s)->findChildren<QLabel *>())
            lines.append(label->text());
        return lines;
    }
    bool makeOne()
    {
        QSignalSpy made{&m_window->backups(), &BackupKeeper::made};
        return m_window->push(u"makeBackup"_s) && (!made.isEmpty() || made.wait(20'000))
            && QTest::qWaitFor([this] { return m_window->find(u"drill"_s)->isEnabled(); }, 5000);
    }
    static void languages()
    {
        QTest::addColumn<QString>("language");
        for (const auto &language : Language::known())
            QTest::newRow(qPrintable(language)) << language;
    }

private Q_SLOTS:
    void initTestCase() { applyLook(*qApp, Scheme::Light); }
    void init() { m_folder = std::make_unique<SealedFolder>(); }
    void cleanup()
    {
        m_window.reset();
        m_folder.reset();
    }

    void theButtonOfAFormIsInSightAsSoonAsItIsFilledIn_data() { languages(); }

    void theButtonOfAFormIsInSightAsSoonAsItIsFilledIn()
    {
        QFETCH(QString, language);
        begin(language);
        QVERIFY(m_window->goToVault());
        QVERIFY(m_window->push(u"renewKit"_s) && m_window->push(u"kitNext"_s));
        QVERIFY(m_window->push(u"namePlace"_s));
        for (const auto *name : {"placeGo", "placeGiveUp"}) {
            const auto *button = m_window->find(QString::fromLatin1(name));
            QTRY_VERIFY2(button->visibleRegion().boundingRect() == button->rect(), name);
        }
    }

    void aBackupIsMadeNowAndTried_data() { languages(); }

    void aBackupIsMadeNowAndTried()
    {
        QFETCH(QString, language);
        begin(language);
        QVERIFY(m_window->goToVault());
        const auto before = m_window->said(u"lastDrill"_s);
        QVERIFY(makeOne());
        QCOMPARE(backupsIn(backupFolderIn(path())).size(), 1);
        QCOMPARE(rows().size(), 1);
        QVERIFY(m_window->push(u"drill"_s));
        QVERIFY(m_window->hasFocus(u"drillBackup"_s));
        QCOMPARE(m_window->find<QLineEdit>(u"drillName"_s)->text(), u"Anna"_s);
        QVERIFY(m_window->fill(u"drillPassphrase"_s, SealedFolder::passphrase()));
        m_window->press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->said(u"lastDrill"_s) != before, 20'000);
        QTRY_VERIFY(m_window->hasFocus(u"drill"_s));
        QVERIFY(m_window->find<QLineEdit>(u"drillPassphrase"_s)->text().isEmpty());
        const auto said = m_window->said(u"lastDrill"_s);
        m_window.reset();
        begin(language); // the vault remembers it
        QVERIFY(m_window->goToVault());
        QTRY_COMPARE(m_window->said(u"lastDrill"_s), said);
    }

    void aDrillOpensWithTheKitToo()
    {
        begin(u"es"_s);
        QVERIFY(m_window->goToVault());
        QVERIFY(makeOne());
        const auto before = m_window->said(u"lastDrill"_s);
        QVERIFY(m_window->push(u"drill"_s));
        QVERIFY(m_window->tabTo(u"drillWay"_s));
        m_window->press(Qt::Key_Down);
        QVERIFY(m_window->fill(u"drillWords"_s, m_folder->kit()));
        m_window->press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->said(u"lastDrill"_s) != before, 20'000);
    }

    void aWrongPassphraseIsNoDamagedBackup()
    {
        begin(u"en"_s);
        QVERIFY(m_window->goToVault());
        QVERIFY(makeOne());
        const auto before = m_window->said(u"lastDrill"_s);
        QVERIFY(m_window->push(u"drill"_s));
        QVERIFY(m_window->fill(u"drillPassphrase"_s, u"not this one at all"_s));
        m_window->press(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(m_window->said(u"backupCard-notice"_s),
                                  sentenceFor(VaultDeed::Drill, {.fault = Fault::WrongPassphrase}), 20'000);
        QVERIFY(m_window->hasFocus(u"drillPassphrase"_s));
        QCOMPARE(m_window->said(u"lastDrill"_s), before);
    }

    void aSecondPlaceIsNamedAndGetsABackup_data() { languages(); }

    void aSecondPlaceIsNamedAndGetsABackup()
    {
        QFETCH(QString, language);
        const QTemporaryDir usb;
        begin(language);
        QVERIFY(m_window->goToVault());
        QVERIFY(m_window->push(u"namePlace"_s));
        QVERIFY(m_window->fill(u"placeFolder"_s, usb.path()));
        QVERIFY(!m_window->said(u"placeSameDisk"_s).isEmpty()); // both lie under the same temporary folder
        m_window->press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->said(u"secondPlace"_s).contains(usb.path()), 10'000);
        QVERIFY(makeOne());
        QTRY_COMPARE(rows().size(), 2);
        QCOMPARE(backupsIn(usb.filePath(u"latarnia-backups"_s)).size(), 1);
        const auto reached = m_window->said(u"secondPlace"_s);
        QVERIFY(QDir{usb.filePath(u"latarnia-backups"_s)}.removeRecursively()); // somebody pulls it out
        QTest::qWait(1100); // a backup is named after its second
        QVERIFY(makeOne());
        QTRY_VERIFY(m_window->said(u"secondPlace"_s) != reached);
        QVERIFY(m_window->said(u"secondPlace"_s).contains(usb.path()));
        QCOMPARE(backupsIn(backupFolderIn(path())).size(), 1); // the newest of the day
    }

    void aFolderThatIsNotThereIsRefused()
    {
        begin(u"en"_s);
        QVERIFY(m_window->goToVault());
        QVERIFY(m_window->push(u"namePlace"_s));
        QVERIFY(m_window->fill(u"placeFolder"_s, u"/no/such/disk"_s));
        m_window->press(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(m_window->said(u"backupCard-notice"_s),
                                  sentenceFor(VaultDeed::SecondPlace, {.fault = Fault::FileUnwritable}),
                                  10'000);
        QVERIFY(m_window->hasFocus(u"placeFolder"_s));
    }

    void aBackupThatFailsIsSaidWithItsReason()
    {
        QFile inTheWay{backupFolderIn(path())};
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        begin(u"en"_s);
        QVERIFY(m_window->goToVault());
        QVERIFY(m_window->push(u"makeBackup"_s));
        QTRY_VERIFY_WITH_TIMEOUT(m_window->said(u"backupCard-notice"_s).contains(u"failed"_s), 20'000);
        QTRY_VERIFY(m_window->find(u"makeBackup"_s)->isEnabled());
    }
};

QTEST_MAIN(TestBackupPage)
#include "tst_backup_page.moc"
