// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/PageSeal.h"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <string_view>
#include <utility>

namespace latarnia {

namespace {

constexpr int Rounds = 4;
constexpr std::size_t RoundKeySize = crypto_shorthash_KEYBYTES;
constexpr std::size_t ChecksumAt = 16; ///< in a frame header
constexpr std::size_t PlaceSize = 16;

static_assert(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES == NonceSize);
static_assert(crypto_aead_xchacha20poly1305_ietf_ABYTES == TagSize);
static_assert(crypto_aead_xchacha20poly1305_ietf_KEYBYTES == KeySize);

void derive(Bytes master, std::string_view label, std::span<const std::uint8_t, SaltSize> salt,
            MutableBytes out)
{
    crypto_generichash_state state;
    crypto_generichash_init(&state, master.data(), master.size(), out.size());
    crypto_generichash_update(&state, reinterpret_cast<const std::uint8_t *>(label.data()), label.size());
    crypto_generichash_update(&state, salt.data(), salt.size());
    crypto_generichash_final(&state, out.data(), out.size());
    sodium_memzero(&state, sizeof state);
}

/// What the tag covers beside the page: its role, seven zero bytes, its number with the lowest byte first.
std::array<std::uint8_t, PlaceSize> bytesOf(PagePlace place)
{
    std::array<std::uint8_t, PlaceSize> bytes{};
    bytes[0] = static_cast<std::uint8_t>(place.role);
    for (std::size_t i = 0; i < 8; ++i)
        bytes[8 + i] = static_cast<std::uint8_t>(place.number >> (8 * i));
    return bytes;
}

/// Page 1 of the database begins with the salt, in the clear; nothing else does.
std::size_t clearBytes(PagePlace place)
{
    return place.role == PageRole::Database && place.number == 1 ? SaltSize : 0;
}

std::uint32_t word(const std::uint8_t *bytes)
{
    return std::uint32_t(bytes[0]) | std::uint32_t(bytes[1]) << 8 | std::uint32_t(bytes[2]) << 16
        | std::uint32_t(bytes[3]) << 24;
}

void putWord(std::uint8_t *bytes, std::uint32_t value)
{
    for (int i = 0; i < 4; ++i)
        bytes[i] = static_cast<std::uint8_t>(value >> (8 * i));
}

} // namespace

PageSeal::PageSeal(Bytes master, std::span<const std::uint8_t, SaltSize> salt)
    : m_keys{KeySize + Rounds * RoundKeySize}
{
    std::copy(salt.begin(), salt.end(), m_salt);
    const MutableBytes keys{m_keys};
    derive(master, "page", salt, keys.first(KeySize));
    constexpr std::string_view labels[Rounds]{"mask0", "mask1", "mask2", "mask3"};
    for (std::size_t i = 0; i < Rounds; ++i)
        derive(master, labels[i], salt, keys.subspan(KeySize + i * RoundKeySize, RoundKeySize));
}

bool PageSeal::seal(PagePlace place, const std::uint8_t *plain, std::uint8_t *sealed) const
{
    if (!std::all_of(plain + BodySize, plain + PageSize, [](std::uint8_t byte) { return byte == 0; }))
        return false;
    const auto clear = clearBytes(place);
    const auto covered = bytesOf(place);
    auto *nonce = sealed + BodySize;
    randombytes_buf(nonce, NonceSize);
    crypto_aead_xchacha20poly1305_ietf_encrypt_detached(sealed + clear, nonce + NonceSize, nullptr,
                                                        plain + clear, BodySize - clear, covered.data(),
                                                        covered.size(), nullptr, nonce, m_keys.data());
    std::copy_n(m_salt, clear, sealed);
    return true;
}

bool PageSeal::open(PagePlace place, const std::uint8_t *sealed, std::uint8_t *plain) const
{
    constexpr char magic[SaltSize + 1] = "SQLite format 3"; // 16 bytes with its zero
    const auto clear = clearBytes(place);
    const auto covered = bytesOf(place);
    const auto *nonce = sealed + BodySize;
    if (crypto_aead_xchacha20poly1305_ietf_decrypt_detached(
            plain + clear, nullptr, sealed + clear, BodySize - clear, nonce + NonceSize, covered.data(),
            covered.size(), nonce, m_keys.data())
        != 0)
        return false;
    std::memcpy(plain, magic, clear);
    std::memset(plain + BodySize, 0, ReserveSize);
    return true;
}

std::uint32_t PageSeal::round(int index, const std::uint8_t *frameHeader, std::uint32_t half) const
{
    std::uint8_t input[ChecksumAt + 4];
    std::uint8_t hash[crypto_shorthash_BYTES];
    std::copy_n(frameHeader, ChecksumAt, input);
    putWord(input + ChecksumAt, half);
    crypto_shorthash(hash, input, sizeof input, m_keys.data() + KeySize + std::size_t(index) * RoundKeySize);
    return word(hash);
}

void PageSeal::hideChecksum(std::uint8_t *frameHeader) const
{
    auto left = word(frameHeader + ChecksumAt);
    auto right = word(frameHeader + ChecksumAt + 4);
    for (int i = 0; i < Rounds; ++i)
        left = std::exchange(right, left ^ round(i, frameHeader, right));
    putWord(frameHeader + ChecksumAt, left);
    putWord(frameHeader + ChecksumAt + 4, right);
}

void PageSeal::showChecksum(std::uint8_t *frameHeader) const
{
    auto left = word(frameHeader + ChecksumAt);
    auto right = word(frameHeader + ChecksumAt + 4);
    for (int i = Rounds - 1; i >= 0; --i)
        right = std::exchange(left, right ^ round(i, frameHeader, left));
    putWord(frameHeader + ChecksumAt, left);
    putWord(frameHeader + ChecksumAt + 4, right);
}

} // namespace latarnia
