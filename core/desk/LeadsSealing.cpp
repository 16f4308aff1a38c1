// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/KeyringChange.h"
#include "core/desk/LeadsKeys.h"
#include "core/store/Identities.h"
#include "core/store/Store.h"

#include <algorithm>

namespace latarnia {

namespace {

constexpr int Slice = 100; ///< about ten milliseconds: drafts go before

struct Sealing
{
    const BoxPair &former;
    QByteArray today{};
    SealedAnew done{};
    WrapMark mark{}; ///< behind the last wrap that was looked at
    bool isFinished{false};
};

Result<> sealSlice(Store &store, Sealing &sealing)
{
    auto capsules = Identities{store.database()}.capsules;
    const auto wraps = capsules.wrapsFor(keyIdOf(sealing.former.publicKey), sealing.mark, Slice);
    if (!wraps)
        return wraps.problem();
    for (const auto &each : *wraps) {
        sealing.mark = {.call = each.call, .kind = each.kind};
        const auto key = unwrap({each.wrap}, sealing.former);
        if (!key) {
            ++sealing.done.damaged;
            continue;
        }
        if (auto replaced = capsules.replaceWrap(each, wrapTo(sealing.today, *key)); !replaced)
            return replaced;
        ++sealing.done.wraps;
    }
    sealing.isFinished = wraps->size() < Slice;
    return {};
}

/// A slice that is undone counts for nothing.
Result<> sealAll(const StoreAccess &access, Sealing &sealing, const Stop &stop)
{
    while (!sealing.isFinished) {
        if (stop.isAsked())
            return Problem{.fault = Fault::Stopped};
        auto next = sealing;
        const auto sealed = access([&next](Store &store) {
            return atomically(store.database(), [&] { return sealSlice(store, next); });
        });
        if (!sealed)
            return sealed;
        sealing.done = next.done;
        sealing.mark = next.mark;
        sealing.isFinished = next.isFinished;
    }
    return {};
}

} // namespace

Result<SealedAnew> sealAnewForLeads(OpenVaults &vaults, const StoreAccess &access, const Stop &stop)
{
    SealedAnew all;
    if (vaults.keyring.leads.size() < 2)
        return all;
    const auto pairs = pairsOf(vaults);
    auto keyring = vaults.keyring;
    for (const auto &former : vaults.keyring.leads.sliced(1)) {
        const auto pair = std::find_if(pairs.begin(), pairs.end(), [&former](const BoxPair &each) {
            return each.publicKey == former.publicKey;
        });
        if (pair == pairs.end())
            return Problem{.fault = Fault::NotAllowed};
        Sealing sealing{.former = *pair, .today = keyring.leads.first().publicKey};
        if (const auto sealed = sealAll(access, sealing, stop); !sealed)
            return sealed.problem();
        all.wraps += sealing.done.wraps;
        all.damaged += sealing.done.damaged;
        if (sealing.done.damaged == 0)
            keyring.leads.removeOne(former);
    }
    if (keyring == vaults.keyring)
        return all;
    const auto kept = keepKeyring(vaults, keyring);
    return kept ? Result<SealedAnew>{all} : kept.problem();
}

} // namespace latarnia
