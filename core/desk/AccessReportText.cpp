// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/AccessReport.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

QString textOf(const QDateTime &moment)
{
    return moment.isValid() ? moment.toUTC().toString(Qt::ISODate) : QString{};
}

QJsonObject jsonOf(const ReportedCall &call)
{
    QJsonArray fields;
    for (const auto &field : call.fields)
        fields.append(QJsonObject{
            {u"field"_s, field.field}, {u"value"_s, field.value}, {u"toBeRead"_s, field.isWords}});
    QJsonArray recipients;
    for (const auto &recipient : call.recipients)
        recipients.append(QJsonObject{
            {u"service"_s, recipient.service}, {u"way"_s, recipient.way}, {u"at"_s, textOf(recipient.at)}});
    return {{u"call"_s, call.call}, {u"number"_s, call.number},    {u"startedAt"_s, textOf(call.startedAt)},
            {u"fields"_s, fields},  {u"recipients"_s, recipients}, {u"othersMasked"_s, call.othersMasked}};
}

/// A line feed in what was written must not look like the next field.
QString inOneLine(QString text)
{
    return text.replace(u'\n', u"\n    "_s);
}

} // namespace

QJsonObject jsonOf(const AccessReport &report)
{
    QJsonArray calls;
    for (const auto &call : report.calls)
        calls.append(jsonOf(call));
    return {{u"format"_s, 1}, {u"at"_s, textOf(report.at)}, {u"calls"_s, calls}};
}

QString plainTextOf(const AccessReport &report)
{
    QStringList lines{u"at: "_s + textOf(report.at)};
    for (const auto &call : report.calls) {
        lines += {QString{}, u"call: "_s + call.number + u' ' + textOf(call.startedAt)};
        for (const auto &field : call.fields)
            lines.append(u"  "_s + field.field + u": "_s + inOneLine(field.value));
        for (const auto &recipient : call.recipients)
            lines.append(u"  recipient: "_s + recipient.service + u' ' + recipient.way + u' '
                         + textOf(recipient.at));
        lines.append(u"  othersMasked: "_s + QString::number(call.othersMasked));
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace latarnia
