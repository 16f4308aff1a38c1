// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/SpanRows.h"

#include "core/desk/KnownAs.h"
#include "core/desk/RetentionPreview.h"
#include "core/store/RetentionSpanTable.h"
#include "core/store/Store.h"

namespace latarnia {

Result<QList<SpanRow>> spanRows(Store &store, const RetentionRules &pack)
{
    const auto today = rulesToday(store, pack);
    if (!today)
        return today.problem();
    QList<SpanRow> rows;
    for (const auto &rule : today->rules) {
        SpanRow row{.today = rule, .ofTable = pack.spanOf(rule.what)};
        if (row.isChanged()) {
            const auto words = RetentionSpanTable{store.database()}.wordsOf(rule.what, rule.changedAt);
            const auto names = knownAs(store, {rule.changedBy});
            if (!words || !names)
                return words ? names.problem() : words.problem();
            row.words = *words;
            row.changedBy = names->value(rule.changedBy, rule.changedBy);
        }
        rows.append(row);
    }
    return rows;
}

} // namespace latarnia
