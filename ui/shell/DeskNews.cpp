// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/DeskNews.h"

#include "ui/words/ProblemWords.h"

#include <algorithm>

namespace latarnia {

DeskNews::DeskNews(Desk &desk, IdlePage &idle, QObject *parent)
    : QObject{parent}
{
    connect(&desk.calls(), &CallDesk::takeRefused, &idle, [&idle](const Problem &problem) {
        idle.say(sentenceFor(problem.fault) + QLatin1Char{' '}
                 + tr("Lock with Ctrl+Q: a call can be taken before anybody signs in."));
    });
    connect(&desk.looks(), &Looks::auditChecked, &idle, [&idle](const QList<InspectedAudit> &audits) {
        if (!std::all_of(audits.begin(), audits.end(), isSound))
            idle.say(
                tr("What is written down of who did and saw what is not as it was written. Tell the lead; "
                   "calls go on as always."));
    });
    connect(&desk.looks(), &Looks::glassesRead, &idle,
            [&idle](const QList<GlassToReview> &glasses) { idle.showGlasses(int(glasses.size())); });
}

} // namespace latarnia
