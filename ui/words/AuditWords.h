// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/DataAccounts.h"

namespace latarnia {

QString nameOf(AuditFault fault);
/// "27.11.2026 13:35  Anna: closed the call · 2026-000001"
QString auditLine(const AuditedLine &line);
/// That the clock was changed is no harm by itself.
bool isHarmed(const InspectedAudit &audit);
/// What a check of the audit of one desk says.
QString auditSentence(const InspectedAudit &audit);

} // namespace latarnia
