// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/LogFilter.h"
#include "core/log/PackedCall.h"

namespace latarnia {

/// A filter and a sight, made ready for millions of calls.
class LogMatch
{
public:
    LogMatch(const CallPacking &packing, const LogFilter &filter, const LogSight &sight);

    bool isSeen(const PackedCall &call) const;
    bool fits(const PackedCall &call) const;
    /// Fits, and is to be listed.
    bool isListed(const PackedCall &call) const;

private:
    struct Wanted
    {
        LogField field;
        std::vector<bool> numbers;
    };

    void takeForms(const CallPacking &packing, const QStringList &codes);
    LogSight::Whose whoseIs(quint64 facts) const;

    LogFilter m_filter;
    LogSight m_sight;
    std::vector<Wanted> m_wanted;
    std::optional<quint64> m_forms; ///< one of these bits
    bool m_takesNoForm{false};
    unsigned m_self{0};
    bool m_isSelfKnown{false};
    unsigned m_organisation{0};
    bool m_isOrganisationKnown{false};
    unsigned m_open{0};
};

} // namespace latarnia
