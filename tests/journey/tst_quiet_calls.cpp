// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/DeskWindow.h"

#include <QApplication>

using namespace latarnia;
using namespace Qt::StringLiterals;

/// Calls in which little or nothing can be said: whisper view, coach, script cards, by keyboard.
class TestQuietCalls : public QObject
{
    Q_OBJECT

    static QString said(const DeskWindow &desk, const QString &name)
    {
        return desk.find<Label>(name)->text();
    }

    static QString firstService(DeskWindow &desk)
    {
        const auto &first = desk.call().now().routing().services.first();
        return desk.call().content().directory.services().at(first.service).id;
    }

private Q_SLOTS:
    void initTestCase() { applyLook(*qApp, Scheme::Light); }

    /// Journey (a): from taking the call to the place and the first safety answer in at most six keys
    /// besides the text.
    void aWhisperingFarmWorker_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("es") << u"es"_s;
        QTest::newRow("en") << u"en"_s;
    }

    void aWhisperingFarmWorker()
    {
        QFETCH(QString, language);
        DeskWindow desk{language};
        QVERIFY(desk.takeCall()); // key 1: F2
        QCOMPARE(desk.focused()->objectName(), u"where"_s);
        desk.type(u"finca, tomates, portón rojo"_s);
        desk.press(Qt::Key_Tab); // key 2
        QCOMPARE(desk.focused()->objectName(), u"talkFreely"_s);
        desk.press(Qt::Key_2); // key 3: cannot talk
        QVERIFY(desk.find(u"whisper"_s)->isVisible());
        desk.press(Qt::Key_2); // key 4: no danger at this moment
        QCOMPARE(desk.call().draft().safety.danger, DangerNow::No);
        QVERIFY(desk.call().draft().safety.dangerAsked);
        desk.press(Qt::Key_L, Qt::ControlModifier); // whatever the window speaks, the caller speaks Spanish
        while (desk.call().draft().callerLanguage != u"es"_s)
            desk.press(Qt::Key_L, Qt::ControlModifier);
        QCOMPARE(said(desk, u"whisperCallers"_s), u"¿La tienen encerrada?"_s);
        QVERIFY(said(desk, u"whisperExit"_s).contains(u"número equivocado"_s));
        desk.press(Qt::Key_2); // not locked in
        desk.press(Qt::Key_2); // nobody hurt
        desk.press(Qt::Key_1); // can say the place
        desk.press(Qt::Key_1); // somebody else has the papers
        QCOMPARE(said(desk, u"whisperCallers"_s), u"¿Se niegan a devolverlos?"_s);
        desk.press(Qt::Key_1);
        desk.press(Qt::Key_1); // afraid to leave
        desk.press(Qt::Key_1); // a debt
        desk.press(Qt::Key_2); // no police
        const auto &answers = desk.call().now().person().answers;
        for (const auto &id : {u"R4"_s, u"R4b"_s, u"R3"_s, u"R2"_s})
            QCOMPARE(answers.value(id), Answer::Yes);
        QVERIFY(desk.call().draft().wishes.isEmpty());
        QCOMPARE(desk.call().now().shown().level, Level::T2);
        QCOMPARE(firstService(desk), u"kcik-case"_s);
        desk.press(Qt::Key_Escape);
        QVERIFY(!desk.find(u"whisper"_s)->isVisible());
        QVERIFY(desk.focused()->objectName().startsWith(u"answer-"_s));
    }

    void dangerThatIsWhisperedBringsUp112()
    {
        DeskWindow desk{u"pl"_s};
        QVERIFY(desk.takeCall());
        desk.press(Qt::Key_Tab);
        desk.press(Qt::Key_2);
        desk.press(Qt::Key_1); // in danger
        QCOMPARE(desk.call().now().shown().level, Level::T0);
        desk.press(Qt::Key_1); // locked in
        QCOMPARE(desk.call().draft().safety.dangerKinds, QList{DangerKind::LockedIn});
        QCOMPARE(firstService(desk), u"112"_s);
        desk.press(Qt::Key_0, Qt::AltModifier);
        QCOMPARE(desk.call().draft().referrals.size(), 1);
        QCOMPARE(desk.call().draft().referrals.first().service, u"112"_s);
        QVERIFY(desk.find(u"emergencyCalled"_s)->accessibleName().contains(u"112"_s));
    }

    void backspaceGoesBackAndTheAnswerIsStillThere()
    {
        DeskWindow desk{u"en"_s};
        QVERIFY(desk.takeCall());
        desk.press(Qt::Key_T, Qt::ControlModifier);
        const auto first = said(desk, u"whisperCallers"_s);
        desk.press(Qt::Key_3);
        QCOMPARE(desk.call().draft().safety.danger, DangerNow::Unknown);
        QVERIFY(said(desk, u"whisperCallers"_s) != first);
        desk.press(Qt::Key_Backspace);
        QCOMPARE(said(desk, u"whisperCallers"_s), first);
        desk.press(Qt::Key_2); // said anew
        QCOMPARE(desk.call().draft().safety.danger, DangerNow::No);
    }

    void refusalOfPapersIsNotAskedOfOneWhoHasThem()
    {
        DeskWindow desk{u"en"_s};
        QVERIFY(desk.takeCall());
        desk.press(Qt::Key_T, Qt::ControlModifier);
        for (int i = 0; i < 5; ++i)
            desk.press(Qt::Key_2); // danger, locked, hurt, place, papers
        QVERIFY2(said(desk, u"whisperCallers"_s).contains(u"afraid"_s),
                 qPrintable(said(desk, u"whisperCallers"_s)));
    }

    void whatIsOnlyForTheNotesIsALineOfTheNotes()
    {
        DeskWindow desk{u"en"_s};
        QVERIFY(desk.takeCall());
        desk.press(Qt::Key_F5);
        desk.type(u"tired"_s);
        desk.press(Qt::Key_T, Qt::ControlModifier);
        for (int i = 0; i < 3; ++i)
            desk.press(Qt::Key_2);
        desk.press(Qt::Key_1); // can say where
        QCOMPARE(desk.call().draft().notes,
                 u"tired\nAre you locked in? No\nIs anyone hurt? No\nCan you say where it is? Yes\n"_s);
    }

    void whatWasDeniedInAWhisperIsInTheClosedCall()
    {
        DeskWindow desk{u"en"_s};
        QVERIFY(desk.takeCall());
        desk.press(Qt::Key_T, Qt::ControlModifier);
        desk.press(Qt::Key_2); // in danger
        desk.press(Qt::Key_3); // locked in: does not know
        QCOMPARE(desk.call().draft().notes, u"Are you locked in? Does not know\n"_s);
    }

    void theWholeScreenComesBackWhenTheCallerCanTalk()
    {
        DeskWindow desk{u"es"_s};
        QVERIFY(desk.takeCall());
        desk.press(Qt::Key_Tab);
        desk.press(Qt::Key_2);
        QVERIFY(desk.find(u"whisper"_s)->isVisible());
        desk.press(Qt::Key_F3);
        desk.press(Qt::Key_Tab);
        desk.press(Qt::Key_1);
        QVERIFY(!desk.find(u"whisper"_s)->isVisible());
    }

    /// Journey (b): silent, breathing.
    void thePlaceThatIsKeptWithTheLastWhisperedAnswerIsWhereTheKeyboardGoes()
    {
        DeskWindow desk{u"en"_s};
        QVERIFY(desk.takeCall());
        desk.window().perform(Deed::Whisper);
        const auto *page = desk.find<CallPage>({});
        QString kept;
        connect(&desk.call(), &LiveCall::changed, page, [&] { kept = page->place(); });
        for (int i = 0; i < 60 && desk.focused()->objectName() == u"whisperAnswer"_s; ++i)
            desk.press(Qt::Key_2);
        QCOMPARE(desk.focused()->objectName(), u"whisper"_s);
        QCOMPARE(kept, page->place());
    }

    void somebodyBreathesAndTaps()
    {
        DeskWindow desk{u"en"_s};
        QVERIFY(desk.takeCall());
        desk.press(Qt::Key_F9);
        QVERIFY(desk.find(u"coach"_s)->isVisible());
        QCOMPARE(desk.call().draft().kind, CallKind::Silent);
        QVERIFY(said(desk, u"coachSays"_s).startsWith(u"Estoy aquí"_s));
        QVERIFY(said(desk, u"coachStay"_s).contains(u"60"_s));
        desk.press(Qt::Key_1); // one tap
        QVERIFY(desk.find(u"whisper"_s)->isVisible());
        QCOMPARE(desk.call().draft().safety.talkFreely, Answer::No);
        desk.press(Qt::Key_1); // a tap: in danger
        QCOMPARE(desk.call().now().shown().level, Level::T0);
    }

    void theCoachSpeaksOneLanguageAfterTheOther()
    {
        qint64 now = 1000;
        const auto content = *loadContent();
        const Wording wording{content};
        LiveCall call{content, utcNow};
        call.begin({.id = makeId<CallTag>(utcNow()), .startedAt = utcNow()});
        SilentCoach coach{call, wording, [&now] { return now; }};
        coach.show();
        coach.open();
        const auto *words = coach.findChild<Label *>(u"coachSays"_s);
        QStringList heard;
        for (int i = 0; i < 5; ++i) {
            heard.append(words->text().left(4));
            now += 6000;
            coach.tick();
        }
        QCOMPARE(heard, (QStringList{u"Esto"_s, u"Jest"_s, u"I am"_s, u"Я ту"_s, u"Esto"_s}));
        now = 61'001;
        coach.tick();
        QVERIFY(!coach.findChild<Label *>(u"coachStay"_s)->text().contains(QChar{u'6'}));
    }

    void theScriptCardIsTheOneTheCallNeeds()
    {
        DeskWindow desk{u"pl"_s, {1366, 740}, {}, byDay()};
        QVERIFY(desk.takeCall());
        desk.call().change([](CallDraft &draft) { draft.callerLanguage = u"es"_s; });
        desk.press(Qt::Key_F8);
        auto *card = desk.find<ScriptPanel>(u"scriptCard"_s);
        QVERIFY(card->isVisible());
        QCOMPARE(card->card(), u"greeting"_s);
        QVERIFY(said(desk, u"scriptCallers"_s).contains(u"línea de ayuda"_s));
        QVERIFY(said(desk, u"scriptOwn"_s).contains(u"słucham"_s));
        desk.press(Qt::Key_Left);
        QCOMPARE(card->card(), u"closing"_s); // round to the last
        desk.call().answer(u"R4"_s, Answer::Yes);
        desk.press(Qt::Key_F8);
        QCOMPARE(card->card(), u"papers"_s);
        desk.press(Qt::Key_F7);
        QVERIFY(!card->isVisible());
        QVERIFY(desk.focused()->objectName().startsWith(u"service-"_s));
    }

    void theCardOfHandingOverNamesTheService()
    {
        DeskWindow desk{u"en"_s};
        QVERIFY(desk.takeCall());
        desk.call().answer(u"R2"_s, Answer::Yes);
        desk.press(Qt::Key_F7);
        desk.press(Qt::Key_H);
        desk.press(Qt::Key_F8);
        auto *card = desk.find<ScriptPanel>(u"scriptCard"_s);
        for (int i = 0; i < 30 && card->card() != u"handOver"_s; ++i)
            desk.press(Qt::Key_Right);
        const Wording wording{desk.call().content()};
        QVERIFY(said(desk, u"scriptCallers"_s).contains(wording.serviceName(u"kcik-case"_s)));
    }

    void theTriesOfASilentNumberAreCountedAndNothingElseIsSaidOfIt()
    {
        DeskWindow desk{u"pl"_s};
        const auto notice = [&] { return desk.find(u"notice"_s)->accessibleName(); };
        for (int i = 0; i < 2; ++i) {
            desk.window().takeIncoming(u"+48600700800"_s);
            QTRY_VERIFY(desk.call().isOpen());
            desk.press(Qt::Key_F9);
            desk.call().change([](CallDraft &draft) { draft.disposition = Disposition::Dropped; });
            desk.press(Qt::Key_Return, Qt::ControlModifier);
            desk.press(Qt::Key_Return, Qt::ControlModifier);
            QTRY_VERIFY(!desk.call().isOpen());
        }
        desk.window().takeIncoming(u"0048 600 700 800"_s);
        QTRY_VERIFY(desk.call().isOpen());
        QTRY_COMPARE(notice(), u"Ten numer już dzwonił."_s);
        desk.press(Qt::Key_F9);
        QTRY_VERIFY2(notice().contains(u'2'), qPrintable(notice()));
    }

    void theNinthAbusiveCallOfADayIsKnownAndItsNumberIsNot()
    {
        DeskWindow desk{u"en"_s};
        const auto notice = [&] { return desk.find(u"notice"_s)->accessibleName(); };
        for (int i = 0; i < 8; ++i) {
            desk.window().takeIncoming(u"+48600700800"_s);
            QTRY_VERIFY(desk.call().isOpen());
            desk.press(Qt::Key_W, Qt::ControlModifier);
            desk.press(Qt::Key_3);
            QTRY_VERIFY(!desk.call().isOpen());
        }
        desk.window().takeIncoming(u"0048 600 700 800"_s);
        QTRY_VERIFY(desk.call().isOpen());
        QTRY_COMPARE(notice(), u"Number seen before."_s);
        desk.call().change([](CallDraft &draft) { draft.kind = CallKind::Abusive; });
        QTRY_VERIFY2(notice().contains(u'8'), qPrintable(notice()));
    }

    void theSheetOfKeysGoesWhenTheTelephoneRings()
    {
        DeskWindow desk{u"en"_s};
        desk.window().perform(Deed::ShowKeys);
        QVERIFY(desk.find(u"keySheet"_s)->isVisible());
        desk.window().takeIncoming(u"+48600700800"_s);
        QTRY_VERIFY(desk.call().isOpen());
        QVERIFY(!desk.find(u"keySheet"_s)->isVisible());
        QCOMPARE(desk.focused()->objectName(), u"where"_s);
    }
};

QTEST_MAIN(TestQuietCalls)
#include "tst_quiet_calls.moc"
