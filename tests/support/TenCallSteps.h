// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/CallByKeyboard.h"
#include "ui/words/CallWords.h"

#include <functional>

/// The ten calls the program is made for as single steps of the hands, for drivers that are interrupted at
/// any of them. What follows from the steps is checked by the tests of tests/journey.
namespace tencalls {

using namespace latarnia;
using namespace Qt::StringLiterals;

using Step = std::function<bool(DeskWindow &)>;
using Steps = QList<Step>;

inline Steps typed(const QString &words)
{
    Steps steps;
    for (const QChar letter : words)
        steps.append([letter](DeskWindow &desk) {
            desk.type(QString{letter});
            return true;
        });
    return steps;
}

inline Step pressed(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    return [=](DeskWindow &desk) {
        desk.press(key, modifiers);
        return true;
    };
}

inline Step turned(const QString &chip)
{
    return [=](DeskWindow &desk) { return keyboard::turn(desk, chip); };
}

inline Step chosen(const QString &box, const QString &code)
{
    return [=](DeskWindow &desk) { return keyboard::choose(desk, box, code); };
}

inline Step picked(const QString &name, int index)
{
    return [=](DeskWindow &desk) { return keyboard::pickSegment(desk, name, index); };
}

inline Step answered(const QString &id, int digit)
{
    return [=](DeskWindow &desk) { return keyboard::answer(desk, id, digit); };
}

inline Step reached(const QString &name)
{
    return [=](DeskWindow &desk) { return desk.tabTo(name); };
}

inline Step kindFound(CallKind kind)
{
    return [=](DeskWindow &desk) {
        keyboard::find(desk, nameOf(kind));
        return desk.call().draft().kind == kind;
    };
}

inline Step safetyAsked(int talkFreely, int danger)
{
    return [=](DeskWindow &desk) {
        desk.press(Qt::Key_F3);
        if (!desk.tabTo(u"talkFreely"_s))
            return false;
        desk.press(Qt::Key_0 + talkFreely);
        if (talkFreely == 2)
            desk.press(Qt::Key_F3); // out of the view of one question
        if (!desk.tabTo(u"danger"_s))
            return false;
        desk.press(Qt::Key_0 + danger);
        return desk.call().draft().safety.dangerAsked;
    };
}

/// Kind, outcome, what the outcome asks for, and Ctrl+Return twice; the call is gone from the screen when it
/// is in the log.
inline Steps closed(CallKind kind, Disposition disposition, const Steps &promised = {})
{
    return Steps{[=](DeskWindow &desk) {
                     desk.press(Qt::Key_Return, Qt::ControlModifier);
                     return keyboard::choose(desk, u"kind"_s, QString{codeOf(kind)});
                 },
                 chosen(u"disposition"_s, QString{codeOf(disposition)})}
    + promised + Steps{pressed(Qt::Key_Return, Qt::ControlModifier), [](DeskWindow &desk) {
                           desk.press(Qt::Key_Return, Qt::ControlModifier);
                           return QTest::qWaitFor([&] { return !desk.call().isOpen(); }, 5000);
                       }};
}

inline Steps whisperingFarmWorker()
{
    return typed(u"finca, portón rojo"_s)
        + Steps{pressed(Qt::Key_Tab), pressed(Qt::Key_2), pressed(Qt::Key_2),      pressed(Qt::Key_2),
                pressed(Qt::Key_2),   pressed(Qt::Key_1), pressed(Qt::Key_1),      pressed(Qt::Key_1),
                pressed(Qt::Key_1),   pressed(Qt::Key_1), pressed(Qt::Key_Escape), pressed(Qt::Key_F5)}
    + typed(u"capataz al lado"_s) + closed(CallKind::Victim, Disposition::Dropped);
}

inline Steps silentCaller()
{
    return Steps{pressed(Qt::Key_F9), pressed(Qt::Key_1),      pressed(Qt::Key_2),
                 pressed(Qt::Key_1),  pressed(Qt::Key_Escape), pressed(Qt::Key_F5)}
    + typed(u"respira, golpes"_s) + closed(CallKind::Silent, Disposition::Dropped);
}

inline Steps girlOfSixteen()
{
    return typed(u"dworzec, zegar"_s)
        + Steps{safetyAsked(1, 2),
                pressed(Qt::Key_F6),
                picked(u"age"_s, 3),
                pressed(Qt::Key_F4),
                turned(u"form-forcedBegging"_s),
                pressed(Qt::Key_F5)}
    + typed(u"sama od rana"_s) + closed(CallKind::Victim, Disposition::Handover);
}

inline Steps neighbour()
{
    return typed(u"niebieski kontener"_s)
        + Steps{kindFound(CallKind::Witness),
                pressed(Qt::Key_F3),
                turned(u"urgent-lockedIn"_s),
                chosen(u"dangerWho"_s, u"several"_s),
                pressed(Qt::Key_0, Qt::AltModifier),
                pressed(Qt::Key_0, Qt::ControlModifier),
                safetyAsked(1, 1),
                pressed(Qt::Key_F5)}
    + typed(u"dwa busy"_s) + closed(CallKind::Witness, Disposition::Emergency);
}

inline Steps wifeInBogota()
{
    return typed(u"Bogotá"_s)
        + Steps{safetyAsked(1, 2),
                kindFound(CallKind::Relative),
                pressed(Qt::Key_F6),
                picked(u"sex"_s, 1),
                chosen(u"citizenship"_s, u"CO"_s),
                turned(u"need-missingPerson"_s),
                pressed(Qt::Key_F4),
                turned(u"form-forcedMilitary"_s),
                [](DeskWindow &desk) { return keyboard::handOver(desk); }}
    + closed(CallKind::Relative, Disposition::Referral);
}

inline Steps policeOfficer()
{
    return Steps{kindFound(CallKind::Institution), pressed(Qt::Key_F6),    picked(u"sex"_s, 0),
                 turned(u"need-shelter"_s),        turned(u"addPerson"_s), picked(u"sex"_s, 0),
                 turned(u"need-pregnancy"_s),      pressed(Qt::Key_F5)}
    + typed(u"dwie kobiety"_s) + closed(CallKind::Institution, Disposition::Advice);
}

inline Steps controller()
{
    return Steps{kindFound(CallKind::SuspectedController), pressed(Qt::Key_F8)}
    + closed(CallKind::SuspectedController, Disposition::OutOfScope);
}

inline Steps abusiveCaller()
{
    return {pressed(Qt::Key_W, Qt::ControlModifier), [](DeskWindow &desk) {
                desk.press(Qt::Key_3);
                return QTest::qWaitFor([&] { return !desk.call().isOpen(); }, 5000);
            }};
}

inline Steps aboutToLeave()
{
    return Steps{kindFound(CallKind::Preventive), safetyAsked(1, 2), answered(u"R1"_s, 2),
                 pressed(Qt::Key_F5)}
    + typed(u"opieka, agencja z ogłoszenia"_s) + closed(CallKind::Preventive, Disposition::Advice);
}

inline Steps cryingAgain()
{
    return Steps{safetyAsked(1, 2), pressed(Qt::Key_R, Qt::ControlModifier)} + typed(u"12345"_s)
        + Steps{pressed(Qt::Key_Return), pressed(Qt::Key_F5)} + typed(u"llora"_s)
        + Steps{answered(u"R2"_s, 1), answered(u"R4"_s, 1), pressed(Qt::Key_Z, Qt::ControlModifier)}
    + Steps{pressed(Qt::Key_R, Qt::ControlModifier), chosen(u"callBackWay"_s, u"phone"_s)}
    + closed(CallKind::Victim, Disposition::CallbackPlanned, {reached(u"followUp"_s), pressed(Qt::Key_Down)});
}

/// (a) … (j) of the list in their order, each from an open call to its end.
inline Steps stepsOf(int journey)
{
    const QList<std::function<Steps()>> all{whisperingFarmWorker, silentCaller,  girlOfSixteen, neighbour,
                                            wifeInBogota,         policeOfficer, controller,    abusiveCaller,
                                            aboutToLeave,         cryingAgain};
    return all.at(journey % all.size())();
}

} // namespace tencalls
