// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/routing/Route.h"

#include <QVarLengthArray>

#include <vector>

namespace latarnia {

/// Which reasons speak, as indexes into Candidates::reasons. Each once.
using ReasonMarks = QVarLengthArray<quint16, 8>;

/// What the rules say of one service for one person.
struct Candidate
{
    int place{1000};
    ReasonMarks ranked{}; ///< none: no rule asks for it
    ReasonMarks excluded{}; ///< any: not for this person

    bool fits() const { return !ranked.isEmpty() && excluded.isEmpty(); }
};

/// What the rules say of all services. Flat, and reasons as small numbers: routing runs after every answer.
class Candidates
{
public:
    Candidates(qsizetype services, int persons)
        : m_persons{persons}
        , m_row(size_t(services), -1)
    {
    }

    int persons() const { return m_persons; }
    bool isKnown(int service) const { return m_row.at(size_t(service)) >= 0; }
    /// Only of a known service.
    const Candidate &at(int service, int person) const { return m_cells.at(cellOf(service, person)); }
    /// Makes the service known.
    Candidate &edit(int service, int person)
    {
        auto &row = m_row.at(size_t(service));
        if (row < 0) {
            row = int(m_cells.size()) / m_persons;
            m_cells.resize(m_cells.size() + size_t(m_persons));
        }
        return m_cells.at(cellOf(service, person));
    }

    QList<RouteReason> reasons{};
    QStringList advice{};

private:
    size_t cellOf(int service, int person) const
    {
        return size_t(m_row.at(size_t(service))) * size_t(m_persons) + size_t(person);
    }

    int m_persons;
    std::vector<int> m_row; ///< by service; -1: no rule names it
    std::vector<Candidate> m_cells;
};

/// Runs every rule for every person, then the filters that every service carries itself: age, sex, area and
/// free places. Nobody named counts as one blank person.
Candidates findCandidates(const Directory &directory, const RoutingRules &rules, const RoutingFacts &facts,
                          TimeOfDay time);

} // namespace latarnia
