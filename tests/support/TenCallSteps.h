// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/CallByKeyboard.h"
#include "ui/words/CallWords.h"

#include <functional>

/// The ten calls the program is made for as single steps of the hands, for drivers that are interrupted at
/// any of them and for the test of what they leave behind.
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

inline Step opened(CallPart part)
{
    return [=](DeskWindow &desk) {
        desk.find<CallPage>({})->go(part);
        return true;
    };
}

/// Ctrl+L until the caller's words are in this language.
inline Step speaking(const QString &language)
{
    return [=](DeskWindow &desk) {
        for (int i = 0; i < 4 && desk.call().draft().callerLanguage != language; ++i)
            desk.press(Qt::Key_L, Qt::ControlModifier);
        return desk.call().draft().callerLanguage == language;
    };
}

/// F7, down to the service, G: the caller is told its contact.
inline Step told(const QString &service)
{
    return [=](DeskWindow &desk) {
        desk.press(Qt::Key_F7);
        for (int i = 0; i < 40 && !keyboard::isFocused(desk, u"service-"_s + service); ++i)
            desk.press(Qt::Key_Down);
        if (!keyboard::isFocused(desk, u"service-"_s + service))
            return false;
        desk.press(Qt::Key_G);
        return desk.call().draft().referrals.last().service == service;
    };
}

inline Step handedOver()
{
    return [](DeskWindow &desk) { return keyboard::handOver(desk); };
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

/// A call of the ten: what is done while it is talked, and how it is closed.
struct Journey
{
    QString name{}; ///< its letter in the list
    Steps talk{};
    Steps ending{};
};

inline Steps noted(const QString &words)
{
    return Steps{pressed(Qt::Key_F5)} + typed(words);
}

inline Steps wrote(const QString &field, const QString &words)
{
    return Steps{reached(field)} + typed(words);
}

/// Rung back as agreed; without a way nobody is.
inline Steps ringingBackAgreed(CallBackWay way, const QString &safeTimes)
{
    return Steps{opened(CallPart::Agreements), chosen(u"callBackWay"_s, QString{codeOf(way)})}
    + wrote(u"safeTimes"_s, safeTimes);
}

inline Steps followedUpTomorrow()
{
    return {reached(u"followUp"_s), pressed(Qt::Key_Down), pressed(Qt::Key_Down)};
}

/// Answers of the view of one question at a time, in the order it asks.
inline Steps whispered(const QList<int> &digits)
{
    Steps steps;
    for (const int digit : digits)
        steps.append(pressed(Qt::Key_0 + digit));
    return steps;
}

inline Journey whisperingFarmWorker()
{
    return {.name = u"a"_s,
            .talk = typed(u"finca, portón rojo"_s)
                + Steps{pressed(Qt::Key_Tab), pressed(Qt::Key_2)}
                // no danger, not locked in, not hurt; place, papers, refused, afraid, a debt; no police,
                // cannot step out, may be rung later
                + whispered({2, 2, 2, 1, 1, 1, 1, 1, 2, 2, 1}) + Steps{pressed(Qt::Key_Escape)}
                + Steps{speaking(u"es"_s), handedOver()}
                + ringingBackAgreed(CallBackWay::Messenger, u"después de las 22"_s)
                + noted(u"capataz al lado"_s),
            .ending = closed(CallKind::Victim, Disposition::CallbackPlanned,
                             followedUpTomorrow() + wrote(u"nextNote"_s, u"solo sí o no"_s))};
}

inline Journey silentCaller()
{
    return {.name = u"b"_s,
            .talk = Steps{pressed(Qt::Key_F9), pressed(Qt::Key_1)} // a tap
                + whispered({1, 1, 2}) // in danger, locked in, not hurt
                + Steps{pressed(Qt::Key_Escape), pressed(Qt::Key_0, Qt::ControlModifier)}
                + noted(u"respira, golpes"_s),
            .ending = closed(CallKind::Silent, Disposition::Dropped)};
}

inline Journey girlOfSixteen()
{
    return {.name = u"c"_s,
            .talk = typed(u"dworzec, zegar"_s)
                + Steps{safetyAsked(1, 2), pressed(Qt::Key_F6), picked(u"age"_s, int(AgeState::Under18)),
                        picked(u"sex"_s, int(Sex::Female)), picked(u"guardianInvolved"_s, int(KnownFact::No)),
                        pressed(Qt::Key_F4), turned(u"form-forcedBegging"_s), opened(CallPart::Agreements),
                        turned(u"guardianAsked"_s), handedOver(), told(u"116111"_s)}
                + noted(u"sama od rana"_s),
            .ending = closed(CallKind::Victim, Disposition::Handover)};
}

inline Journey neighbour()
{
    return {.name = u"d"_s,
            .talk = typed(u"dom obok"_s) + Steps{kindFound(CallKind::Witness), opened(CallPart::Situation)}
                + wrote(u"peoplesWhere"_s, u"niebieski kontener"_s)
                + Steps{pressed(Qt::Key_F3), turned(u"urgent-lockedIn"_s),
                        chosen(u"dangerWho"_s, u"several"_s), pressed(Qt::Key_0, Qt::AltModifier),
                        pressed(Qt::Key_0, Qt::ControlModifier), safetyAsked(1, 1), answered(u"R5"_s, 1),
                        opened(CallPart::Agreements), turned(u"duty-kk189"_s)}
                + noted(u"dwa busy"_s),
            .ending = closed(CallKind::Witness, Disposition::Emergency)};
}

inline Journey wifeInBogota()
{
    return {.name = u"e"_s,
            .talk = typed(u"Bogotá"_s)
                + Steps{safetyAsked(1, 2), speaking(u"es"_s), kindFound(CallKind::Relative),
                        opened(CallPart::Situation)}
                + wrote(u"peoplesWhere"_s, u"frente, no sabe dónde"_s)
                + Steps{pressed(Qt::Key_F6), picked(u"sex"_s, int(Sex::Male)),
                        chosen(u"citizenship"_s, u"CO"_s), turned(u"need-missingPerson"_s),
                        pressed(Qt::Key_F4), turned(u"form-forcedMilitary"_s), answered(u"R1"_s, 1),
                        told(u"itaka"_s), handedOver()}
                + noted(u"último mensaje el lunes"_s),
            .ending = closed(CallKind::Relative, Disposition::Referral)};
}

inline Journey policeOfficer()
{
    return {.name = u"f"_s,
            .talk
            = Steps{kindFound(CallKind::Institution), pressed(Qt::Key_F6), picked(u"sex"_s, int(Sex::Female)),
                    turned(u"need-shelter"_s), turned(u"addPerson"_s), picked(u"sex"_s, int(Sex::Female)),
                    turned(u"need-shelter"_s), turned(u"need-pregnancy"_s), opened(CallPart::Situation),
                    turned(u"callerVerified"_s), handedOver()}
                + noted(u"dwie kobiety"_s),
            .ending = closed(CallKind::Institution, Disposition::Handover)};
}

inline Journey controller()
{
    return {.name = u"g"_s,
            .talk = {kindFound(CallKind::SuspectedController), pressed(Qt::Key_F8)},
            .ending = closed(CallKind::SuspectedController, Disposition::OutOfScope)};
}

inline Journey abusiveCaller()
{
    return {.name = u"h"_s, .ending = {pressed(Qt::Key_W, Qt::ControlModifier), [](DeskWindow &desk) {
                                           desk.press(Qt::Key_3);
                                           return QTest::qWaitFor([&] { return !desk.call().isOpen(); },
                                                                  5000);
                                       }}};
}

inline Journey aboutToLeave()
{
    return {.name = u"i"_s,
            .talk = Steps{kindFound(CallKind::Preventive), safetyAsked(1, 2), pressed(Qt::Key_F6),
                          picked(u"sex"_s, int(Sex::Female)), chosen(u"citizenship"_s, u"PL"_s),
                          answered(u"R1"_s, 2), told(u"kraz"_s)}
                + noted(u"opieka, agencja z ogłoszenia"_s),
            .ending = closed(CallKind::Preventive, Disposition::Advice)};
}

/// The digits of an earlier call, and its line once it is found; without a number they are of none.
inline Steps returnNumberSaid(const QString &number)
{
    const auto digits = Steps{pressed(Qt::Key_R, Qt::ControlModifier)}
        + typed(number.isEmpty() ? u"12345"_s : number) + Steps{pressed(Qt::Key_Return)};
    return number.isEmpty()
        ? digits
        : digits + Steps{[](DeskWindow &desk) {
              return QTest::qWaitFor([&] { return !desk.call().draft().earlierCall.isEmpty(); }, 5000);
          }};
}

/// Called last week and was told a number; says it again.
inline Journey cryingAgain(const QString &number = {})
{
    return {.name = u"j"_s,
            .talk = Steps{safetyAsked(1, 2), speaking(u"es"_s)} + returnNumberSaid(number)
                + Steps{pressed(Qt::Key_F6), turned(u"need-psychological"_s)} + noted(u"llora"_s)
                + Steps{answered(u"R2"_s, 1), answered(u"R4"_s, 1), pressed(Qt::Key_Z, Qt::ControlModifier),
                        handedOver()}
                + ringingBackAgreed(CallBackWay::Phone, u"por la tarde"_s),
            .ending = closed(CallKind::Victim, Disposition::CallbackPlanned, followedUpTomorrow())};
}

/// (a) … (j) of the list in their order, each from an open call to its end.
inline Steps stepsOf(int journey)
{
    const QList<std::function<Journey()>> all{
        whisperingFarmWorker, silentCaller, girlOfSixteen, neighbour,    wifeInBogota,
        policeOfficer,        controller,   abusiveCaller, aboutToLeave, [] { return cryingAgain(); }};
    const auto taken = all.at(journey % all.size())();
    return taken.talk + taken.ending;
}

} // namespace tencalls
