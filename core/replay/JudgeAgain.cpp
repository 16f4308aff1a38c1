// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/replay/JudgeAgain.h"

#include "core/routing/FactsOfCall.h"
#include "core/routing/FirstService.h"
#include "core/triage/CallLevel.h"
#include "core/triage/CaseJson.h"
#include "core/triage/Triage.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

using JudgedCase = std::variant<ScreeningCase, Unreplayed>;

JudgedCase caseFrom(const QByteArray &screening, const Instrument &instrument)
{
    auto found = screeningCaseFrom(instrument, QJsonDocument::fromJson(screening).object(), {});
    if (found)
        return *std::move(found);
    return found.problem().fault == Fault::UnknownId ? Unreplayed::UnknownItem : Unreplayed::UnknownWord;
}

/// An answer that the instrument has no place for would be left out in silence.
bool hasEveryItem(const Instrument &instrument, const CallPerson &person)
{
    return std::all_of(person.answers.keyBegin(), person.answers.keyEnd(), [&](const QString &id) {
        return instrument.indicatorAt.contains(id) || instrument.questionAt.contains(id);
    });
}

JudgedCase caseFrom(const CallDraft &call, const CallPerson &person, const Instrument &instrument)
{
    if (!hasEveryItem(instrument, person))
        return Unreplayed::UnknownItem;
    return caseOf(instrument, person, call.role, call.safety.danger);
}

/// What was open then is open now: of any answer that could count, even a no, it tells that it was there.
bool isAsOpen(const QByteArray &kept, const Verdict &verdict)
{
    const auto before = QJsonDocument::fromJson(kept).object().value("open"_L1).toArray();
    return before == QJsonArray::fromStringList(verdict.open);
}

/// Beside each person of the call; who was not judged is routed by nothing that is known.
QList<Level> routedPersons(const KeptCase &kept, const JudgedAgain &judged)
{
    const auto levels = routedAs(judged.verdicts, kept.call.handLevel);
    QList<Level> beside{kept.call.persons.size(), Level::T5};
    for (qsizetype i = 0; i < levels.size(); ++i)
        beside[judged.persons.at(i)] = levels.at(i);
    return beside;
}

} // namespace

std::variant<JudgedAgain, Unreplayed> judgeAgain(const KeptCase &kept, const Instrument &instrument)
{
    JudgedAgain judged;
    for (int i = 0; i < int(kept.call.persons.size()); ++i) {
        const auto &screening = kept.judged.at(i).screening;
        if (kept.isImported && screening.isEmpty())
            continue;
        const auto found = screening.isEmpty() ? caseFrom(kept.call, kept.call.persons.at(i), instrument)
                                               : caseFrom(screening, instrument);
        if (const auto *why = std::get_if<Unreplayed>(&found))
            return *why;
        judged.verdicts.append(triage(instrument, std::get<ScreeningCase>(found)));
        judged.persons.append(i);
    }
    judged.deciding = decidingPerson(judged.verdicts);
    if (judged.deciding < 0)
        return Unreplayed::NoAnswers;
    return judged;
}

bool isAllThere(const KeptCase &kept, const JudgedAgain &judged)
{
    for (qsizetype i = 0; i < judged.verdicts.size(); ++i) {
        const auto &before = kept.judged.at(judged.persons.at(i)).verdict;
        if (!before.isEmpty() && !isAsOpen(before, judged.verdicts.at(i)))
            return false;
    }
    return true;
}

QString firstService(const KeptCase &kept, const JudgedAgain &judged, const ReplayRules &rules)
{
    const int first = firstServiceOf(*rules.directory, *rules.holidays, *rules.routing,
                                     factsOf(kept.call, routedPersons(kept, judged)), kept.call.startedAt);
    return first < 0 ? QString{} : rules.directory->services().at(first).id;
}

} // namespace latarnia
