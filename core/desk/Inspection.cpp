// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/Inspection.h"

#include "core/desk/Anchor.h"
#include "core/desk/DataFolder.h"
#include "core/store/Store.h"
#include "core/vault/PageCheck.h"

#include <QFileInfo>

namespace latarnia {

namespace {

Result<> countInto(InspectedVault &found, Store &store)
{
    const auto faults = store.office().health.faults();
    if (!faults)
        return faults.problem();
    found.faults = *faults;
    const auto counts = store.office().health.counts();
    if (!counts)
        return counts.problem();
    found.calls = counts->calls;
    found.openCalls = counts->openCalls;
    found.newestChange = counts->newestChange;
    found.journalGaps = counts->journalGaps;
    found.unreadableDrafts = counts->unreadableDrafts;
    return {};
}

/// The engine reads the log into the file when it closes; only then do all pages stand in one place.
Result<> readThrough(InspectedVault &found, const Vault &vault, const Stop &stop)
{
    const auto store = Store::open(vault, Access::Write);
    if (!store)
        return store.problem();
    (*store)->database().stopWhen(stop);
    return countInto(found, **store);
}

Result<InspectedVault> inspectOne(const Vault &vault, const Stop &stop)
{
    InspectedVault found;
    if (!QFileInfo::exists(vault.file())) {
        found.faults.append(QStringLiteral("missing"));
        return found;
    }
    const auto log = vault.file() + QStringLiteral("-wal");
    if (QFileInfo{log}.size() > 0) {
        const auto frames = checkLog(log, vault.file(), vault.key());
        if (!frames)
            return frames.problem();
        found.logIsCut = frames->hasMoreBehind;
    }
    const auto through = readThrough(found, vault, stop);
    if (!through && through.problem().fault == Fault::Stopped)
        return through.problem();
    const auto pages = checkPages(vault.file(), vault.key(), stop);
    if (!pages)
        return pages.problem();
    found.pages = pages->pages;
    found.damagedPages = pages->damaged;
    if (pages->endsInsideAPage)
        found.damagedPages.append(pages->pages + 1);
    // A vault that cannot be opened is reported by its pages; only a problem without a damaged page is new.
    if (!through && found.damagedPages.isEmpty())
        return through.problem();
    return found;
}

Result<QList<InspectedAudit>> auditsOf(const OpenVaults &vaults)
{
    const auto store = Store::open(vaults.live, Access::Write);
    return store ? checkAudits(vaults, **store) : store.problem();
}

} // namespace

Result<Inspected> inspect(const OpenVaults &vaults, const Stop &stop)
{
    const auto lock = lockFolder(vaults.live.folder());
    if (!lock)
        return lock.problem();
    const auto live = inspectOne(vaults.live, stop);
    if (!live)
        return live.problem();
    const auto practice = inspectOne(vaults.practice, stop);
    if (!practice)
        return practice.problem();
    const auto audits
        = live->isSound() ? auditsOf(vaults) : Result<QList<InspectedAudit>>{QList<InspectedAudit>{}};
    if (!audits)
        return audits.problem();
    return Inspected{.live = *live,
                     .practice = *practice,
                     .newestKeyringDamaged = vaults.fromPreviousKeyring,
                     .olderThanAnchor = isOlderThanAnchor(vaults.live),
                     .audits = *audits,
                     .erasedAgain = vaults.erasedAgain};
}

} // namespace latarnia
