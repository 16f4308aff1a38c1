// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/RetentionDeeds.h"
#include "tests/support/VaultWindow.h"
#include "ui/admin/PageArea.h"
#include "ui/kit/KeyBar.h"
#include "ui/words/DataWords.h"
#include "ui/words/IncidentWords.h"
#include "ui/words/LookWords.h"
#include "ui/words/MomentWords.h"
#include "ui/words/RecordWords.h"
#include "ui/words/SpanWords.h"

#include <QApplication>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QFileDialog>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLayout>
#include <QTimeZone>

using namespace latarnia;
using namespace Qt::StringLiterals;

/// The page of data protection, by keyboard alone: an administrator erases what is due, changes a row of the
/// table and shows what an incident reached; a lead answers who asks what is held about them and hands out
/// the record of processing; whoever takes calls has no such page.
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
    static QByteArray bytesOf(const QString &path)
    {
        QFile file{path};
        const bool isOwners
            = !(file.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther));
        return isOwners && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
    }
    bool isOn(const QString &name) const
    {
        const auto *widget = m_window->find(name);
        return widget && widget->isVisible() && widget->isEnabled();
    }
    bool rowsSay(const QString &words) const { return linesIn(u"spanRows"_s).join(u'\n').contains(words); }
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

    void anAdministratorChangesARowOfTheTableAndSaysWhy_data() { languages(); }

    void anAdministratorChangesARowOfTheTableAndSaysWhy()
    {
        QFETCH(QString, language);
        begin(language, {StaffRole::Administrator});
        QVERIFY(goThere());
        QTRY_COMPARE(linesIn(u"spanRows"_s).size(), 7);
        QVERIFY(m_window->push(u"changeSpan"_s));
        QVERIFY(m_window->hasFocus(u"spanRow"_s));
        m_window->press(Qt::Key_End);
        m_window->press(Qt::Key_Up); // everything written in words
        QVERIFY(m_window->fill(u"spanCount"_s, u"0"_s));
        QVERIFY(isOn(u"spanRefusal"_s) && !isOn(u"spanGo"_s));
        m_window->type(u"9001"_s);
        QVERIFY(isOn(u"spanRefusal"_s));
        for (int i = 0; i < 5; ++i)
            m_window->press(Qt::Key_Backspace);
        QVERIFY(!isOn(u"spanRefusal"_s)); // nothing typed is no mistake
        m_window->type(u"24"_s);
        QVERIFY(isOn(u"spanRefusal"_s)); // it is that long already
        m_window->press(Qt::Key_Backspace);
        QVERIFY(!isOn(u"spanRefusal"_s) && !isOn(u"spanGo"_s));
        m_window->press(Qt::Key_Return); // without words why nothing is decided
        QVERIFY(isOn(u"spanForm"_s));
        QVERIFY(m_window->fill(u"spanWords"_s, u"uchwała 4/2026, 50% %1"_s));
        QVERIFY(isOn(u"spanGo"_s));
        m_window->press(Qt::Key_Return);
        QTRY_COMPARE(m_window->said(u"retentionCard-notice"_s), doneSentenceFor(DataDeed::ChangeSpan));
        QVERIFY(m_window->find(u"spanForm"_s)->isHidden() && m_window->hasFocus(u"changeSpan"_s));
        QVERIFY(rowsSay(u"uchwała 4/2026, 50% %1"_s));
        QVERIFY(rowsSay(textFor({SpanUnit::Months, 2})) && rowsSay(textFor({SpanUnit::Months, 24})));
        m_window->press(Qt::Key_Escape);
        QVERIFY(goThere());
        QVERIFY(rowsSay(u"uchwała 4/2026, 50% %1"_s));
        QVERIFY(m_window->push(u"changeSpan"_s));
        QVERIFY(m_window->find<QLineEdit>(u"spanWords"_s)->text().isEmpty());
        QVERIFY(m_window->push(u"spanGiveUp"_s));
        QVERIFY(m_window->hasFocus(u"changeSpan"_s) && m_window->find(u"spanForm"_s)->isHidden());
    }

    void anAdministratorShowsWhatAnIncidentReached_data() { languages(); }

    void anAdministratorShowsWhatAnIncidentReached()
    {
        QFETCH(QString, language);
        const QTemporaryDir out;
        begin(language, {StaffRole::Administrator});
        QVERIFY(goThere());
        QTRY_VERIFY(m_window->find<QComboBox>(u"incidentWhose"_s)->count() >= 2); // the desk, and Anna
        QVERIFY(m_window->tabTo(u"incidentWhose"_s));
        QVERIFY(m_window->tabTo(u"incidentKnown"_s));
        QVERIFY(!isOn(u"incidentRefusal"_s));
        m_window->press(Qt::Key_Up); // a day later than now
        QVERIFY(isOn(u"incidentRefusal"_s) && !isOn(u"incidentGo"_s));
        m_window->press(Qt::Key_Down);
        QVERIFY(!isOn(u"incidentRefusal"_s) && isOn(u"incidentGo"_s));
        const auto wall = m_window->find<QDateTimeEdit>(u"incidentKnown"_s)->dateTime();
        const QDateTime known{wall.date(), wall.time(), inWarsaw(utcNow()).timeZone()};
        m_window->press(Qt::Key_Return);
        QTRY_VERIFY(m_window->hasFocus(u"incidentArea"_s));
        const auto tellBy = dayYearAndTime(known.toUTC().addDays(3));
        QVERIFY2(m_window->said(u"incidentLimit"_s).contains(tellBy),
                 qPrintable(m_window->said(u"incidentLimit"_s)));
        const auto page = linesIn(u"incidentArea"_s).join(u'\n');
        QVERIFY2(page.contains(nameOf(AuditedDeed::CloseCall)) && page.contains(u"anna"_s), qPrintable(page));
        QVERIFY(!page.contains(u"closeCall"_s));
        QVERIFY(m_window->push(u"incidentSave"_s));
        const auto path = out.filePath(u"incident.txt"_s);
        QVERIFY(saveAs(path));
        const auto saved = QString::fromUtf8(bytesOf(path));
        QVERIFY(saved.contains(tellBy) && saved.contains(nameOf(AuditedDeed::CloseCall)));
        m_window->press(Qt::Key_Escape);
        QVERIFY(goThere()); // nothing that names somebody waited there
        QVERIFY(linesIn(u"incidentArea"_s).isEmpty() && !isOn(u"incidentSave"_s));
    }

    void anIncidentOfOnePersonShowsTheirDeedsAlone()
    {
        begin(u"en"_s, {StaffRole::Administrator});
        QVERIFY(goThere());
        QTRY_VERIFY(m_window->find<QComboBox>(u"incidentWhose"_s)->count() >= 2);
        QVERIFY(m_window->tabTo(u"incidentWhose"_s));
        m_window->press(Qt::Key_Down);
        QCOMPARE(m_window->find<QComboBox>(u"incidentWhose"_s)->currentText(), u"Anna"_s);
        m_window->press(Qt::Key_Return);
        QTRY_VERIFY(m_window->hasFocus(u"incidentArea"_s));
        const auto page = linesIn(u"incidentArea"_s).join(u'\n');
        QVERIFY2(page.contains(u"Anna"_s), qPrintable(page));
        QVERIFY2(!page.contains(nameOf(AuditedDeed::CloseCall)), qPrintable(page)); // somebody else's
    }

    void whoeverHasGoneOnIsNotPulledBackByAnAnswer()
    {
        begin(u"en"_s, {StaffRole::Administrator});
        QVERIFY(goThere());
        QVERIFY(m_window->push(u"recordRead"_s));
        m_window->press(Qt::Key_Tab); // on to the next card, before the answer is there
        const auto *there = m_window->focused();
        QTRY_VERIFY(m_window->find(u"recordArea"_s)->isVisible());
        QCOMPARE(m_window->focused(), there);
        QVERIFY(m_window->tabTo(u"incidentGo"_s));
        m_window->press(Qt::Key_Return);
        m_window->press(Qt::Key_Backtab, Qt::ShiftModifier); // to the date before: still in the card
        QTRY_VERIFY(m_window->hasFocus(u"incidentArea"_s));
    }

    void aLeadReadsAndSavesTheRecordOfProcessing_data() { languages(); }

    void aLeadReadsAndSavesTheRecordOfProcessing()
    {
        QFETCH(QString, language);
        const QTemporaryDir out;
        begin(language, {StaffRole::ShiftLead});
        QVERIFY(goThere());
        QVERIFY(!m_window->find(u"incidentCard"_s) && !m_window->find(u"changeSpan"_s));
        QVERIFY(m_window->push(u"recordRead"_s));
        QTRY_VERIFY(m_window->hasFocus(u"recordArea"_s));
        const auto content = *loadContent();
        const Wording wording{content};
        const auto page = linesIn(u"recordArea"_s).join(u'\n');
        for (const auto &service : content.directory.services())
            QVERIFY2(page.contains(wording.serviceName(service.id)), qPrintable(service.id));
        for (const auto &row : content.retention.rules)
            QVERIFY(row.span.unit == SpanUnit::Hours || page.contains(textFor(row.span)));
        for (const auto &purpose : codesOf(ProcessingPurpose{}))
            QVERIFY(page.contains(nameOf(purpose.value)));
        QVERIFY(m_window->push(u"recordSave"_s));
        const auto path = out.filePath(u"record.txt"_s);
        QVERIFY(saveAs(path));
        const auto saved = QString::fromUtf8(bytesOf(path)).split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(saved, linesIn(u"recordArea"_s));
    }

    void aCardIsAsHighAsWhatStandsInIt()
    {
        begin(u"en"_s, {StaffRole::Administrator, StaffRole::ShiftLead});
        m_window->window().resize(1920, 1052);
        QVERIFY(goThere());
        QTRY_COMPARE(linesIn(u"spanRows"_s).size(), 7);
        for (const auto &name : {u"auditCard"_s, u"incidentCard"_s, u"retentionCard"_s, u"recordCard"_s}) {
            const auto *card = m_window->find(name);
            QTRY_COMPARE(card->height(), card->layout()->totalHeightForWidth(card->width()));
        }
    }

    void everyTableOfTheVaultHasAName()
    {
        const auto content = *loadContent();
        for (const auto &data : processingRecord(content.retention, content.directory).data)
            QVERIFY2(!nameOfTable(data.table).isEmpty(), qPrintable(data.table));
    }

    void onceTheSeventyTwoHoursAreOverItIsSaid()
    {
        const IncidentView view{.tellBy = utcNow()};
        const auto before = view.tellBy.addSecs(-7261);
        QVERIFY(!isTooLate(view, before) && isTooLate(view, view.tellBy));
        QVERIFY(tellBySentence(view, before).contains(u'2'));
        QVERIFY(tellBySentence(view, before) != tellBySentence(view, view.tellBy));
        QVERIFY(tellBySentence(view, view.tellBy).contains(dayYearAndTime(view.tellBy)));
    }

    void aPageThatIsTooLongSaysWhereTheRestIs()
    {
        QStringList lines;
        for (int i = 0; i < 250; ++i)
            lines.append(QString::number(1000 + i));
        PageArea area{u"area"_s};
        area.show({{.heading = u"heading"_s, .lines = lines}});
        const auto labels = area.findChildren<QLabel *>();
        QCOMPARE(labels.size(), 1 + 200 + 1);
        QCOMPARE(labels.at(200)->text(), u"1199"_s);
        QVERIFY(labels.last()->text().contains(u"50"_s));
        area.show({});
        QVERIFY(area.isHidden());
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
        QVERIFY(m_window->fill(u"callWords"_s, u"Sąd Rejonowy, II K 41/26"_s));
        m_window->press(Qt::Key_Return);
        QTRY_VERIFY(m_window->find(u"callForm"_s)->isHidden());
        QTRY_VERIFY(linesIn(u"foundRows"_s).join(u'\n').contains(u"II K 41/26"_s));
        QVERIFY(open());
        QVERIFY(linesIn(u"callForm"_s).join(u'\n').contains(u"II K 41/26"_s));
        QVERIFY(m_window->find<QLineEdit>(u"callWords"_s)->text().isEmpty());
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
