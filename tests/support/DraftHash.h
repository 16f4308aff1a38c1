// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/call/DraftJson.h"

#include <QCryptographicHash>

/// Everything of a draft but the place on the screen, in one word.
inline QString hashOf(latarnia::CallDraft draft)
{
    draft.place.clear();
    return QString::fromLatin1(
        QCryptographicHash::hash(latarnia::textOf(draft), QCryptographicHash::Sha1).toHex());
}
