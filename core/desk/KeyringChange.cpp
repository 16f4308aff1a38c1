// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/KeyringChange.h"

#include "core/vault/KeyringFile.h"

#include <algorithm>

namespace latarnia {

namespace {

const BoxPair *pairOf(const QByteArray &publicKey, const std::vector<BoxPair> &pairs)
{
    const auto found = std::find_if(pairs.begin(), pairs.end(),
                                    [&](const BoxPair &pair) { return pair.publicKey == publicKey; });
    return found == pairs.end() ? nullptr : &*found;
}

bool hasShare(const LeadsKey &leads, const QByteArray &publicKey)
{
    const auto id = keyIdOf(publicKey);
    return std::any_of(leads.shares.begin(), leads.shares.end(),
                       [&id](const KeyWrap &share) { return share.recipient == id; });
}

} // namespace

Result<> keepKeyring(OpenVaults &vaults, Keyring keyring)
{
    ++keyring.generation;
    prove(keyring, keysOf(vaults));
    if (auto written = writeKeyring(vaults.live.folder(), keyring); !written)
        return written;
    vaults.keyring = keyring;
    return {};
}

void retireSlot(Keyring &keyring, const QString &slot, const QDateTime &now)
{
    for (auto &each : keyring.slotList) {
        if (each.id != slot)
            continue;
        each.box.clear();
        each.liveKey.clear();
        each.practiceKey.clear();
        each.former.clear();
        each.retired = now;
        const auto id = keyIdOf(each.publicKey);
        for (auto &leads : keyring.leads)
            leads.shares.removeIf([&id](const KeyWrap &share) { return share.recipient == id; });
    }
}

void handOver(Keyring &keyring, const KeySlot &before, KeySlot &fresh, const std::vector<BoxPair> &pairs)
{
    if (const auto *own = pairOf(before.publicKey, pairs)) {
        fresh.former.append(sealTo(fresh.publicKey, own->secretKey));
        for (const auto &sealed : before.former) {
            if (const auto secret = openWith(*own, sealed))
                fresh.former.append(sealTo(fresh.publicKey, *secret));
        }
    }
    for (auto &leads : keyring.leads) {
        const auto *pair = pairOf(leads.publicKey, pairs);
        if (pair && hasShare(leads, before.publicKey))
            leads.shares.append(wrapTo(fresh.publicKey, pair->secretKey));
    }
}

} // namespace latarnia
