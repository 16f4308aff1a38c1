// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/CallByKeyboard.h"

#include <QApplication>

using namespace keyboard;

namespace {

/// A key that is held down: its press, then what the keyboard repeats.
void holdDown(DeskWindow &desk, int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    const auto target = [&] { return desk.focused() ? desk.focused() : &desk.window(); };
    QTest::keyPress(target(), Qt::Key(key), modifiers);
    for (int i = 0; i < 6; ++i) {
        QTest::qWait(30);
        QTest::simulateEvent(target(), true, key, modifiers, QString{}, true);
    }
    QTest::keyRelease(target(), Qt::Key(key), modifiers);
}

void makeClosable(DeskWindow &desk)
{
    desk.call().change([](CallDraft &draft) {
        draft.kind = CallKind::Silent;
        draft.disposition = Disposition::Dropped;
    });
}

} // namespace

/// What hands do by mistake: held keys, slipped keys, keys pressed while something else lies over the page.
class TestSlips : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyLook(*qApp, Scheme::Light); }

    void aHeldKeyActsOnce()
    {
        DeskWindow desk{u"en"_s};
        QVERIFY(desk.takeCall());
        holdDown(desk, Qt::Key_F2);
        QTest::qWait(200);
        QVERIFY(!desk.find(u"heldCalls"_s)->accessibleName().contains(u", "_s)); // one, not eleven
        holdDown(desk, Qt::Key_0, Qt::AltModifier);
        QCOMPARE(desk.call().draft().referrals.size(), 1);
        makeClosable(desk);
        holdDown(desk, Qt::Key_Return, Qt::ControlModifier);
        QTest::qWait(200);
        QVERIFY(desk.call().isOpen()); // holding is not the second press
        QVERIFY(desk.find(u"notice"_s)->isVisible());
    }

    void typingBetweenTheTwoPressesTakesTheQuestionBack()
    {
        DeskWindow desk{u"en"_s};
        QVERIFY(desk.takeCall());
        makeClosable(desk);
        desk.press(Qt::Key_F5);
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(desk.find(u"notice"_s)->isVisible());
        desk.type(u"wait, "_s);
        QVERIFY(!desk.find(u"notice"_s)->isVisible());
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QTest::qWait(200);
        QVERIFY(desk.call().isOpen());
        QVERIFY(desk.find(u"notice"_s)->isVisible()); // asked again
    }

    void noPolishLetterEndsACall()
    {
        const QString letters{u"ACELNOSXZ"_s};
        for (const auto deed : {Deed::CloseAtOnce, Deed::CloseCall}) {
            for (const auto &keys : {firstKeyOf(deed), secondKeyOf(deed)}) {
                if (!keys.isEmpty())
                    QVERIFY2(!letters.contains(QChar{ushort(keys[0].key() & 0xffff)}),
                             qPrintable(keys.toString()));
            }
        }
        DeskWindow desk{u"pl"_s};
        QVERIFY(desk.takeCall());
        desk.press(Qt::Key_E, Qt::ControlModifier);
        QVERIFY(!desk.find(u"closeAtOnce"_s)->isVisible());
    }

    void theUsualKeysOpenAListOfChoices_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
        QTest::newRow("Alt+Down") << int(Qt::Key_Down) << Qt::KeyboardModifiers{Qt::AltModifier};
        QTest::newRow("F4") << int(Qt::Key_F4) << Qt::KeyboardModifiers{};
    }

    void theUsualKeysOpenAListOfChoices()
    {
        QFETCH(int, key);
        QFETCH(Qt::KeyboardModifiers, modifiers);
        DeskWindow desk{u"en"_s};
        QVERIFY(desk.takeCall());
        desk.call().answer(u"R2"_s, Answer::Yes);
        desk.find<CallPage>({})->go(CallPart::Close);
        QVERIFY(desk.tabTo(u"kind"_s));
        desk.press(key, modifiers);
        auto *choice = desk.find<Choice>(u"kind"_s);
        QTRY_VERIFY(choice->view()->isVisible());
        QVERIFY(!desk.find(u"lowerReason"_s) || !desk.find(u"lowerReason"_s)->isVisible());
        choice->hidePopup();
        QVERIFY(choice->hasFocus());
    }

    void whatLiesOverThePageGoesWhenSomethingElseIsDone()
    {
        DeskWindow desk{u"en"_s};
        QVERIFY(desk.takeCall());
        for (const auto deed : {Deed::CloseAtOnce, Deed::Find}) {
            auto *card = desk.find(deed == Deed::Find ? u"palette"_s : u"closeAtOnce"_s);
            desk.window().perform(deed);
            QVERIFY(card->isVisible());
            desk.press(Qt::Key_F5);
            QVERIFY(!card->isVisible());
            QCOMPARE(desk.focused()->objectName(), u"notes"_s);
            desk.window().perform(deed);
            QVERIFY(card->isVisible());
            desk.press(Qt::Key_0, Qt::AltModifier); // goes nowhere
            QVERIFY(!card->isVisible());
            QCOMPARE(desk.focused()->objectName(), u"notes"_s);
            desk.call().change([](CallDraft &draft) {
                draft = {.id = draft.id,
                         .number = draft.number,
                         .startedAt = draft.startedAt,
                         .revision = draft.revision,
                         .persons = draft.persons};
            });
        }
    }

    void whatLiesOverThePageGoesWhenACallComesIn()
    {
        DeskWindow desk{u"en"_s};
        desk.press(Qt::Key_K, Qt::ControlModifier);
        QVERIFY(desk.find(u"palette"_s)->isVisible());
        desk.window().takeIncoming(u"+48600700800"_s);
        QTRY_VERIFY(desk.call().isOpen());
        QVERIFY(!desk.find(u"palette"_s)->isVisible());
        QCOMPARE(desk.focused()->objectName(), u"where"_s);
    }

    void atTheEndOfTheWhisperedQuestionsEscLeadsBack()
    {
        DeskWindow desk{u"en"_s};
        QVERIFY(desk.takeCall());
        desk.press(Qt::Key_T, Qt::ControlModifier);
        auto *whisper = desk.find<WhisperView>(u"whisper"_s);
        for (int i = 0; i < 20 && !whisper->step().isEmpty(); ++i)
            desk.press(Qt::Key_2);
        QVERIFY(whisper->step().isEmpty());
        QVERIFY(whisper == desk.focused() || whisper->isAncestorOf(desk.focused()));
        desk.press(Qt::Key_Backspace); // the promised way to the one before
        QVERIFY(!whisper->step().isEmpty());
        QVERIFY(whisper->isAncestorOf(desk.focused()));
        desk.press(Qt::Key_2);
        desk.press(Qt::Key_Escape);
        QVERIFY(!whisper->isVisible());
        QVERIFY(desk.focused() && desk.find<CallPage>({})->isAncestorOf(desk.focused()));
    }

    /// Locking takes the window apart; letters of a long paragraph may not have arrived in the call yet.
    void aWindowThatGoesWhileSomebodyTypesTakesTheLastLettersAlong()
    {
        DeskWindow desk{u"en"_s};
        QVERIFY(desk.takeCall());
        desk.press(Qt::Key_F5);
        desk.type(QString{700, u'x'});
        QTest::keyClicks(desk.focused(), u"yz"_s); // and no turn of the event loop after it
    }
};

QTEST_MAIN(TestSlips)
#include "tst_slips.moc"
