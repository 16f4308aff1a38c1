// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/CallByKeyboard.h"

#include "ui/words/VerdictWords.h"

using namespace keyboard;

/// Why a call has its level, and what is missing once the level is settled; by keyboard, in the shipped
/// window.
class TestLevelReasons : public QObject
{
    Q_OBJECT

    static void settle(DeskWindow &desk)
    {
        for (const auto &id : {u"R4"_s, u"R4b"_s, u"D4.01"_s, u"D4.04"_s, u"D5.02"_s})
            desk.call().answer(id, Answer::Yes);
    }

    static QString settled(DeskWindow &desk)
    {
        const auto *line = desk.find<StatusLine>(u"settled"_s);
        return line->isVisible() ? line->accessibleName() : QString{};
    }

    static QString why(DeskWindow &desk)
    {
        const auto *text = desk.find<QLabel>(u"whyText"_s);
        return text && text->isVisible() ? text->text() : QString{};
    }

private Q_SLOTS:
    void aSettledLevelSaysWhatIsStillMissingToAct()
    {
        DeskWindow desk{u"en"_s};
        QVERIFY(desk.takeCall());
        settle(desk);
        QVERIFY(desk.call().now().verdict().open.isEmpty());
        QCOMPARE(settled(desk),
                 u"Level is settled. Now: danger now, where the caller is, age, urgent needs, "
                 "where to sleep tonight, who else is there, consent to pass it on."_s);
        QVERIFY(askSafety(desk, u"red gate behind the hall"_s));
        desk.press(Qt::Key_F6);
        QVERIFY(pickSegment(desk, u"age"_s, 0));
        QVERIFY(turn(desk, u"need-shelter"_s));
        desk.press(Qt::Key_F4);
        QCOMPARE(settled(desk), u"Level is settled. Now: who else is there, consent to pass it on."_s);
        QVERIFY(handOver(desk));
        desk.press(Qt::Key_F4);
        QCOMPARE(settled(desk), u"Level is settled, and all that is needed to act is here."_s);
    }

    void altWShowsEveryReasonAsTextAndTakesItAway_data()
    {
        QTest::addColumn<QString>("language");
        for (const auto &language : Language::known())
            QTest::newRow(qPrintable(language)) << language;
    }

    void altWShowsEveryReasonAsTextAndTakesItAway()
    {
        QFETCH(QString, language);
        DeskWindow desk{language};
        QVERIFY(desk.takeCall());
        settle(desk);
        desk.press(Qt::Key_F5);
        desk.press(Qt::Key_W, Qt::AltModifier);
        const auto &content = desk.call().content();
        const auto reasons = reasonLines(desk.call().now().callVerdict(), content.instrument,
                                         Wording{content}.spoken(), language);
        QVERIFY(reasons.size() >= 3);
        for (const auto &reason : reasons)
            QVERIFY2(why(desk).split(u'\n').contains(reason, Qt::CaseInsensitive), qPrintable(reason));
        QVERIFY2(!why(desk).contains(u'<'), qPrintable(why(desk)));
        QVERIFY(isFocused(desk, u"why"_s));
        desk.press(Qt::Key_Escape);
        QVERIFY(why(desk).isEmpty());
        QVERIFY(isFocused(desk, u"notes"_s));
        desk.press(Qt::Key_W, Qt::AltModifier);
        QVERIFY(!why(desk).isEmpty());
        desk.press(Qt::Key_W, Qt::AltModifier);
        QVERIFY(why(desk).isEmpty());
        QVERIFY(isFocused(desk, u"notes"_s));
    }

    void theReasonsFollowTheCallWhileTheyAreInSight()
    {
        DeskWindow desk{u"en"_s};
        QVERIFY(desk.takeCall());
        desk.press(Qt::Key_W, Qt::AltModifier);
        QVERIFY2(why(desk).startsWith(u"Nothing points to it so far"_s), qPrintable(why(desk)));
        desk.press(Qt::Key_F3);
        QVERIFY(!why(desk).isEmpty()); // read and work at once
        desk.call().answer(u"R4"_s, Answer::Yes);
        desk.call().answer(u"R4b"_s, Answer::Yes);
        QVERIFY2(why(desk).contains(u"Signal: "_s), qPrintable(why(desk)));
        QVERIFY2(why(desk).contains(u"May rise to T1"_s), qPrintable(why(desk)));
        desk.press(Qt::Key_Up, Qt::AltModifier);
        QVERIFY2(why(desk).contains(u"Set by hand; the answers say T2."_s), qPrintable(why(desk)));
        desk.press(Qt::Key_F6);
        QVERIFY(turn(desk, u"addPerson"_s));
        QVERIFY2(why(desk).contains(u"Person 2: T5"_s), qPrintable(why(desk)));
        desk.press(Qt::Key_W, Qt::ControlModifier | Qt::AltModifier); // AltGr+W writes, it does not ask
        QVERIFY(!why(desk).isEmpty());
    }

    void whatTheReasonsSayInFullMakesRoomForTheList()
    {
        DeskWindow desk{u"pl"_s};
        QVERIFY(desk.takeCall());
        settle(desk);
        desk.call().answer(u"R4"_s, Answer::No); // two answers disagree: one more line
        desk.press(Qt::Key_F4);
        const auto *list = desk.find<QScrollArea>(u"questionList"_s);
        desk.press(Qt::Key_W, Qt::AltModifier);
        QTRY_VERIFY2(list->viewport()->height() >= 90,
                     qPrintable(QString::number(list->viewport()->height())));
        QVERIFY(!desk.find(u"dimensions"_s)->isVisible());
        desk.press(Qt::Key_Escape);
        QTRY_VERIFY(desk.find(u"dimensions"_s)->isVisible());
    }

    void thePaletteFindsTheReasons()
    {
        DeskWindow desk{u"pl"_s};
        QVERIFY(desk.takeCall());
        find(desk, nameOf(Deed::Why));
        QVERIFY(!why(desk).isEmpty());
        desk.press(Qt::Key_F2);
        QTRY_VERIFY(why(desk).isEmpty()); // another call has other reasons
    }
};

QTEST_MAIN(TestLevelReasons)
#include "tst_level_reasons.moc"
