// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/RuleReplay.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

QJsonArray jsonOf(const QMap<LevelChange, qint64> &changes)
{
    QJsonArray lines;
    for (auto change = changes.begin(); change != changes.end(); ++change)
        lines.append(QJsonObject{{u"before"_s, codeOf(change.key().first)},
                                 {u"after"_s, codeOf(change.key().second)},
                                 {u"calls"_s, change.value()}});
    return lines;
}

QJsonValue serviceOrNull(const QString &service)
{
    return service.isEmpty() ? QJsonValue{} : QJsonValue{service};
}

QJsonArray jsonOf(const QMap<ServiceChange, qint64> &changes)
{
    QJsonArray lines;
    for (auto change = changes.begin(); change != changes.end(); ++change)
        lines.append(QJsonObject{{u"before"_s, serviceOrNull(change.key().first)},
                                 {u"after"_s, serviceOrNull(change.key().second)},
                                 {u"calls"_s, change.value()}});
    return lines;
}

QJsonObject jsonOf(const QMap<Unreplayed, qint64> &reasons)
{
    QJsonObject lines;
    for (auto reason = reasons.begin(); reason != reasons.end(); ++reason)
        lines.insert(codeOf(reason.key()), reason.value());
    return lines;
}

QJsonObject jsonOf(const ReplayedCall &call)
{
    return {{u"call"_s, call.call},
            {u"number"_s, call.number},
            {u"byHand"_s, call.byHand},
            {u"levelBefore"_s, codeOf(call.comparedBefore())},
            {u"levelAfter"_s, codeOf(call.comparedAfter())},
            {u"serviceBefore"_s, serviceOrNull(call.serviceBefore)},
            {u"serviceAfter"_s, serviceOrNull(call.serviceAfter)}};
}

} // namespace

QJsonObject jsonOf(const ReplayReport &report)
{
    const auto &count = report.count;
    QJsonObject said{{u"format"_s, 1},
                     {u"calls"_s, count.calls},
                     {u"replayed"_s, count.replayed},
                     {u"changed"_s, count.changed},
                     {u"levels"_s, jsonOf(count.levels)},
                     {u"levelsByHand"_s, jsonOf(count.indications)},
                     {u"services"_s, jsonOf(count.services)},
                     {u"notReplayed"_s, jsonOf(count.unreplayed)}};
    if (!report.isListed)
        return said;
    QJsonArray list;
    for (const auto &call : count.list)
        list.append(jsonOf(call));
    said.insert(u"list"_s, list);
    return said;
}

} // namespace latarnia
