// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Code.h"

#include <array>

namespace latarnia {

/// How the caller is addressed: Pani, Pan, or ty/tú. English has one form.
enum class AddressForm { Feminine, Masculine, Familiar };

constexpr auto codesOf(AddressForm)
{
    return std::to_array<CodeName<AddressForm>>({
        {AddressForm::Feminine, "feminine"},
        {AddressForm::Masculine, "masculine"},
        {AddressForm::Familiar, "familiar"},
    });
}

} // namespace latarnia
