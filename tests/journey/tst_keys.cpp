// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/AtTheDesk.h"
#include "tests/support/DeskWindow.h"
#include "tests/support/TestVault.h"

#include <QAccessible>
#include <QApplication>

using namespace latarnia;
using namespace Qt::StringLiterals;

class TestKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyLook(*qApp, Scheme::Light); }

    void everyTabStopHasASpokenName_data()
    {
        QTest::addColumn<QString>("language");
        for (const auto &language : Language::known())
            QTest::newRow(qPrintable(language)) << language;
    }

    void everyTabStopHasASpokenName()
    {
        QFETCH(QString, language);
        DeskWindow desk{language};
        QVERIFY(desk.takeCall());
        for (const auto part :
             {CallPart::Situation, CallPart::Screening, CallPart::People, CallPart::Close}) {
            desk.find<CallPage>({})->go(part);
            QSet<QWidget *> seen;
            for (auto *at = desk.focused(); at && !seen.contains(at); at = desk.focused()) {
                seen.insert(at);
                const auto *spoken = QAccessible::queryAccessibleInterface(at);
                QVERIFY2(spoken && !spoken->text(QAccessible::Name).isEmpty(), qPrintable(at->objectName()));
                desk.press(Qt::Key_Tab);
            }
            QVERIFY2(seen.size() >= 15, qPrintable(QString::number(seen.size())));
        }
    }

    void theBarAtTheFootNamesOnlyKeysThatDoSomethingNow()
    {
        DeskWindow desk{u"en"_s};
        const auto names = [&] {
            QStringList words;
            for (const auto &hint : desk.find<KeyBar>({})->hints())
                words.append(hint.word);
            return words;
        };
        QVERIFY(names().contains(nameOf(Deed::TakeCall)));
        QVERIFY(!names().contains(nameOf(Deed::GoToSafety)));
        QVERIFY(!names().contains(nameOf(Deed::CloseCall)));
        QVERIFY(desk.takeCall());
        QVERIFY(names().contains(nameOf(Deed::GoToSafety)));
        desk.press(Qt::Key_W, Qt::ControlModifier);
        desk.press(Qt::Key_3);
        QTRY_VERIFY(!desk.call().isOpen());
        QTRY_VERIFY(!names().contains(nameOf(Deed::GoToSafety)));
    }

    void everyFKeyHasASecondChord()
    {
        for (const auto &[deed, first, second] : allDeedKeys()) {
            const auto key = first[0].key();
            if (key >= Qt::Key_F1 && key <= Qt::Key_F35)
                QVERIFY2(!second.isEmpty(), qPrintable(first.toString()));
            for (const auto &keys : {first, second}) {
                const bool control = keys.toString().contains(u"Ctrl+Alt"_s);
                QVERIFY2(!control, qPrintable(keys.toString())); // AltGr writes Polish signs
            }
        }
    }

    void noTwoDeedsShareAKey()
    {
        QSet<QString> seen;
        for (const auto &[deed, first, second] : allDeedKeys()) {
            for (const auto &keys : {first, second}) {
                if (keys.isEmpty())
                    continue;
                QVERIFY2(!seen.contains(keys.toString()), qPrintable(keys.toString()));
                seen.insert(keys.toString());
            }
        }
    }

    void theQuestionToAskNextIsInSight()
    {
        DeskWindow desk{u"pl"_s};
        QVERIFY(desk.takeCall());
        desk.call().change([](CallDraft &draft) { draft.callerLanguage = u"es"_s; });
        for (const auto &id : {u"R1"_s, u"R4"_s, u"R4b"_s, u"D4.01"_s})
            desk.call().answer(id, Answer::Yes);
        desk.press(Qt::Key_F4);
        auto *answer = desk.focused();
        QVERIFY(answer->objectName().startsWith(u"answer-"_s));
        QTRY_COMPARE(answer->visibleRegion().boundingRect().height(), answer->height());
        QTest::qWait(50); // and it stays there once every row has its height
        QCOMPARE(answer->visibleRegion().boundingRect().height(), answer->height());
    }

    void theMarkedQuestionIsAnsweredFromTheNotes()
    {
        DeskWindow desk{u"en"_s};
        QVERIFY(desk.takeCall());
        desk.press(Qt::Key_F5);
        desk.type(u"abc"_s);
        desk.press(Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(desk.call().now().person().answers.value(u"R1"_s), Answer::Yes);
        QCOMPARE(desk.focused()->objectName(), u"notes"_s);
        desk.press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!desk.call().now().person().answers.contains(u"R1"_s));
        QCOMPARE(desk.call().draft().notes, u"abc"_s);
    }

    void hidingCoversAndWhatIsTypedBlindlyIsKept()
    {
        DeskWindow desk{u"en"_s};
        QVERIFY(desk.takeCall());
        desk.press(Qt::Key_F12);
        auto *curtain = desk.find<Curtain>(u"curtain"_s);
        QVERIFY(curtain->isVisible());
        QCOMPARE(curtain->size(), desk.window().size());
        QVERIFY(!desk.window().windowTitle().contains(u"Latarnia"_s));
        desk.type(u"red gate"_s);
        desk.press(Qt::Key_F12);
        QVERIFY(!curtain->isVisible());
        QCOMPARE(desk.call().draft().notes, u"red gate"_s);
        QVERIFY(desk.call().isOpen());
    }

    void threeBareShiftsHideAndFiveDoNot()
    {
        DeskWindow desk{u"en"_s};
        QVERIFY(desk.takeCall());
        auto *curtain = desk.find<Curtain>(u"curtain"_s);
        for (int i = 0; i < 5; ++i)
            desk.press(Qt::Key_Shift);
        QTest::qWait(800);
        QVERIFY(!curtain->isVisible());
        for (int i = 0; i < 3; ++i)
            desk.press(Qt::Key_Shift);
        QTRY_VERIFY(curtain->isVisible());
    }

    void thePaletteFindsActionsAndQuestionsInAnyLanguage()
    {
        DeskWindow desk{u"pl"_s};
        desk.press(Qt::Key_K, Qt::ControlModifier);
        desk.type(u"odbierz"_s);
        desk.press(Qt::Key_Return);
        QTRY_VERIFY(desk.call().isOpen());
        desk.press(Qt::Key_K, Qt::ControlModifier);
        QCOMPARE(desk.focused()->objectName(), u"paletteField"_s);
        desk.type(u"deu"_s); // Spanish for a debt, in a Polish window
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.focused()->objectName(), u"answer-R2"_s);
        desk.press(Qt::Key_K, Qt::ControlModifier);
        desk.type(u"zzzz"_s);
        desk.press(Qt::Key_Return);
        QVERIFY(desk.find(u"palette"_s)->isVisible());
        desk.press(Qt::Key_Escape);
        QCOMPARE(desk.focused()->objectName(), u"answer-R2"_s);
    }

    void thePaletteLeadsToTheFormsOfExploitation()
    {
        DeskWindow desk{u"en"_s};
        QVERIFY(desk.takeCall());
        desk.press(Qt::Key_K, Qt::ControlModifier);
        desk.type(u"what do you have to do"_s);
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.focused()->objectName(), u"form-forcedLabour"_s);
        desk.press(Qt::Key_Space);
        QCOMPARE(desk.call().now().person().forms, QList<ExploitationForm>{ExploitationForm::ForcedLabour});
    }

    void thePaletteOffersNoQuestionThatIsNotAsked()
    {
        DeskWindow desk{u"en"_s};
        QVERIFY(desk.takeCall());
        const auto offered = [&](const QString &id) {
            const auto entries = paletteEntries(desk.call(), {}, Wording{desk.call().content()}, {});
            return std::any_of(entries.begin(), entries.end(),
                               [&](const PaletteEntry &entry) { return entry.code == id; });
        };
        for (const auto role : {CallerRole::Victim, CallerRole::Witness}) {
            desk.call().change([&](CallDraft &draft) { draft.role = role; });
            int masked = 0;
            const auto rows = desk.find<QScrollArea>(u"questionList"_s)->findChildren<QuestionRow *>();
            for (const auto *row : rows) {
                const bool takesAnswers
                    = !row->isHidden() && (row->answer()->isEnabled() || row->id() == u"R10"_s);
                QVERIFY2(offered(row->id()) == takesAnswers, qPrintable(row->id()));
                masked += takesAnswers ? 0 : 1;
            }
            QVERIFY(rows.size() > 60);
            QCOMPARE(masked > 0, role == CallerRole::Witness);
        }
    }

    void aLevelIsRaisedWithOneKeyAndItsServicesComeUp()
    {
        DeskWindow desk{u"en"_s};
        QVERIFY(desk.takeCall());
        desk.call().answer(u"R2"_s, Answer::Yes);
        QCOMPARE(desk.call().now().shown().level, Level::T2);
        desk.press(Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(desk.call().now().shown(), (ShownLevel{.level = Level::T1, .byHand = true}));
        QVERIFY(desk.find(u"level"_s)->accessibleName().contains(u"T1"_s));
        desk.press(Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(desk.call().now().shown().level, Level::T0);
        const auto &first = desk.call().now().routing().services.first();
        QCOMPARE(desk.call().content().directory.services().at(first.service).id, u"112"_s);
    }

    void aLevelGoesDownOnlyWithAReasonAndFromT1OnlyAsAProposal()
    {
        DeskWindow desk{u"pl"_s};
        QVERIFY(desk.takeCall());
        for (const auto &id : {u"D4.01"_s, u"D4.04"_s, u"D5.02"_s, u"D5.01"_s})
            desk.call().answer(id, Answer::Yes);
        QCOMPARE(desk.call().now().shown().level, Level::T1);
        desk.press(Qt::Key_F5);
        desk.press(Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(desk.focused()->objectName(), u"lowerReason"_s);
        desk.press(Qt::Key_Return); // no reason, no change
        QVERIFY(!desk.call().draft().handLevel);
        desk.type(u"dawna sprawa"_s);
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.focused()->objectName(), u"notes"_s);
        QCOMPARE(desk.call().now().shown(), (ShownLevel{.level = Level::T1, .proposed = Level::T2}));
        QCOMPARE(desk.call().draft().handLevel->reason, u"dawna sprawa"_s);
        desk.press(Qt::Key_Up, Qt::AltModifier); // the proposal is taken back
        QVERIFY(!desk.call().draft().handLevel);
    }

    void aWrongNumberEndsInTwoKeys()
    {
        DeskWindow desk{u"es"_s};
        QVERIFY(desk.takeCall());
        desk.press(Qt::Key_W, Qt::ControlModifier);
        QVERIFY(desk.find(u"closeAtOnce"_s)->isVisible());
        desk.press(Qt::Key_2);
        QTRY_VERIFY(!desk.call().isOpen());
        desk.press(Qt::Key_Z, Qt::ControlModifier); // it was no wrong number
        QTRY_VERIFY(desk.call().isOpen());
        QCOMPARE(desk.call().draft().kind, CallKind::WrongNumber);
    }

    void aCallWithContentDoesNotEndInTwoKeys()
    {
        DeskWindow desk{u"en"_s};
        QVERIFY(desk.takeCall());
        desk.press(Qt::Key_F5);
        desk.type(u"x"_s);
        desk.press(Qt::Key_W, Qt::ControlModifier);
        QVERIFY(!desk.find(u"closeAtOnce"_s)->isVisible());
        QVERIFY(desk.find(u"notice"_s)->isVisible());
        QVERIFY(desk.call().isOpen());
    }

    void theSheetOfKeysTriesKeysAndDoesNothingElse()
    {
        DeskWindow desk{u"es"_s};
        QVERIFY(desk.takeCall());
        desk.press(Qt::Key_F5);
        desk.press(Qt::Key_F1);
        const auto *sheet = desk.find<KeySheet>(u"keySheet"_s);
        QVERIFY(sheet->isVisible());
        QVERIFY(!sheet->hasArrived(Qt::Key_F8 | Qt::ALT));
        desk.press(Qt::Key_3, Qt::AltModifier);
        QVERIFY(sheet->hasArrived(Qt::ALT | Qt::Key_3));
        QVERIFY(!sheet->hasArrived(Qt::Key_F3));
        desk.press(Qt::Key_1, Qt::ControlModifier); // an answer, were the sheet not open
        QVERIFY(desk.call().now().person().answers.isEmpty());
        desk.press(Qt::Key_Escape);
        QVERIFY(!sheet->isVisible());
        QCOMPARE(desk.focused()->objectName(), u"notes"_s);
    }

    void theSheetOfKeysDoesNotStandInTheWayOfHiding()
    {
        DeskWindow desk{u"pl"_s};
        desk.press(Qt::Key_F1);
        desk.press(Qt::Key_F12);
        QVERIFY(desk.find(u"curtain"_s)->isVisible());
        desk.press(Qt::Key_F12);
        QVERIFY(!desk.find(u"curtain"_s)->isVisible());
    }

    void closingAsksForASecondPress()
    {
        DeskWindow desk{u"en"_s};
        QVERIFY(desk.takeCall());
        desk.call().change([](CallDraft &draft) {
            draft.kind = CallKind::Silent;
            draft.disposition = Disposition::Dropped;
        });
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(desk.find(u"notice"_s)->isVisible());
        desk.press(Qt::Key_F3); // anything else takes the question back
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QTest::qWait(100);
        QVERIFY(desk.call().isOpen());
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!desk.call().isOpen());
        const auto &notice = desk.find(u"listNotice"_s)->accessibleName();
        QVERIFY(notice.contains(u"Ctrl+Z"_s));
        desk.press(Qt::Key_Z, Qt::ControlModifier); // the wrong call was closed
        QTRY_VERIFY(desk.call().isOpen());
        QCOMPARE(desk.call().draft().kind, CallKind::Silent);
    }

    void aCallThatWasOpenComesBack()
    {
        QTemporaryDir folder;
        const auto path = folder.filePath(u"d"_s);
        const auto content = *loadContent();
        Language language;
        language.change(u"en"_s);
        for (int round = 0; round < 2; ++round) {
            const auto desk = *Desk::open(testVault(path), atTheDesk(), utcNow);
            MainWindow window{{.desk = *desk, .content = content, .language = language}};
            window.show();
            window.activateWindow();
            if (round == 0) {
                window.perform(Deed::TakeCall);
                QTRY_VERIFY(window.call().isOpen());
                window.call().answer(u"R2"_s, Answer::Yes);
                window.perform(Deed::GoToNotes);
                QCOMPARE(QApplication::focusWidget()->objectName(), u"notes"_s);
                window.call().changeWords([](CallDraft &draft) { draft.notes = u"half a sen"_s; });
            } else {
                QTRY_VERIFY(window.call().isOpen());
                QCOMPARE(window.call().draft().notes, u"half a sen"_s);
                QCOMPARE(QApplication::focusWidget()->objectName(), u"notes"_s); // where the words broke off
                QCOMPARE(window.findChild<QPlainTextEdit *>(u"notes"_s)->toPlainText(), u"half a sen"_s);
                QCOMPARE(window.call().now().callVerdict().level, Level::T2);
            }
        }
    }
};

QTEST_MAIN(TestKeys)
#include "tst_keys.moc"
