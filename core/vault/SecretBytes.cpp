// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/SecretBytes.h"

#include <sodium.h>

#include <cstring>

#include <QtGlobal>

namespace latarnia {

void startSodium()
{
    if (sodium_init() < 0)
        qFatal("libsodium cannot start");
}

void SecretBytes::Wipe::operator()(std::uint8_t *bytes) const
{
    sodium_free(bytes);
}

SecretBytes::SecretBytes(std::size_t size)
    : m_size{size}
{
    startSodium();
    m_bytes.reset(static_cast<std::uint8_t *>(sodium_malloc(size)));
    if (!m_bytes)
        qFatal("no protected memory");
    sodium_memzero(m_bytes.get(), size);
}

SecretBytes SecretBytes::random(std::size_t size)
{
    SecretBytes bytes{size};
    randombytes_buf(bytes.data(), size);
    return bytes;
}

SecretBytes SecretBytes::copyOf(Bytes given)
{
    SecretBytes bytes{given.size()};
    std::memcpy(bytes.data(), given.data(), given.size());
    return bytes;
}

} // namespace latarnia
