// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Deed.h"

#include <QCoreApplication>

#include <algorithm>

namespace latarnia {

QList<DeedKeys> allDeedKeys()
{
    return {
        {Deed::ShowKeys, Qt::Key_F1, Qt::ALT | Qt::Key_1},
        {Deed::TakeCall, Qt::Key_F2, Qt::ALT | Qt::Key_2},
        {Deed::GoToSafety, Qt::Key_F3, Qt::ALT | Qt::Key_3},
        {Deed::AskNext, Qt::Key_F4, Qt::ALT | Qt::Key_4},
        {Deed::GoToNotes, Qt::Key_F5, Qt::ALT | Qt::Key_5},
        {Deed::GoToPeople, Qt::Key_F6, Qt::ALT | Qt::Key_6},
        {Deed::GoToHelp, Qt::Key_F7, Qt::ALT | Qt::Key_7},
        {Deed::Hide, Qt::Key_F12, Qt::Key_Pause},
        {Deed::CloseCall, Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter},
        {Deed::CallerLanguage, Qt::CTRL | Qt::Key_L, {}},
        {Deed::TakeBack, Qt::CTRL | Qt::Key_Z, {}},
        {Deed::NextPage, Qt::CTRL | Qt::Key_PageDown, {}},
        {Deed::AnswerYes, Qt::CTRL | Qt::Key_1, {}},
        {Deed::AnswerNo, Qt::CTRL | Qt::Key_2, {}},
        {Deed::AnswerUnknown, Qt::CTRL | Qt::Key_3, {}},
        {Deed::AnswerDeclined, Qt::CTRL | Qt::Key_4, {}},
        {Deed::PreviousPage, Qt::CTRL | Qt::Key_PageUp, {}},
        {Deed::GoToLog, Qt::CTRL | Qt::Key_D, {}},
    };
}

namespace {

DeedKeys keysOf(Deed deed)
{
    const auto all = allDeedKeys();
    return *std::find_if(all.begin(), all.end(), [deed](const DeedKeys &keys) { return keys.deed == deed; });
}

} // namespace

QKeySequence firstKeyOf(Deed deed)
{
    return keysOf(deed).first;
}

QKeySequence secondKeyOf(Deed deed)
{
    return keysOf(deed).second;
}

QString nameOf(Deed deed)
{
    switch (deed) {
    case Deed::ShowKeys:
        return QCoreApplication::translate("Deed", "keys");
    case Deed::TakeCall:
        return QCoreApplication::translate("Deed", "take a call");
    case Deed::GoToSafety:
        return QCoreApplication::translate("Deed", "safety");
    case Deed::AskNext:
        return QCoreApplication::translate("Deed", "ask next");
    case Deed::GoToNotes:
        return QCoreApplication::translate("Deed", "notes");
    case Deed::GoToPeople:
        return QCoreApplication::translate("Deed", "people");
    case Deed::GoToHelp:
        return QCoreApplication::translate("Deed", "who can help");
    case Deed::Hide:
        return QCoreApplication::translate("Deed", "hide the screen");
    case Deed::AnswerYes:
        return QCoreApplication::translate("Deed", "marked question: yes");
    case Deed::AnswerNo:
        return QCoreApplication::translate("Deed", "marked question: no");
    case Deed::AnswerUnknown:
        return QCoreApplication::translate("Deed", "marked question: does not know");
    case Deed::AnswerDeclined:
        return QCoreApplication::translate("Deed", "marked question: not now");
    case Deed::TakeBack:
        return QCoreApplication::translate("Deed", "take the last answer back");
    case Deed::CallerLanguage:
        return QCoreApplication::translate("Deed", "caller's language");
    case Deed::NextPage:
        return QCoreApplication::translate("Deed", "next page");
    case Deed::PreviousPage:
        return QCoreApplication::translate("Deed", "previous page");
    case Deed::CloseCall:
        return QCoreApplication::translate("Deed", "close the call");
    case Deed::GoToLog:
        return QCoreApplication::translate("Deed", "list of calls");
    }
    return {};
}

} // namespace latarnia
