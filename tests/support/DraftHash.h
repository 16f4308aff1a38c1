// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/call/DraftJson.h"

#include <QCryptographicHash>

/// Everything of a draft but where it stands, on the screen or aside, in one word.
inline QString hashOf(latarnia::CallDraft draft)
{
    draft.place.clear();
    draft.aside = false;
    return QString::fromLatin1(
        QCryptographicHash::hash(latarnia::textOf(draft), QCryptographicHash::Sha1).toHex());
}
