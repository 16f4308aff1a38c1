// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/LogFilter.h"
#include "core/log/LogOrder.h"
#include "core/log/LogView.h"
#include "core/log/PackedCall.h"

#include <vector>

namespace latarnia {

/// How often each code stands in the calls that were asked for.
using LogCounts = QMap<QString, int>;

/// Every call in 16 bytes: what is asked of a million of them is answered from memory in some milliseconds.
class LogIndex
{
public:
    void reserve(qsizetype calls) { m_calls.reserve(std::size_t(calls)); }
    /// Takes the place of the call that stands there. At the end it costs nothing.
    void put(const LoggedCall &call);
    void remove(LogPlace place);

    qsizetype size() const { return qsizetype(m_calls.size()); }
    std::optional<LoggedCall> at(LogPlace place) const;

    /// The calls that fit. Those of which whoever asks sees nothing stand in it only where nothing is asked
    /// of a call but when it was.
    LogView view(const LogFilter &filter, const LogSight &sight, const LogOrder &order) const;
    /// Whether a call fits, and where it then stands in such a view.
    std::optional<quint64> keyIn(LogPlace place, const LogFilter &filter, const LogSight &sight,
                                 const LogOrder &order) const;
    /// Of the calls that fit and of which something is seen.
    LogCounts counts(LogField field, const LogFilter &filter, const LogSight &sight) const;
    /// How many fit and are seen.
    int count(const LogFilter &filter, const LogSight &sight) const;

private:
    std::vector<PackedCall>::const_iterator find(LogPlace place) const;
    std::vector<int> groups(const LogOrder &order) const;

    CallPacking m_packing;
    std::vector<PackedCall> m_calls; ///< by place
};

} // namespace latarnia
