// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/VaultWindow.h"
#include "ui/kit/KeyBar.h"
#include "ui/words/DataWords.h"

#include <QApplication>
#include <QFileDialog>
#include <QJsonDocument>
#include <QJsonObject>

using namespace latarnia;
using namespace Qt::StringLiterals;

/// The page of data protection, by keyboard alone: an administrator erases what is due, a lead answers who
/// asks what is held about them, and whoever takes calls has no such page.
class TestDataPage : public QObject
{
    Q_OBJECT

    std::unique_ptr<SealedFolder> m_folder;
    std::unique_ptr<VaultWindow> m_window;

    void keepOne()
    {
        auto desk = m_folder->openDesk();
        desk->entrust(m_folder->vaults(), LeastCost);
        closeOne(*desk, u"Zadzwonić do Rosy"_s);
    }
    void begin(const QString &language, const QList<StaffRole> &roles, int daysLater = 0)
    {
        m_window = std::make_unique<VaultWindow>(
            *m_folder, language, QSize{1366, 740}, [daysLater] { return utcNow().addDays(daysLater); },
            atTheDesk(roles));
    }
    bool goThere()
    {
        m_window->press(Qt::Key_P, Qt::ControlModifier);
        const auto *page = m_window->find(u"dataPage"_s);
        return page && page->isVisible() && page->isAncestorOf(m_window->focused());
    }
    QStringList linesIn(const QString &name) const
    {
        QStringList lines;
        for (const auto *label : m_window->find(name)->findChildren<QLabel *>())
            lines.append(label->text());
        return lines;
    }
    bool pushFound()
    {
        for (int i = 0; i < 200; ++i) {
            if (m_window->focused()->objectName().startsWith(u"call-"_s)) {
                m_window->press(Qt::Key_Return);
                return true;
            }
            m_window->press(Qt::Key_Tab);
        }
        return false;
    }
    bool saveAs(const QString &path)
    {
        auto *dialog = m_window->find<QFileDialog>(u"saveDialog"_s);
        if (!dialog)
            return false;
        auto *name = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
        name->setText(path); // typed, it would be completed from what lies in the folder
        QTest::keyClick(name, Qt::Key_Return);
        return QTest::qWaitFor([&] { return QFile::exists(path); }, 5000);
    }
    static void languages()
    {
        QTest::addColumn<QString>("language");
        for (const auto &language : Language::known())
            QTest::newRow(qPrintable(language)) << language;
    }

private Q_SLOTS:
    void initTestCase() { applyLook(*qApp, Scheme::Light); }
    void init()
    {
        m_folder = std::make_unique<SealedFolder>();
        keepOne();
    }
    void cleanup()
    {
        m_window.reset();
        m_folder.reset();
    }

    void anAdministratorSeesErasesAndHasACertificate_data() { languages(); }

    void anAdministratorSeesErasesAndHasACertificate()
    {
        QFETCH(QString, language);
        const QTemporaryDir out;
        begin(language, {StaffRole::Administrator}, 800);
        QVERIFY(goThere());
        QVERIFY(m_window->push(u"previewRetention"_s));
        QTRY_COMPARE(linesIn(u"dueRows"_s).size(), 3); // contact, identity, narrative
        QVERIFY(m_window->push(u"eraseDue"_s));
        QVERIFY(m_window->hasFocus(u"eraseNo"_s)); // one Return too many erases nothing
        m_window->press(Qt::Key_Return);
        QVERIFY(m_window->hasFocus(u"eraseDue"_s));
        m_window->press(Qt::Key_Return);
        QVERIFY(m_window->push(u"eraseYes"_s));
        QTRY_VERIFY_WITH_TIMEOUT(m_window->find(u"certificate"_s)->isVisible(), 20'000);
        QCOMPARE(linesIn(u"certificate"_s).size(), 4);
        QTRY_VERIFY(m_window->find(u"dueRows"_s)->isHidden()); // nothing is due any more
        QVERIFY(m_window->push(u"saveCertificate"_s));
        const auto path = out.filePath(u"certificate.json"_s);
        QVERIFY(saveAs(path));
        QFile file{path};
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QJsonDocument::fromJson(file.readAll()).object().value(u"whole"_s), true);
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions{});
    }

    void aLeadFindsAPersonAndTellsThemWhatIsHeld_data() { languages(); }

    void aLeadFindsAPersonAndTellsThemWhatIsHeld()
    {
        QFETCH(QString, language);
        const QTemporaryDir out;
        begin(language, {StaffRole::ShiftLead});
        QVERIFY(goThere());
        QVERIFY(!m_window->find(u"retentionCard"_s)); // erasing in time is not for a lead
        QVERIFY(m_window->fill(u"searchName"_s, u"Roza Nadje"_s));
        m_window->press(Qt::Key_Return);
        QTRY_VERIFY(m_window->find(u"foundRows"_s)->isVisible());
        QTRY_VERIFY(m_window->focused()->objectName().startsWith(u"report-"_s));
        m_window->press(Qt::Key_Return);
        QVERIFY(m_window->hasFocus(u"reportWhose"_s));
        m_window->press(Qt::Key_Down);
        QVERIFY(m_window->push(u"reportMake"_s));
        QTRY_VERIFY(m_window->said(u"reportText"_s).contains(u"Rosa Nadie"_s));
        QVERIFY(m_window->said(u"reportText"_s).contains(u"mazowieckie"_s)); // and no code
        QVERIFY(!m_window->said(u"reportWarning"_s).isEmpty());
        QVERIFY(m_window->hasFocus(u"reportArea"_s));
        QVERIFY(m_window->push(u"reportSave"_s));
        QVERIFY(saveAs(out.filePath(u"report.txt"_s)));
        m_window->press(Qt::Key_Escape);
        QVERIFY(!m_window->find(u"dataPage"_s)->isVisible());
        QVERIFY(goThere()); // nothing that names somebody waited there
        QVERIFY(m_window->find<QLineEdit>(u"searchName"_s)->text().isEmpty());
        QVERIFY(m_window->find(u"foundRows"_s)->isHidden());
        QVERIFY(m_window->find<QLabel>(u"reportText"_s)->text().isEmpty());
    }

    void aCallIsHeldSetFreeAndErasedWithASecondPerson_data() { languages(); }

    void aCallIsHeldSetFreeAndErasedWithASecondPerson()
    {
        QFETCH(QString, language);
        begin(language, {StaffRole::ShiftLead});
        QVERIFY(goThere());
        QVERIFY(m_window->fill(u"searchName"_s, u"Rosa Nadie"_s));
        m_window->press(Qt::Key_Return);
        const auto open = [this] {
            return QTest::qWaitFor([this] { return m_window->find(u"foundRows"_s)->isVisible(); }, 5000)
                && QTest::qWaitFor(
                       [this] { return m_window->focused()->objectName().startsWith(u"report-"_s); })
                && pushFound() && m_window->hasFocus(u"callDeed"_s);
        };
        QVERIFY(open());
        m_window->press(Qt::Key_Down); // the first: a legal hold
        QVERIFY(m_window->tabTo(u"callReason"_s));
        m_window->press(Qt::Key_Down);
        QVERIFY(m_window->push(u"callGo"_s));
        QTRY_VERIFY(m_window->find(u"callForm"_s)->isHidden());
        QVERIFY(open());
        QVERIFY(m_window->tabTo(u"callDeed"_s));
        m_window->press(Qt::Key_End); // the last: erasing
        QVERIFY(m_window->tabTo(u"callReason"_s));
        m_window->press(Qt::Key_Down);
        QVERIFY(m_window->fill(u"secondName"_s, u"Anna"_s));
        QVERIFY(m_window->fill(u"secondPassphrase"_s, SealedFolder::passphrase()));
        m_window->press(Qt::Key_Return);
        const Problem held{.fault = Fault::NotAllowed, .where = codeOf(HeldBecause::LegalHold)};
        QTRY_COMPARE_WITH_TIMEOUT(m_window->said(u"personCard-notice"_s), sentenceFor(DataDeed::Erase, held),
                                  10'000);
        QVERIFY(m_window->push(u"lift-legalHold"_s));
        QTRY_COMPARE(m_window->said(u"personCard-notice"_s), doneSentenceFor(DataDeed::Lift));
        QVERIFY(open());
        m_window->press(Qt::Key_End);
        QVERIFY(m_window->tabTo(u"callReason"_s));
        m_window->press(Qt::Key_Down);
        QVERIFY(m_window->fill(u"secondName"_s, u"Anna"_s));
        QVERIFY(m_window->fill(u"secondPassphrase"_s, SealedFolder::passphrase()));
        m_window->press(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(m_window->said(u"personCard-notice"_s), doneSentenceFor(DataDeed::Erase),
                                  10'000);
        QTRY_VERIFY(m_window->find(u"foundRows"_s)->isHidden()); // nobody is found by it any more
        QVERIFY(m_window->hasFocus(u"searchPhone"_s));
    }

    void whoeverTakesCallsHasNoSuchPage()
    {
        begin(u"pl"_s, {StaffRole::Operator});
        QVERIFY(!goThere());
        QVERIFY(!m_window->find(u"dataPage"_s));
        QVERIFY(!m_window->find(u"toData"_s)->isVisible());
        for (const auto &hint : m_window->find<KeyBar>({})->hints())
            QVERIFY(hint.word != nameOf(Deed::GoToData));
    }

    void whoDidWhatIsReadAndChecked_data() { languages(); }

    void whoDidWhatIsReadAndChecked()
    {
        QFETCH(QString, language);
        begin(language, {StaffRole::Administrator});
        QVERIFY(goThere());
        const auto atStart = m_window->said(u"auditState"_s);
        QVERIFY(m_window->push(u"readAudit"_s));
        QTRY_VERIFY(m_window->said(u"auditLines"_s).count(u'\n') >= 2);
        QVERIFY(m_window->push(u"checkAudit"_s));
        QTRY_VERIFY(m_window->find(u"checkAudit"_s)->isEnabled());
        QVERIFY(m_window->said(u"auditState"_s) != atStart);
    }

    void aSearchThatFindsNothingSaysSo()
    {
        begin(u"en"_s, {StaffRole::ShiftLead});
        QVERIFY(goThere());
        QVERIFY(m_window->fill(u"searchPlace"_s, u"Szczecin"_s));
        m_window->press(Qt::Key_Return);
        QTRY_VERIFY(m_window->said(u"personCard-notice"_s).contains(u"No call"_s));
        QVERIFY(m_window->find(u"foundRows"_s)->isHidden());
    }
};

QTEST_MAIN(TestDataPage)
#include "tst_data_page.moc"
