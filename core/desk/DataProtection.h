// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/desk/DeskIdentity.h"
#include "core/vault/Vault.h"

#include <QObject>

#include <memory>

namespace latarnia {

class Lane;

/// What is done for the people the data are about: erasing in time, finding, telling, correcting.
class DataProtection : public QObject
{
    Q_OBJECT

public:
    DataProtection(Vault vault, DeskIdentity identity, std::shared_ptr<Lane> writer, Clock clock,
                   QObject *parent = nullptr);

private:
    Vault m_vault;
    DeskIdentity m_identity;
    std::shared_ptr<Lane> m_writer;
    Clock m_clock;
};

} // namespace latarnia
