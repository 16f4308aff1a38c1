// SPDX-License-Identifier: GPL-3.0-or-later
// Not a test: opens the sealed data folder of its argument as signing in does, with all that waits beside it,
// until it is done or killed.
#include "core/desk/EmergencyFiles.h"
#include "core/desk/LockedIntake.h"
#include "core/desk/StoreAccess.h"

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
    say("BEGUN");
    const auto folder = QString::fromLocal8Bit(argv[1]);
    const auto vaults = unlock(folder, {}, QString::fromLocal8Bit(argv[2]));
    if (!vaults)
        return 5;
    if (!takeInIntake(*vaults, {}, utcNow))
        return 6;
    if (!takeInEmergencies(*vaults, alone(vaults->live), {folder}, {}, utcNow))
        return 7;
    say("DONE");
    return 0;
}
