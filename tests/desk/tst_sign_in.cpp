// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/Keyholders.h"
#include "core/desk/SignIn.h"
#include "core/desk/SignInThrottle.h"
#include "core/desk/VaultMaking.h"
#include "core/vault/KeyringFile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace latarnia;
using namespace Qt::StringLiterals;

namespace {

QString passphraseWords()
{
    return u"kasztany na parapecie 7"_s;
}

} // namespace

/// Guessing gets slow, and nobody is shut out of a line that works day and night.
class TestSignIn : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QDateTime m_now{QDate{2026, 11, 25}, QTime{2, 14}, Qt::UTC};
    std::optional<MadeVault> m_made;

    QString path() const { return m_folder->path(); }
    QString file() const { return m_folder->filePath(u"sign-in.json"_s); }
    Clock clock() const
    {
        return [this] { return m_now; };
    }
    Fault tryWith(const QString &passphrase, const QString &name = u"Anna"_s) const
    {
        const auto open = signIn(path(), name, passphrase, clock());
        return open ? Fault::NotFound : open.problem().fault; // NotFound stands for "it opened"
    }
    void fail(int times) const
    {
        for (int i = 0; i < times; ++i)
            QCOMPARE(tryWith(u"not this one at all"_s), Fault::WrongPassphrase);
    }
    QByteArray kept() const
    {
        QFile kept{file()};
        return kept.open(QIODevice::ReadOnly) ? kept.readAll() : QByteArray{};
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_now = QDateTime{QDate{2026, 11, 25}, QTime{2, 14}, Qt::UTC};
        auto made = makeVault(
            path(), {.name = u"Anna"_s, .roles = {u"administrator"_s}, .passphrase = passphraseWords()},
            LeastCost, clock());
        QVERIFY(made);
        m_made.emplace(*std::move(made));
    }

    void theWaitDoublesAndEndsAtFiveMinutes_data()
    {
        QTest::addColumn<int>("failures");
        QTest::addColumn<int>("seconds");
        const QList<QPair<int, int>> rows{{-1, 0},   {0, 0},    {1, 0},    {2, 0},      {3, 1},
                                          {4, 2},    {5, 4},    {9, 64},   {11, 256},   {12, 300},
                                          {13, 300}, {40, 300}, {67, 300}, {1000, 300}, {2'000'000'000, 300}};
        for (const auto &[failures, seconds] : rows)
            QTest::addRow("%d failures", failures) << failures << seconds;
    }

    void theWaitDoublesAndEndsAtFiveMinutes()
    {
        QFETCH(int, failures);
        QFETCH(int, seconds);
        QCOMPARE(waitAfter(failures).count(), seconds);
    }

    void aClockThatWasSetNeverMakesTheWaitLonger_data()
    {
        QTest::addColumn<qint64>("passed");
        QTest::addColumn<int>("left");
        QTest::newRow("at once") << qint64{0} << 4;
        QTest::newRow("half a second later") << qint64{500} << 4;
        QTest::newRow("two seconds later") << qint64{2000} << 2;
        QTest::newRow("when it is over") << qint64{4000} << 0;
        QTest::newRow("ten years later") << qint64{315'360'000'000} << 0;
        QTest::newRow("a day before") << qint64{-86'400'000} << 4;
        QTest::newRow("in 1970") << -m_now.toMSecsSinceEpoch() << 4;
    }

    void aClockThatWasSetNeverMakesTheWaitLonger()
    {
        QFETCH(qint64, passed);
        QFETCH(int, left);
        QCOMPARE(waitLeft({.failures = 5, .last = m_now}, m_now.addMSecs(passed)).count(), left);
    }

    void threeWrongPassphrasesMakeTheFourthTryWait()
    {
        fail(3);
        QCOMPARE(tryWith(passphraseWords()), Fault::TooManyTries);
        QCOMPARE(signInWait(path(), u"Anna"_s, clock()).count(), 1);
        QCOMPARE(signIn(path(), u"Anna"_s, passphraseWords(), clock()).problem().expected, u"1 s"_s);
        m_now = m_now.addSecs(1);
        fail(1);
        QCOMPARE(signInWait(path(), u"Anna"_s, clock()).count(), 2);
    }

    void theOnlyPersonWaitsWithAndWithoutTheName()
    {
        fail(3);
        QCOMPARE(tryWith(passphraseWords(), {}), Fault::TooManyTries);
        QCOMPARE(tryWith(passphraseWords(), u"ANNA"_s), Fault::TooManyTries);
    }

    void whoIsRightBeginsAnew()
    {
        fail(2);
        QCOMPARE(tryWith(passphraseWords()), Fault::NotFound);
        QVERIFY(!QFile::exists(file()));
        fail(3);
        m_now = m_now.addSecs(1);
        QCOMPARE(tryWith(passphraseWords()), Fault::NotFound);
        QCOMPARE(signInWait(path(), u"Anna"_s, clock()).count(), 0);
    }

    void changingAPassphraseIsNoWayRoundTheWait()
    {
        for (int i = 0; i < 3; ++i)
            QCOMPARE(changePassphrase(path(), u"Anna"_s, u"not this one at all"_s,
                                      u"cztery parasole pod mostem"_s, LeastCost, clock())
                         .problem()
                         .fault,
                     Fault::WrongPassphrase);
        QCOMPARE(tryWith(passphraseWords()), Fault::TooManyTries);
    }

    void tryingOnACopyOfTheDataIsNoWayRoundTheWait()
    {
        const QTemporaryDir copy;
        QVERIFY(QFile::copy(keyringFileIn(path()), keyringFileIn(copy.path())));
        QVERIFY(QFile::copy(vaultFileIn(path()), vaultFileIn(copy.path())));
        const auto onCopy = [&](const QString &passphrase) {
            return signInToCopy(copy.path(), path(), u"Anna"_s, passphrase, clock());
        };
        for (int i = 0; i < 3; ++i)
            QCOMPARE(onCopy(u"not this one at all"_s).problem().fault, Fault::WrongPassphrase);
        QCOMPARE(onCopy(passphraseWords()).problem().fault, Fault::TooManyTries);
        QCOMPARE(tryWith(passphraseWords()), Fault::TooManyTries);
        m_now = m_now.addSecs(1);
        QVERIFY(onCopy(passphraseWords()));
    }

    void theRecoveryKitNeverWaits()
    {
        fail(3);
        QVERIFY(unlockWithKit(path(), m_made->kitWords.join(u' ')));
    }

    void onePersonsSlipsDoNotHoldUpAnother()
    {
        QVERIFY(addKeyholder(m_made->vaults, {.name = u"Ola"_s, .roles = {u"operator"_s}},
                             u"cztery parasole pod mostem"_s, LeastCost, clock()));
        fail(3);
        QCOMPARE(tryWith(u"cztery parasole pod mostem"_s, u"Ola"_s), Fault::NotFound);
        QCOMPARE(tryWith(passphraseWords()), Fault::TooManyTries);
    }

    void aNameThatIsNotThereWaitsLikeOneThatIs()
    {
        for (int i = 0; i < 3; ++i)
            QCOMPARE(tryWith(passphraseWords(), u"Nobody%1"_s.arg(i)), Fault::WrongPassphrase);
        QCOMPARE(tryWith(passphraseWords(), u"Somebody"_s), Fault::TooManyTries);
        QCOMPARE(tryWith(passphraseWords()), Fault::NotFound);
    }

    void theFileNamesNobodyAndIsForItsOwnerAlone()
    {
        fail(3);
        QCOMPARE(tryWith(passphraseWords(), u"Zuzanna"_s), Fault::WrongPassphrase);
        QVERIFY(kept().contains(m_made->vaults.slot.toUtf8()));
        QVERIFY(!kept().toLower().contains("anna"));
        QVERIFY(!(QFile::permissions(file()) & (QFile::ReadGroup | QFile::ReadOther)));
    }

    void aDamagedFileShutsNobodyOut_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray{};
        QTest::newRow("not JSON") << QByteArray{"\x00\xff{", 3};
        QTest::newRow("a list") << QByteArray{"[1]"};
        QTest::newRow("slots are a word") << QByteArray{R"({"slots":"all"})"};
        QTest::newRow("too deep") << QByteArray{400, '['};
        QTest::newRow("too large") << QByteArray{200'000, ' '};
        const auto with = [](const char *tries) { return QByteArray{R"({"slots":{"SLOT":)"} + tries + "}}"; };
        QTest::newRow("no moment") << with(R"({"failures":9})");
        QTest::newRow("no number") << with(R"({"failures":"9","last":"2026-11-25T02:14:00.000Z"})");
        QTest::newRow("below nothing") << with(R"({"failures":-9,"last":"2026-11-25T02:14:00.000Z"})");
        QTest::newRow("a broken number") << with(R"({"failures":1e99,"last":"2026-11-25T02:14:00.000Z"})");
    }

    void aDamagedFileShutsNobodyOut()
    {
        QFETCH(QByteArray, text);
        QFile damaged{file()};
        QVERIFY(damaged.open(QIODevice::WriteOnly));
        damaged.write(text.replace("SLOT", m_made->vaults.slot.toUtf8()));
        damaged.close();
        QCOMPARE(tryWith(passphraseWords()), Fault::NotFound);
        fail(3);
        QCOMPARE(tryWith(passphraseWords()), Fault::TooManyTries);
    }

    void aClockThatJumpedBackMakesNobodyWaitForItsReturn()
    {
        fail(3);
        m_now = m_now.addYears(-30);
        QCOMPARE(tryWith(passphraseWords()), Fault::TooManyTries);
        m_now = m_now.addSecs(1);
        QCOMPARE(tryWith(passphraseWords()), Fault::NotFound);
    }

    void neverLongerThanFiveMinutes()
    {
        keepTries(path(), m_made->vaults.slot, {.failures = 900, .last = m_now.addYears(10)});
        QCOMPARE(signInWait(path(), {}, clock()).count(), 300);
        m_now = m_now.addSecs(300);
        QCOMPARE(tryWith(passphraseWords()), Fault::NotFound);
    }

    void aFolderThatCannotBeWrittenShutsNobodyOut()
    {
        keepTries(u"/nowhere/at/all"_s, u"a"_s, {.failures = 9, .last = m_now});
        QCOMPARE(triesOf(u"/nowhere/at/all"_s, u"a"_s), SignInTries{});
    }

    void onlyAWrongPassphraseCounts()
    {
        QVERIFY(QFile::remove(vaultFileIn(path())));
        for (int i = 0; i < 5; ++i)
            QCOMPARE(tryWith(passphraseWords()), Fault::StoreMissing);
        QVERIFY(!QFile::exists(file()));
    }
};

QTEST_GUILESS_MAIN(TestSignIn)
#include "tst_sign_in.moc"
