// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ExitCode.h"

namespace latarnia {

ExitCode exitCodeFor(Fault fault)
{
    if (fault == Fault::WrongPassphrase || fault == Fault::TooManyTries || fault == Fault::Locked)
        return ExitCode::Locked;
    if (fault == Fault::NotAllowed || fault == Fault::ReasonNeeded || fault == Fault::SecondPersonNeeded)
        return ExitCode::Locked; // to whoever asks
    if (fault == Fault::WeakPassphrase)
        return ExitCode::BadInput;
    // The faults stand in the order of their rooms: content first, then the store, then the desk.
    return fault < Fault::StoreUnavailable ? ExitCode::BadInput : ExitCode::Storage;
}

} // namespace latarnia
