// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/DeskWindow.h"

#include <QApplication>
#include <QTableView>

using namespace latarnia;
using namespace Qt::StringLiterals;

/// Whole calls by keyboard alone through the shipped window, in each language, ending in the list of calls.
class TestWholeCalls : public QObject
{
    Q_OBJECT

    static bool isFocused(DeskWindow &desk, const QString &name)
    {
        return desk.focused() && desk.focused()->objectName() == name;
    }

    /// Answers a question of the list with its digit, reaching it by arrow keys from the one F4 goes to.
    static bool answer(DeskWindow &desk, const QString &id, int digit)
    {
        const auto name = u"answer-"_s + id;
        if (!isFocused(desk, name)) {
            desk.press(Qt::Key_F4);
            if (!desk.focused() || !desk.focused()->objectName().startsWith(u"answer-"_s))
                desk.tabTo(u"answer-R1"_s);
            auto *list = desk.find<QScrollArea>(u"questionList"_s)->widget();
            const auto heightOf = [list](const QWidget *widget) { return widget->mapTo(list, QPoint{}).y(); };
            const bool above = heightOf(desk.find(name)) < heightOf(desk.focused());
            for (int i = 0; i < 120 && !isFocused(desk, name); ++i)
                desk.press(above ? Qt::Key_Up : Qt::Key_Down);
        }
        if (!isFocused(desk, name))
            return false;
        desk.press(Qt::Key_0 + digit);
        return desk.call().now().person().answers.contains(id);
    }

    static bool choose(DeskWindow &desk, const QString &box, const QString &code)
    {
        auto *choice = desk.find<Choice>(box);
        if (!desk.tabTo(box))
            return false;
        const int wanted = choice->findData(code);
        desk.press(Qt::Key_Home);
        for (int i = 0; i < 300 && choice->currentIndex() != wanted; ++i)
            desk.press(Qt::Key_Down);
        return choice->currentIndex() == wanted;
    }

    static bool pickSegment(DeskWindow &desk, const QString &name, int index)
    {
        auto *segmented = desk.find<Segmented>(name);
        if (!desk.tabTo(name))
            return false;
        for (int i = 0; i < 10 && segmented->chosen() != index; ++i)
            desk.press(segmented->chosen() < index ? Qt::Key_Right : Qt::Key_Left);
        return segmented->chosen() == index;
    }

    static QString firstService(DeskWindow &desk)
    {
        const auto &services = desk.call().now().routing().services;
        return services.isEmpty()
            ? QString{}
            : desk.call().content().directory.services().at(services.first().service).id;
    }

    static bool askSafety(DeskWindow &desk, const QString &where)
    {
        desk.press(Qt::Key_F3);
        if (!isFocused(desk, u"where"_s))
            return false;
        desk.type(where);
        if (!desk.tabTo(u"talkFreely"_s))
            return false;
        desk.press(Qt::Key_1);
        if (!desk.tabTo(u"danger"_s))
            return false;
        desk.press(Qt::Key_2);
        return desk.call().draft().safety.dangerAsked;
    }

    /// F7, H, then the closing page, kind and outcome, and Ctrl+Return twice.
    static bool handOverAndClose(DeskWindow &desk, const QString &kind, const QString &outcome)
    {
        desk.press(Qt::Key_F7);
        desk.press(Qt::Key_H);
        desk.press(Qt::Key_Return, Qt::ControlModifier); // says what is missing and goes there
        if (!choose(desk, u"kind"_s, kind) || !choose(desk, u"disposition"_s, outcome))
            return false;
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        desk.press(Qt::Key_Enter, Qt::ControlModifier | Qt::KeypadModifier);
        return QTest::qWaitFor([&] { return !desk.call().isOpen(); }, 5000);
    }

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
