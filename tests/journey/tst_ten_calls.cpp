// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/CallByKeyboard.h"

#include "ui/words/CallWords.h"

#include <QApplication>
#include <QTableView>

using namespace latarnia;
using namespace Qt::StringLiterals;
using namespace keyboard;

/// The calls the program is made for, by keyboard (a, b: tst_quiet_calls; i, j: tst_agreements_page).
class TestTenCalls : public QObject
{
    Q_OBJECT

    static void twoLanguages(const QString &callers)
    {
        QTest::addColumn<QString>("language");
        for (const auto &language : {callers, u"en"_s})
            QTest::newRow(qPrintable(language)) << language;
    }

    /// A kind of call in the words of the window.
    static QString kindWord(const QString &language, const QString &pl, const QString &en, const QString &es)
    {
        return language == u"pl"_s ? pl : language == u"es"_s ? es : en;
    }

private Q_SLOTS:
    void initTestCase() { applyLook(*qApp, Scheme::Light); }

    void aGirlOfSixteenWhoDoesNotKnowTheTown_data() { twoLanguages(u"pl"_s); }

    /// (c) Begging, sixteen, place unknown: the child's rule and words, and consent with the guardian
    /// question.
    void aGirlOfSixteenWhoDoesNotKnowTheTown()
    {
        QFETCH(QString, language);
        DeskWindow desk{language};
        QVERIFY(desk.takeCall());
        QVERIFY(askSafety(desk, u"nie wie, dworzec, duży zegar"_s));
        desk.press(Qt::Key_F6);
        QVERIFY(pickSegment(desk, u"age"_s, 3));
        QVERIFY(pickSegment(desk, u"guardianInvolved"_s, int(KnownFact::No)));
        desk.press(Qt::Key_F4);
        QVERIFY(desk.tabTo(u"form-forcedBegging"_s));
        desk.press(Qt::Key_Space);
        QCOMPARE(desk.call().now().shown().level, Level::T1);
        QVERIFY(rankedServices(desk).contains(u"116111"_s));
        desk.press(Qt::Key_F8);
        QCOMPARE(desk.find<ScriptPanel>(u"scriptCard"_s)->card(), u"childTalk"_s);
        desk.find<CallPage>({})->go(CallPart::Agreements);
        QVERIFY(desk.find(u"guardianAsked"_s)->isVisible());
        QVERIFY(turn(desk, u"guardianAsked"_s));
        QVERIFY(turn(desk, u"consent-given"_s));
        QVERIFY(desk.call().draft().consents.first().guardianAsked);
    }

    void aNeighbourWhoSawThemLockedIn_data() { twoLanguages(u"pl"_s); }

    /// (d) Workers locked in a container: 112 first, what is seen only, and a possible duty.
    void aNeighbourWhoSawThemLockedIn()
    {
        QFETCH(QString, language);
        DeskWindow desk{language};
        QVERIFY(desk.takeCall());
        desk.type(u"pole za lasem, niebieski kontener"_s);
        find(desk, kindWord(language, u"świadek"_s, u"witness"_s, u"testigo"_s));
        QCOMPARE(desk.call().draft().role, CallerRole::Witness);
        desk.press(Qt::Key_F3);
        QVERIFY(turn(desk, u"urgent-lockedIn"_s));
        QCOMPARE(firstService(desk), u"112"_s);
        const auto &advice = desk.call().now().routing().advice;
        QVERIFY(advice.contains(u"doNotGoThere"_s) && advice.contains(u"doNotFilm"_s));
        QVERIFY(desk.find(u"dangerWho"_s)->isVisible());
        QVERIFY(choose(desk, u"dangerWho"_s, u"several"_s));
        desk.press(Qt::Key_F8);
        QCOMPARE(desk.find<ScriptPanel>(u"scriptCard"_s)->card(), u"witness"_s);
        desk.press(Qt::Key_0, Qt::AltModifier);
        QCOMPARE(desk.call().draft().referrals.first().service, u"112"_s);
    }

    void aWifeInBogota_data() { twoLanguages(u"es"_s); }

    /// (e) A husband lured to a front: a relative, danger abroad, nothing promised.
    void aWifeInBogota()
    {
        QFETCH(QString, language);
        DeskWindow desk{language};
        QVERIFY(desk.takeCall());
        QVERIFY(askSafety(desk, u"Bogotá"_s));
        find(desk, kindWord(language, u"rodzina"_s, nameOf(CallKind::Relative), nameOf(CallKind::Relative)));
        QCOMPARE(desk.call().draft().role, CallerRole::Relative);
        desk.press(Qt::Key_F6);
        QVERIFY(pickSegment(desk, u"sex"_s, 1));
        QVERIFY(choose(desk, u"citizenship"_s, u"CO"_s));
        QVERIFY(turn(desk, u"need-missingPerson"_s));
        desk.press(Qt::Key_F4);
        QVERIFY(turn(desk, u"form-forcedMilitary"_s));
        QVERIFY(desk.call().now().routing().advice.contains(u"noPromiseNoFlight"_s));
        QVERIFY(!desk.call().now().routing().services.isEmpty());
        desk.press(Qt::Key_F8);
        QCOMPARE(desk.find<ScriptPanel>(u"scriptCard"_s)->card(), u"relative"_s);
        QVERIFY(handOverAndClose(desk, u"relative"_s, u"referral"_s));
    }

    void aPoliceOfficerAtTwoInTheMorning_data() { twoLanguages(u"pl"_s); }

    /// (f) Two women, one pregnant: nobody is confirmed until the switchboard was rung; two persons, two
    /// routes.
    void aPoliceOfficerAtTwoInTheMorning()
    {
        QFETCH(QString, language);
        DeskWindow desk{language};
        QVERIFY(desk.takeCall());
        find(desk, nameOf(CallKind::Institution));
        QCOMPARE(desk.call().draft().role, CallerRole::Institution);
        QCOMPARE(desk.call().draft().purpose, Purpose::InstitutionalConsultation);
        const auto &advice = desk.call().now().routing().advice;
        QVERIFY(advice.contains(u"callBackThroughSwitchboard"_s));
        QVERIFY(advice.contains(u"neverConfirmWhoIsHere"_s));
        QCOMPARE(firstService(desk), u"kcik-duty"_s);
        desk.press(Qt::Key_F6);
        QVERIFY(pickSegment(desk, u"sex"_s, 0));
        QVERIFY(turn(desk, u"need-shelter"_s));
        QVERIFY(turn(desk, u"addPerson"_s));
        QCOMPARE(desk.call().draft().persons.size(), 2);
        QVERIFY(pickSegment(desk, u"sex"_s, 0));
        QVERIFY(turn(desk, u"need-pregnancy"_s));
        QVERIFY(!desk.call().draft().persons.first().needs.contains(Need::Pregnancy));
        desk.press(Qt::Key_F8);
        QCOMPARE(desk.find<ScriptPanel>(u"scriptCard"_s)->card(), u"institution"_s);
        QVERIFY(!rankedServices(desk).contains(u"kcik-shelter-women"_s)); // not before the ring back
        desk.find<CallPage>({})->go(CallPart::Situation);
        QVERIFY(desk.tabTo(u"institutionReference"_s));
        desk.type(u"RSD 12/26"_s);
        QVERIFY(desk.tabTo(u"switchboard"_s));
        desk.type(u"+48 22 000 00 00"_s);
        QVERIFY(turn(desk, u"callerNotConfirmed"_s));
        QVERIFY(desk.call().draft().institution.rungBackAt.isValid());
        QVERIFY(!rankedServices(desk).contains(u"kcik-shelter-women"_s)); // nobody there knows of it
        QVERIFY(turn(desk, u"callerVerified"_s));
        QVERIFY(desk.call().draft().callerVerified);
        QVERIFY(!desk.find<Chip>(u"callerNotConfirmed"_s)->isChecked());
        QVERIFY(rankedServices(desk).contains(u"kcik-shelter-women"_s));
        QVERIFY(handOverAndClose(desk, u"institution"_s, u"advice"_s));
        desk.press(Qt::Key_Return);
        const auto *read = desk.find<QLabel>(u"readInstitution"_s);
        QTRY_VERIFY2(read->text().contains(u"RSD 12/26"_s), qPrintable(read->text()));
        QVERIFY(read->text().contains(u"+48 22 000 00 00"_s));
        QVERIFY2(read->text().contains(u"03:1"_s), qPrintable(read->text())); // when, in Warsaw
    }

    void aControllerWhoLooksForHisWorker_data() { twoLanguages(u"pl"_s); }

    /// (g) One key shows the card that confirms nothing; nobody is rung back; it closes without questions.
    void aControllerWhoLooksForHisWorker()
    {
        QFETCH(QString, language);
        DeskWindow desk{language};
        QVERIFY(desk.takeCall());
        find(desk, nameOf(CallKind::SuspectedController));
        QCOMPARE(desk.call().draft().kind, CallKind::SuspectedController);
        desk.press(Qt::Key_F8);
        QCOMPARE(desk.find<ScriptPanel>(u"scriptCard"_s)->card(), u"controller"_s);
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(choose(desk, u"disposition"_s, u"outOfScope"_s));
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!desk.call().isOpen());
    }

    void theSameAbusiveCallerAgain_data() { twoLanguages(u"pl"_s); }

    /// (h) Nine times: each ends in two keys, keeps nothing, and can be opened again for half a minute.
    void theSameAbusiveCallerAgain()
    {
        QFETCH(QString, language);
        DeskWindow desk{language};
        for (int i = 0; i < 9; ++i) {
            QVERIFY(desk.takeCall());
            desk.press(Qt::Key_W, Qt::ControlModifier);
            desk.press(Qt::Key_3);
            QTRY_VERIFY(!desk.call().isOpen());
        }
        const auto *model = desk.find<QTableView>(u"callList"_s)->model();
        QTRY_COMPARE(model->rowCount(), 9);
        QCOMPARE(model->index(0, CallListModel::Kind).data().toString(), nameOf(CallKind::Abusive));
        desk.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(desk.call().isOpen());
        desk.press(Qt::Key_F8);
        QCOMPARE(desk.find<ScriptPanel>(u"scriptCard"_s)->card(), u"abusive"_s);
    }
};

QTEST_MAIN(TestTenCalls)
#include "tst_ten_calls.moc"
