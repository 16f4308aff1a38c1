// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Code.h"
#include "core/vault/KeyWrap.h"

#include <array>

namespace latarnia {

/// What a capsule holds. Each kind is sealed, opened and destroyed on its own.
enum class CapsuleKind { Identity, Contact, Perpetrator, OtherState };

constexpr auto codesOf(CapsuleKind)
{
    return std::to_array<CodeName<CapsuleKind>>({
        {CapsuleKind::Identity, "identity"}, ///< of those who called or are called for
        {CapsuleKind::Contact, "contact"}, ///< how to ring back: forgotten long before who it was
        {CapsuleKind::Perpetrator, "perpetrator"}, ///< an alleged one
        {CapsuleKind::OtherState, "otherState"}, ///< words of another state of the call, line by line
    });
}

/// The call a capsule belongs to, and as what: it opens as nothing else.
struct CapsulePlace
{
    QString call{};
    CapsuleKind kind{};
};

/// What names somebody, sealed under a key of its own, and that key sealed to everybody who may read it.
/// Without the wraps nobody ever opens it again.
struct Capsule
{
    QByteArray sealed{};
    QList<KeyWrap> wraps{};

    bool operator==(const Capsule &) const = default;
};

/// Lengths are hidden in steps of this many bytes.
constexpr std::size_t CapsuleStep = 256;

/// Seals these bytes for whoever has one of the secret halves. NotAllowed where there is nobody, a key that
/// is none is KeyringDamaged.
Result<Capsule> sealCapsule(const CapsulePlace &place, Bytes clear, const QList<QByteArray> &publicKeys);

/// NotAllowed where the capsule was not sealed for this pair; StoreDamaged where it is of another place or
/// was changed.
Result<SecretBytes> openCapsule(const Capsule &capsule, const CapsulePlace &place, const BoxPair &pair);

} // namespace latarnia
