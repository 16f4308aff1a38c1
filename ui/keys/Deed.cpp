// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys/Deed.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

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
        {Deed::ShowScript, Qt::Key_F8, Qt::ALT | Qt::Key_8},
        {Deed::CoachSilent, Qt::Key_F9, Qt::ALT | Qt::Key_9},
        {Deed::Hide, Qt::Key_F12, Qt::Key_Pause},
        {Deed::CloseCall, Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter},
        {Deed::CallerLanguage, Qt::CTRL | Qt::Key_L, {}},
        {Deed::FormOfAddress, Qt::CTRL | Qt::Key_G, {}},
        {Deed::TakeBack, Qt::CTRL | Qt::Key_Z, {}},
        {Deed::NextPage, Qt::CTRL | Qt::Key_PageDown, {}},
        {Deed::AnswerYes, Qt::CTRL | Qt::Key_1, {}},
        {Deed::AnswerNo, Qt::CTRL | Qt::Key_2, {}},
        {Deed::AnswerUnknown, Qt::CTRL | Qt::Key_3, {}},
        {Deed::AnswerDeclined, Qt::CTRL | Qt::Key_4, {}},
        {Deed::PreviousPage, Qt::CTRL | Qt::Key_PageUp, {}},
        {Deed::GoToAgreements, Qt::CTRL | Qt::Key_O, {}},
        {Deed::GoToLog, Qt::CTRL | Qt::Key_D, {}},
        {Deed::Find, Qt::CTRL | Qt::Key_K, {}},
        {Deed::RaiseLevel, Qt::ALT | Qt::Key_Up, {}},
        {Deed::LowerLevel, Qt::ALT | Qt::Key_Down, {}},
        {Deed::Why, Qt::ALT | Qt::Key_W, {}},
        {Deed::CloseAtOnce, Qt::CTRL | Qt::Key_W, {}},
        {Deed::FinishLater, Qt::CTRL | Qt::Key_J, {}},
        {Deed::Whisper, Qt::CTRL | Qt::Key_T, {}},
        {Deed::CalledEmergency, Qt::ALT | Qt::Key_0, {}},
        {Deed::LeadTold, Qt::CTRL | Qt::Key_0, {}},
        {Deed::ReturnNumber, Qt::CTRL | Qt::Key_R, {}},
        {Deed::NextCall, Qt::CTRL | Qt::Key_Tab, {}},
        {Deed::Lock, Qt::CTRL | Qt::Key_Q, {}},
        {Deed::GoToVault, Qt::CTRL | Qt::Key_B, {}},
        {Deed::GoToData, Qt::CTRL | Qt::Key_P, {}},
    };
}

namespace {

struct DeedName
{
    Deed deed;
    const char *name;
};

constexpr DeedName Names[]{
    {Deed::Lock, QT_TRANSLATE_NOOP("Deed", "lock")},
    {Deed::ShowKeys, QT_TRANSLATE_NOOP("Deed", "keys")},
    {Deed::TakeCall, QT_TRANSLATE_NOOP("Deed", "take a call")},
    {Deed::GoToSafety, QT_TRANSLATE_NOOP("Deed", "safety")},
    {Deed::AskNext, QT_TRANSLATE_NOOP("Deed", "ask next")},
    {Deed::GoToNotes, QT_TRANSLATE_NOOP("Deed", "notes")},
    {Deed::GoToPeople, QT_TRANSLATE_NOOP("Deed", "people")},
    {Deed::GoToAgreements, QT_TRANSLATE_NOOP("Deed", "agreements, duty to report")},
    {Deed::GoToHelp, QT_TRANSLATE_NOOP("Deed", "who can help")},
    {Deed::Hide, QT_TRANSLATE_NOOP("Deed", "hide the screen")},
    {Deed::AnswerYes, QT_TRANSLATE_NOOP("Deed", "marked question: yes")},
    {Deed::AnswerNo, QT_TRANSLATE_NOOP("Deed", "marked question: no")},
    {Deed::AnswerUnknown, QT_TRANSLATE_NOOP("Deed", "marked question: does not know")},
    {Deed::AnswerDeclined, QT_TRANSLATE_NOOP("Deed", "marked question: not now")},
    {Deed::TakeBack, QT_TRANSLATE_NOOP("Deed", "take the last answer back")},
    {Deed::CallerLanguage, QT_TRANSLATE_NOOP("Deed", "caller's language")},
    {Deed::FormOfAddress, QT_TRANSLATE_NOOP("Deed", "form of address")},
    {Deed::NextPage, QT_TRANSLATE_NOOP("Deed", "next page")},
    {Deed::PreviousPage, QT_TRANSLATE_NOOP("Deed", "previous page")},
    {Deed::CloseCall, QT_TRANSLATE_NOOP("Deed", "close the call")},
    {Deed::GoToLog, QT_TRANSLATE_NOOP("Deed", "list of calls")},
    {Deed::Find, QT_TRANSLATE_NOOP("Deed", "find an action or a question")},
    {Deed::RaiseLevel, QT_TRANSLATE_NOOP("Deed", "raise the level")},
    {Deed::LowerLevel, QT_TRANSLATE_NOOP("Deed", "lower the level")},
    {Deed::CloseAtOnce, QT_TRANSLATE_NOOP("Deed", "end at once")},
    {Deed::ShowScript, QT_TRANSLATE_NOOP("Deed", "script card")},
    {Deed::CoachSilent, QT_TRANSLATE_NOOP("Deed", "nobody speaks")},
    {Deed::Whisper, QT_TRANSLATE_NOOP("Deed", "only yes or no")},
    {Deed::CalledEmergency, QT_TRANSLATE_NOOP("Deed", "112 was called")},
    {Deed::ReturnNumber, QT_TRANSLATE_NOOP("Deed", "return number")},
    {Deed::NextCall, QT_TRANSLATE_NOOP("Deed", "call on hold")},
    {Deed::LeadTold, QT_TRANSLATE_NOOP("Deed", "the shift lead was told")},
    {Deed::FinishLater, QT_TRANSLATE_NOOP("Deed", "finish the call later")},
    {Deed::Why, QT_TRANSLATE_NOOP("Deed", "why this level")},
    {Deed::GoToVault, QT_TRANSLATE_NOOP("Deed", "vault: people, kit, backups")},
    {Deed::GoToData, QT_TRANSLATE_NOOP("Deed", "data protection")},
};

// A deed without a name must not compile: the table is as long as the enum.
static_assert(std::size(Names) == size_t(Deed::Lock) + 1);

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

bool worksWithoutCall(Deed deed)
{
    constexpr std::array always{Deed::ShowKeys, Deed::TakeCall,  Deed::Hide,     Deed::GoToLog, Deed::Find,
                                Deed::NextCall, Deed::GoToVault, Deed::GoToData, Deed::Lock};
    return std::find(always.begin(), always.end(), deed) != always.end();
}

Chords chordsOf(Deed deed)
{
    const auto keys = keysOf(deed);
    return deed == Deed::CloseCall ? Chords{keys.first} : Chords{keys.first, keys.second};
}

QString nameOf(Deed deed)
{
    for (const auto &[known, name] : Names) {
        if (known == deed)
            return QCoreApplication::translate("Deed", name);
    }
    return {};
}

} // namespace latarnia
