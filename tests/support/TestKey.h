// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/SecretBytes.h"

#include <algorithm>
#include <memory>

/// A key every test may know: 32 times the same byte.
inline std::shared_ptr<const latarnia::SecretBytes> testKey(std::uint8_t byte = 42)
{
    auto key = std::make_shared<latarnia::SecretBytes>(latarnia::KeySize);
    std::fill_n(key->data(), latarnia::KeySize, byte);
    return key;
}
