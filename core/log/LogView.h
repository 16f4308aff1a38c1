// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/LogPlace.h"

#include <optional>
#include <vector>

namespace latarnia {

/// Calls in an order: 8 bytes each, and a row for each, found both ways without counting.
class LogView
{
public:
    /// The row of a call in its group, and that group before others; the newest first where @p isNewestFirst.
    static quint64 keyOf(LogPlace place, int group, bool isNewestFirst);

    LogView() = default;
    /// @p keys ascending.
    LogView(std::vector<quint64> keys, bool isNewestFirst);

    int size() const { return int(m_keys.size()); }
    LogPlace placeAt(int row) const;
    /// The row a key has, or would have.
    int rowFor(quint64 key) const;
    bool has(quint64 key) const;
    bool isNewestFirst() const { return m_isNewestFirst; }

    /// Puts it in, or takes it out, and says in which row; nothing where it is there already, or is not.
    std::optional<int> insert(quint64 key);
    std::optional<int> remove(quint64 key);

private:
    std::vector<quint64> m_keys;
    bool m_isNewestFirst{true};
};

} // namespace latarnia
