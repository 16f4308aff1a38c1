// SPDX-License-Identifier: GPL-3.0-or-later
#include "ReplayCost.h"

#include "core/desk/Archive.h"
#include "core/desk/RuleReplay.h"
#include "tests/support/AtTheDesk.h"
#include "tests/support/OtherPacks.h"
#include "tests/support/SealedConnection.h"
#include "tests/support/TestVault.h"

#include <QTemporaryDir>

using namespace latarnia;
using namespace Qt::StringLiterals;

namespace {

constexpr double MostPerMillion = 50'000; // milliseconds: 60 s for 1.2 million

/// What a replay needs to know, row by row.
double readByHand(const Vault &vault)
{
    SealedConnection open{vault.file(), {}, std::make_shared<SecretBytes>(SecretBytes::copyOf(vault.key()))};
    return millisecondsOf(1, [&] {
        qsizetype read = 0;
        for (const auto &sql :
             {u"SELECT * FROM call ORDER BY desk, seq"_s,
              u"SELECT p.* FROM call c JOIN person p ON p.call = c.id ORDER BY c.desk, c.seq, p.position"_s,
              u"SELECT a.* FROM call c JOIN person p ON p.call = c.id JOIN answer a ON a.person = p.id "
              "ORDER BY c.desk, c.seq, p.position"_s}) {
            QSqlQuery query{open.database()};
            query.setForwardOnly(true);
            query.exec(sql);
            while (query.next())
                read += query.value(0).toString().size() + query.value(1).toString().size();
        }
        if (read == 0)
            std::puts("nothing was read: the measure is void");
    });
}

} // namespace

void benchReplay(Bench &bench, int calls)
{
    const QTemporaryDir folder;
    const auto vault = testVault(folder.filePath(u"d"_s));
    const auto content = *loadContent();
    bench.require("calls are there",
                  bool(generateCalls(vault, calls, 1, content.instrument, atTheDesk(), utcNow)));
    const auto rules = *rulesToTry({packOf(instrumentWithWeight(u"D4.01"_s, u"weak"_s)),
                                    packOf(routingWithFirst(u"T2"_s, u"kcik-duty"_s))});
    const ReplayOrder order{.vault = vault, .identity = atTheDesk(), .today = content, .tried = rules};
    qint64 changed = 0;
    qint64 judged = 0;
    const auto access = *heldOpen(vault);
    bench.compare(
        qPrintable(u"replay: %1 calls under two other packs"_s.arg(calls)),
        {.atMost = MostPerMillion * calls / 1e6},
        [&] {
            return millisecondsOf(1, [&] {
                const auto report = replayCalls(access, order, utcNow());
                changed = report ? report->count.changed : 0;
                judged = report ? report->count.replayed : 0;
            });
        },
        [&] { return readByHand(vault); });
    std::printf("  %lld judged, %lld would change\n", static_cast<long long>(judged),
                static_cast<long long>(changed));
    bench.require("some calls would change", changed > 0);
}
