// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Code.h"
#include "core/vault/SecretBytes.h"

#include <array>

namespace latarnia {

/// What a blind key stands for; a key of one kind never equals one of another.
enum class BlindKind { Phone, Name, Employer, Place, Nickname, ContactPhone };

constexpr auto codesOf(BlindKind)
{
    return std::to_array<CodeName<BlindKind>>({
        {BlindKind::Phone, "phone"},
        {BlindKind::Name, "name"},
        {BlindKind::Employer, "employer"},
        {BlindKind::Place, "place"},
        {BlindKind::Nickname, "nickname"},
        {BlindKind::ContactPhone, "contactPhone"}, ///< of a plan to ring back, forgotten with it
    });
}

/// By what sealed words are found again without being opened: 32 hexadecimal digits that say nothing to
/// whoever has not got the key. @p plain must be written one way only.
QString blindKey(Bytes key, BlindKind kind, const QString &plain);

} // namespace latarnia
