// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/KeySlot.h"

#include "core/base/Fold.h"
#include "core/vault/AuditSeal.h"
#include "core/vault/BoxPair.h"
#include "core/vault/RawBytes.h"

#include <QUuid>

#include <sodium.h>

#include <algorithm>

namespace latarnia {

namespace {

constexpr qsizetype HashSize = 32;

QByteArray randomBytes(qsizetype size)
{
    QByteArray bytes{size, '\0'};
    randombytes_buf(bytes.data(), std::size_t(size));
    return bytes;
}

QByteArray hashOfName(const QByteArray &salt, const QString &user)
{
    const auto name = folded(user.trimmed()).toUtf8();
    QByteArray hash{HashSize, '\0'};
    crypto_generichash(bytesOf(hash), HashSize, bytesOf(name), std::size_t(name.size()), bytesOf(salt),
                       std::size_t(salt.size()));
    return hash;
}

/// What the box is bound to: the slot cannot be moved to another vault nor its cost be lowered.
QByteArray coveredBy(const KeySlot &slot, const QString &vault)
{
    return (vault + u'|' + slot.id + u'|' + codeOf(slot.kind) + u'|' + QString::number(slot.cost.memory)
            + u'|' + QString::number(slot.cost.passes))
        .toLatin1();
}

Result<SecretBytes> boxKey(const KeySlot &slot, Bytes passphrase)
{
    return keyFromPassphrase(
        passphrase, std::span<const std::uint8_t, KdfSaltSize>{bytesOf(slot.salt), KdfSaltSize}, slot.cost);
}

bool openSealed(const QByteArray &sealed, const KeySlot &slot, Bytes secretKey, SecretBytes &out)
{
    return sealed.size() == qsizetype(crypto_box_SEALBYTES + out.size())
        && crypto_box_seal_open(out.data(), bytesOf(sealed), std::size_t(sealed.size()),
                                bytesOf(slot.publicKey), secretKey.data())
        == 0;
}

} // namespace

Result<KeySlot> makeSlot(SlotKind kind, const QString &vault, const QString &user, Bytes passphrase,
                         const KdfCost &cost, const VaultKeys &keys, const QDateTime &now)
{
    startSodium();
    const auto pair = isZero(keys.own) ? makeBoxPair() : boxPairOf(keys.own);
    KeySlot slot{.id = QUuid::createUuid().toString(QUuid::WithoutBraces),
                 .kind = kind,
                 .nameSalt = randomBytes(KdfSaltSize),
                 .cost = cost,
                 .salt = randomBytes(KdfSaltSize),
                 .nonce = randomBytes(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES),
                 .publicKey = pair.publicKey,
                 .created = now};
    slot.nameHash = hashOfName(slot.nameSalt, user);
    const auto key = boxKey(slot, passphrase);
    if (!key)
        return key.problem();
    const auto &secretKey = pair.secretKey;
    const auto covered = coveredBy(slot, vault);
    slot.box = QByteArray{qsizetype(secretKey.size() + crypto_aead_xchacha20poly1305_ietf_ABYTES), '\0'};
    crypto_aead_xchacha20poly1305_ietf_encrypt(bytesOf(slot.box), nullptr, secretKey.data(), secretKey.size(),
                                               bytesOf(covered), std::size_t(covered.size()), nullptr,
                                               bytesOf(slot.nonce), key->data());
    resealSlot(slot, keys);
    return slot;
}

void resealSlot(KeySlot &slot, const VaultKeys &keys)
{
    slot.liveKey = sealTo(slot.publicKey, keys.live);
    slot.practiceKey = sealTo(slot.publicKey, keys.practice);
}

Result<VaultKeys> openSlot(const KeySlot &slot, const QString &vault, Bytes passphrase)
{
    startSodium();
    const Problem wrong{.fault = Fault::WrongPassphrase};
    SecretBytes secretKey{crypto_box_SECRETKEYBYTES};
    const auto boxSize = qsizetype(secretKey.size() + crypto_aead_xchacha20poly1305_ietf_ABYTES);
    if (slot.retired.isValid() || slot.box.size() != boxSize)
        return wrong;
    const auto key = boxKey(slot, passphrase);
    if (!key)
        return key.problem();
    const auto covered = coveredBy(slot, vault);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(
            secretKey.data(), nullptr, nullptr, bytesOf(slot.box), std::size_t(slot.box.size()),
            bytesOf(covered), std::size_t(covered.size()), bytesOf(slot.nonce), key->data())
        != 0)
        return wrong;
    VaultKeys keys;
    if (!openSealed(slot.liveKey, slot, secretKey, keys.live)
        || !openSealed(slot.practiceKey, slot, secretKey, keys.practice))
        return Problem{.fault = Fault::KeyringDamaged};
    keys.own = std::move(secretKey);
    return keys;
}

bool isSlotOf(const KeySlot &slot, const QString &user)
{
    return slot.kind == SlotKind::Person && slot.nameHash == hashOfName(slot.nameSalt, user);
}

} // namespace latarnia
