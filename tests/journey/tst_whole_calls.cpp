// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/CallByKeyboard.h"
#include "ui/words/SafetyWords.h"

#include <QApplication>
#include <QTableView>

using namespace latarnia;
using namespace Qt::StringLiterals;
using namespace keyboard;

/// Whole calls by keyboard alone through the shipped window, in each language, ending in the list of calls.
class TestWholeCalls : public QObject
{
    Q_OBJECT

    static QString listedLevel(DeskWindow &desk)
    {
        const auto *model = desk.find<QTableView>(u"callList"_s)->model();
        (void)QTest::qWaitFor(
            [&] {
                return model->rowCount() == 1
                    && !model->index(0, CallListModel::Level).data().toString().isEmpty();
            },
            5000);
        return model->index(0, CallListModel::Level).data().toString();
    }

    static void languages()
    {
        QTest::addColumn<QString>("language");
        for (const auto &language : Language::known())
            QTest::newRow(qPrintable(language)) << language;
    }

private Q_SLOTS:
    void initTestCase() { applyLook(*qApp, Scheme::Light); }

    void mexicansWhoWerePromisedCareWork_data() { languages(); }

    /// K1: lied to about the job, low pay, deductions, bad lodging → T1, case intake first.
    void mexicansWhoWerePromisedCareWork()
    {
        QFETCH(QString, language);
        DeskWindow desk{language};
        QVERIFY(desk.takeCall());
        QVERIFY(askSafety(desk, u"Grójec, biała hala"_s));
        QVERIFY(answer(desk, u"R1"_s, 1));
        for (const auto &id : {u"D1.01"_s, u"D1.02"_s, u"D4.02"_s, u"D4.03"_s, u"D4.04"_s})
            QVERIFY2(answer(desk, id, 1), qPrintable(id));
        QCOMPARE(desk.call().now().callVerdict().level, Level::T1);
        QCOMPARE(firstService(desk), u"kcik-case"_s);
        QVERIFY(handOverAndClose(desk, u"victim"_s, u"handover"_s));
        QCOMPARE(listedLevel(desk), u"T1"_s);
        QTRY_VERIFY(desk.find<QLabel>(u"readReferrals"_s)
                        ->text()
                        .startsWith(desk.call().content().serviceWords.value(language).text(u"kcik-case"_s,
                                                                                            "name"_L1)));
    }

    void colombiansWithoutTheirPapers_data() { languages(); }

    /// K2: long hours, bad lodging and work, papers kept, violence, threats → T1.
    void colombiansWithoutTheirPapers()
    {
        QFETCH(QString, language);
        DeskWindow desk{language};
        QVERIFY(desk.takeCall());
        QVERIFY(askSafety(desk, u"za stacją"_s));
        desk.press(Qt::Key_F6);
        QVERIFY(pickSegment(desk, u"age"_s, 0));
        QVERIFY(pickSegment(desk, u"sex"_s, 1));
        QCOMPARE(desk.call().draft().address, AddressForm::Masculine); // he is not called Pani
        QVERIFY(choose(desk, u"citizenship"_s, u"CO"_s));
        QVERIFY(choose(desk, u"stay"_s, u"irregular"_s));
        for (const auto &id : {u"R4"_s, u"R4b"_s, u"R8c"_s, u"D1.03"_s, u"D1.06"_s, u"D4.01"_s, u"D4.04"_s,
                               u"D4.05"_s, u"D5.11"_s})
            QVERIFY2(answer(desk, id, 1), qPrintable(id));
        desk.press(Qt::Key_F5);
        desk.type(u"9 osób, paszporty w agencji"_s);
        QCOMPARE(desk.call().draft().notes, u"9 osób, paszporty w agencji"_s);
        QCOMPARE(desk.call().now().callVerdict().level, Level::T1);
        QCOMPARE(firstService(desk), u"kcik-case"_s);
        QVERIFY(handOverAndClose(desk, u"victim"_s, u"handover"_s));
        QCOMPARE(listedLevel(desk), u"T1"_s);
        QTRY_COMPARE(desk.find<QLabel>(u"readNotes"_s)->text(), u"9 osób, paszporty w agencji"_s);
        QVERIFY(desk.find<QLabel>(u"readSafety"_s)->text().contains(nameOf(DangerNow::No)));
    }

    void aGirlOfSixteenMadeToBeg_data() { languages(); }

    /// K6: 16, made to beg → T1 by the child's rule, with the child lines shown.
    void aGirlOfSixteenMadeToBeg()
    {
        QFETCH(QString, language);
        DeskWindow desk{language};
        QVERIFY(desk.takeCall());
        QVERIFY(askSafety(desk, u"dworzec"_s));
        desk.press(Qt::Key_F6);
        QVERIFY(pickSegment(desk, u"age"_s, 3));
        desk.press(Qt::Key_F4);
        QVERIFY(isFocused(desk, u"answer-R3"_s)); // the only question a child is asked about means
        QVERIFY(desk.tabTo(u"form-forcedBegging"_s));
        desk.press(Qt::Key_Space);
        QCOMPARE(desk.call().now().callVerdict().level, Level::T1);
        QCOMPARE(firstService(desk), u"kcik-case"_s);
        QStringList ids;
        for (const auto &ranked : desk.call().now().routing().services)
            ids.append(desk.call().content().directory.services().at(ranked.service).id);
        QVERIFY(ids.contains(u"116111"_s));
        QVERIFY(ids.contains(u"guardianship-court"_s));
        QVERIFY(handOverAndClose(desk, u"victim"_s, u"handover"_s));
        QCOMPARE(listedLevel(desk), u"T1"_s);
    }

    void everythingAnsweredNo_data() { languages(); }

    /// K9: all short questions asked and answered no → T4 on the short questions; information is given.
    void everythingAnsweredNo()
    {
        QFETCH(QString, language);
        DeskWindow desk{language};
        QVERIFY(desk.takeCall());
        QVERIFY(askSafety(desk, u"dom"_s));
        for (const auto &id :
             {u"R1"_s, u"R2"_s, u"R3"_s, u"R4"_s, u"R5"_s, u"R6"_s, u"R7"_s, u"R8a"_s, u"R8b"_s, u"R9"_s})
            QVERIFY2(answer(desk, id, 2), qPrintable(id));
        QCOMPARE(desk.call().now().callVerdict().level, Level::T4);
        QCOMPARE(desk.call().now().callVerdict().basis, Basis::Rapid);
        desk.press(Qt::Key_F6);
        QVERIFY(desk.tabTo(u"need-information"_s));
        desk.press(Qt::Key_Space);
        QCOMPARE(firstService(desk), u"iom"_s);
        QVERIFY(handOverAndClose(desk, u"information"_s, u"information"_s));
        QCOMPARE(listedLevel(desk), u"T4"_s);
    }

    void theLanguageSwitchesInTheMiddleOfACallAndNothingIsLost()
    {
        DeskWindow desk{u"pl"_s};
        QVERIFY(desk.takeCall());
        QVERIFY(askSafety(desk, u"Łódź, ulica Piotrkowska"_s));
        QVERIFY(answer(desk, u"R1"_s, 1));
        const auto before = desk.call().draft();
        const auto badge = desk.find(u"level"_s)->accessibleName();
        desk.language().change(u"es"_s);
        QVERIFY(desk.call().draft() == before);
        QTRY_VERIFY(desk.find(u"level"_s)->accessibleName() != badge);
        QCOMPARE(desk.find<QLineEdit>(u"where"_s)->text(), u"Łódź, ulica Piotrkowska"_s);
    }
};

QTEST_MAIN(TestWholeCalls)
#include "tst_whole_calls.moc"
