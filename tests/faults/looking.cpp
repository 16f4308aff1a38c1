// SPDX-License-Identifier: GPL-3.0-or-later
// Not a test: opens the data folder of its argument and looks at one call after the other, what is sealed of
// it too. Prints what it was shown, "SEEN <call>" and "OPENED <call>", until it is killed.
#include "core/desk/Desk.h"
#include "tests/support/AtTheDesk.h"
#include "tests/support/TestVault.h"

#include <QCoreApplication>

#include <cstdio>

using namespace latarnia;

namespace {

void say(const char *what, const QString &call)
{
    std::printf("%s %s\n", what, qPrintable(call));
    std::fflush(stdout);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application{argc, argv};
    if (argc < 2)
        return 2;
    const auto folder = QString::fromLocal8Bit(argv[1]);
    const auto desk = Desk::open(testVault(folder), atTheDesk(), utcNow);
    if (!desk)
        return 5;
    (*desk)->entrust(testVaults(folder), LeastCost);
    auto &looks = (*desk)->looks();
    QStringList calls;
    int at = 0;
    QObject::connect(&(*desk)->log(), &CallLog::pageRead, &looks, [&](const QList<CallLine> &lines) {
        for (const auto &line : lines)
            calls.append(line.id);
        looks.see(calls.value(0));
    });
    QObject::connect(&looks, &Looks::seen, &looks, [&](const SeenCall &seen) {
        say("SEEN", seen.call.line.id);
        looks.openIdentity(seen.call.line.id, LookReason::Review);
    });
    QObject::connect(&looks, &Looks::opened, &looks, [&](const QString &call) {
        say("OPENED", call);
        looks.see(calls.at(++at % int(calls.size())));
    });
    (*desk)->log().readPage({}, 100);
    return QCoreApplication::exec();
}
