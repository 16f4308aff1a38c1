// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/AuditAnchors.h"

#include "core/desk/SignedIn.h"
#include "core/pack/Json.h"
#include "core/store/Store.h"
#include "core/vault/AuditProof.h"
#include "core/vault/DurableFile.h"

#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

constexpr qint64 MaxBytes = 64 * 1024 * 1024; // some decades of hours

/// Lines that cannot be read, such as one that a power cut left, prove nothing and are passed over.
QList<AuditAnchor> anchorsOf(const QString &folder, const QString &desk)
{
    QList<AuditAnchor> anchors;
    const auto text = readFile(auditAnchorsFileIn(folder), MaxBytes);
    if (!text)
        return anchors;
    const auto lines = text->split('\n');
    for (const auto &line : lines) {
        const auto anchor = anchorFrom(line.trimmed());
        if (anchor && anchor->desk == desk)
            anchors.append(*anchor);
    }
    return anchors;
}

Result<qint64> firstOf(Store &store, const QString &desk, qint64 newest)
{
    const auto last = store.office().audit.ofDesk(desk, {}, 1);
    if (!last)
        return last.problem();
    return newest == 0 || last->isEmpty() ? 1 : std::max<qint64>(1, last->first().seq - newest + 1);
}

Result<InspectedAudit> checkOne(const OpenVaults &vaults, Store &store, const QString &desk, qint64 newest)
{
    const auto from = firstOf(store, desk, newest);
    if (!from)
        return from.problem();
    const auto root = auditRootOf(vaults, store, desk);
    const AuditProof proof{
        .root = root ? &*root : nullptr, .anchors = anchorsOf(vaults.live.folder(), desk), .from = *from};
    const auto report = store.office().audit.check(desk, proof);
    if (!report)
        return report.problem();
    return InspectedAudit{
        .desk = desk, .report = *report, .anchors = proof.anchors.size(), .isProven = bool(root)};
}

} // namespace

QString auditAnchorsFileIn(const QString &folder)
{
    return QDir{folder}.filePath(u"audit.anchors"_s);
}

Result<> keepAuditAnchor(const Vault &vault, Store &store, const QString &desk)
{
    const auto anchor = atomically(store.database(), [&] { return store.office().audit.anchor(desk); });
    if (!anchor)
        return anchor.problem();
    return appendDurably(auditAnchorsFileIn(vault.folder()), anchorText(*anchor) + '\n');
}

Result<QList<InspectedAudit>> checkAudits(const OpenVaults &vaults, Store &store, qint64 newest)
{
    const auto desks = store.office().audit.desks();
    if (!desks)
        return desks.problem();
    QList<InspectedAudit> audits;
    for (const auto &desk : *desks) {
        const auto audit = checkOne(vaults, store, desk, newest);
        if (!audit)
            return audit.problem();
        audits.append(*audit);
    }
    return audits;
}

bool isSound(const InspectedAudit &audit)
{
    return std::all_of(audit.report.findings.begin(), audit.report.findings.end(),
                       [](const AuditFinding &finding) { return finding.kind == AuditFault::ClockChanged; });
}

} // namespace latarnia
