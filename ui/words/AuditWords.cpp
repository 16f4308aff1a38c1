// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/AuditWords.h"

#include "core/desk/SignedIn.h"
#include "ui/words/CodeLists.h"
#include "ui/words/LookWords.h"
#include "ui/words/MomentWords.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace latarnia {

QString nameOf(AuditFault fault)
{
    switch (fault) {
    case AuditFault::Edited:
        return QCoreApplication::translate("AuditWords", "a line was changed");
    case AuditFault::Missing:
        return QCoreApplication::translate("AuditWords", "lines are missing");
    case AuditFault::Swapped:
        return QCoreApplication::translate("AuditWords", "lines were swapped");
    case AuditFault::Duplicated:
        return QCoreApplication::translate("AuditWords", "a line stands twice");
    case AuditFault::Truncated:
        return QCoreApplication::translate("AuditWords", "lines at the end are gone");
    case AuditFault::Forged:
        return QCoreApplication::translate("AuditWords", "a line was forged");
    case AuditFault::OlderThanAnchor:
        return QCoreApplication::translate("AuditWords", "an older state was put back");
    case AuditFault::AnchorInvalid:
        return QCoreApplication::translate("AuditWords", "an anchor does not belong here");
    case AuditFault::ClockChanged:
        return QCoreApplication::translate("AuditWords", "the computer's clock was changed");
    }
    return {};
}

QString auditLine(const AuditedLine &line)
{
    const auto who
        = line.who == KitHolder ? QCoreApplication::translate("AuditWords", "recovery kit") : line.who;
    auto words = dayYearAndTime(line.at) + u"  "_s + who + u": "_s + nameOfCode<AuditedDeed>(line.deed);
    if (!line.object.isEmpty())
        words += u" · "_s + line.object;
    if (fromCode<LookReason>(line.reason))
        words += u" ("_s + nameOfCode<LookReason>(line.reason) + u')';
    return words;
}

bool isHarmed(const InspectedAudit &audit)
{
    return std::any_of(audit.report.findings.begin(), audit.report.findings.end(),
                       [](const AuditFinding &finding) { return finding.kind != AuditFault::ClockChanged; });
}

QString auditSentence(const InspectedAudit &audit)
{
    //: %1 is the letter of a desk.
    auto words = QCoreApplication::translate("AuditWords", "Desk %1: %n line(s) checked.", nullptr,
                                             int(audit.report.lines))
                     .arg(audit.desk);
    if (audit.report.findings.isEmpty())
        return words + u' ' + QCoreApplication::translate("AuditWords", "All is as it was written.");
    for (const auto &finding : audit.report.findings)
        //: %1 is the number of a line, %2 what was found there.
        words += u' '
            + QCoreApplication::translate("AuditWords", "From line %1 on: %2.")
                  .arg(QString::number(finding.seq), nameOf(finding.kind));
    return words;
}

} // namespace latarnia
