// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/RetentionRun.h"

#include "core/base/Id.h"
#include "core/desk/ErasingDeed.h"
#include "core/desk/RetentionAudit.h"
#include "core/store/CertificateTable.h"
#include "core/store/Erasing.h"
#include "core/store/KeptCallTable.h"
#include "core/store/SearchErasing.h"
#include "core/store/SeenNumberErasing.h"
#include "core/store/Store.h"
#include "core/vault/AuditAnchor.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

constexpr int NumbersAtOnce = 200;

/// One run on its way.
struct Run
{
    const StoreAccess &access;
    const RetentionOrder &order;
    RetentionPreview preview{};
    ErasureCertificate certificate{};
    const Stop &stop;
};

QStringList callsToErase(const RetentionPreview &preview)
{
    QStringList calls;
    for (const auto &line : preview.lines) {
        if (!line.due.held && (calls.isEmpty() || calls.last() != line.call))
            calls.append(line.call);
    }
    return calls;
}

/// What was due when the run began may be held or gone by now.
Result<QList<KeptData>> partsNow(Store &store, const RetentionPreview &preview, const QString &call)
{
    const auto kept = KeptCallTable{store.database()}.one(call);
    if (!kept)
        return kept.problem();
    QList<KeptData> parts;
    const auto due = *kept ? whatIsDue(preview.rules, **kept, preview.at) : QList<DueData>{};
    for (const auto &each : due) {
        if (!each.held)
            parts.append(each.what);
    }
    return parts;
}

Result<> eraseCall(Run &run, const QString &call)
{
    QList<KeptData> erased;
    const auto done = run.access([&](Store &store) -> Result<> {
        const auto parts = partsNow(store, run.preview, call);
        if (!parts || parts->isEmpty())
            return parts ? Result<>{} : parts.problem();
        erased = *parts;
        const ErasureOrder order{.call = call, .parts = *parts, .reason = ErasureReason::Retention};
        return eraseParts(store, run.order.vault, run.order.identity, order, run.preview.at);
    });
    if (!done)
        return done;
    for (const auto part : std::as_const(erased))
        ++run.certificate.erased[part];
    run.certificate.calls += erased.isEmpty() ? 0 : 1;
    return {};
}

Result<> eraseCalls(Run &run, const RetentionProgress &progress)
{
    const auto calls = callsToErase(run.preview);
    int done = 0;
    for (const auto &call : calls) {
        if (run.stop.isAsked()) {
            run.certificate.isWhole = false;
            return {};
        }
        if (auto erased = eraseCall(run, call); !erased)
            return erased;
        if (progress)
            progress(++done, int(calls.size()));
    }
    return {};
}

Result<> dropNumbers(Run &run)
{
    for (auto kind = numberKinds().begin(); kind != numberKinds().end(); ++kind) {
        const auto hours = run.preview.rules.spanOf(kind.key()).count;
        const DueNumbers due{.kind = kind.value(),
                             .seenUntil = run.preview.at.addSecs(-qint64{hours} * 3600),
                             .now = run.preview.at};
        for (int dropped = NumbersAtOnce; dropped == NumbersAtOnce && !run.stop.isAsked();) {
            const auto done = run.access([&](Store &store) -> Result<> {
                return atomically(store.database(), [&]() -> Result<> {
                    const auto gone = dropDue(store.database(), due, NumbersAtOnce);
                    dropped = gone ? *gone : 0;
                    return gone ? Result<>{} : gone.problem();
                });
            });
            if (!done)
                return done;
            run.certificate.erased[kind.key()] += dropped;
        }
    }
    return {};
}

/// With the audit as far as it had come, where there is one.
Result<> keepCertificate(Store &store, const DeskIdentity &identity, ErasureCertificate &certificate)
{
    return atomically(store.database(), [&]() -> Result<> {
        const AuditedFacts facts{
            .deed = AuditedDeed::RunRetention, .object = certificate.id, .reason = u"retention"_s};
        if (auto noted = noteRetention(store, identity, facts, certificate.at); !noted)
            return noted;
        if (const auto anchor = store.office().audit.anchor(identity.desk))
            certificate.anchor = QString::fromLatin1(anchorText(*anchor));
        const auto body = QJsonDocument{jsonOf(certificate)}.toJson(QJsonDocument::Compact);
        return CertificateTable{store.database()}.keep({.id = certificate.id,
                                                        .at = certificate.at,
                                                        .by = certificate.by,
                                                        .body = QString::fromUtf8(body)});
    });
}

/// Only now is nothing of it in any page, nor in an index.
Result<> finish(const StoreAccess &access, const Stop &stop)
{
    for (bool isMore = true; isMore && !stop.isAsked();) {
        const auto tidied = access([&isMore](Store &store) -> Result<> {
            const auto more = tidyIndex(store.database());
            isMore = more && *more;
            return more ? Result<>{} : more.problem();
        });
        if (!tidied)
            return tidied;
    }
    return access([](Store &store) { return writeBack(store.database()); });
}

} // namespace

Result<ErasureCertificate> runRetention(const StoreAccess &access, const RetentionOrder &order,
                                        const QDateTime &now, const Stop &stop,
                                        const RetentionProgress &progress)
{
    auto preview = previewRetention(access, order.pack, now, stop);
    if (!preview)
        return preview.problem();
    Run run{.access = access,
            .order = order,
            .preview = *std::move(preview),
            .certificate
            = {.id = makeUuid7(now), .at = now, .by = order.identity.person, .desk = order.identity.desk},
            .stop = stop};
    run.certificate.rules = run.preview.rules;
    for (const auto &line : std::as_const(run.preview.lines)) {
        if (line.due.held)
            ++run.certificate.held[*line.due.held];
    }
    if (const auto erased = eraseCalls(run, progress); !erased)
        return erased.problem();
    if (const auto dropped = dropNumbers(run); !dropped)
        return dropped.problem();
    const auto kept
        = access([&](Store &store) { return keepCertificate(store, order.identity, run.certificate); });
    if (!kept)
        return kept.problem();
    const auto finished = finish(access, stop);
    return finished ? Result<ErasureCertificate>{run.certificate} : finished.problem();
}

Result<QDateTime> lastRetention(const StoreAccess &access)
{
    QDateTime last;
    const auto read = access([&last](Store &store) -> Result<> {
        const auto newest = CertificateTable{store.database()}.newest(1);
        if (!newest)
            return newest.problem();
        last = newest->isEmpty() ? QDateTime{} : newest->first().at;
        return {};
    });
    return read ? Result<QDateTime>{last} : read.problem();
}

} // namespace latarnia
