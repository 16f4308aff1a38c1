// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/ErasureLedger.h"
#include "core/store/Store.h"
#include "tests/fuzz/Expect.h"
#include "tests/fuzz/ScratchFolder.h"
#include "tests/fuzz/Targets.h"
#include "tests/support/TestVault.h"

using namespace Qt::StringLiterals;

namespace latarnia::fuzz {

namespace {

/// What proves lines to the vault of every test.
const LedgerKeys &keys()
{
    static const ScratchFolder folder;
    static const LedgerKeys known = [] {
        const auto vault = testVault(folder.pathOf("data"));
        const auto store = Store::open(vault, Access::Read);
        return *LedgerKeys::of(vault, **store);
    }();
    return known;
}

const LedgerLine &proven()
{
    static const auto line = keys().prove({.call = u"01900000-0000-7000-8000-000000000001"_s,
                                           .what = u"narrative"_s,
                                           .reason = u"retention"_s,
                                           .at = QDateTime{QDate{2026, 11, 27}, QTime{3, 0}, Qt::UTC}});
    return line;
}

} // namespace

/// A line is taken only as it was written, counts only as it was proven, and nothing beside it changes it.
void erasure_ledger(Input input)
{
    const auto raw = bytesOf(input);
    const auto lines = ledgerLinesIn(raw);
    for (const auto &line : lines) {
        expect(raw.contains(ledgerText(line)), "a line that is read is written the same, byte by byte");
        expect(!keys().isProven(line) || line.part == proven().part, "a line that was changed is not proven");
    }
    const auto known = ledgerText(proven());
    auto before = raw;
    if (!before.isEmpty() && !before.endsWith('\n'))
        before += '\n';
    expect(ledgerLinesIn(before + known).constLast() == proven(),
           "what stands before a line does not hide it");
    expect(ledgerLinesIn(known + raw).constFirst() == proven(), "nor what stands behind it");
    const LedgerLine other{.part = proven().part, .proofs = {raw.left(32).toHex().leftJustified(64, 'a')}};
    expect(!keys().isProven(other), "a proof is not guessed");
}

} // namespace latarnia::fuzz
