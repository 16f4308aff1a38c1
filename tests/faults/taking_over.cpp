// SPDX-License-Identifier: GPL-3.0-or-later
// Not a test: makes a vault of the data folder of its argument, which holds readable data from before, until
// it is done or killed.
#include "core/desk/VaultMaking.h"

#include <QCoreApplication>

#include <cstdio>

using namespace latarnia;

int main(int argc, char *argv[])
{
    const QCoreApplication application{argc, argv};
    if (argc < 3)
        return 2;
    std::puts("BEGUN");
    std::fflush(stdout);
    const auto made = makeVault(QString::fromLocal8Bit(argv[1]),
                                {.name = QStringLiteral("Anna"),
                                 .roles = {QStringLiteral("operator")},
                                 .passphrase = QString::fromLocal8Bit(argv[2])},
                                LeastCost, utcNow);
    return made ? 0 : 5;
}
