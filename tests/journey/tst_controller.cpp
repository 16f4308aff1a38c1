// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/CallByKeyboard.h"

#include "ui/words/CallWords.h"

using namespace keyboard;

/// What a suspected controller who rang changes for everybody after him; by keyboard, in the shipped window.
class TestController : public QObject
{
    Q_OBJECT

    static bool ring(DeskWindow &desk)
    {
        desk.window().takeIncoming(u"+48600700800"_s);
        return QTest::qWaitFor([&] { return desk.call().isOpen(); }, 5000);
    }

    static bool close(DeskWindow &desk)
    {
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        return QTest::qWaitFor([&] { return !desk.call().isOpen(); }, 5000);
    }

    /// A victim is given five digits and a plan to be rung back; they are returned.
    static QString victimCalls(DeskWindow &desk)
    {
        if (!ring(desk) || !askSafety(desk, u"red gate"_s))
            return {};
        desk.press(Qt::Key_R, Qt::ControlModifier);
        if (!turn(desk, u"giveReturnNumber"_s)
            || !QTest::qWaitFor([&] { return !desk.call().draft().returnNumber.isEmpty(); }, 5000))
            return {};
        const auto number = desk.call().draft().returnNumber;
        desk.call().change([](CallDraft &draft) {
            draft.callBack = {.way = CallBackWay::Phone, .number = u"600 700 800"_s, .safeTimes = u"po 22"_s};
            draft.kind = CallKind::Victim;
            draft.disposition = Disposition::Information;
        });
        return close(desk) ? number : QString{};
    }

    static bool controllerCalls(DeskWindow &desk)
    {
        if (!ring(desk))
            return false;
        find(desk, nameOf(CallKind::SuspectedController));
        desk.call().change([](CallDraft &draft) { draft.disposition = Disposition::OutOfScope; });
        return close(desk);
    }

    static QString notice(DeskWindow &desk)
    {
        const auto *line = desk.find<StatusLine>(u"notice"_s);
        return line->isVisible() ? line->accessibleName() : QString{};
    }

private Q_SLOTS:
    void afterHimNothingLeadsToTheVictim()
    {
        DeskWindow desk{u"en"_s};
        const auto number = victimCalls(desk);
        QCOMPARE(number.size(), 5);
        QVERIFY(controllerCalls(desk));
        QVERIFY(ring(desk)); // the next one from that telephone
        QTRY_COMPARE(notice(desk),
                     u"Number seen before. A suspected controller may be using it: confirm nothing (F8)."_s);
        find(desk, nameOf(CallKind::Silent));
        QVERIFY(notice(desk).contains(u"controller"_s)); // a count does not take its place
        desk.press(Qt::Key_R, Qt::ControlModifier);
        desk.type(number);
        const auto *found = desk.find<QLabel>(u"earlierCall"_s);
        QTRY_VERIFY2(found->text().startsWith(u"This number was withdrawn"_s), qPrintable(found->text()));
        QVERIFY(desk.call().draft().earlierCall.isEmpty());
    }

    void theReaderSaysThatAPlanIsFrozen()
    {
        DeskWindow desk{u"en"_s};
        QVERIFY(!victimCalls(desk).isEmpty());
        QVERIFY(controllerCalls(desk));
        desk.press(Qt::Key_Down); // the victim's call is the older one
        desk.press(Qt::Key_Return);
        const auto *read = desk.find<QLabel>(u"readAgreements"_s);
        QTRY_VERIFY2(read->text().contains(u"frozen on "_s), qPrintable(read->text()));
        QVERIFY(read->text().contains(u"po 22"_s));
        QVERIFY(!read->text().contains(u"600"_s));
    }
};

QTEST_MAIN(TestController)
#include "tst_controller.moc"
