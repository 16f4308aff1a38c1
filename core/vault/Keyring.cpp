// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/Keyring.h"

#include "core/pack/Json.h"
#include "core/pack/JsonReader.h"
#include "core/vault/Proof.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <sodium.h>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

constexpr int FirstFormat = 1;
constexpr int Format = 2; ///< since there are capsules
constexpr int MaxSlots = 500;

QString base64(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QString textOf(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString{};
}

QJsonObject objectOf(const KeySlot &slot)
{
    QJsonObject object{{u"id"_s, slot.id},
                       {u"kind"_s, QString{codeOf(slot.kind)}},
                       {u"nameSalt"_s, base64(slot.nameSalt)},
                       {u"nameHash"_s, base64(slot.nameHash)},
                       {u"memory"_s, qint64(slot.cost.memory)},
                       {u"passes"_s, qint64(slot.cost.passes)},
                       {u"salt"_s, base64(slot.salt)},
                       {u"nonce"_s, base64(slot.nonce)},
                       {u"box"_s, base64(slot.box)},
                       {u"publicKey"_s, base64(slot.publicKey)},
                       {u"liveKey"_s, base64(slot.liveKey)},
                       {u"practiceKey"_s, base64(slot.practiceKey)},
                       {u"created"_s, textOf(slot.created)}};
    if (slot.retired.isValid())
        object.insert(u"retired"_s, textOf(slot.retired));
    if (!slot.former.isEmpty()) {
        QJsonArray former;
        for (const auto &sealed : slot.former)
            former.append(base64(sealed));
        object.insert(u"former"_s, former);
    }
    return object;
}

QJsonObject objectOf(const LeadsKey &leads)
{
    QJsonArray shares;
    for (const auto &share : leads.shares)
        shares.append(QJsonObject{{u"recipient"_s, share.recipient}, {u"sealed"_s, base64(share.sealed)}});
    return {
        {u"publicKey"_s, base64(leads.publicKey)}, {u"made"_s, textOf(leads.made)}, {u"shares"_s, shares}};
}

/// A keyring from before there were capsules keeps its text, and programs of that time read it.
int formatOf(const Keyring &keyring)
{
    const bool hasFormer = std::any_of(keyring.slotList.begin(), keyring.slotList.end(),
                                       [](const KeySlot &slot) { return !slot.former.isEmpty(); });
    return hasFormer || !keyring.leads.isEmpty() ? Format : FirstFormat;
}

QJsonObject objectOf(const Keyring &keyring)
{
    QJsonArray slots_;
    for (const auto &slot : keyring.slotList)
        slots_.append(objectOf(slot));
    QJsonObject object{{u"format"_s, formatOf(keyring)},
                       {u"vault"_s, keyring.vault},
                       {u"generation"_s, qint64(keyring.generation)},
                       {u"slots"_s, slots_},
                       {u"intakeKey"_s, base64(keyring.intakeKey)}};
    if (!keyring.leads.isEmpty()) {
        QJsonArray leads;
        for (const auto &each : keyring.leads)
            leads.append(objectOf(each));
        object.insert(u"leads"_s, leads);
    }
    return object;
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument{object}.toJson(QJsonDocument::Compact);
}

/// Bytes of exactly this size, or none at all where @p mayBeEmpty.
QByteArray bytesIn(JsonReader &in, QLatin1StringView key, qsizetype size, bool mayBeEmpty = false)
{
    const auto text = in.text(key);
    const auto bytes = QByteArray::fromBase64(text.toLatin1());
    if (bytes.size() != size && !(mayBeEmpty && bytes.isEmpty()))
        in.complain(Fault::OutOfRange, key, {}, QString::number(size));
    return bytes;
}

KeySlot slotFrom(JsonReader &in)
{
    constexpr qsizetype sealedKey = KeySize + crypto_box_SEALBYTES;
    KeySlot slot{.id = in.text("id"_L1),
                 .kind = in.code<SlotKind>("kind"_L1),
                 .nameSalt = bytesIn(in, "nameSalt"_L1, KdfSaltSize),
                 .nameHash = bytesIn(in, "nameHash"_L1, 32)};
    const int memory = in.number("memory"_L1, int(LeastCost.memory), int(GreatestCost.memory));
    const int passes = in.number("passes"_L1, int(LeastCost.passes), int(GreatestCost.passes));
    slot.cost = {std::uint64_t(memory), std::uint32_t(passes)};
    slot.salt = bytesIn(in, "salt"_L1, KdfSaltSize);
    slot.nonce = bytesIn(in, "nonce"_L1, crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
    slot.box
        = bytesIn(in, "box"_L1, crypto_box_SECRETKEYBYTES + crypto_aead_xchacha20poly1305_ietf_ABYTES, true);
    slot.publicKey = bytesIn(in, "publicKey"_L1, crypto_box_PUBLICKEYBYTES);
    slot.liveKey = bytesIn(in, "liveKey"_L1, sealedKey, true);
    slot.practiceKey = bytesIn(in, "practiceKey"_L1, sealedKey, true);
    slot.created = in.time("created"_L1);
    slot.retired = in.time("retired"_L1, Presence::Optional);
    const auto former = in.texts("former"_L1, Presence::Optional);
    for (const auto &sealed : former) {
        slot.former.append(QByteArray::fromBase64(sealed.toLatin1()));
        if (slot.former.last().size() != WrapSize)
            in.complain(Fault::OutOfRange, "former"_L1, {}, QString::number(WrapSize));
    }
    return slot;
}

Result<LeadsKey> leadsKeyFrom(JsonReader &in)
{
    LeadsKey leads{.publicKey = bytesIn(in, "publicKey"_L1, crypto_box_PUBLICKEYBYTES),
                   .made = in.time("made"_L1)};
    for (auto &share : in.each("shares"_L1)) {
        leads.shares.append(
            {.recipient = share.text("recipient"_L1), .sealed = bytesIn(share, "sealed"_L1, WrapSize)});
        if (const auto read = share.finish(); !read)
            return read.problem();
    }
    if (const auto read = in.finish(); !read)
        return read.problem();
    return leads;
}

Result<Keyring> keyringIn(const QJsonObject &object)
{
    JsonReader in{object, u"keyring.json"_s};
    (void)in.number("format"_L1, FirstFormat, Format);
    Keyring keyring{.vault = in.text("vault"_L1),
                    .generation = quint64(in.number("generation"_L1, 1, std::numeric_limits<int>::max()))};
    for (auto &slot : in.each("slots"_L1)) {
        keyring.slotList.append(slotFrom(slot));
        if (const auto read = slot.finish(); !read)
            return read.problem();
    }
    if (keyring.slotList.isEmpty() || keyring.slotList.size() > MaxSlots)
        in.complain(Fault::OutOfRange, "slots"_L1, {}, u"1-"_s + QString::number(MaxSlots));
    keyring.intakeKey = bytesIn(in, "intakeKey"_L1, crypto_box_PUBLICKEYBYTES);
    for (auto &each : in.each("leads"_L1, Presence::Optional)) {
        const auto leads = leadsKeyFrom(each);
        if (!leads)
            return leads.problem();
        keyring.leads.append(*leads);
    }
    if (const auto read = in.finish(); !read)
        return read.problem();
    return keyring;
}

QByteArray proofOf(const Keyring &keyring, const VaultKeys &keys)
{
    return proofOf(compact(objectOf(keyring)), "keyring"_L1, keys.live);
}

} // namespace

QByteArray keyringText(const Keyring &keyring)
{
    auto object = objectOf(keyring);
    object.insert(u"proof"_s, base64(keyring.proof));
    const auto sum = QCryptographicHash::hash(compact(object), QCryptographicHash::Sha256).toHex();
    return compact({{u"keyring"_s, object}, {u"sum"_s, QString::fromLatin1(sum)}}) + '\n';
}

Result<Keyring> keyringFrom(const QByteArray &text)
{
    const Problem damaged{.fault = Fault::KeyringDamaged, .file = u"keyring.json"_s};
    const auto parsed = parseJsonObject(text, u"keyring.json"_s);
    if (!parsed)
        return damaged;
    auto object = (*parsed)[u"keyring"].toObject();
    const auto proof = QByteArray::fromBase64(object.take(u"proof"_s).toString().toLatin1());
    auto keyring = keyringIn(object);
    if (!keyring)
        return keyring;
    keyring->proof = proof;
    // Whatever reads alike but is not what we write was changed by somebody or something.
    if (keyringText(*keyring) != text)
        return damaged;
    return keyring;
}

void prove(Keyring &keyring, const VaultKeys &keys)
{
    keyring.proof = proofOf(keyring, keys);
}

bool isProven(const Keyring &keyring, const VaultKeys &keys)
{
    return keyring.proof == proofOf(keyring, keys);
}

IntakePair intakePairOf(Bytes liveKey)
{
    SecretBytes seed{crypto_box_SEEDBYTES};
    constexpr std::string_view label = "intake";
    crypto_generichash(seed.data(), seed.size(), reinterpret_cast<const std::uint8_t *>(label.data()),
                       label.size(), liveKey.data(), liveKey.size());
    IntakePair pair;
    pair.publicKey.resize(crypto_box_PUBLICKEYBYTES);
    crypto_box_seed_keypair(reinterpret_cast<std::uint8_t *>(pair.publicKey.data()), pair.secretKey.data(),
                            seed.data());
    return pair;
}

} // namespace latarnia
