// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/DeskWindow.h"

#include <QApplication>
#include <QSignalSpy>

using namespace latarnia;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Second = 1000;
constexpr qint64 Minute = 60 * Second;

/// A desk whose time since the computer started is the test's own.
struct LeftDesk
{
    qint64 now{5 * Minute};
    DeskWindow desk;
    QSignalSpy locks{&desk.window(), &MainWindow::lockAsked};

    explicit LeftDesk(const QString &language)
        : desk{language, {1366, 740}, {}, atNight(), [this] { return now; }}
    {
    }

    bool isCovered() const { return desk.find(u"curtain"_s)->isVisible(); }
    bool isAsking() const { return desk.find(u"pinPrompt"_s)->isVisible(); }
    QString notice() const
    {
        const auto *line = desk.find(u"idleNotice"_s);
        return line->isVisible() ? line->accessibleName() : QString{};
    }
    void pass(qint64 time)
    {
        now += time;
        desk.find<IdleWatch>(u"idleWatch"_s)->look();
    }
    QString said() const { return desk.find(u"pinPrompt"_s)->accessibleName(); }

    /// On the page of the vault, by keyboard.
    bool setPin(const QString &digits)
    {
        desk.press(Qt::Key_B, Qt::ControlModifier);
        if (!desk.tabTo(u"setPin"_s))
            return false;
        desk.press(Qt::Key_Return);
        desk.type(digits);
        desk.press(Qt::Key_Return);
        desk.type(digits);
        desk.press(Qt::Key_Return);
        return desk.find(u"takePinAway"_s)->isVisible();
    }
    void enter(const QString &digits)
    {
        for (const QChar digit : digits)
            desk.press(digit.unicode());
        desk.press(Qt::Key_Return);
    }
};

} // namespace

/// The desk is left alone, or comes back to somebody: who may see it then.
class TestScreenLeft : public QObject
{
    Q_OBJECT

    static void languages()
    {
        QTest::addColumn<QString>("language");
        for (const auto &language : Language::known())
            QTest::newRow(qPrintable(language)) << language;
    }

private Q_SLOTS:
    void initTestCase() { applyLook(*qApp, Scheme::Light); }

    void withoutAPinACallComesBackByTheKeyAlone_data() { languages(); }

    void withoutAPinACallComesBackByTheKeyAlone()
    {
        QFETCH(const QString, language);
        LeftDesk left{language};
        QVERIFY(left.desk.takeCall());
        left.desk.press(Qt::Key_F12);
        left.desk.type(u"brama"_s);
        left.now += 5 * Minute;
        left.desk.press(Qt::Key_F12);
        QVERIFY(!left.isCovered());
        QCOMPARE(left.locks.size(), 0);
        QCOMPARE(left.desk.call().draft().notes, u"brama"_s);
    }

    void withoutAPinAndACallItLocksInstead_data() { languages(); }

    void withoutAPinAndACallItLocksInstead()
    {
        QFETCH(const QString, language);
        LeftDesk left{language};
        left.desk.press(Qt::Key_F12);
        left.now += 10 * Second;
        left.desk.press(Qt::Key_Pause);
        QVERIFY(!left.isCovered()); // so soon nobody else can sit here
        left.desk.press(Qt::Key_F12);
        left.now += 10 * Second + 1;
        left.desk.press(Qt::Key_F12);
        QCOMPARE(left.locks.size(), 1);
        QVERIFY(left.isCovered()); // and shows nothing on its way
        QVERIFY(left.desk.window().safety().afterLock() == ScreenSafety::After::SignIn);
    }

    void aCallOnHoldIsALiveOne()
    {
        LeftDesk left{u"en"_s};
        QVERIFY(left.desk.takeCall());
        left.desk.window().takeIncoming(u"+48600100200"_s);
        QTRY_VERIFY(left.desk.find(u"heldCalls"_s)->isVisible());
        left.desk.call().change([](CallDraft &draft) {
            draft.kind = CallKind::Silent;
            draft.disposition = Disposition::Dropped;
        });
        left.desk.press(Qt::Key_Return, Qt::ControlModifier);
        left.desk.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!left.desk.call().isOpen());
        left.desk.press(Qt::Key_F12);
        left.pass(14 * Minute);
        left.desk.press(Qt::Key_F12);
        QVERIFY(!left.isCovered());
        left.pass(15 * Minute);
        QVERIFY(left.isCovered());
        QCOMPARE(left.locks.size(), 0);
    }

    void aPinIsSetByKeyboardAndBringsTheScreenBack_data() { languages(); }

    void aPinIsSetByKeyboardAndBringsTheScreenBack()
    {
        QFETCH(const QString, language);
        LeftDesk left{language};
        QVERIFY(left.setPin(u"041977"_s));
        QVERIFY(left.desk.takeCall());
        left.desk.press(Qt::Key_F12);
        left.desk.type(u"nr 12"_s);
        left.now += 11 * Second;
        left.desk.press(Qt::Key_F12);
        QVERIFY(left.isCovered() && left.isAsking());
        left.enter(u"041977"_s);
        QVERIFY(!left.isCovered());
        QCOMPARE(left.desk.call().draft().notes, u"nr 12"_s); // and no digit of the PIN
        QCOMPARE(left.desk.window().windowTitle(), u"Latarnia"_s);
    }

    void withinTenSecondsNoPinIsAsked()
    {
        LeftDesk left{u"pl"_s};
        QVERIFY(left.setPin(u"0419"_s));
        left.desk.press(Qt::Key_F12);
        left.now += 9 * Second;
        left.desk.press(Qt::Key_F12);
        QVERIFY(!left.isCovered());
    }

    void wrongDigitsWaitLongerAndNeverEndTheCall()
    {
        LeftDesk left{u"en"_s};
        QVERIFY(left.setPin(u"0419"_s));
        QVERIFY(left.desk.takeCall());
        left.desk.press(Qt::Key_F12);
        left.now += Minute;
        left.desk.press(Qt::Key_F12);
        for (int i = 0; i < 3; ++i) {
            left.enter(u"1111"_s);
            QVERIFY(left.isAsking());
        }
        QVERIFY2(left.said().contains(u"5"_s), qPrintable(left.said()));
        left.enter(u"0419"_s); // it does not look yet
        QVERIFY(left.isCovered());
        left.now += 5 * Second;
        QTRY_VERIFY(!left.said().contains(u"5"_s)); // the prompt looks at the time every second
        left.enter(u"0419"_s);
        QVERIFY(!left.isCovered());
        QVERIFY(left.desk.call().isOpen());
        QCOMPARE(left.desk.call().draft().notes, QString{});
        QCOMPARE(left.locks.size(), 0);
    }

    void lettersTakeThePromptAwayAndAreWritten()
    {
        LeftDesk left{u"pl"_s};
        QVERIFY(left.setPin(u"0419"_s));
        QVERIFY(left.desk.takeCall());
        left.desk.press(Qt::Key_F12);
        left.now += Minute;
        left.desk.press(Qt::Key_F12);
        left.desk.type(u"za bramą 7"_s);
        QVERIFY(left.isCovered() && !left.isAsking());
        QCOMPARE(left.desk.call().draft().notes, u"za bramą 7"_s);
        left.desk.press(Qt::Key_F12);
        left.desk.press(Qt::Key_Escape);
        QVERIFY(left.isCovered() && !left.isAsking());
    }

    void aForgottenPinLeadsToThePassphraseWithTheCallKept()
    {
        LeftDesk left{u"en"_s};
        QVERIFY(left.setPin(u"0419"_s));
        QVERIFY(left.desk.takeCall());
        left.desk.press(Qt::Key_F12);
        left.desk.press(Qt::Key_Q, Qt::ControlModifier); // behind a bare curtain no other key does anything
        QCOMPARE(left.locks.size(), 0);
        left.now += Minute;
        left.desk.press(Qt::Key_F12);
        left.desk.press(Qt::Key_Q, Qt::ControlModifier);
        QCOMPARE(left.locks.size(), 1);
    }

    void thePromptSaysNotWhatTheProgramIs_data() { languages(); }

    void thePromptSaysNotWhatTheProgramIs()
    {
        QFETCH(const QString, language);
        LeftDesk left{language};
        QVERIFY(left.setPin(u"0419"_s));
        left.desk.press(Qt::Key_F12);
        left.now += Minute;
        left.desk.press(Qt::Key_F12);
        QCOMPARE(left.desk.window().windowTitle(), u" "_s);
        for (const auto *name : {"curtain", "pinPrompt"})
            QVERIFY(!left.desk.find(QString::fromLatin1(name))->accessibleName().contains(u"Latarnia"_s));
    }

    void aPinIsTakenAwayAgain()
    {
        LeftDesk left{u"es"_s};
        QVERIFY(left.setPin(u"0419"_s));
        QVERIFY(left.desk.tabTo(u"takePinAway"_s));
        left.desk.press(Qt::Key_Return);
        QVERIFY(!left.desk.find(u"takePinAway"_s)->isVisible());
        left.desk.press(Qt::Key_F12);
        left.now += Minute;
        left.desk.press(Qt::Key_F12);
        QVERIFY(!left.isAsking());
        QCOMPARE(left.locks.size(), 1);
    }

    void digitsThatDifferAreNoPin()
    {
        LeftDesk left{u"en"_s};
        left.desk.press(Qt::Key_B, Qt::ControlModifier);
        QVERIFY(left.desk.tabTo(u"setPin"_s));
        left.desk.press(Qt::Key_Return);
        left.desk.type(u"12x34"_s); // only digits arrive
        QCOMPARE(left.desk.find<QLineEdit>(u"pin"_s)->text(), u"1234"_s);
        left.desk.press(Qt::Key_Return);
        left.desk.type(u"1235"_s);
        left.desk.press(Qt::Key_Return);
        QVERIFY(left.desk.find(u"pinForm"_s)->isVisible());
        QVERIFY(!left.desk.find(u"takePinAway"_s)->isVisible());
    }

    void aDeskNobodyTouchesWarnsAndLocks_data() { languages(); }

    void aDeskNobodyTouchesWarnsAndLocks()
    {
        QFETCH(const QString, language);
        LeftDesk left{language};
        left.desk.press(Qt::Key_D, Qt::ControlModifier);
        left.pass(2 * Minute + 44 * Second);
        QCOMPARE(left.notice(), QString{});
        left.pass(Second);
        QVERIFY(left.notice().contains(u"15"_s));
        left.desk.press(Qt::Key_Shift);
        QCOMPARE(left.notice(), QString{});
        left.pass(2 * Minute + 50 * Second);
        QVERIFY(left.notice().contains(u"10"_s));
        left.pass(10 * Second);
        QCOMPARE(left.locks.size(), 1);
        QVERIFY(left.desk.window().safety().afterLock() == ScreenSafety::After::SignIn);
    }

    void inACallTheScreenIsOnlyHiddenAfterAQuarterOfAnHour()
    {
        LeftDesk left{u"en"_s};
        QVERIFY(left.desk.takeCall());
        left.desk.press(Qt::Key_F5);
        left.desk.type(u"she listens"_s);
        left.pass(14 * Minute + 50 * Second);
        QVERIFY(!left.notice().isEmpty());
        QVERIFY(!left.isCovered());
        left.pass(10 * Second);
        QVERIFY(left.isCovered());
        QVERIFY(left.desk.call().isOpen());
        left.pass(60 * Minute);
        QCOMPARE(left.locks.size(), 0);
        left.desk.type(u" still"_s);
        QCOMPARE(left.desk.call().draft().notes, u"she listens still"_s);
        left.desk.press(Qt::Key_F12);
        QVERIFY(!left.isCovered());
    }

    void whatIsHiddenLocksBehindTheCurtainAndStaysHidden()
    {
        LeftDesk left{u"pl"_s};
        left.desk.press(Qt::Key_F12);
        left.pass(2 * Minute + 50 * Second);
        QCOMPARE(left.notice(), QString{}); // a curtain announces nothing
        left.pass(10 * Second);
        QCOMPARE(left.locks.size(), 1);
        QVERIFY(left.desk.window().safety().afterLock() == ScreenSafety::After::Curtain);
    }

    void theTimeIsChosenAndKeptInTheVault_data() { languages(); }

    void theTimeIsChosenAndKeptInTheVault()
    {
        QFETCH(const QString, language);
        LeftDesk left{language};
        left.desk.press(Qt::Key_B, Qt::ControlModifier);
        QVERIFY(left.desk.tabTo(u"idleLock"_s));
        QSignalSpy done{&left.desk.keeping(), &VaultKeeping::done};
        QSignalSpy looked{&left.desk.keeping(), &VaultKeeping::looked};
        left.desk.press(Qt::Key_Up); // from 3 minutes to 2
        QTRY_COMPARE(done.size(), 1);
        QTRY_COMPARE(looked.last().first().value<VaultState>().idleLock, std::chrono::minutes{2});
        left.desk.press(Qt::Key_Shift);
        left.pass(Minute + 59 * Second);
        QCOMPARE(left.locks.size(), 0);
        left.pass(Second);
        QCOMPARE(left.locks.size(), 1);
    }

    void whoeverLeavesTheComputerLeavesTheDesk()
    {
        LeftDesk left{u"en"_s};
        QVERIFY(left.desk.takeCall());
        left.desk.window().safety().leave();
        QVERIFY(left.isCovered());
        QCOMPARE(left.locks.size(), 0);
        QVERIFY(left.desk.call().isOpen());
        LeftDesk other{u"en"_s};
        other.desk.window().safety().leave();
        QCOMPARE(other.locks.size(), 1);
    }
};

QTEST_MAIN(TestScreenLeft)
#include "tst_screen_left.moc"
