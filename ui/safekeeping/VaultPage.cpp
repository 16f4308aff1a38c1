// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safekeeping/VaultPage.h"

#include "ui/safekeeping/BackupCard.h"
#include "ui/safekeeping/KitCard.h"
#include "ui/safekeeping/OrganisationCard.h"
#include "ui/safekeeping/PeopleCard.h"

using namespace Qt::StringLiterals;

namespace latarnia {

VaultPage::VaultPage(const VaultPageParts &parts, QWidget *parent)
    : CardPage{u"vaultPage"_s, parent}
{
    if (parts.keeping) {
        addCard(Side::Left, new PeopleCard{*parts.keeping});
        addCard(Side::Left, new OrganisationCard{*parts.keeping});
        addCard(Side::Right, new KitCard{*parts.keeping});
        if (parts.backups)
            addCard(Side::Right, new BackupCard{*parts.keeping, *parts.backups});
        parts.keeping->look();
    }
    VaultPage::translate();
}

void VaultPage::translate()
{
    setHeading(tr("Vault"),
               tr("Who has a key, the recovery kit, and backups. Calls go on as always: F2 takes one."));
}

} // namespace latarnia
