// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/Chords.h"

#include <QList>
#include <QString>

namespace latarnia {

/// What an operator can do from anywhere in the window with a key.
enum class Deed {
    ShowKeys,
    TakeCall,
    GoToSafety,
    AskNext,
    GoToNotes,
    GoToPeople,
    GoToAgreements,
    GoToHelp,
    Hide,
    AnswerYes,
    AnswerNo,
    AnswerUnknown,
    AnswerDeclined,
    TakeBack,
    CallerLanguage,
    FormOfAddress,
    NextPage,
    PreviousPage,
    CloseCall,
    GoToLog,
    Find,
    RaiseLevel,
    LowerLevel,
    CloseAtOnce,
    ShowScript,
    CoachSilent,
    Whisper,
    CalledEmergency,
    ReturnNumber,
    NextCall,
    LeadTold,
    FinishLater,
    Why,
    GoToVault,
    GoToData,
    Lock,
};

/// The keys of a deed. Laptops steal F-keys, so every one has a second chord without F-keys, Ctrl+Alt (AltGr)
/// or letters that make Polish signs; the digit of the second chord is the digit of the F-key.
struct DeedKeys
{
    Deed deed{};
    QKeySequence first{};
    QKeySequence second{}; ///< may be empty where the first needs no F-key
};

QList<DeedKeys> allDeedKeys();
QKeySequence firstKeyOf(Deed deed);
QKeySequence secondKeyOf(Deed deed);
/// Both, for the caps of what the deed leads to; Return of the keypad is the same key to anybody who reads.
Chords chordsOf(Deed deed);

/// Does it do something while no call is open?
bool worksWithoutCall(Deed deed);

/// Short word for the key bar and the list of keys.
QString nameOf(Deed deed);

} // namespace latarnia
