// SPDX-License-Identifier: GPL-3.0-or-later
// Not a test: opens the sealed data folder of its argument and erases what is in words of its closed calls,
// one after the other, until it is done or killed. Says of each when it is erased.
#include "core/desk/ErasingDeed.h"
#include "core/desk/StoreAccess.h"
#include "core/desk/Unlocking.h"
#include "core/store/Store.h"

#include <QCoreApplication>

#include <cstdio>

using namespace latarnia;

namespace {

void say(const QString &word)
{
    std::puts(word.toUtf8().constData());
    std::fflush(stdout);
}

Result<> eraseAll(Store &store, const Vault &vault)
{
    const auto lines = store.calls().page({}, 100);
    if (!lines)
        return lines.problem();
    for (const auto &line : *lines) {
        const ErasureOrder order{.call = line.id,
                                 .parts = {KeptData::Contact, KeptData::Identity, KeptData::Narrative},
                                 .reason = ErasureReason::Retention};
        if (auto done = eraseParts(store, vault, {}, order, utcNow()); !done)
            return done;
        say(line.id);
    }
    return {};
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application{argc, argv};
    if (argc < 3)
        return 2;
    const auto vaults = unlock(QString::fromLocal8Bit(argv[1]), {}, QString::fromLocal8Bit(argv[2]));
    if (!vaults)
        return 5;
    say(QStringLiteral("OPEN"));
    const auto done = alone(vaults->live)([&](Store &store) { return eraseAll(store, vaults->live); });
    say(QStringLiteral("DONE"));
    return done ? 0 : 6;
}
