// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/VaultWindow.h"
#include "ui/words/SafekeepingWords.h"

#include <QApplication>

using namespace latarnia;
using namespace Qt::StringLiterals;

/// An administrator says who shares the line and who belongs where, with the keyboard alone.
class TestOrganisationPage : public QObject
{
    Q_OBJECT

    std::unique_ptr<SealedFolder> m_folder;
    std::unique_ptr<VaultWindow> m_window;

    bool waitFor(const QString &card, const QString &sentence)
    {
        return QTest::qWaitFor([&] { return m_window->said(card + u"-notice"_s) == sentence; }, 20'000);
    }

    bool name(const QString &first, const QString &second)
    {
        if (!m_window->push(u"nameOrganisations"_s) || !m_window->hasFocus(u"firstOrganisation"_s)
            || !m_window->fill(u"firstOrganisation"_s, first)
            || !m_window->fill(u"secondOrganisation"_s, second))
            return false;
        m_window->press(Qt::Key_Return);
        return waitFor(u"organisationCard"_s, doneSentenceFor(VaultDeed::NameOrganisations));
    }

    bool rowSays(const QString &person, const QString &words) const
    {
        const auto *row = m_window->find(u"person-"_s + person);
        const auto labels = row ? row->findChildren<QLabel *>() : QList<QLabel *>{};
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel *label) { return label->text().contains(words); });
    }

private Q_SLOTS:
    void initTestCase() { applyLook(*qApp, Scheme::Light); }
    void init() { m_folder = std::make_unique<SealedFolder>(); }
    void cleanup()
    {
        m_window.reset();
        m_folder.reset();
    }

    void aPersonIsMovedAndTheListSaysWhereTo_data()
    {
        QTest::addColumn<QString>("language");
        for (const auto &language : Language::known())
            QTest::newRow(qPrintable(language)) << language;
    }

    void aPersonIsMovedAndTheListSaysWhereTo()
    {
        QFETCH(QString, language);
        m_window = std::make_unique<VaultWindow>(*m_folder, language);
        QVERIFY(m_window->goToVault());
        QVERIFY(!m_window->find(u"organisation-Anna"_s)); // there is only one
        QVERIFY(name(u"Pierwsza"_s, u"Druga"_s));
        QTRY_VERIFY(m_window->find(u"organisation-Anna"_s));
        QVERIFY(rowSays(u"Anna"_s, u"Pierwsza"_s));
        QVERIFY(m_window->push(u"organisation-Anna"_s));
        QVERIFY(m_window->hasFocus(u"keyOrganisation"_s));
        m_window->press(Qt::Key_Down);
        m_window->press(Qt::Key_Return);
        QVERIFY(waitFor(u"peopleCard"_s, doneSentenceFor(VaultDeed::Move)));
        QTRY_VERIFY(rowSays(u"Anna"_s, u"Druga"_s));
        // What somebody belongs to stays.
        QVERIFY(m_window->push(u"nameOrganisations"_s));
        QVERIFY(m_window->tabTo(u"secondOrganisation"_s));
        m_window->find<QLineEdit>(u"secondOrganisation"_s)->selectAll();
        m_window->press(Qt::Key_Delete);
        m_window->press(Qt::Key_Return);
        QVERIFY(waitFor(u"organisationCard"_s,
                        sentenceFor(VaultDeed::NameOrganisations,
                                    {.fault = Fault::NotAllowed, .where = u"organisation"_s})));
    }

    void whoMayNotLookAfterPeopleIsNotAsked()
    {
        m_window = std::make_unique<VaultWindow>(*m_folder, u"en"_s, QSize{1366, 740}, utcNow,
                                                 atTheDesk({StaffRole::ShiftLead}));
        QVERIFY(m_window->goToVault());
        QVERIFY(!m_window->find(u"organisationCard"_s)->isVisible());
    }
};

QTEST_MAIN(TestOrganisationPage)
#include "tst_organisation_page.moc"
