// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/KnownFacts.h"

#include "ui/intake/SituationPage.h"
#include "ui/words/CallWords.h"
#include "ui/words/FormWords.h"
#include "ui/words/NeedWords.h"
#include "ui/words/PersonWords.h"
#include "ui/words/VoivodeshipWords.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

template<typename Enum>
QString namesOf(const QList<Enum> &values)
{
    QStringList names;
    for (const auto value : values)
        names.append(nameOf(value));
    return names.join(u", "_s);
}

} // namespace

KnownFacts::KnownFacts(LiveCall &call, const Wording &wording, QWidget *parent)
    : FactCard{parent}
    , m_call{call}
    , m_wording{wording}
{
    setObjectName(u"knownFacts"_s);
    connect(&m_call, &LiveCall::changed, this, &KnownFacts::refresh);
    connect(&m_call, &LiveCall::worded, this, &KnownFacts::refresh);
}

void KnownFacts::addCall(QList<QPair<QString, QString>> &facts) const
{
    const auto &draft = m_call.draft();
    facts.append({tr("Caller"), nameOf(draft.role)});
    QString where = draft.safety.where;
    for (const auto &[code, name] : voivodeships()) {
        if (code == draft.voivodeship)
            where += (where.isEmpty() ? QString{} : u", "_s) + name;
    }
    facts.append({tr("Where"), where});
    if (!draft.safety.peoplesWhere.isEmpty())
        facts.append({tr("Where the people are"), draft.safety.peoplesWhere});
    facts.append({tr("Asks for"), namesOf(draft.wishes)});
}

void KnownFacts::addPerson(QList<QPair<QString, QString>> &facts) const
{
    const auto &person = m_call.now().person();
    const int count = int(m_call.draft().persons.size());
    if (count > 1)
        //: %1 of %2: the person now on the screen and how many there are.
        facts.append({tr("Person"), tr("%1 of %2").arg(m_call.now().personIndex() + 1).arg(count)});
    if (person.people > 1)
        facts.append({tr("People with the same facts"), QString::number(person.people)});
    if (person.age != AgeState::NotAsked)
        facts.append({tr("Age"), nameOf(person.age)});
    if (!person.citizenship.isEmpty())
        facts.append({tr("Citizenship"), m_wording.countryName(person.citizenship)});
    if (person.stay != Stay::Unknown)
        facts.append({tr("Stay"), nameOf(person.stay)});
    facts.append({tr("What happened"), namesOf(person.forms)});
    facts.append({tr("Needs"), namesOf(person.needs)});
}

void KnownFacts::refresh()
{
    if (!m_call.isOpen())
        return;
    QList<QPair<QString, QString>> facts;
    addCall(facts);
    addPerson(facts);
    facts.removeIf([](const QPair<QString, QString> &fact) { return fact.second.isEmpty(); });
    setHeading(tr("Known so far"));
    setFacts(facts);
}

void KnownFacts::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    FactCard::changeEvent(event);
}

} // namespace latarnia
