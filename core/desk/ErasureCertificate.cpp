// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/ErasureCertificate.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

QString textOf(const QDateTime &moment)
{
    return moment.toUTC().toString(Qt::ISODateWithMs);
}

QJsonObject jsonOf(const RetentionRule &rule)
{
    QJsonObject object{{u"what"_s, codeOf(rule.what)},
                       {u"from"_s, codeOf(rule.from)},
                       {u"unit"_s, codeOf(rule.span.unit)},
                       {u"count"_s, rule.span.count},
                       {u"source"_s, rule.source},
                       {u"statutoryPeriod"_s, codeOf(rule.statutory)},
                       {u"officerSigned"_s, rule.officerSigned}};
    if (rule.changedAt.isValid()) {
        object.insert(u"changedAt"_s, textOf(rule.changedAt));
        object.insert(u"changedBy"_s, rule.changedBy);
    }
    return object;
}

template<typename Enum>
QJsonObject countsOf(const QMap<Enum, int> &counts)
{
    QJsonObject object;
    for (const auto &[value, name] : codesOf(Enum{}))
        object.insert(QString::fromLatin1(name), counts.value(value));
    return object;
}

QJsonObject lineOf(const RetentionPreview &preview, KeptData what)
{
    QJsonArray calls;
    QDateTime since;
    for (const auto &line : preview.lines) {
        if (line.due.what != what)
            continue;
        QJsonObject call{{u"call"_s, line.call}, {u"since"_s, textOf(line.due.since)}};
        if (line.due.held)
            call.insert(u"held"_s, codeOf(*line.due.held));
        calls.append(call);
        if (!since.isValid() || line.due.since < since)
            since = line.due.since;
    }
    return {{u"due"_s, preview.countOf(what) + preview.numbers.value(what)},
            {u"held"_s, preview.heldOf(what)},
            {u"since"_s, since.isValid() ? QJsonValue{textOf(since)} : QJsonValue{}},
            {u"calls"_s, calls}};
}

} // namespace

QJsonObject jsonOf(const RetentionRules &rules)
{
    QJsonArray rows;
    for (const auto &rule : rules.rules)
        rows.append(jsonOf(rule));
    return {{u"id"_s, rules.identity.id},
            {u"version"_s, rules.identity.version},
            {u"sha256"_s, rules.identity.sha256},
            {u"rows"_s, rows}};
}

QJsonObject jsonOf(const ErasureCertificate &certificate)
{
    return {{u"format"_s, 1},
            {u"id"_s, certificate.id},
            {u"at"_s, textOf(certificate.at)},
            {u"by"_s, certificate.by.isEmpty() ? QJsonValue{} : QJsonValue{certificate.by}},
            {u"desk"_s, certificate.desk},
            {u"table"_s, jsonOf(certificate.rules)},
            {u"erased"_s, countsOf(certificate.erased)},
            {u"held"_s, countsOf(certificate.held)},
            {u"calls"_s, certificate.calls},
            {u"whole"_s, certificate.isWhole},
            {u"anchor"_s, certificate.anchor.isEmpty() ? QJsonValue{} : QJsonValue{certificate.anchor}}};
}

QJsonObject jsonOf(const RetentionPreview &preview)
{
    QJsonObject due;
    for (const auto &[what, name] : codesOf(KeptData{}))
        due.insert(QString::fromLatin1(name), lineOf(preview, what));
    return {{u"format"_s, 1},
            {u"at"_s, textOf(preview.at)},
            {u"table"_s, jsonOf(preview.rules)},
            {u"clockPlausible"_s, preview.isClockPlausible},
            {u"due"_s, due}};
}

} // namespace latarnia
