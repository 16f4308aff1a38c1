// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/CallByKeyboard.h"

#include "core/call/FirstFacts.h"

using namespace keyboard;

/// The strip above every form, by keyboard, in the shipped window.
class TestSafetyStrip : public QObject
{
    Q_OBJECT

    static bool isSeen(DeskWindow &desk, const QString &name)
    {
        const auto *widget = desk.find(name);
        return widget && widget->isVisible();
    }

    static QString said(DeskWindow &desk) { return desk.find<QLabel>(u"safetyQuestion"_s)->text(); }

private Q_SLOTS:
    void thePlaceIsAskedInTheCallersWordsWithLandmarks()
    {
        DeskWindow desk{u"en"_s};
        QVERIFY(desk.takeCall());
        desk.call().change([](CallDraft &draft) { draft.callerLanguage = u"es"_s; });
        desk.press(Qt::Key_F3);
        QVERIFY(isSeen(desk, u"safetyQuestion"_s));
        QVERIFY2(said(desk).startsWith(u"¿Dónde está ahora?"_s), qPrintable(said(desk)));
        QVERIFY2(said(desk).contains(u"letrero"_s), qPrintable(said(desk)));
        QVERIFY(desk.tabTo(u"talkFreely"_s));
        QVERIFY2(said(desk).startsWith(u"¿Puede hablar con libertad"_s), qPrintable(said(desk)));
        desk.call().change([](CallDraft &draft) { draft.callerLanguage = u"pl"_s; });
        QVERIFY2(said(desk).startsWith(u"Czy może Pani"_s), qPrintable(said(desk)));
        desk.call().change([](CallDraft &draft) { draft.callerLanguage = u"vi"_s; });
        QVERIFY2(said(desk).startsWith(u"Can you talk"_s), qPrintable(said(desk)));
    }

    void aChildIsAskedAsAChild()
    {
        DeskWindow desk{u"pl"_s};
        QVERIFY(desk.takeCall());
        desk.call().changePerson([](CallPerson &person) { person.age = AgeState::Under18; });
        desk.press(Qt::Key_F3);
        QVERIFY(desk.tabTo(u"talkFreely"_s));
        QCOMPARE(said(desk), u"Możesz teraz swobodnie rozmawiać?"_s);
    }

    void whoHearsIsAskedByChipsWhileTheKeyboardIsInTheStrip()
    {
        DeskWindow desk{u"es"_s};
        QVERIFY(desk.takeCall());
        desk.press(Qt::Key_F3);
        QVERIFY(isSeen(desk, u"listener-controller"_s));
        QVERIFY(turn(desk, u"listener-controller"_s));
        QVERIFY(turn(desk, u"listener-child"_s));
        QCOMPARE(desk.call().draft().safety.listeners,
                 (QList<Listener>{Listener::Controller, Listener::Child}));
        desk.press(Qt::Key_F4);
        const auto summary = desk.find<QLabel>(u"safetySummary"_s);
        QVERIFY(summary->isVisible());
        QVERIFY(summary->text().contains(u"quien controla"_s)); // what was said stays in sight
        desk.press(Qt::Key_F3);
        QVERIFY(turn(desk, u"listener-nobody"_s));
        QCOMPARE(desk.call().draft().safety.listeners, QList<Listener>{Listener::Nobody});
        QVERIFY(turn(desk, u"listener-family"_s));
        QCOMPARE(desk.call().draft().safety.listeners, QList<Listener>{Listener::Family});
        QVERIFY(turn(desk, u"listener-family"_s));
        desk.press(Qt::Key_F4);
        QVERIFY(!isSeen(desk, u"listener-controller"_s)); // and what was not makes room
        QVERIFY(!isSeen(desk, u"safetyQuestion"_s));
    }

    void distressAndMedicineAreUrgentNeedsOfTheStrip()
    {
        DeskWindow desk{u"en"_s};
        QVERIFY(desk.takeCall());
        desk.call().change([](CallDraft &draft) { draft.callerLanguage = u"es"_s; });
        desk.press(Qt::Key_F3);
        QVERIFY(desk.tabTo(u"urgent-psychological"_s));
        QVERIFY2(said(desk).startsWith(u"¿Cómo se siente"_s), qPrintable(said(desk)));
        desk.press(Qt::Key_Space);
        QVERIFY(desk.tabTo(u"urgent-medical"_s));
        QVERIFY2(said(desk).startsWith(u"¿Hace falta alguna medicina"_s), qPrintable(said(desk)));
        desk.press(Qt::Key_Space);
        QCOMPARE(desk.call().now().person().needs, (QList<Need>{Need::Psychological, Need::Medical}));
        QVERIFY(isFocused(desk, u"urgent-medical"_s)); // a need is no danger: nothing is asked beside it
    }

    void aNeighboursTwoPlacesAreBothEnteredInTheStrip()
    {
        DeskWindow desk{u"pl"_s};
        QVERIFY(desk.takeCall());
        QVERIFY(!isSeen(desk, u"peoplesPlace"_s)); // who speaks of herself is where she is
        desk.type(u"u siebie, Leśna 4"_s);
        desk.call().change([](CallDraft &draft) { draft.role = CallerRole::Witness; });
        QVERIFY(isSeen(desk, u"peoplesPlace"_s));
        desk.press(Qt::Key_Tab);
        QVERIFY(isFocused(desk, u"peoplesPlace"_s));
        QVERIFY2(said(desk).startsWith(u"Gdzie są te osoby?"_s), qPrintable(said(desk)));
        desk.type(u"niebieski kontener za lasem"_s);
        QCOMPARE(desk.call().draft().safety.where, u"u siebie, Leśna 4"_s);
        QCOMPARE(desk.call().draft().safety.peoplesWhere, u"niebieski kontener za lasem"_s);
        QCOMPARE(desk.find<QLineEdit>(u"peoplesWhere"_s)->text(), u"niebieski kontener za lasem"_s);
        desk.press(Qt::Key_F4);
        QVERIFY(isSeen(desk, u"peoplesPlace"_s)); // 112 asks for it: it does not fold
        desk.call().change([](CallDraft &draft) { draft.role = CallerRole::Victim; });
        QVERIFY(isSeen(desk, u"peoplesPlace"_s)); // what was written stays in sight
    }

    void aKindOfDangerAsksWhetherThereIsDangerNow()
    {
        DeskWindow desk{u"en"_s};
        QVERIFY(desk.takeCall());
        desk.press(Qt::Key_F3);
        QVERIFY(turn(desk, u"urgent-weapon"_s));
        QVERIFY(isFocused(desk, u"danger"_s));
        QVERIFY(isSeen(desk, u"notice"_s));
        const auto notice = desk.find<StatusLine>(u"notice"_s)->accessibleName();
        QCOMPARE(notice, u"Marked: Weapon. Is there danger now? 1 yes, 2 no, 3 not known."_s);
        QVERIFY(desk.call().now().shown().level != Level::T0); // only the answer makes it so
        desk.press(Qt::Key_1);
        QCOMPARE(desk.call().now().shown().level, Level::T0);
        QVERIFY(!isSeen(desk, u"notice"_s));
        QVERIFY(turn(desk, u"urgent-hurt"_s));
        QVERIFY(isFocused(desk, u"urgent-hurt"_s)); // asked once
    }

    void returnAfterThePlaceLeadsToTheNextQuestion()
    {
        DeskWindow desk{u"pl"_s};
        QVERIFY(desk.takeCall());
        desk.type(u"stodoła"_s);
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.focused()->objectName(), u"talkFreely"_s);
        QCOMPARE(desk.call().draft().safety.where, u"stodoła"_s);
    }

    void aNoFromBeforeAnythingWasMarkedIsAskedAnew()
    {
        DeskWindow desk{u"en"_s};
        QVERIFY(desk.takeCall());
        QVERIFY(desk.tabTo(u"danger"_s));
        desk.press(Qt::Key_2);
        QCOMPARE(desk.call().draft().safety.danger, DangerNow::No);
        QVERIFY(desk.tabTo(u"urgent-hurt"_s));
        desk.press(Qt::Key_Space);
        QCOMPARE(desk.focused()->objectName(), u"danger"_s);
        QVERIFY(!desk.call().draft().safety.dangerAsked);
        desk.press(Qt::Key_2); // an old wound
        QCOMPARE(desk.call().draft().safety.danger, DangerNow::No);
        QVERIFY(desk.tabTo(u"urgent-lockedIn"_s));
        desk.press(Qt::Key_Space);
        QVERIFY(desk.call().draft().safety.dangerAsked); // said once in the face of it is enough
        QCOMPARE(desk.focused()->objectName(), u"urgent-lockedIn"_s);
    }

    void aKindOfDangerTakenBackAsksNothingAnyMore()
    {
        DeskWindow desk{u"es"_s};
        QVERIFY(desk.takeCall());
        desk.press(Qt::Key_F3);
        QVERIFY(turn(desk, u"urgent-lockedIn"_s));
        QVERIFY(isSeen(desk, u"notice"_s));
        QVERIFY(turn(desk, u"urgent-lockedIn"_s));
        QVERIFY(isFocused(desk, u"urgent-lockedIn"_s));
        QVERIFY(!isSeen(desk, u"notice"_s));
    }

    void inDangerTheSheetSaysWhatIsMissingUntilNothingIs()
    {
        DeskWindow desk{u"en"_s};
        QVERIFY(desk.takeCall());
        QVERIFY(!isSeen(desk, u"dangerSheet"_s));
        QVERIFY(answer(desk, u"R2"_s, 1));
        desk.press(Qt::Key_F3);
        QVERIFY(desk.tabTo(u"danger"_s));
        desk.press(Qt::Key_1);
        QVERIFY(isSeen(desk, u"dangerSheet"_s));
        QCOMPARE(desk.find<QLabel>(u"levelRise"_s)->text(), u"without the danger: T2"_s);
        const auto missing = [&] { return desk.find<QLabel>(u"firstFacts"_s)->text(); };
        QCOMPARE(missing(),
                 u"Still missing: the place, what the danger is, who is in danger, 112, the shift lead"_s);
        desk.press(Qt::Key_F3);
        desk.type(u"red gate"_s);
        QVERIFY(!missing().contains(u"the place"_s));
        QVERIFY(turn(desk, u"urgent-hurt"_s));
        QVERIFY(choose(desk, u"dangerWho"_s, u"caller"_s));
        desk.press(Qt::Key_0, Qt::AltModifier);
        QVERIFY(turn(desk, u"leadTold"_s));
        QCOMPARE(missing(), u"The first facts are here. Stay on the line."_s);
        QVERIFY(lastTold(desk.call().draft(), EmergencyService).isValid());
        QVERIFY(lastTold(desk.call().draft(), LeadService).isValid());
    }

    void atLargeTextTheOpenStripLeavesTheListInSight()
    {
        const auto usual = QApplication::font();
        auto large = usual;
        large.setPixelSize(28);
        QApplication::setFont(large);
        {
            DeskWindow desk{u"es"_s};
            QVERIFY(desk.takeCall());
            QVERIFY(isSeen(desk, u"listener-family"_s));
            QVERIFY(isSeen(desk, u"questionList"_s));
            desk.press(Qt::Key_F4);
            QVERIFY(isFocused(desk, u"answer-R1"_s));
            QVERIFY(isSeen(desk, u"questionList"_s));
            QVERIFY(!isSeen(desk, u"listener-family"_s));
            for (const auto key : {Qt::Key_F5, Qt::Key_F6, Qt::Key_F7, Qt::Key_F8, Qt::Key_F9}) {
                desk.press(Qt::Key_F3);
                QVERIFY(isFocused(desk, u"where"_s));
                desk.press(key);
                QVERIFY2(desk.focused() && desk.focused()->isVisible() && !isFocused(desk, u"where"_s),
                         qPrintable(QKeySequence{key}.toString()));
            }
        }
        QApplication::setFont(usual);
    }

    void theLeadIsToldWithOneKeyFromAnywhere()
    {
        DeskWindow desk{u"pl"_s};
        QVERIFY(desk.takeCall());
        desk.press(Qt::Key_F5);
        desk.press(Qt::Key_0, Qt::ControlModifier);
        QVERIFY(lastTold(desk.call().draft(), LeadService).isValid());
        QVERIFY(isFocused(desk, u"notes"_s));
    }
};

QTEST_MAIN(TestSafetyStrip)
#include "tst_safety_strip.moc"
