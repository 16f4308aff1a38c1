// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/StoreAccess.h"

#include "core/desk/DataFolder.h"
#include "core/desk/Lane.h"

#include <future>

namespace latarnia {

StoreAccess alone(const Vault &vault)
{
    return [vault](const StoreWork &work) -> Result<> {
        const auto lock = lockFolder(vault.folder());
        if (!lock)
            return lock.problem();
        const auto store = Store::open(vault, Access::Write);
        return store ? work(**store) : store.problem();
    };
}

Result<StoreAccess> heldOpen(const Vault &vault)
{
    auto lock = lockFolder(vault.folder());
    if (!lock)
        return lock.problem();
    auto store = Store::open(vault, Access::Write);
    if (!store)
        return store.problem();
    // The store closes before the lock goes.
    return StoreAccess{
        [lock = std::shared_ptr<LockFile>{*std::move(lock)},
         store = std::shared_ptr<Store>{*std::move(store)}](const StoreWork &work) { return work(*store); }};
}

StoreAccess through(const std::shared_ptr<Lane> &lane)
{
    return [lane](const StoreWork &work) -> Result<> {
        auto told = std::make_shared<std::promise<Result<>>>();
        auto answer = told->get_future();
        lane->post(
            Urgency::Other, [told, work](Store &store) { told->set_value(work(store)); },
            [told](const Problem &problem) { told->set_value(problem); });
        return answer.get();
    };
}

} // namespace latarnia
