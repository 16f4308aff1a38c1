// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/Keyholders.h"
#include "core/desk/KitPaper.h"
#include "tests/support/EntryDesk.h"
#include "tests/support/FitsRoom.h"
#include "ui/words/EntryWords.h"

#include <QAccessible>
#include <QDir>
#include <QFile>

using namespace latarnia;
using namespace Qt::StringLiterals;

/// A vault is made by somebody who has never seen the program, with the keyboard alone.
class TestFirstStart : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    QString path() const { return m_folder->filePath(u"d"_s); }

    static void languages()
    {
        QTest::addColumn<QString>("language");
        for (const auto &language : Language::known())
            QTest::newRow(qPrintable(language)) << language;
    }

    /// Every page with what it says, as somebody goes through it.
    static void showPages(EntryDesk &desk, const std::function<void()> &show)
    {
        show();
        desk.press(Qt::Key_Return);
        show();
        desk.press(Qt::Key_Return);
        show();
        desk.type(u"Anna"_s);
        desk.press(Qt::Key_Return);
        show();
        desk.type(u"abc"_s);
        show();
        for (int i = 0; i < 3; ++i)
            desk.press(Qt::Key_Backspace);
        desk.type(entryPassphrase());
        QVERIFY(desk.tabTo(u"passphraseAgain"_s));
        desk.type(entryPassphrase());
        show();
        desk.press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(!desk.said(u"kitWords"_s).isEmpty(), 60'000);
        show();
        desk.press(Qt::Key_Escape);
        show();
        desk.press(Qt::Key_Escape);
        QVERIFY(firstStart::checkKit(desk));
        show();
    }

private Q_SLOTS:
    void initTestCase() { applyLook(*qApp, Scheme::Light); }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aVaultIsMadeByKeyboard_data() { languages(); }

    void aVaultIsMadeByKeyboard()
    {
        QFETCH(QString, language);
        EntryDesk desk{language, path()};
        QVERIFY(firstStart::makeVault(desk));
        const auto words = firstStart::wordsOnScreen(desk);
        QCOMPARE(words.size(), 11);
        const auto isChecked = [this] {
            const auto vaults = unlock(path(), u"Anna"_s, entryPassphrase());
            return vaults && kitPaper(*vaults, alone(vaults->live))->isChecked;
        };
        QVERIFY(!isChecked()); // who leaves now is warned at the desk
        QVERIFY(firstStart::checkKit(desk));
        QVERIFY(isChecked());
        QVERIFY(!desk.opened());
        desk.press(Qt::Key_Return);
        QVERIFY(desk.opened());
        QVERIFY(unlock(path(), u"Anna"_s, entryPassphrase()));
        QVERIFY(unlockWithKit(path(), words.join(u' ')));
        const auto people = keyholders(*desk.opened());
        QCOMPARE(people->first().roles, (QStringList{u"operator"_s, u"administrator"_s}));
    }

    void theLanguageIsChosenOnTheFirstPageAndNothingElseChanges()
    {
        EntryDesk desk{u"en"_s, path()};
        const auto english = desk.heading();
        QVERIFY(desk.tabTo(u"entryLanguage"_s));
        desk.press(Qt::Key_Left);
        QCOMPARE(desk.language().code(), u"pl"_s);
        QVERIFY(desk.hasFocus(u"entryLanguage"_s));
        desk.press(Qt::Key_Right);
        QCOMPARE(desk.heading(), english);
    }

    void aFolderOnAnotherComputerIsRefused()
    {
        EntryDesk desk{u"en"_s, path(), {.fileSystem = u"cifs"_s}};
        desk.press(Qt::Key_Return);
        QVERIFY(!desk.said(u"check-networkFolder"_s).isEmpty());
        QVERIFY(!desk.find(u"next"_s)->isEnabled());
        QVERIFY(!desk.said(u"whyNotYet"_s).isEmpty());
        desk.press(Qt::Key_Return);
        QVERIFY(!desk.said(u"check-networkFolder"_s).isEmpty());
    }

    void otherWarningsAreSaidAndDoNotHold()
    {
        EntryDesk desk{
            u"en"_s,
            path(),
            {.fileSystem = u"ext4"_s, .freeBytes = 1, .diskIsEncrypted = false, .swapIsClear = true}};
        desk.press(Qt::Key_Return);
        for (const auto &one : {u"check-clearSwap"_s, u"check-littleDisk"_s, u"check-clearDisk"_s})
            QVERIFY2(!desk.said(one).isEmpty(), qPrintable(one));
        desk.press(Qt::Key_Return);
        QVERIFY(desk.hasFocus(u"personName"_s));
    }

    void nobodyGoesOnWithoutANameAndARole()
    {
        EntryDesk desk{u"en"_s, path()};
        QVERIFY(firstStart::goToPerson(desk));
        desk.type(u"   "_s);
        desk.press(Qt::Key_Return);
        QVERIFY(desk.hasFocus(u"personName"_s));
        desk.type(u"Łucja"_s);
        for (const auto &role : {u"roles-operator"_s, u"roles-administrator"_s}) {
            QVERIFY(desk.tabTo(role));
            desk.press(Qt::Key_Space);
        }
        desk.press(Qt::Key_Return);
        QVERIFY(desk.hasFocus(u"roles-administrator"_s));
        QVERIFY(!desk.said(u"whyNotYet"_s).isEmpty());
        desk.press(Qt::Key_Space);
        desk.press(Qt::Key_Return);
        QVERIFY(desk.hasFocus(u"passphrase"_s));
    }

    void theStrengthIsSaidInWordsWhileOneTypes()
    {
        EntryDesk desk{u"en"_s, path()};
        QVERIFY(firstStart::goToPassphrase(desk));
        const auto strength = [&] { return desk.said(u"passphraseStrength"_s); };
        desk.type(u"abc"_s);
        QCOMPARE(strength(), sentenceFor(PassphraseStrength::TooShort));
        desk.type(u"abcabcabcabcabc"_s);
        QCOMPARE(strength(), sentenceFor(PassphraseStrength::TooWeak));
        desk.press(Qt::Key_Return);
        QVERIFY(desk.hasFocus(u"passphrase"_s));
        desk.find<QLineEdit>(u"passphrase"_s)->clear();
        desk.type(u"Anna Anna Anna"_s); // the name is what is guessed first
        QCOMPARE(strength(), sentenceFor(PassphraseStrength::TooWeak));
        desk.find<QLineEdit>(u"passphrase"_s)->clear();
        desk.type(entryPassphrase());
        QCOMPARE(strength(), sentenceFor(PassphraseStrength::Enough));
        desk.press(Qt::Key_Return);
        QVERIFY(!QFile::exists(path())); // typed once is not enough
        QVERIFY(desk.hasFocus(u"passphraseAgain"_s)); // and the hands are where it goes on
        desk.type(u"kasztany na parapecie 8"_s);
        QVERIFY(!desk.find(u"next"_s)->isEnabled());
        desk.press(Qt::Key_Backspace);
        desk.type(u"7"_s);
        QVERIFY(desk.find(u"next"_s)->isEnabled());
    }

    void aPassphraseIsCoveredUntilSomebodyAsks()
    {
        EntryDesk desk{u"en"_s, path()};
        QVERIFY(firstStart::goToPassphrase(desk));
        auto *field = desk.find<QLineEdit>(u"passphrase"_s);
        QCOMPARE(field->echoMode(), QLineEdit::Password);
        QVERIFY(desk.tabTo(u"passphrase-show"_s));
        desk.press(Qt::Key_Space);
        QCOMPARE(field->echoMode(), QLineEdit::Normal);
        desk.press(Qt::Key_Space);
        QCOMPARE(field->echoMode(), QLineEdit::Password);
    }

    void backKeepsWhatWasTyped()
    {
        EntryDesk desk{u"en"_s, path()};
        QVERIFY(firstStart::goToPassphrase(desk));
        desk.type(u"abc"_s);
        desk.press(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(desk.find<QLineEdit>(u"personName"_s)->text(), u"Anna"_s);
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.find<QLineEdit>(u"passphrase"_s)->text(), u"abc"_s);
    }

    void escapeAndTheCrossAskBeforeAnythingTypedIsLost()
    {
        EntryDesk desk{u"en"_s, path()};
        QVERIFY(firstStart::goToPassphrase(desk));
        desk.press(Qt::Key_Escape);
        QVERIFY(desk.hasFocus(u"leaveStay"_s));
        QVERIFY(!desk.find(u"next"_s)->isVisible()); // one button that Return means
        desk.press(Qt::Key_Escape);
        QVERIFY(desk.hasFocus(u"passphrase"_s));
        QVERIFY(desk.find(u"next"_s)->isVisible());
        QVERIFY(!desk.window().close());
        QVERIFY(desk.hasFocus(u"leaveStay"_s));
        desk.press(Qt::Key_Return);
        QVERIFY(desk.window().isVisible());
        QVERIFY(desk.hasFocus(u"passphrase"_s));
        desk.press(Qt::Key_Escape);
        QVERIFY(desk.tabTo(u"leaveGo"_s));
        desk.press(Qt::Key_Return);
        QVERIFY(!desk.window().isVisible());
    }

    void whoTypedNothingMayLeave()
    {
        EntryDesk desk{u"en"_s, path()};
        desk.press(Qt::Key_Return);
        desk.press(Qt::Key_Escape);
        QVERIFY(!desk.window().isVisible());
    }

    void theWordsAreAskedBackAndCoveredMeanwhile()
    {
        EntryDesk desk{u"en"_s, path()};
        QVERIFY(firstStart::makeVault(desk));
        const auto words = firstStart::wordsOnScreen(desk);
        QVERIFY(!desk.find(u"back"_s)->isVisible()); // what is made is made
        QVERIFY(!desk.window().close());
        desk.press(Qt::Key_Escape);
        desk.press(Qt::Key_Return);
        QVERIFY(desk.said(u"kitCheckNotice"_s).size() > 5);
        QVERIFY(!desk.find(u"kitWords"_s)->isVisible());
        desk.type(u"xxxxx"_s);
        desk.press(Qt::Key_Tab);
        desk.type(u"yyyyy"_s);
        QVERIFY(!desk.find(u"next"_s)->isEnabled());
        desk.press(Qt::Key_Left, Qt::AltModifier);
        QVERIFY(desk.find(u"kitWords"_s)->isVisible());
        QCOMPARE(firstStart::wordsOnScreen(desk), words);
    }

    void whatWasFoundInTheFolderIsSaidAndReadableDataTakenOver()
    {
        QVERIFY(QDir{}.mkpath(path()));
        const auto plain = plainFileIn(path());
        QVERIFY(QFile::copy(QStringLiteral(LATARNIA_SOURCE_DIR "/tests/golden/part2/latarnia.db"), plain));
        QFile::setPermissions(plain, QFile::ReadOwner | QFile::WriteOwner);
        EntryDesk desk{u"en"_s, path()};
        QCOMPARE(desk.said(u"foundBefore"_s), sentenceFor(FolderState::Plain));
        QVERIFY(firstStart::makeVault(desk));
        QVERIFY(!QFile::exists(plain));
    }

    void aVaultThatWasCutOffIsMadeAgain()
    {
        QVERIFY(QDir{}.mkpath(path()));
        QFile part{unfinishedFileIn(path())};
        QVERIFY(part.open(QIODevice::WriteOnly));
        part.close();
        EntryDesk desk{u"en"_s, path()};
        QCOMPARE(desk.said(u"foundBefore"_s), sentenceFor(FolderState::Unfinished));
        QVERIFY(firstStart::makeVault(desk));
    }

    void whatGoesWrongIsSaidAndNothingTypedIsLost()
    {
        EntryDesk desk{u"en"_s, path()};
        QVERIFY(firstStart::goToPassphrase(desk));
        QFile inTheWay{path()};
        QVERIFY(inTheWay.open(QIODevice::WriteOnly)); // a file where the folder should be
        inTheWay.close();
        desk.type(entryPassphrase());
        QVERIFY(desk.tabTo(u"passphraseAgain"_s));
        desk.type(entryPassphrase());
        desk.press(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(desk.said(u"makingNotice"_s),
                                  signInSentenceFor({.fault = Fault::StoreUnavailable}), 60'000);
        QCOMPARE(desk.find<QLineEdit>(u"passphrase"_s)->text(), entryPassphrase());
        QVERIFY(desk.hasFocus(u"passphrase"_s));
    }

    void whyTheDeskDidNotComeIsSaidWhereOneSignsIn()
    {
        EntryDesk desk{u"en"_s, path()};
        QVERIFY(firstStart::makeVault(desk));
        QVERIFY(firstStart::checkKit(desk));
        desk.press(Qt::Key_Return);
        desk.window().say({.fault = Fault::StoreBusy});
        QCOMPARE(desk.said(u"signInNotice"_s), signInSentenceFor({.fault = Fault::StoreBusy}));
        QVERIFY(desk.hasFocus(u"signInPassphrase"_s));
        QVERIFY(desk.window().close());
    }

    void tabGoesInReadingOrder()
    {
        EntryDesk desk{u"en"_s, path()};
        QCOMPARE(desk.tabRound(), (QStringList{u"entryLanguage"_s, u"toRestore"_s, u"next"_s}));
        QVERIFY(firstStart::goToPerson(desk));
        desk.type(u"Anna"_s);
        QCOMPARE(desk.tabRound(),
                 (QStringList{u"personName"_s, u"roles-operator"_s, u"roles-shiftLead"_s, u"roles-trainer"_s,
                              u"roles-administrator"_s, u"roles-statistician"_s, u"back"_s, u"next"_s}));
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.tabRound(),
                 (QStringList{u"passphrase"_s, u"passphraseAgain"_s, u"passphrase-show"_s,
                              u"passphraseAgain-show"_s, u"back"_s}));
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
        EntryDesk desk{language,
                       path(),
                       {.fileSystem = u"ext4"_s,
                        .freeBytes = 1,
                        .diskIsEncrypted = false,
                        .swapIsClear = true,
                        .othersMayLook = true}};
        showPages(desk, [&] {
            QTest::qWait(30);
            const auto clipped = clippedIn(desk.window());
            QVERIFY2(clipped.isEmpty(), qPrintable(desk.heading() + u": "_s + clipped.join(u'\n')));
            for (const auto *widget : desk.window().findChildren<QWidget *>()) {
                if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
                    continue;
                auto *spoken = QAccessible::queryAccessibleInterface(desk.find(widget->objectName()));
                QVERIFY2(spoken && !spoken->text(QAccessible::Name).isEmpty(),
                         qPrintable(widget->objectName()));
            }
        });
        QCOMPARE(desk.window().size(), QSize(1366, 740));
    }
};

QTEST_MAIN(TestFirstStart)
#include "tst_first_start.moc"
