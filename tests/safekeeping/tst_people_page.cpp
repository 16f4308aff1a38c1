// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/VaultWindow.h"
#include "ui/safekeeping/VaultPage.h"
#include "ui/words/SafekeepingWords.h"

#include <QApplication>
#include <QDir>

using namespace latarnia;
using namespace Qt::StringLiterals;

namespace {

QString otherWords()
{
    return u"cztery parasole pod mostem"_s;
}

} // namespace

/// A lead looks after people with the keyboard alone.
class TestPeoplePage : public QObject
{
    Q_OBJECT

    std::unique_ptr<SealedFolder> m_folder;
    std::unique_ptr<VaultWindow> m_window;

    void begin(const QString &language) { m_window = std::make_unique<VaultWindow>(*m_folder, language); }
    QString path() const { return m_folder->path(); }
    Fault faultFor(const QString &name, const QString &passphrase) const
    {
        const auto open = unlock(path(), name, passphrase);
        return open ? Fault::NotFound : open.problem().fault;
    }
    bool waitFor(const QString &sentence)
    {
        return QTest::qWaitFor([&] { return m_window->said(u"peopleCard-notice"_s) == sentence; }, 20'000);
    }
    bool typeTwice(const QString &passphrase)
    {
        return m_window->fill(u"passphrase"_s, passphrase)
            && m_window->fill(u"passphraseAgain"_s, passphrase);
    }
    bool add(const QString &name)
    {
        if (!m_window->push(u"addPerson"_s) || !m_window->hasFocus(u"keyName"_s))
            return false;
        m_window->type(name);
        if (!typeTwice(otherWords()))
            return false;
        m_window->press(Qt::Key_Return);
        return waitFor(doneSentenceFor(VaultDeed::Add))
            && QTest::qWaitFor([&] { return m_window->find(u"person-"_s + name); }, 10'000);
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

    void whoIsAddedSignsInAfterwards_data() { languages(); }

    void whoIsAddedSignsInAfterwards()
    {
        QFETCH(QString, language);
        begin(language);
        QVERIFY(m_window->goToVault());
        QVERIFY(add(u"Łucja"_s));
        QVERIFY(m_window->find<QLineEdit>(u"passphrase"_s)->text().isEmpty());
        m_window.reset();
        QVERIFY(unlock(path(), u"Łucja"_s, otherWords()));
    }

    void whoIsRetiredOpensNothingAndTheKeysAreChangedAtTheNextUnlocking_data() { languages(); }

    void whoIsRetiredOpensNothingAndTheKeysAreChangedAtTheNextUnlocking()
    {
        QFETCH(QString, language);
        begin(language);
        QVERIFY(m_window->goToVault());
        QVERIFY(add(u"Ola"_s));
        QVERIFY(m_window->said(u"keysDue"_s).isEmpty());
        QVERIFY(m_window->push(u"retire-Ola"_s));
        QVERIFY(m_window->hasFocus(u"leaveStay"_s)); // who presses Return by mistake keeps
        QVERIFY(m_window->said(u"leaveSentence"_s).contains(u"Ola"_s));
        QVERIFY(m_window->push(u"leaveGo"_s));
        QVERIFY(waitFor(doneSentenceFor(VaultDeed::Retire)));
        QTRY_VERIFY(!m_window->said(u"keysDue"_s).isEmpty());
        QTRY_VERIFY(!m_window->find(u"retire-Ola"_s)); // grey, and nothing to be done
        QVERIFY(m_window->find(u"person-Ola"_s));
        m_window.reset();
        QCOMPARE(faultFor(u"Ola"_s, otherWords()), Fault::WrongPassphrase);
        const auto vaults = unlock(path(), u"Anna"_s, SealedFolder::passphrase());
        QVERIFY(vaults);
        QVERIFY(!std::ranges::equal(vaults->live.key(), m_folder->vaults().live.key()));
    }

    void keepingKeeps()
    {
        begin(u"en"_s);
        QVERIFY(m_window->goToVault());
        QVERIFY(add(u"Ola"_s));
        QVERIFY(m_window->push(u"retire-Ola"_s));
        m_window->press(Qt::Key_Return);
        QVERIFY(m_window->hasFocus(u"retire-Ola"_s));
        m_window.reset();
        QVERIFY(unlock(path(), u"Ola"_s, otherWords()));
    }

    void theLastPersonIsKeptAndItIsSaidWhy()
    {
        begin(u"en"_s);
        QVERIFY(m_window->goToVault());
        QVERIFY(m_window->push(u"retire-Anna"_s));
        QVERIFY(m_window->push(u"leaveGo"_s));
        QVERIFY(waitFor(sentenceFor(VaultDeed::Retire, {.fault = Fault::NotAllowed})));
        m_window.reset();
        QVERIFY(unlock(path(), u"Anna"_s, SealedFolder::passphrase()));
    }

    void theSameNameIsRefusedAndWhatWasTypedStays()
    {
        begin(u"en"_s);
        QVERIFY(m_window->goToVault());
        QVERIFY(m_window->push(u"addPerson"_s));
        m_window->type(u"anna"_s);
        QVERIFY(typeTwice(otherWords()));
        m_window->press(Qt::Key_Return);
        QVERIFY(waitFor(sentenceFor(VaultDeed::Add, {.fault = Fault::DuplicateId})));
        QVERIFY(m_window->hasFocus(u"keyName"_s));
        QCOMPARE(m_window->find<QLineEdit>(u"passphrase"_s)->text(), otherWords());
    }

    void myPassphraseNeedsTheOneOfBefore_data() { languages(); }

    void myPassphraseNeedsTheOneOfBefore()
    {
        QFETCH(QString, language);
        begin(language);
        QVERIFY(m_window->goToVault());
        QVERIFY(m_window->push(u"newPassphrase-Anna"_s));
        QVERIFY(m_window->hasFocus(u"passphraseBefore"_s));
        m_window->type(u"not this one at all"_s);
        QVERIFY(typeTwice(otherWords()));
        m_window->press(Qt::Key_Return);
        QVERIFY(waitFor(sentenceFor(VaultDeed::OwnPassphrase, {.fault = Fault::WrongPassphrase})));
        QVERIFY(m_window->hasFocus(u"passphraseBefore"_s));
        m_window->find<QLineEdit>(u"passphraseBefore"_s)->selectAll();
        m_window->type(SealedFolder::passphrase());
        m_window->press(Qt::Key_Return);
        QVERIFY(waitFor(doneSentenceFor(VaultDeed::OwnPassphrase)));
        m_window.reset();
        QVERIFY(unlock(path(), u"Anna"_s, otherWords()));
        QCOMPARE(faultFor(u"Anna"_s, SealedFolder::passphrase()), Fault::WrongPassphrase);
    }

    void whoForgotGetsANewPassphrase()
    {
        begin(u"en"_s);
        QVERIFY(m_window->goToVault());
        QVERIFY(add(u"Ola"_s));
        QVERIFY(m_window->push(u"newPassphrase-Ola"_s));
        QVERIFY(m_window->hasFocus(u"passphrase"_s));
        QVERIFY(typeTwice(u"siedem koni i latarnia"_s));
        m_window->press(Qt::Key_Return);
        QVERIFY(waitFor(doneSentenceFor(VaultDeed::OtherPassphrase)));
        m_window.reset();
        QVERIFY(unlock(path(), u"Ola"_s, u"siedem koni i latarnia"_s));
    }

    void thePaletteFindsThePage_data() { languages(); }

    void thePaletteFindsThePage()
    {
        QFETCH(QString, language);
        begin(language);
        m_window->press(Qt::Key_K, Qt::ControlModifier);
        m_window->type(nameOf(latarnia::Deed::GoToVault));
        m_window->press(Qt::Key_Return);
        QVERIFY(m_window->find(u"vaultPage"_s)->isVisible());
    }

    void escapeLeadsBackAndNothingTypedIsLost()
    {
        begin(u"en"_s);
        QVERIFY(m_window->goToVault());
        QVERIFY(m_window->push(u"addPerson"_s));
        m_window->type(u"Ola"_s);
        m_window->press(Qt::Key_Escape);
        QVERIFY(!m_window->find(u"vaultPage"_s)->isVisible());
        QVERIFY(m_window->hasFocus(u"takeCall"_s));
        m_window->press(Qt::Key_B, Qt::ControlModifier);
        QVERIFY(m_window->hasFocus(u"keyName"_s));
        QCOMPARE(m_window->find<QLineEdit>(u"keyName"_s)->text(), u"Ola"_s);
    }

    void aCallWinsOverThePage_data()
    {
        QTest::addColumn<bool>("rings");
        QTest::newRow("F2") << false;
        QTest::newRow("the telephone") << true;
    }

    void aCallWinsOverThePage()
    {
        QFETCH(bool, rings);
        begin(u"pl"_s);
        QVERIFY(m_window->goToVault());
        QVERIFY(m_window->push(u"addPerson"_s));
        m_window->type(u"Ola"_s);
        if (rings)
            m_window->window().takeIncoming(u"+48600100200"_s);
        else
            m_window->press(Qt::Key_F2);
        QTRY_VERIFY(m_window->window().call().isOpen());
        QVERIFY(!m_window->find(u"vaultPage"_s)->isVisible());
        m_window->press(Qt::Key_B, Qt::ControlModifier); // the caller looks for her papers
        QVERIFY(m_window->find(u"vaultPage"_s)->isVisible());
        m_window->window().takeIncoming(u"+48600100201"_s);
        QTRY_VERIFY(!m_window->find(u"vaultPage"_s)->isVisible()); // one more waits, and it is said there
        m_window->press(Qt::Key_B, Qt::ControlModifier);
        QCOMPARE(m_window->find<QLineEdit>(u"keyName"_s)->text(), u"Ola"_s);
    }
};

QTEST_MAIN(TestPeoplePage)
#include "tst_people_page.moc"
