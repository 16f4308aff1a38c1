// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/ServiceViews.h"

#include "ui/words/MomentWords.h"
#include "ui/words/PhoneWords.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

struct ServiceViews
{
    Q_DECLARE_TR_FUNCTIONS(latarnia::ServiceViews)
};

QList<ServiceTag> tagsOf(const RankedService &ranked, const LiveCall &call, const Wording &wording)
{
    const auto &service = call.content().directory.services().at(ranked.service);
    QList<ServiceTag> tags;
    if (ranked.open == OpenState::Open)
        tags.append({Tone::Good,
                     service.hours && service.hours->always ? ServiceViews::tr("24 h")
                                                            : ServiceViews::tr("open now")});
    else if (ranked.open == OpenState::Unknown)
        tags.append({Tone::Quiet, ServiceViews::tr("hours: no data")});
    else
        tags.append({Tone::Quiet,
                     ServiceViews::tr("from %1").arg(weekdayAndTime(opensNext(
                         service, call.content().holidays, wallMomentOf(call.now().routing().at))))});
    if (service.internal)
        tags.append({Tone::Quiet, ServiceViews::tr("our own unit")});
    else if (service.phone.isEmpty())
        tags.append({Tone::Warn, ServiceViews::tr("number: no data")});
    else if (ranked.stale)
        tags.append({Tone::Warn, ServiceViews::tr("number not verified")});
    const auto &language = call.draft().callerLanguage;
    if (service.languages.isEmpty())
        //: %1 is a language; whether it is spoken there is not known.
        tags.append({Tone::Quiet, ServiceViews::tr("%1: no data").arg(wording.languageName(language))});
    for (const auto &spoken : {language, language.section(u'-', 0, 0)}) {
        if (service.languages.contains(spoken)) {
            tags.append({Tone::Good, wording.languageName(spoken)});
            break;
        }
    }
    if (ranked.askFirst)
        tags.append({Tone::Warn, ServiceViews::tr("near the place: ask first")});
    return tags;
}

} // namespace

ServiceView viewOf(const RankedService &ranked, int rank, const LiveCall &call, const Wording &wording)
{
    const auto &service = call.content().directory.services().at(ranked.service);
    ServiceView view{.id = service.id,
                     .rank = rank,
                     .name = wording.serviceName(service.id),
                     .number = spokenNumber(service.phone),
                     .tags = tagsOf(ranked, call, wording)};
    for (const auto &reason : ranked.because) {
        const auto phrase = wording.because(reason);
        //: %1 is the reason why a service is shown, for example "there is danger now".
        const auto line = ServiceViews::tr("because %1").arg(phrase);
        if (!phrase.isEmpty() && !view.reasons.contains(line))
            view.reasons.append(line);
    }
    if (call.draft().persons.size() > 1) {
        QStringList numbers;
        for (const int person : ranked.persons)
            numbers.append(QString::number(person + 1));
        view.reasons.append(ServiceViews::tr("for person %1").arg(numbers.join(u", "_s)));
    }
    view.spoken = ServiceViews::tr("%1. %2.").arg(rank).arg(view.name) + u' ' + view.reasons.join(u". "_s);
    return view;
}

QStringList excludedLines(const LiveCall &call, const Wording &wording)
{
    QStringList lines;
    for (const auto &left : call.now().routing().excluded) {
        // A consulate of a country nobody comes from is no news.
        const bool foreign = std::any_of(left.because.begin(), left.because.end(),
                                         [](const RouteReason &one) { return one.fact == "citizenship"_L1; });
        const auto &reason = left.because.first();
        if (reason.rule == "notNeeded"_L1 || foreign)
            continue;
        const auto id = call.content().directory.services().at(left.service).id;
        lines.append(wording.serviceName(id) + u": "_s + wording.because(reason));
    }
    return lines;
}

} // namespace latarnia
