// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/CallSearch.h"

#include "core/store/SearchTable.h"
#include "core/store/Store.h"

#include <algorithm>

namespace latarnia {

namespace {

/// How many calls along the index cost as much as one look into the words of a call. An estimate: at a
/// million calls it has not been measured yet (tests/bench, log).
constexpr int WordsPerLook = 24;
constexpr int LeastStretch = 256;

/// Along the calls that fit: each of them is looked at.
Result<FoundCalls> searchAmong(Store &store, const LogView &fitting, const CallQuestion &question,
                               LogPlace before, int count, const Stop &stop)
{
    FoundCalls found;
    int row = before > LastPlace ? 0 : fitting.rowFor(LogView::keyOf(before, 0, true) + 1);
    for (; row < fitting.size() && found.places.size() < count; ++row) {
        if (stop.isAsked())
            return Problem{.fault = Fault::Stopped};
        const auto place = fitting.placeAt(row);
        const auto text = SearchTable{store.database()}.textAt(place);
        if (!text)
            return text.problem();
        if (*text && answers(**text, question.words))
            found.places.append(place);
        found.searchedTo = place;
    }
    if (row >= fitting.size())
        found.searchedTo = 0;
    return found;
}

} // namespace

Result<FoundCalls> searchCalls(Store &store, const LogIndex &index, const LogSight &sight,
                               const CallQuestion &question, LogPlace before, int count, const Stop &stop)
{
    FoundCalls found;
    if (!question.words.asksSomething())
        return found;
    auto filter = question.filter;
    filter.onlySeen = true;
    const auto fitting = index.view(filter, sight, {});
    const auto budget = qint64(fitting.size()) * WordsPerLook;
    qint64 looked = 0;
    auto next = std::min(before, question.filter.before);
    for (int stretch = LeastStretch; found.places.size() < count; stretch *= 2) {
        if (stop.isAsked())
            return Problem{.fault = Fault::Stopped};
        const auto places = SearchTable{store.database()}.find(
            question.words, {.from = question.filter.from, .before = next}, stretch);
        if (!places)
            return places.problem();
        for (const auto place : *places) {
            next = place;
            if (fitting.has(LogView::keyOf(place, 0, true)) && found.places.size() < count)
                found.places.append(place);
            if (found.places.size() == count)
                break;
        }
        if (found.places.size() == count || places->size() < stretch) {
            found.searchedTo = found.places.size() == count ? next : 0;
            return found;
        }
        looked += stretch;
        if (looked > budget) { // the words are frequent and the calls that fit are few
            auto rest = searchAmong(store, fitting, question, next, count - int(found.places.size()), stop);
            if (!rest)
                return rest;
            rest->places = found.places + rest->places;
            return rest;
        }
    }
    return found;
}

} // namespace latarnia
