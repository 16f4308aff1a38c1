// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/AuditCost.h"

#include "core/store/Store.h"
#include "core/vault/AuditSeal.h"
#include "tests/support/SampleAudit.h"
#include "tests/support/TestVault.h"

#include <QTemporaryDir>

using namespace latarnia;
using namespace Qt::StringLiterals;

namespace {

constexpr int LinesPerCommit = 10'000;
constexpr double MostPerMillion = 2000; // milliseconds
constexpr int Changes = 200;

const auto TheDesk = u"A"_s;

constexpr auto Insert = "INSERT INTO audit VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr auto Move = "UPDATE audit_chain SET seq = ?, head = ?, mac_key = ? WHERE desk = ?";

/// The lines as the table would write them, but with the chain kept in memory.
bool fill(Store &store, Bytes root, int lines)
{
    auto chain = chainFrom(TheDesk, root);
    for (int made = 0; made < lines;) {
        const auto done = atomically(store.database(), [&]() -> Result<> {
            for (int n = 0; n < LinesPerCommit && made < lines; ++n) {
                const auto line = appendTo(chain, sampleEntry(++made));
                QVariantList columns;
                const auto texts = QString::fromUtf8(auditText(line)).split(QLatin1Char{AuditSeparator});
                for (const auto &text : texts)
                    columns.append(text);
                if (const auto added = store.database().run(Insert, columns); !added)
                    return added;
            }
            return store.database().run(
                Move,
                {chain.seq, QString::fromLatin1(chain.head), QString::fromLatin1(hexOf(chain.key)), TheDesk});
        });
        if (!done)
            return false;
    }
    return true;
}

double change(Store &store, bool isAudited)
{
    int n = 0;
    return millisecondsOf(Changes, [&] {
        (void)atomically(store.database(), [&]() -> Result<> {
            if (isAudited)
                (void)store.office().audit.append(TheDesk, sampleEntry(++n));
            return store.office().meta.keep(u"bench"_s, QString::number(++n));
        });
    });
}

} // namespace

void benchAudit(Bench &bench, int lines)
{
    const QTemporaryDir folder;
    const auto vault = testVault(folder.path());
    auto store = *Store::open(vault, Access::Write);
    auto &audit = store->office().audit;
    const auto root = *audit.begin(TheDesk);
    bench.require("the lines were written", fill(*store, root, lines));
    const auto check = [&](const AuditProof &proof) {
        return millisecondsOf(1, [&] {
            const auto report = audit.check(TheDesk, proof);
            if (!report || report->lines < lines || !report->findings.isEmpty())
                bench.require("the audit is as it was written", false);
        });
    };
    const auto name = u"audit: %1 lines checked"_s.arg(lines);
    const Target target{.atMost = MostPerMillion * lines / 1e6};
    bench.compare(qPrintable(name + u", with the root"_s), target, [&] { return check({.root = &root}); });
    bench.compare(qPrintable(name + u", without it"_s), target, [&] { return check({}); });
    bench.compare("audit: the last 10 000 lines at the start", {.atMost = 200}, [&] {
        return millisecondsOf(1, [&] { (void)audit.check(TheDesk, {.from = lines - 10'000}); });
    });
    bench.compare(
        "audit: a change with its line (alone)", {.atMost = 5, .above = 2},
        [&] { return change(*store, true); }, [&] { return change(*store, false); });
}
