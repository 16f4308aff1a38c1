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

bool isNewPair(const Keyring &keyring, const Keyring &before)
{
    return !keyring.leads.isEmpty()
        && (before.leads.isEmpty() || before.leads.first().publicKey != keyring.leads.first().publicKey);
}

} // namespace

Result<> keepKeyring(OpenVaults &vaults, Keyring keyring)
{
    ++keyring.generation;
    prove(keyring, keysOf(vaults));
    const auto folder = vaults.live.folder();
    if (auto written = writeKeyring(folder, keyring); !written)
        return written;
    const bool hasNewPair = isNewPair(keyring, vaults.keyring);
    vaults.keyring = keyring;
    // Once more, so that the keyring before it has the pair, too: what is sealed to it must not hang on one
    // file.
    return hasNewPair ? writeKeyring(folder, keyring) : Result<>{};
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
