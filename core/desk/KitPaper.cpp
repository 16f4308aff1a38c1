// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/KitPaper.h"

#include "core/store/Store.h"

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

constexpr auto CheckedKit = "checkedKit"_L1; ///< in the vault: the slot whose words were read back

} // namespace

Result<KitPaper> kitPaper(const OpenVaults &vaults, const StoreAccess &access)
{
    const auto *kit = kitOf(vaults.keyring);
    if (!kit)
        return KitPaper{};
    QString checked;
    const auto read = access([&](Store &store) -> Result<> {
        const auto value = store.office().meta.value(CheckedKit);
        if (!value)
            return value.problem();
        checked = *value;
        return {};
    });
    if (!read)
        return read.problem();
    return KitPaper{.made = kit->created, .isChecked = checked == kit->id};
}

Result<> noteKitChecked(const OpenVaults &vaults, const StoreAccess &access)
{
    const auto *kit = kitOf(vaults.keyring);
    if (!kit)
        return Problem{.fault = Fault::NotFound};
    return access([id = kit->id](Store &store) { return store.office().meta.keep(CheckedKit, id); });
}

} // namespace latarnia
