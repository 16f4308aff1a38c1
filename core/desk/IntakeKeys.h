// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/Unlocking.h"

#include <vector>

namespace latarnia {

class Store;

/// What opens calls that were sealed while nobody was inside: today's key, and the one before the keys of the
/// vault were changed, for a call that was being taken in that moment.
class IntakeKeys
{
public:
    /// @p store is that of the vault.
    static Result<IntakeKeys> of(const OpenVaults &vaults, Store &store);
    /// Keeps, inside the vault, what opens that which was sealed under the keys of before.
    static Result<> keepFormer(Store &store, const OpenVaults &before);

    /// StoreDamaged when none of them opens it.
    Result<SecretBytes> open(const QByteArray &sealed) const;

private:
    std::vector<IntakePair> m_pairs;
};

} // namespace latarnia
