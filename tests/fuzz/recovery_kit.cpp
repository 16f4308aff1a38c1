// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/RecoveryKit.h"
#include "tests/fuzz/Expect.h"
#include "tests/fuzz/Targets.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace latarnia::fuzz {

namespace {

void readTyped(const QString &typed)
{
    const auto secret = kitFrom(typed);
    if (!secret) {
        expect(secret.problem().found.size() <= 20, "what was typed stands in no problem");
        return;
    }
    expect(secret->size() == KitSize, "a kit has its size");
    auto letters = typed.toLower();
    letters.removeIf([](QChar c) { return c.isSpace() || c == u'-' || c == u'–'; });
    expect(kitWords(*secret).join(QString{}) == letters, "a kit that is taken is the one that was typed");
}

/// The words of the kit whose bytes the input begins with; @p edits change single letters.
void writeAndRead(Input bytes, Tape edits)
{
    SecretBytes secret{KitSize};
    std::copy_n(bytes.begin(), std::min(bytes.size(), KitSize), secret.data());
    auto words = kitWords(secret).join(u' ');
    const auto written = words;
    while (!edits.isAtEnd()) {
        const auto at = qsizetype(edits.below(std::size_t(words.size())));
        words[at] = QChar{char16_t(edits.byte())};
    }
    const auto read = kitFrom(words);
    if (words == written)
        expect(read && std::equal(secret.data(), secret.data() + KitSize, read->data()),
               "the words of a kit give its bytes");
    else
        readTyped(words);
}

} // namespace

/// Words typed from paper are the kit they were printed from, or none.
void recovery_kit(Input input)
{
    readTyped(QString::fromUtf8(bytesOf(input)));
    const auto start = std::min(input.size(), KitSize);
    writeAndRead(input.first(start), Tape{input.subspan(start)});
}

} // namespace latarnia::fuzz
