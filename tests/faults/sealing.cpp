// SPDX-License-Identifier: GPL-3.0-or-later
// Not a test: opens the sealed data folder of its argument and seals what names somebody and still waits,
// call by call, until it is done or killed.
#include "core/desk/Sealing.h"
#include "core/desk/LeadsKeys.h"
#include "core/store/Store.h"
#include "tests/support/AtTheDesk.h"

#include <QCoreApplication>

#include <cstdio>

using namespace latarnia;

namespace {

void say(const char *word)
{
    std::puts(word);
    std::fflush(stdout);
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
    auto identity = atTheDesk();
    identity.sealTo = capsuleKeysFor(vaults->keyring, vaults->slot);
    say("OPEN");
    constexpr int atOnce = 4;
    const auto done = alone(vaults->live)([&](Store &store) -> Result<> {
        for (;;) {
            const auto sealed = sealWaiting(store, identity, atOnce, utcNow());
            if (!sealed || *sealed < atOnce)
                return sealed ? Result<>{} : sealed.problem();
        }
    });
    say("DONE");
    return done ? 0 : 6;
}
