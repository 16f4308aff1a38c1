// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/Incoming.h"

#include "app/Door.h"
#include "tests/bench/Bench.h"
#include "tests/support/DeskWindow.h"

#include <QEventLoop>
#include <QProcess>
#include <QTimer>

using namespace latarnia;
using namespace Qt::StringLiterals;

namespace {

constexpr int PatienceMs = 10'000;

/// Milliseconds from starting the program to the painted call.
double ring(DeskWindow &desk, const QString &number)
{
    QProcess phone;
    QEventLoop loop;
    QTimer::singleShot(PatienceMs, &loop, &QEventLoop::quit);
    QObject::connect(&desk.call(), &LiveCall::begun, &loop, &QEventLoop::quit, Qt::QueuedConnection);
    QElapsedTimer timer;
    timer.start();
    phone.start(QStringLiteral(LATARNIA_WINDOW), {u"--data"_s, desk.folder(), u"--incoming"_s, number});
    loop.exec();
    desk.window().repaint();
    const auto taken = double(timer.nsecsElapsed()) / 1e6;
    phone.waitForFinished(PatienceMs);
    return taken;
}

/// Out of the way for the next one: a wrong number.
bool dismiss(DeskWindow &desk)
{
    desk.press(Qt::Key_W, Qt::ControlModifier);
    desk.press(Qt::Key_2);
    return QTest::qWaitFor([&] { return !desk.call().isOpen(); }, PatienceMs);
}

double startNothing()
{
    return millisecondsOf(1, [] { QProcess::execute(QStringLiteral(EMPTY_START), {}); });
}

} // namespace

void benchIncoming(Bench &bench)
{
    DeskWindow desk{u"pl"_s};
    Door door;
    QObject::connect(&door, &Door::incoming, &desk.window(), &MainWindow::takeIncoming);
    if (!door.open(desk.folder())) {
        bench.require("the door opened", false);
        return;
    }
    int calls = 0;
    bool shown = true;
    bench.compare(
        "--incoming started -> call painted (empty start)", {.atMost = 200},
        [&] {
            const auto number = u"+48600100%1"_s.arg(200 + calls++);
            const auto taken = ring(desk, number);
            shown = shown && desk.call().draft().incomingNumber == number && dismiss(desk);
            return taken;
        },
        startNothing);
    bench.require("every number became the call on the screen", shown);
}
