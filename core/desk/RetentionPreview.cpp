// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/RetentionPreview.h"

#include "core/call/CallKind.h"
#include "core/store/KeptCallTable.h"
#include "core/store/RetentionSpanTable.h"
#include "core/store/SeenNumberErasing.h"
#include "core/store/Store.h"

#include <algorithm>

namespace latarnia {

namespace {

constexpr int Slice = 200; ///< a few milliseconds: drafts go before

int countIf(const RetentionPreview &preview, KeptData what, bool isHeld)
{
    return int(std::count_if(preview.lines.begin(), preview.lines.end(), [&](const DueOfCall &line) {
        return line.due.what == what && line.due.held.has_value() == isHeld;
    }));
}

Result<> begin(Store &store, const RetentionRules &pack, RetentionPreview &preview)
{
    const auto rules = rulesToday(store, pack);
    const auto newest = KeptCallTable{store.database()}.newest();
    if (!rules || !newest)
        return rules ? newest.problem() : rules.problem();
    preview.rules = *rules;
    preview.isClockPlausible = isClockPlausible(*newest, preview.at);
    for (auto kind = numberKinds().begin(); kind != numberKinds().end(); ++kind) {
        const auto hours = rules->spanOf(kind.key()).count;
        const DueNumbers due{
            .kind = kind.value(), .seenUntil = preview.at.addSecs(-qint64{hours} * 3600), .now = preview.at};
        const auto count = countDue(store.database(), due);
        if (!count)
            return count.problem();
        preview.numbers.insert(kind.key(), *count);
    }
    return {};
}

/// False once there are no more.
Result<bool> lookAtSlice(Store &store, RetentionPreview &preview, std::optional<KeptMark> &mark)
{
    const auto calls = KeptCallTable{store.database()}.page(mark, Slice);
    if (!calls)
        return calls.problem();
    for (const auto &call : *calls) {
        const auto due = whatIsDue(preview.rules, call, preview.at);
        for (const auto &each : due)
            preview.lines.append({.call = call.id, .due = each});
    }
    if (calls->size() < Slice)
        return false;
    mark = KeptMark{.startedAt = calls->last().startedAt, .id = calls->last().id};
    return true;
}

} // namespace

int RetentionPreview::countOf(KeptData what) const
{
    return countIf(*this, what, false);
}

int RetentionPreview::heldOf(KeptData what) const
{
    return countIf(*this, what, true);
}

const QMap<KeptData, QString> &numberKinds()
{
    static const QMap<KeptData, QString> kinds{
        {KeptData::SilentNumber, codeOf(CallKind::Silent)},
        {KeptData::AbusiveNumber, codeOf(CallKind::Abusive)},
        {KeptData::ControllerNumber, codeOf(CallKind::SuspectedController)}};
    return kinds;
}

Result<RetentionRules> rulesToday(Store &store, const RetentionRules &pack)
{
    const auto changes = RetentionSpanTable{store.database()}.all();
    return changes ? Result<RetentionRules>{withChanges(pack, *changes)} : changes.problem();
}

Result<RetentionPreview> previewRetention(const StoreAccess &access, const RetentionRules &pack,
                                          const QDateTime &now, const Stop &stop)
{
    RetentionPreview preview{.at = now};
    if (const auto begun = access([&](Store &store) { return begin(store, pack, preview); }); !begun)
        return begun.problem();
    std::optional<KeptMark> mark;
    for (bool isMore = true; isMore;) {
        if (stop.isAsked())
            return Problem{.fault = Fault::Stopped};
        const auto looked = access([&](Store &store) -> Result<> {
            const auto more = lookAtSlice(store, preview, mark);
            isMore = more && *more;
            return more ? Result<>{} : more.problem();
        });
        if (!looked)
            return looked.problem();
    }
    return preview;
}

} // namespace latarnia
