// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/LogIndex.h"

#include "core/log/Attention.h"
#include "core/log/LogMatch.h"

#include <algorithm>

namespace latarnia {

namespace {

bool isBefore(const PackedCall &call, LogPlace place)
{
    return call.place < place;
}

/// The group of a code: where it stands among those that were given, else behind them all.
int groupOf(const LogOrder &order, const QString &code)
{
    const auto at = int(order.codes.indexOf(code));
    const auto last = int(order.codes.size());
    const auto group = at < 0 ? last : at;
    return order.isReversed && at >= 0 ? last - 1 - group : group;
}

constexpr std::size_t MarkSets = 8; ///< override, proposed lowering, any yes

/// In which group a call stands, worked out once for every number its field may have.
class Grouping
{
public:
    Grouping(const CallPacking &packing, const LogOrder &order)
        : m_order{order}
    {
        if (order.by == LogSort::Attention)
            rankLevels(packing.codesOf(LogField::Level));
        else if (order.by == LogSort::Field)
            for (const auto &code : packing.codesOf(order.field))
                m_groups.push_back(groupOf(order, code));
    }

    int operator()(const PackedCall &call) const
    {
        if (m_order.by == LogSort::Attention)
            return m_groups.at(CallPacking::numberIn(call.facts, LogField::Level) * MarkSets
                               + marksOf(call.facts));
        if (m_order.by != LogSort::Field)
            return 0;
        const auto number = std::size_t(CallPacking::numberIn(call.facts, m_order.field));
        return number < m_groups.size() ? m_groups[number] : int(m_order.codes.size());
    }
    int count() const
    {
        return m_order.by == LogSort::Attention ? AttentionRanks
            : m_order.by == LogSort::Field      ? int(m_order.codes.size()) + 1
                                                : 1;
    }

private:
    static std::size_t marksOf(quint64 facts)
    {
        return std::size_t(CallPacking::isMarked(facts, LogMark::Override))
            + 2 * std::size_t(CallPacking::isMarked(facts, LogMark::LoweringProposed))
            + 4 * std::size_t(CallPacking::isMarked(facts, LogMark::AnyYes));
    }

    /// A level beyond those that can be told apart is one that this program does not know.
    void rankLevels(const QStringList &levels)
    {
        for (qsizetype level = 0; level < LevelNumbers; ++level) {
            for (std::size_t marks = 0; marks < MarkSets; ++marks) {
                const auto rank = attentionRank({.level = levels.value(level, QStringLiteral("?")),
                                                 .isLevelOverridden = (marks & 1U) != 0,
                                                 .isLoweringProposed = (marks & 2U) != 0,
                                                 .hasAnyYes = (marks & 4U) != 0});
                m_groups.push_back(m_order.isReversed ? AttentionRanks - 1 - rank : rank);
            }
        }
    }

    static constexpr qsizetype LevelNumbers = 16;

    const LogOrder &m_order;
    std::vector<int> m_groups;
};

/// One after the other: calls come by place, and only groups are to be sorted.
std::vector<quint64> joined(std::vector<std::vector<quint64>> groups)
{
    if (groups.size() == 1)
        return std::move(groups.front());
    std::size_t size = 0;
    for (const auto &group : groups)
        size += group.size();
    std::vector<quint64> keys;
    keys.reserve(size);
    for (const auto &group : groups)
        keys.insert(keys.end(), group.begin(), group.end());
    return keys;
}

} // namespace

std::vector<PackedCall>::const_iterator LogIndex::find(LogPlace place) const
{
    const auto at = std::lower_bound(m_calls.begin(), m_calls.end(), place, isBefore);
    return at != m_calls.end() && at->place == place ? at : m_calls.end();
}

void LogIndex::put(const LoggedCall &call)
{
    const auto packed = m_packing.pack(call);
    const auto at = std::lower_bound(m_calls.begin(), m_calls.end(), call.place, isBefore);
    if (at != m_calls.end() && at->place == call.place)
        *at = packed;
    else
        m_calls.insert(at, packed);
}

void LogIndex::remove(LogPlace place)
{
    if (const auto at = find(place); at != m_calls.end())
        m_calls.erase(at);
}

std::optional<LoggedCall> LogIndex::at(LogPlace place) const
{
    const auto found = find(place);
    return found == m_calls.end() ? std::nullopt : std::optional{m_packing.unpack(*found)};
}

LogView LogIndex::view(const LogFilter &filter, const LogSight &sight, const LogOrder &order) const
{
    const LogMatch match{m_packing, filter, sight};
    const Grouping grouping{m_packing, order};
    const bool isNewestFirst = order.by != LogSort::Oldest;
    std::vector<std::vector<quint64>> groups(std::size_t(grouping.count()));
    const auto from = std::lower_bound(m_calls.begin(), m_calls.end(), filter.from, isBefore);
    const auto to = std::lower_bound(from, m_calls.end(), filter.before, isBefore);
    const auto take = [&](const PackedCall &call) {
        if (!match.isListed(call))
            return;
        const auto group = grouping(call);
        groups[std::size_t(group)].push_back(LogView::keyOf(call.place, group, isNewestFirst));
    };
    if (isNewestFirst)
        std::for_each(std::make_reverse_iterator(to), std::make_reverse_iterator(from), take);
    else
        std::for_each(from, to, take);
    return LogView{joined(std::move(groups)), isNewestFirst};
}

std::optional<quint64> LogIndex::keyIn(LogPlace place, const LogFilter &filter, const LogSight &sight,
                                       const LogOrder &order) const
{
    const auto call = find(place);
    if (call == m_calls.end() || !LogMatch{m_packing, filter, sight}.isListed(*call))
        return std::nullopt;
    return LogView::keyOf(place, Grouping{m_packing, order}(*call), order.by != LogSort::Oldest);
}

LogCounts LogIndex::counts(LogField field, const LogFilter &filter, const LogSight &sight) const
{
    const LogMatch match{m_packing, filter, sight};
    const auto &codes = m_packing.codesOf(field);
    std::vector<int> found(std::size_t(codes.size()) + 1);
    for (const auto &call : m_calls) {
        if (!match.isListed(call) || !match.isSeen(call))
            continue;
        const auto number = CallPacking::numberIn(call.facts, field);
        if (field != LogField::Form)
            ++found[std::min(std::size_t(number), found.size() - 1)];
        else
            for (qsizetype bit = 0; bit < codes.size(); ++bit)
                found[std::size_t(bit)] += (number >> bit & 1U) != 0 ? 1 : 0;
    }
    LogCounts counts;
    for (qsizetype number = 0; number < codes.size(); ++number) {
        if (found[std::size_t(number)] > 0)
            counts.insert(codes.at(number), found[std::size_t(number)]);
    }
    return counts;
}

int LogIndex::count(const LogFilter &filter, const LogSight &sight) const
{
    const LogMatch match{m_packing, filter, sight};
    return int(std::count_if(m_calls.begin(), m_calls.end(), [&](const PackedCall &call) {
        return match.isListed(call) && match.isSeen(call);
    }));
}

} // namespace latarnia
