// SPDX-License-Identifier: GPL-3.0-or-later
// Not a test: writes a data folder of today's schema with a few invented calls into its argument, for
// tests/golden. A released folder is never written again.
#include "core/desk/Desk.h"
#include "tests/support/SampleCall.h"
#include "tests/support/TestVault.h"

#include <QCoreApplication>
#include <QSignalSpy>

#include <cstdio>

using namespace latarnia;
using namespace Qt::StringLiterals;

namespace {

/// Everything a call can hold, all of it invented and marked so.
CallDraft invented(const CallDraft &taken, CallKind kind)
{
    auto draft = filled(taken);
    draft.kind = kind;
    draft.notes = u"synthetic"_s;
    draft.incomingNumber = u"+48000000000"_s;
    draft.callBack.number = u"+48000000000"_s;
    return draft;
}

bool close(Desk &desk, CallKind kind)
{
    QSignalSpy taken{&desk.calls(), &CallDesk::taken};
    desk.calls().take();
    if (!taken.wait(5000))
        return false;
    const auto draft = invented(taken.first().first().value<CallDraft>(), kind);
    QSignalSpy given{&desk.returnNumbers(), &ReturnNumbers::given};
    desk.returnNumbers().give(draft.id);
    QSignalSpy closed{&desk.calls(), &CallDesk::closed};
    desk.calls().close(draft,
                       {.level = u"T1"_s, .indication = u"T1"_s, .floor = u"T1"_s, .ceiling = u"T1"_s});
    return (!given.isEmpty() || given.wait(5000)) && (!closed.isEmpty() || closed.wait(5000));
}

/// One call is still open, as a crash leaves it.
bool leaveOpen(Desk &desk)
{
    QSignalSpy taken{&desk.calls(), &CallDesk::taken};
    desk.calls().take();
    if (!taken.wait(5000))
        return false;
    desk.calls().keep(invented(taken.first().first().value<CallDraft>(), CallKind::Witness));
    QSignalSpy kept{&desk.calls(), &CallDesk::kept};
    desk.calls().keepNow();
    return kept.wait(5000);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application{argc, argv};
    if (argc < 2)
        return 2;
    const auto desk = Desk::open(testVault(QString::fromLocal8Bit(argv[1])), {}, utcNow);
    if (!desk)
        return 5;
    for (const auto kind : {CallKind::Victim, CallKind::Silent, CallKind::Institution, CallKind::Relative}) {
        if (!close(**desk, kind))
            return 5;
    }
    return leaveOpen(**desk) ? 0 : 5;
}
