// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routing/Candidates.h"

#include "core/routing/Matching.h"

using namespace Qt::StringLiterals;

namespace latarnia {

void addOnce(QList<RouteReason> &reasons, const RouteReason &reason)
{
    if (!reasons.contains(reason))
        reasons.append(reason);
}

namespace {

/// Runs the rules of one call; nobody named counts as one blank person.
class RuleRun
{
public:
    RuleRun(const Directory &directory, const RoutingFacts &facts, TimeOfDay time)
        : m_directory{directory}
        , m_facts{facts}
        , m_time{time}
        , m_persons{facts.persons.isEmpty() ? QList<RoutedPerson>{RoutedPerson{}} : facts.persons}
    {
    }

    void run(const RoutingRule &rule)
    {
        for (int person = 0; person < int(m_persons.size()); ++person) {
            if (!holdsFor(rule, m_facts, m_persons.at(person), m_time))
                continue;
            for (const auto &name : rule.services) {
                for (const int service : m_directory.named(name))
                    apply(rule, service, person);
            }
            for (const auto &code : rule.advice) {
                if (!m_found.advice.contains(code))
                    m_found.advice.append(code);
            }
        }
    }

    void filter()
    {
        for (auto candidate = m_found.byService.begin(); candidate != m_found.byService.end(); ++candidate) {
            for (int person = 0; person < int(m_persons.size()); ++person) {
                const auto fact = refusalOf(m_directory.services().at(candidate.key()), m_persons.at(person));
                if (!fact.isEmpty() && !candidate->persons.at(person).ranked.isEmpty())
                    addOnce(candidate->persons[person].excluded, {u"serves"_s, fact});
            }
        }
    }

    const Candidates &found() const { return m_found; }

private:
    void apply(const RoutingRule &rule, int service, int person)
    {
        const auto &country = m_directory.services().at(service).country;
        const bool own = !country.isEmpty() && country == m_persons.at(person).citizenship;
        if ((rule.sameCountry && !own) || (rule.otherCountry && own))
            return;
        auto &candidate = m_found.byService[service];
        candidate.persons.resize(m_persons.size());
        auto &mine = candidate.persons[person];
        if (rule.kind == RuleKind::Exclude) {
            addOnce(mine.excluded, {rule.id, rule.fact});
            return;
        }
        mine.place = qMin(mine.place, rule.place);
        addOnce(mine.ranked, {rule.id, rule.fact});
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
    return run.found();
}

} // namespace latarnia
