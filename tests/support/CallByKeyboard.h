// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/DeskWindow.h"

/// What an operator's hands do, by keys and object names alone.
namespace keyboard {

using namespace latarnia;
using namespace Qt::StringLiterals;

inline bool isFocused(DeskWindow &desk, const QString &name)
{
    return desk.focused() && desk.focused()->objectName() == name;
}

/// Answers a question of the list with its digit, reaching it by arrow keys from the one that is asked next:
/// Alt+4, because F4 opens a list of choices where one has the keyboard.
inline bool answer(DeskWindow &desk, const QString &id, int digit)
{
    const auto name = u"answer-"_s + id;
    if (!isFocused(desk, name)) {
        desk.press(Qt::Key_4, Qt::AltModifier);
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

inline bool choose(DeskWindow &desk, const QString &box, const QString &code)
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

inline bool pickSegment(DeskWindow &desk, const QString &name, int index)
{
    auto *segmented = desk.find<Segmented>(name);
    if (!desk.tabTo(name))
        return false;
    for (int i = 0; i < 10 && segmented->chosen() != index; ++i)
        desk.press(segmented->chosen() < index ? Qt::Key_Right : Qt::Key_Left);
    return segmented->chosen() == index;
}

inline QString firstService(DeskWindow &desk)
{
    const auto &services = desk.call().now().routing().services;
    return services.isEmpty() ? QString{}
                              : desk.call().content().directory.services().at(services.first().service).id;
}

inline bool askSafety(DeskWindow &desk, const QString &where)
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

/// F7 and H. Where that leads to asking first, everybody it is for agrees, and H hands over.
inline bool handOver(DeskWindow &desk)
{
    const auto before = desk.call().draft().referrals.size();
    desk.press(Qt::Key_F7);
    desk.press(Qt::Key_H);
    if (isFocused(desk, u"consentRecipient"_s)) {
        const auto persons = desk.call().now().routing().services.first().persons;
        for (const int person : persons) {
            if (desk.call().draft().persons.size() > 1) {
                desk.press(Qt::Key_F6);
                if (!pickSegment(desk, u"persons"_s, person))
                    return false;
                desk.find<CallPage>({})->go(CallPart::Agreements);
            }
            if (!desk.tabTo(u"consent-given"_s))
                return false;
            desk.press(Qt::Key_Space);
        }
        desk.press(Qt::Key_F7);
        desk.press(Qt::Key_H);
    }
    return desk.call().draft().referrals.size() == before + 1;
}

/// Hands over, then the closing page, kind and outcome, and Ctrl+Return twice.
inline bool handOverAndClose(DeskWindow &desk, const QString &kind, const QString &outcome)
{
    if (!handOver(desk))
        return false;
    desk.press(Qt::Key_Return, Qt::ControlModifier); // says what is missing and goes there
    if (!choose(desk, u"kind"_s, kind) || !choose(desk, u"disposition"_s, outcome))
        return false;
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    desk.press(Qt::Key_Enter, Qt::ControlModifier | Qt::KeypadModifier);
    return QTest::qWaitFor([&] { return !desk.call().isOpen(); }, 5000);
}

/// Ctrl+K, a word, Return.
inline void find(DeskWindow &desk, const QString &words)
{
    desk.press(Qt::Key_K, Qt::ControlModifier);
    desk.type(words);
    desk.press(Qt::Key_Return);
}

inline QStringList rankedServices(DeskWindow &desk)
{
    QStringList ids;
    for (const auto &ranked : desk.call().now().routing().services)
        ids.append(desk.call().content().directory.services().at(ranked.service).id);
    return ids;
}

/// Turns a chip with Space.
inline bool turn(DeskWindow &desk, const QString &chip)
{
    if (!desk.tabTo(chip))
        return false;
    desk.press(Qt::Key_Space);
    return true;
}

} // namespace keyboard
