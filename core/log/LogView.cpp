// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/LogView.h"

#include <algorithm>

namespace latarnia {

LogView::LogView(std::vector<quint64> keys, bool isNewestFirst)
    : m_keys{std::move(keys)}
    , m_isNewestFirst{isNewestFirst}
{
}

quint64 LogView::keyOf(LogPlace place, int group, bool isNewestFirst)
{
    return (quint64(group) << PlaceBits) | (isNewestFirst ? LastPlace - place : place);
}

LogPlace LogView::placeAt(int row) const
{
    const auto low = m_keys.at(std::size_t(row)) & LastPlace;
    return m_isNewestFirst ? LastPlace - low : low;
}

int LogView::rowFor(quint64 key) const
{
    return int(std::lower_bound(m_keys.begin(), m_keys.end(), key) - m_keys.begin());
}

bool LogView::has(quint64 key) const
{
    return std::binary_search(m_keys.begin(), m_keys.end(), key);
}

std::optional<int> LogView::insert(quint64 key)
{
    const auto at = std::lower_bound(m_keys.begin(), m_keys.end(), key);
    if (at != m_keys.end() && *at == key)
        return std::nullopt;
    const auto row = int(at - m_keys.begin());
    m_keys.insert(at, key);
    return row;
}

std::optional<int> LogView::remove(quint64 key)
{
    const auto at = std::lower_bound(m_keys.begin(), m_keys.end(), key);
    if (at == m_keys.end() || *at != key)
        return std::nullopt;
    const auto row = int(at - m_keys.begin());
    m_keys.erase(at);
    return row;
}

} // namespace latarnia
