// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/Keyring.h"
#include "tests/fuzz/Expect.h"
#include "tests/fuzz/Targets.h"

#include <QCryptographicHash>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace latarnia::fuzz {

namespace {

const VaultKeys &keys()
{
    static const VaultKeys known = [] {
        VaultKeys some;
        std::fill_n(some.live.data(), KeySize, std::uint8_t{1});
        std::fill_n(some.practice.data(), KeySize, std::uint8_t{2});
        return some;
    }();
    return known;
}

KeySlot slotOf(SlotKind kind, char fill)
{
    return {.id = u"018f0000-0000-7000-8000-00000000000"_s + QLatin1Char{fill},
            .kind = kind,
            .nameSalt = QByteArray{16, fill},
            .nameHash = QByteArray{32, fill},
            .cost = LeastCost,
            .salt = QByteArray{16, fill},
            .nonce = QByteArray{24, fill},
            .box = QByteArray{48, fill},
            .publicKey = QByteArray{32, fill},
            .liveKey = QByteArray{80, fill},
            .practiceKey = QByteArray{80, fill},
            .created = QDateTime{QDate{2026, 11, 26}, QTime{3, 0}, QTimeZone::utc()}};
}

/// The keyring the keys above have proven; tests/fuzz/corpus/keyring has its text.
const Keyring &proven()
{
    static const Keyring known = [] {
        Keyring keyring{.vault = u"018f0000-0000-7000-8000-000000000000"_s,
                        .generation = 1,
                        .slotList = {slotOf(SlotKind::Person, 'a'), slotOf(SlotKind::Kit, 'b')},
                        .intakeKey = QByteArray{32, 'i'}};
        prove(keyring, keys());
        return keyring;
    }();
    return known;
}

/// The input as the object of a keyring, closed by its right sum: a fuzzer does not find a hash.
QByteArray withSum(const QByteArray &object)
{
    const auto sum = QCryptographicHash::hash(object, QCryptographicHash::Sha256).toHex();
    return "{\"keyring\":" + object + ",\"sum\":\"" + sum + "\"}\n";
}

void readOne(const QByteArray &text)
{
    const auto read = keyringFrom(text);
    if (!read)
        return;
    expect(keyringText(*read) == text, "a keyring that is read is written the same, byte by byte");
    expect(!isProven(*read, keys()) || *read == proven(), "a keyring that was changed is not proven");
    for (const auto &slot : read->slotList) {
        expect(isBearable(slot.cost), "no cost beyond the bounds is taken from a file");
        expect(slot.box.isEmpty() || slot.box.size() == 48, "a box has its size or is gone");
        (void)isSlotOf(slot, u"anna"_s);
    }
}

} // namespace

/// A keyring is taken only as it was written, and proven only as it was proven.
void keyring(Input input)
{
    static const bool isSound = [] {
        const auto again = keyringFrom(keyringText(proven()));
        return again && isProven(*again, keys());
    }();
    expect(isSound, "the keyring as it was proven is proven");
    const auto text = bytesOf(input);
    readOne(text);
    readOne(withSum(text));
}

} // namespace latarnia::fuzz
