// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/EntryWords.h"

#include "ui/words/ProblemWords.h"

#include <QCoreApplication>

namespace latarnia {

namespace {

QString say(const char *sentence)
{
    return QCoreApplication::translate("EntryWords", sentence);
}

} // namespace

QString nameOf(StaffRole role)
{
    switch (role) {
    case StaffRole::Operator:
        return QCoreApplication::translate("EntryWords", "Operator", "StaffRole");
    case StaffRole::ShiftLead:
        return QCoreApplication::translate("EntryWords", "Shift lead", "StaffRole");
    case StaffRole::Trainer:
        return QCoreApplication::translate("EntryWords", "Trainer", "StaffRole");
    case StaffRole::Administrator:
        return QCoreApplication::translate("EntryWords", "Administrator", "StaffRole");
    case StaffRole::Statistician:
        return QCoreApplication::translate("EntryWords", "Statistician", "StaffRole");
    }
    return {};
}

QString sentenceFor(MachineWarning warning)
{
    switch (warning) {
    case MachineWarning::NetworkFolder:
        return say(
            QT_TRANSLATE_NOOP("EntryWords",
                              "This folder lies on another computer or on a file system that can lose "
                              "what was saved. Calls cannot be kept here: the data folder must be on a "
                              "disk of this computer."));
    case MachineWarning::ClearSwap:
        return say(QT_TRANSLATE_NOOP("EntryWords",
                                     "This computer may write parts of its memory to the disk, readable. Ask "
                                     "who looks after it to encrypt the swap or to turn it off."));
    case MachineWarning::LittleDisk:
        return say(QT_TRANSLATE_NOOP("EntryWords",
                                     "Less than 2 GB are free on this disk. Calls and their backups need "
                                     "room: free some soon."));
    case MachineWarning::OthersMayLook:
        return say(QT_TRANSLATE_NOOP("EntryWords",
                                     "Other people with an account on this computer can look into this "
                                     "folder. It is closed to them when the vault is made."));
    case MachineWarning::ClearDisk:
        return say(QT_TRANSLATE_NOOP("EntryWords",
                                     "The disk itself is not encrypted. The vault is; an encrypted disk also "
                                     "hides how much you work and when."));
    }
    return {};
}

QString sentenceFor(FolderState state)
{
    switch (state) {
    case FolderState::Plain:
        return say(QT_TRANSLATE_NOOP("EntryWords",
                                     "There are calls from before, which anybody can read. They are taken "
                                     "into the vault, and the readable file is removed."));
    case FolderState::Unfinished:
        return say(QT_TRANSLATE_NOOP("EntryWords",
                                     "A vault was being made here when the program was cut off. It is made "
                                     "again; nothing is lost."));
    case FolderState::VaultMissing:
        return say(
            QT_TRANSLATE_NOOP("EntryWords",
                              "The file of the calls is missing, its keys are here. Do not begin anew: the "
                              "vault comes back from a backup."));
    case FolderState::KeyringMissing:
        return say(
            QT_TRANSLATE_NOOP("EntryWords",
                              "The file of the keys is missing, the calls are here and stay sealed. The "
                              "keys come back from a backup."));
    case FolderState::Empty:
    case FolderState::Sealed:
        return {};
    }
    return {};
}

QString sentenceFor(PassphraseStrength strength)
{
    switch (strength) {
    case PassphraseStrength::TooShort:
        return say(QT_TRANSLATE_NOOP("EntryWords", "Still too short: at least 12 characters."));
    case PassphraseStrength::TooWeak:
        return say(
            QT_TRANSLATE_NOOP("EntryWords", "Long enough, but easy to guess. Add a word of your own."));
    case PassphraseStrength::Enough:
        return say(QT_TRANSLATE_NOOP("EntryWords", "Strong enough."));
    }
    return {};
}

QString signInSentenceFor(const Problem &problem)
{
    if (problem.fault == Fault::WrongPassphrase)
        return say(QT_TRANSLATE_NOOP("EntryWords", "That did not fit. Type it once more, without hurry."));
    if (problem.fault == Fault::StoreMissing)
        return sentenceFor(FolderState::VaultMissing);
    if (problem.fault == Fault::KeyringDamaged)
        return say(
            QT_TRANSLATE_NOOP("EntryWords",
                              "The file of the keys is damaged. Nothing was changed. It comes back from a "
                              "backup."));
    if (problem.fault == Fault::StoreDamaged)
        return say(
            QT_TRANSLATE_NOOP("EntryWords",
                              "The file of the calls is damaged. Nothing was changed. It comes back from a "
                              "backup."));
    if (problem.fault == Fault::StoreNewerThanProgram)
        return say(QT_TRANSLATE_NOOP("EntryWords",
                                     "A newer version of the program has been here. Nothing was changed. "
                                     "Start the newer version."));
    if (problem.fault == Fault::StoreBusy)
        return say(QT_TRANSLATE_NOOP("EntryWords",
                                     "The calls are open in another window. Go there, or close it first."));
    return sentenceFor(problem.fault);
}

QString kitSentenceFor(const Problem &problem)
{
    const auto place = problem.where.section(u' ', 1);
    if (problem.fault == Fault::NotACode && !place.isEmpty())
        return say(QT_TRANSLATE_NOOP("EntryWords", "Word %1 cannot be right. Look at your paper."))
            .arg(place);
    if (problem.fault == Fault::NotACode)
        return say(QT_TRANSLATE_NOOP("EntryWords",
                                     "These eleven words do not belong together: one of them is another one, "
                                     "or the order is not that of the paper."));
    if (problem.fault == Fault::OutOfRange)
        return say(QT_TRANSLATE_NOOP("EntryWords", "The kit has eleven words, here are %1."))
            .arg(problem.found);
    if (problem.fault == Fault::WrongPassphrase)
        return say(QT_TRANSLATE_NOOP("EntryWords",
                                     "This is a recovery kit, but not of this vault, or an older one."));
    return signInSentenceFor(problem);
}

} // namespace latarnia
