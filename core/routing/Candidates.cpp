// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routing/Candidates.h"

#include "core/routing/Matching.h"

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

void addOnce(ReasonMarks &marks, quint16 reason)
{
    if (!marks.contains(reason))
        marks.append(reason);
}

class RuleRun
{
public:
    RuleRun(const Directory &directory, const RoutingFacts &facts, TimeOfDay time)
        : m_directory{directory}
        , m_facts{facts}
        , m_time{time}
        , m_persons{facts.persons.isEmpty() ? QList<RoutedPerson>{RoutedPerson{}} : facts.persons}
        , m_found{directory.services().size(), int(m_persons.size())}
    {
    }

    void run(const RoutingRule &rule)
    {
        const auto reason = markOf({rule.id, rule.fact});
        for (int person = 0; person < int(m_persons.size()); ++person) {
            if (!holdsFor(rule, m_facts, m_persons.at(person), m_time))
                continue;
            for (const auto &name : rule.services) {
                for (const int service : m_directory.named(name))
                    apply(rule, reason, service, person);
            }
            for (const auto &code : rule.advice) {
                if (!m_found.advice.contains(code))
                    m_found.advice.append(code);
            }
        }
    }

    void filter()
    {
        for (int service = 0; service < int(m_directory.services().size()); ++service) {
            if (m_found.isKnown(service))
                filterOne(service);
        }
    }

    Candidates takeFound() { return std::move(m_found); }

private:
    quint16 markOf(const RouteReason &reason)
    {
        const auto known = m_found.reasons.indexOf(reason);
        if (known >= 0)
            return quint16(known);
        m_found.reasons.append(reason);
        return quint16(m_found.reasons.size() - 1);
    }

    void apply(const RoutingRule &rule, quint16 reason, int service, int person)
    {
        if (rule.sameCountry || rule.otherCountry) {
            const auto &country = m_directory.services().at(service).country;
            const bool own = !country.isEmpty() && country == m_persons.at(person).citizenship;
            if ((rule.sameCountry && !own) || (rule.otherCountry && own))
                return;
        }
        auto &candidate = m_found.edit(service, person);
        if (rule.kind == RuleKind::Exclude) {
            addOnce(candidate.excluded, reason);
            return;
        }
        candidate.place = qMin(candidate.place, rule.place);
        addOnce(candidate.ranked, reason);
    }

    void filterOne(int service)
    {
        for (int person = 0; person < int(m_persons.size()); ++person) {
            if (m_found.at(service, person).ranked.isEmpty())
                continue;
            const auto fact = refusalOf(m_directory.services().at(service), m_persons.at(person));
            if (!fact.isEmpty())
                addOnce(m_found.edit(service, person).excluded, markOf({u"serves"_s, fact}));
        }
    }

    /// The fact that makes the service not fit this person, or an empty text. What is not known fits.
    QString refusalOf(const Service &service, const RoutedPerson &person) const
    {
        if (service.capacity == 0)
            return u"capacity"_s;
        if (!service.ageGroups.isEmpty() && person.ageGroup != AgeGroup::Unknown
            && !service.ageGroups.contains(person.ageGroup))
            return u"ageGroup"_s;
        if (!service.sexes.isEmpty() && !service.sexes.contains(person.sex))
            return u"sex"_s;
        if (!service.area.isEmpty() && !m_facts.voivodeship.isEmpty()
            && !service.area.contains(m_facts.voivodeship))
            return u"voivodeship"_s;
        return {};
    }

    const Directory &m_directory;
    const RoutingFacts &m_facts;
    TimeOfDay m_time;
    QList<RoutedPerson> m_persons;
    Candidates m_found;
};

} // namespace

Candidates findCandidates(const Directory &directory, const RoutingRules &rules, const RoutingFacts &facts,
                          TimeOfDay time)
{
    RuleRun run{directory, facts, time};
    for (const auto &rule : rules.rules)
        run.run(rule);
    run.filter();
    return run.takeFound();
}

} // namespace latarnia
