// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/call/DraftJson.h"
#include "core/call/DraftWords.h"
#include "tests/fuzz/Expect.h"
#include "tests/fuzz/Targets.h"

namespace latarnia::fuzz {

/// A draft that is read is written and read again as the same call, letter by letter.
void draft(Input input)
{
    const auto read = draftFrom(bytesOf(input));
    if (!read)
        return;
    const auto text = textOf(*read);
    const auto again = draftFrom(text);
    expect(bool(again), "a draft that was read is written so that it can be read");
    expect(*again == *read, "and is the same call");
    expect(textOf(*again) == text, "and the same text");
    auto clean = *read;
    cleanWords(clean);
    expect(clean == *read, "the words of a draft that was read are clean");
}

} // namespace latarnia::fuzz
