// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/PageSeal.h"

#include <algorithm>
#include <array>
#include <memory>

namespace latarnia::fuzz {

using Page = std::array<std::uint8_t, PageSize>;

/// The key of every vault here; no secret.
inline std::shared_ptr<const SecretBytes> fuzzKey()
{
    static const auto key = [] {
        auto bytes = std::make_shared<SecretBytes>(KeySize);
        std::fill_n(bytes->data(), KeySize, std::uint8_t{42});
        return bytes;
    }();
    return key;
}

/// What SQLite would hand over as page @p index, from 0: the first begins with its magic words and says how
/// many bytes it leaves free.
inline Page plainPage(std::size_t index)
{
    Page page{};
    for (std::size_t i = 0; i < BodySize; ++i)
        page[i] = std::uint8_t(i * 31 + index * 7 + 1);
    if (index == 0) {
        std::copy_n("SQLite format 3", SaltSize, page.begin());
        page[20] = std::uint8_t(ReserveSize);
    }
    return page;
}

} // namespace latarnia::fuzz
