// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/LogMatch.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

bool stands(const QList<LogPlace> &places, LogPlace place)
{
    return !places.isEmpty() && std::binary_search(places.begin(), places.end(), place);
}

/// The number of this code, or one that no call has.
unsigned onlyNumber(const CallPacking &packing, LogField field, const QString &code, bool &isKnown)
{
    const auto at = packing.codesOf(field).indexOf(code);
    isKnown = at >= 0 && !code.isEmpty();
    return isKnown ? unsigned(at) : ~0U;
}

} // namespace

LogMatch::LogMatch(const CallPacking &packing, const LogFilter &filter, const LogSight &sight)
    : m_filter{filter}
    , m_sight{sight}
{
    for (auto field = filter.fields.cbegin(); field != filter.fields.cend(); ++field) {
        if (field.key() == LogField::Form)
            takeForms(packing, field.value());
        else
            m_wanted.push_back({field.key(), packing.numbersOf(field.key(), field.value())});
    }
    m_self = onlyNumber(packing, LogField::Operator, sight.person, m_isSelfKnown);
    m_organisation = onlyNumber(packing, LogField::Organisation, sight.organisation, m_isOrganisationKnown);
    bool isKnown = false;
    m_open = onlyNumber(packing, LogField::State, u"open"_s, isKnown);
}

void LogMatch::takeForms(const CallPacking &packing, const QStringList &codes)
{
    m_forms = packing.formsOf(codes);
    m_takesNoForm = codes.contains(QString{});
}

LogSight::Whose LogMatch::whoseIs(quint64 facts) const
{
    if (!m_isOrganisationKnown || CallPacking::numberIn(facts, LogField::Organisation) != m_organisation)
        return LogSight::OtherOrganisations; // also what somebody took before they moved
    return m_isSelfKnown && CallPacking::numberIn(facts, LogField::Operator) == m_self ? LogSight::Own
                                                                                       : LogSight::Colleagues;
}

bool LogMatch::isSeen(const PackedCall &call) const
{
    const bool isOpen = CallPacking::numberIn(call.facts, LogField::State) == m_open;
    const auto &since = isOpen ? m_sight.openSince : m_sight.closedSince;
    return call.place >= since[std::size_t(whoseIs(call.facts))] || stands(m_sight.also, call.place);
}

bool LogMatch::fits(const PackedCall &call) const
{
    if (call.place < m_filter.from || call.place >= m_filter.before)
        return false;
    for (const auto &[field, numbers] : m_wanted) {
        if (!numbers[CallPacking::numberIn(call.facts, field)])
            return false;
    }
    if (m_forms && (call.facts & *m_forms) == 0
        && !(m_takesNoForm && CallPacking::numberIn(call.facts, LogField::Form) == 0))
        return false;
    for (const auto mark : m_filter.marks) {
        if (!CallPacking::isMarked(call.facts, mark))
            return false;
    }
    return !m_filter.among || stands(*m_filter.among, call.place);
}

bool LogMatch::isListed(const PackedCall &call) const
{
    return fits(call) && !stands(m_sight.never, call.place)
        && (m_filter.asksNothingOfACall() || isSeen(call));
}

} // namespace latarnia
