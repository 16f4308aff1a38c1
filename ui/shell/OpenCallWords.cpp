// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/OpenCallWords.h"

#include "ui/intake/CallNow.h"
#include "ui/words/MomentWords.h"
#include "ui/words/VerdictWords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace latarnia {

Level levelOf(const CallDraft &draft, const Content &content, const QDateTime &now)
{
    CallNow call;
    call.set(draft, content, now);
    return call.shown().level;
}

QString openCallState(const CallDraft &draft)
{
    return draft.talkEndedAt.isValid()
        //: %1 is the number of a call, %2 a time such as 03:14.
        ? QCoreApplication::translate("OpenCallWords", "Call %1, to be finished, talked until %2")
              .arg(draft.number, hourAndMinute(draft.talkEndedAt))
        //: %1 is the number of a call, %2 a time such as 03:14.
        : QCoreApplication::translate("OpenCallWords", "Call %1, on hold, taken %2")
              .arg(draft.number, hourAndMinute(draft.startedAt));
}

QString openCallLine(const CallDraft &draft, const Content &content, const QDateTime &now)
{
    return openCallState(draft) + u" · "_s + badgeText(levelOf(draft, content, now));
}

} // namespace latarnia
