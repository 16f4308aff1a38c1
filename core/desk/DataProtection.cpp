// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/DataProtection.h"

#include "core/desk/Lane.h"

namespace latarnia {

DataProtection::DataProtection(Vault vault, DeskIdentity identity, std::shared_ptr<Lane> writer, Clock clock,
                               QObject *parent)
    : QObject{parent}
    , m_vault{std::move(vault)}
    , m_identity{std::move(identity)}
    , m_writer{std::move(writer)}
    , m_clock{std::move(clock)}
{
}

} // namespace latarnia
