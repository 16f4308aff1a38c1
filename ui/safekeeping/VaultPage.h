// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/BackupKeeper.h"
#include "core/desk/VaultKeeping.h"
#include "ui/safekeeping/CardPage.h"

namespace latarnia {

/// What the page looks after; without keys it stays empty.
struct VaultPageParts
{
    VaultKeeping *keeping{nullptr};
    BackupKeeper *backups{nullptr};
};

/// Looking after the vault: who has a key, the recovery kit, backups; a card each.
class VaultPage : public CardPage
{
    Q_OBJECT

public:
    explicit VaultPage(const VaultPageParts &parts, QWidget *parent = nullptr);

protected:
    void translate() override;
};

} // namespace latarnia
