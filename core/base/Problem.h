// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace latarnia {

/// What went wrong, as a code; `ui/words` finds the sentence.
enum class Fault {
    // Files and text
    FileUnreadable,
    FileUnwritable,
    FileTooLarge,
    NotUtf8,
    NotJson,
    TooDeep,
    DuplicateKey,
    // Content that is not what was agreed
    WrongType,
    MissingKey,
    UnknownKey,
    UnknownValue,
    OutOfRange,
    NotATime,
    NotACode,
    UnknownId,
    DuplicateId,
    BrokenReference,
    MissingWords,
    SchemaMismatch,
    WrongFormat,
    // The store
    StoreUnavailable,
    StoreMissing,
    StoreExists,
    StoreNewerThanProgram,
    StoreDamaged,
    StoreBusy,
    StatementFailed,
    DiskFull,
    ReadOnly,
    OutOfMemory,
    // The lock of the vault
    WrongPassphrase,
    TooManyTries,
    WeakPassphrase,
    KeyringDamaged,
    Locked,
    // The desk
    NotAllowed,
    ReasonNeeded,
    SecondPersonNeeded,
    NotFound,
    CallIncomplete,
    CallNotOpen,
    ReopenTooLate,
    // Long work that was not wanted any more
    Stopped,
};

/// A fault and the place of it. Never holds what a caller said: only names, codes and places of files.
struct Problem
{
    Fault fault{};
    QString file{}; ///< the file's name without its folder, or empty
    QString where{}; ///< JSON pointer, or "line 17", or a field's name; may be empty
    QString found{}; ///< what was there, cut to 60 characters; empty if nothing may be shown
    QString expected{}; ///< what would have been right: codes or a range, never a sentence
    QString note{}; ///< for the log: an engine's error number
};

} // namespace latarnia
