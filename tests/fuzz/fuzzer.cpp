// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/Targets.h"

// FUZZ_TARGET names the one target of this fuzzer, see CMakeLists.txt.

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    latarnia::fuzz::FUZZ_TARGET({bytes, size});
    return 0;
}
