// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/Keyholders.h"
#include "core/desk/VaultMaking.h"
#include "core/vault/KeyringFile.h"
#include "tests/support/EntryDesk.h"
#include "tests/support/FitsRoom.h"
#include "ui/words/EntryWords.h"

#include <QAccessible>
#include <QFile>

using namespace latarnia;
using namespace Qt::StringLiterals;

namespace {

QString otherWords()
{
    return u"cztery parasole pod mostem"_s;
}

} // namespace

/// The way in, by keyboard: with a passphrase, with the kit, and without either for a call.
class TestSigningIn : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<MadeVault> m_made;
    QDateTime m_now;

    QString path() const { return m_folder->path(); }
    void addOla()
    {
        QVERIFY(addKeyholder(m_made->vaults, {.name = u"Ola"_s, .roles = {u"operator"_s}}, otherWords(),
                             LeastCost, utcNow));
    }
    static void languages()
    {
        QTest::addColumn<QString>("language");
        for (const auto &language : Language::known())
            QTest::newRow(qPrintable(language)) << language;
    }
    static bool opens(EntryDesk &desk)
    {
        return QTest::qWaitFor([&] { return desk.opened().has_value(); }, 60'000);
    }
    static bool answers(EntryDesk &desk)
    {
        const auto opening = desk.said(u"signInNotice"_s);
        return QTest::qWaitFor([&] { return desk.said(u"signInNotice"_s) != opening; }, 60'000);
    }
    static void goToKit(EntryDesk &desk)
    {
        QVERIFY(desk.tabTo(u"withKit"_s));
        desk.press(Qt::Key_Return);
        QVERIFY(desk.hasFocus(u"kitWordsTyped"_s));
    }

private Q_SLOTS:
    void initTestCase() { applyLook(*qApp, Scheme::Light); }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_now = utcNow();
        auto made = makeVault(
            path(), {.name = u"Anna"_s, .roles = {u"administrator"_s}, .passphrase = entryPassphrase()},
            LeastCost, utcNow);
        QVERIFY(made);
        m_made.emplace(*std::move(made));
    }

    void theOnlyPersonIsNotAskedForAName_data() { languages(); }

    void theOnlyPersonIsNotAskedForAName()
    {
        QFETCH(QString, language);
        EntryDesk desk{language, path()};
        QVERIFY(!desk.find(u"userName"_s)->isVisible());
        QVERIFY(desk.hasFocus(u"signInPassphrase"_s));
        desk.type(entryPassphrase());
        desk.press(Qt::Key_Return);
        QVERIFY(!desk.find(u"signIn"_s)->isEnabled()); // opening, and the window is alive
        QVERIFY(!desk.said(u"signInNotice"_s).isEmpty());
        QVERIFY(opens(desk));
        QCOMPARE(desk.find<QLineEdit>(u"signInPassphrase"_s)->text(), QString{});
    }

    void twoPeopleSayWhoTheyAre()
    {
        addOla();
        EntryDesk desk{u"en"_s, path()};
        QVERIFY(desk.hasFocus(u"userName"_s));
        desk.type(u"ola"_s);
        desk.press(Qt::Key_Return);
        QVERIFY(desk.hasFocus(u"signInPassphrase"_s));
        desk.type(otherWords());
        desk.press(Qt::Key_Return);
        QVERIFY(opens(desk));
    }

    void whatDoesNotFitIsSaidCalmlyAndTheFourthTryWaits_data() { languages(); }

    void whatDoesNotFitIsSaidCalmlyAndTheFourthTryWaits()
    {
        QFETCH(QString, language);
        EntryDesk desk{language, path(), {}, {1366, 740}, [this] { return m_now; }};
        const auto calm = signInSentenceFor({.fault = Fault::WrongPassphrase});
        for (int i = 0; i < 2; ++i) {
            desk.type(u"not this one"_s);
            desk.press(Qt::Key_Return);
            QVERIFY(answers(desk));
            QCOMPARE(desk.said(u"signInNotice"_s), calm);
            QVERIFY(desk.hasFocus(u"signInPassphrase"_s));
        }
        desk.type(u"not this one either"_s);
        desk.press(Qt::Key_Return);
        QVERIFY(answers(desk));
        QVERIFY(desk.said(u"signInNotice"_s).startsWith(calm));
        QVERIFY(desk.said(u"signInNotice"_s).contains(u"1 s"_s));
        QVERIFY(!desk.find(u"signIn"_s)->isEnabled());
        QTRY_VERIFY_WITH_TIMEOUT(desk.find(u"signIn"_s)->isEnabled(), 5000);
        QCOMPARE(desk.said(u"signInNotice"_s), calm);
        m_now = m_now.addSecs(1);
        desk.type(u"the fourth one is wrong"_s);
        desk.press(Qt::Key_Return);
        QVERIFY(answers(desk));
        QVERIFY(desk.said(u"signInNotice"_s).contains(u"2 s"_s));
        desk.type(entryPassphrase()); // while the time runs
        m_now = m_now.addSecs(2);
        QTRY_VERIFY_WITH_TIMEOUT(desk.find(u"signIn"_s)->isEnabled(), 5000);
        desk.press(Qt::Key_Return);
        QVERIFY(opens(desk));
    }

    void capsLockIsNoticedFromWhatIsTyped()
    {
        EntryDesk desk{u"en"_s, path()};
        desk.type(u"a"_s);
        QCOMPARE(desk.said(u"signInPassphrase-capsLock"_s), QString{});
        desk.type(u"Ż"_s); // a capital letter without Shift
        QVERIFY(!desk.said(u"signInPassphrase-capsLock"_s).isEmpty());
        desk.press(Qt::Key_CapsLock);
        QCOMPARE(desk.said(u"signInPassphrase-capsLock"_s), QString{});
    }

    void theKitOpensAndAPersonGetsANewPassphrase_data() { languages(); }

    void theKitOpensAndAPersonGetsANewPassphrase()
    {
        QFETCH(QString, language);
        addOla();
        EntryDesk desk{language, path()};
        goToKit(desk);
        desk.type(m_made->kitWords.join(u" - "_s).toUpper());
        desk.press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(desk.hasFocus(u"kitPerson"_s), 60'000);
        auto *person = desk.find<QComboBox>(u"kitPerson"_s);
        for (int i = 0; i < 3 && person->currentText() != u"Ola"_s; ++i)
            desk.press(Qt::Key_Down);
        QCOMPARE(person->currentText(), u"Ola"_s);
        const auto fresh = u"siedem krzywych lamp w sieni"_s;
        for (const auto &field : {u"passphrase"_s, u"passphraseAgain"_s}) {
            QVERIFY(desk.tabTo(field));
            desk.type(fresh);
        }
        desk.press(Qt::Key_Return);
        QVERIFY(opens(desk));
        QVERIFY(unlock(path(), u"Ola"_s, fresh));
        QVERIFY(!unlock(path(), u"Ola"_s, otherWords()));
        QVERIFY(unlock(path(), u"Anna"_s, entryPassphrase()));
    }

    void aSlipInTheKitIsNamedByItsPlace()
    {
        EntryDesk desk{u"en"_s, path()};
        goToKit(desk);
        auto words = m_made->kitWords;
        words[2] = u"xxxxx"_s;
        desk.type(words.join(u' '));
        desk.press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(desk.said(u"kitNotice"_s).contains(u"3"_s), 60'000);
        QVERIFY(desk.hasFocus(u"kitWordsTyped"_s));
        QCOMPARE(desk.find<QPlainTextEdit>(u"kitWordsTyped"_s)->toPlainText(), words.join(u' '));
    }

    void escapeDoesNotLoseTheWordsOfTheKitWithoutAsking()
    {
        EntryDesk desk{u"en"_s, path()};
        goToKit(desk);
        desk.type(u"bagol"_s);
        desk.press(Qt::Key_Escape);
        QVERIFY(desk.hasFocus(u"leaveStay"_s));
        desk.press(Qt::Key_Return);
        QVERIFY(desk.hasFocus(u"kitWordsTyped"_s));
        desk.press(Qt::Key_Escape);
        QVERIFY(desk.tabTo(u"leaveGo"_s));
        desk.press(Qt::Key_Return);
        QVERIFY(desk.hasFocus(u"signInPassphrase"_s));
    }

    void aCallIsTakenWithoutAPassphrase()
    {
        EntryDesk desk{u"en"_s, path()};
        desk.press(Qt::Key_F2);
        desk.press(Qt::Key_2, Qt::AltModifier);
        QVERIFY(desk.tabTo(u"takeCallNow"_s));
        desk.press(Qt::Key_Space);
        desk.window().takeIncoming(u"+48 600 100 200"_s);
        QCOMPARE(desk.calls(), (QStringList{{}, {}, {}, u"+48 600 100 200"_s}));
    }

    void aKeyringThatWasDamagedIsSaidBeforeTheDesk()
    {
        addOla(); // a second generation: the one before it is kept
        QFile keyring{keyringFileIn(path())};
        QVERIFY(keyring.open(QIODevice::WriteOnly));
        keyring.close();
        EntryDesk desk{u"en"_s, path()};
        desk.type(entryPassphrase());
        desk.press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(!desk.said(u"entryNotice"_s).isEmpty(), 60'000);
        QVERIFY(!desk.opened());
        QVERIFY(desk.hasFocus(u"goOn"_s));
        desk.press(Qt::Key_Return);
        QVERIFY(desk.opened());
    }

    void whatIsMissingIsSaidInsteadOfAForm_data()
    {
        QTest::addColumn<QStringList>("removed");
        QTest::addColumn<FolderState>("state");
        QTest::addColumn<bool>("callPossible");
        QTest::newRow("the vault") << QStringList{u"vault"_s} << FolderState::VaultMissing << true;
        QTest::newRow("the keys") << QStringList{u"keyring"_s} << FolderState::KeyringMissing << false;
    }

    void whatIsMissingIsSaidInsteadOfAForm()
    {
        QFETCH(QStringList, removed);
        QFETCH(FolderState, state);
        QFETCH(bool, callPossible);
        if (removed.contains(u"vault"_s))
            QVERIFY(QFile::remove(vaultFileIn(path())));
        else
            QVERIFY(QFile::remove(keyringFileIn(path())));
        EntryDesk desk{u"en"_s, path()};
        QCOMPARE(desk.said(u"entryNotice"_s), sentenceFor(state));
        QVERIFY(!desk.find(u"signInPassphrase"_s)->isVisible());
        QCOMPARE(desk.find(u"takeCallNow"_s)->isVisible(), callPossible);
    }

    void aDamagedKeyringAloneIsSaid()
    {
        QFile keyring{keyringFileIn(path())};
        QVERIFY(keyring.open(QIODevice::WriteOnly));
        keyring.write("{}");
        keyring.close();
        EntryDesk desk{u"en"_s, path()};
        QCOMPARE(desk.said(u"entryNotice"_s), signInSentenceFor({.fault = Fault::KeyringDamaged}));
    }

    void whyTheDeskDidNotComeIsSaidAndOneMayTryAgain()
    {
        EntryDesk desk{u"en"_s, path()};
        desk.window().say({.fault = Fault::StoreBusy});
        QCOMPARE(desk.said(u"signInNotice"_s), signInSentenceFor({.fault = Fault::StoreBusy}));
        desk.type(entryPassphrase());
        desk.press(Qt::Key_Return);
        QVERIFY(opens(desk));
    }

    void eachFaultHasASentenceOfItsOwnInEachLanguage_data() { languages(); }

    void eachFaultHasASentenceOfItsOwnInEachLanguage()
    {
        QFETCH(QString, language);
        Language words;
        words.change(language);
        QSet<QString> said;
        const QList<Fault> faults{Fault::WrongPassphrase, Fault::KeyringDamaged,
                                  Fault::StoreDamaged,    Fault::StoreMissing,
                                  Fault::StoreBusy,       Fault::DiskFull,
                                  Fault::ReadOnly,        Fault::StoreUnavailable,
                                  Fault::OutOfMemory,     Fault::StoreNewerThanProgram};
        for (const auto fault : faults)
            said.insert(signInSentenceFor({.fault = fault}));
        QCOMPARE(said.size(), faults.size());
        QVERIFY(!said.contains(QString{}));
    }

    void whoClosesTheWindowWhileItOpensLosesNothing()
    {
        {
            EntryDesk desk{u"en"_s, path()};
            desk.type(entryPassphrase());
            desk.press(Qt::Key_Return);
        }
        QVERIFY(unlock(path(), {}, entryPassphrase()));
    }

    void tabGoesInReadingOrder()
    {
        addOla();
        EntryDesk desk{u"en"_s, path()};
        QCOMPARE(desk.tabRound(),
                 (QStringList{u"userName"_s, u"signInPassphrase"_s, u"signInPassphrase-show"_s, u"signIn"_s,
                              u"withKit"_s, u"toRestore"_s, u"takeCallNow"_s, u"entryLanguage"_s}));
    }

    void cleanup()
    {
        QFont font{u"Inter"_s};
        font.setPixelSize(14);
        QApplication::setFont(font);
    }

    void nothingIsClippedAndEverythingHasAName_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("family");
        QTest::addColumn<int>("pixels");
        for (const auto &language : Language::known()) {
            for (const auto &family : {u"Inter"_s, u"DejaVu Sans"_s})
                QTest::addRow("%s %s", qPrintable(language), qPrintable(family)) << language << family << 14;
            QTest::addRow("%s large", qPrintable(language)) << language << u"Inter"_s << 28;
        }
    }

    void nothingIsClippedAndEverythingHasAName()
    {
        QFETCH(QString, language);
        QFETCH(QString, family);
        QFETCH(int, pixels);
        QFont font{family};
        font.setPixelSize(pixels);
        QApplication::setFont(font);
        addOla();
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
        desk.type(u"Ola"_s);
        desk.press(Qt::Key_Return);
        desk.type(u"WRONG"_s);
        desk.press(Qt::Key_Return);
        QVERIFY(answers(desk));
        check();
        desk.window().takeIncoming(u"1"_s);
        check();
        goToKit(desk);
        desk.type(u"bagol bagol"_s);
        desk.press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(desk.said(u"kitNotice"_s).contains(u"2"_s), 60'000);
        check();
        desk.press(Qt::Key_Escape);
        check();
        desk.press(Qt::Key_Escape);
        desk.find<QPlainTextEdit>(u"kitWordsTyped"_s)->clear();
        desk.type(m_made->kitWords.join(u' '));
        desk.press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(desk.hasFocus(u"kitPerson"_s), 60'000);
        check();
        QCOMPARE(desk.window().size(), QSize(1366, 740));
    }
};

QTEST_MAIN(TestSigningIn)
#include "tst_signing_in.moc"
