// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/QuestionViews.h"

#include "core/screening/Effective.h"
#include "core/screening/InstrumentCodes.h"
#include "core/triage/Triage.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

struct QuestionViews
{
    Q_DECLARE_TR_FUNCTIONS(latarnia::QuestionViews)
};

int barsOf(Weight weight)
{
    switch (weight) {
    case Weight::Strong:
        return 3;
    case Weight::Medium:
        return 2;
    case Weight::Weak:
        return 1;
    case Weight::None:
        return 0;
    }
    return 0;
}

QString nameOf(Weight weight)
{
    switch (weight) {
    case Weight::Strong:
        return QuestionViews::tr("strong");
    case Weight::Medium:
        return QuestionViews::tr("medium");
    case Weight::Weak:
        return QuestionViews::tr("weak");
    case Weight::None:
        return {};
    }
    return {};
}

std::optional<Answer> carriedAnswer(const QString &id, const LiveCall &call)
{
    const auto &instrument = call.content().instrument;
    const auto facts = carryOver(
        instrument, caseOf(instrument, call.now().person(), call.draft().role, DangerNow::Unknown));
    const auto indicator = instrument.indicatorAt.constFind(id);
    const auto question = instrument.questionAt.constFind(id);
    const auto fact = indicator != instrument.indicatorAt.cend() ? facts.indicators[*indicator]
        : question != instrument.questionAt.cend()               ? facts.questions[*question]
                                                                 : Fact::Unknown;
    if (fact == Fact::Unknown)
        return std::nullopt;
    return fact == Fact::Yes ? Answer::Yes : Answer::No;
}

} // namespace

/// A witness is asked only for what can be seen from outside; everybody else may know.
bool isMasked(const QString &id, const LiveCall &call)
{
    const auto role = call.draft().role;
    if (role != CallerRole::Witness)
        return false;
    const auto &instrument = call.content().instrument;
    if (const auto at = instrument.indicatorAt.constFind(id); at != instrument.indicatorAt.cend())
        return !instrument.indicators.at(*at).roles.contains(role);
    const auto at = instrument.questionAt.constFind(id);
    return at != instrument.questionAt.cend() && !instrument.questions.at(*at).roles.contains(role);
}

bool isAsked(const QString &id, const LiveCall &call, const Wording &wording)
{
    const auto &instrument = call.content().instrument;
    const auto role = call.draft().role;
    const auto phase = call.now().person().phase;
    const bool child = isChild(call.now().person().age);
    if (const auto at = instrument.indicatorAt.constFind(id); at != instrument.indicatorAt.cend()) {
        const auto &indicator = instrument.indicators.at(*at);
        return !child && indicator.asking == Asking::Ask && indicator.roles.contains(role)
            && indicator.phases.contains(phase);
    }
    const auto &question = instrument.questions.at(instrument.questionAt.value(id));
    const bool forChild = !wording.spoken().fieldOf(id, interfaceLanguage(), "child"_L1).isEmpty();
    return question.roles.contains(role) && question.phases.contains(phase) && (!child || forChild);
}

QuestionView viewOf(const QString &id, const LiveCall &call, const Wording &wording)
{
    const auto &spoken = wording.spoken();
    const auto &draft = call.draft();
    const auto &person = call.now().person();
    const bool child = isChild(person.age);
    const auto mine = interfaceLanguage();
    const bool asked = isAsked(id, call, wording);
    const auto address = addressIn(call.now());
    QuestionView view{.line = spoken.question(id, mine, address, draft.role), .askable = !isMasked(id, call)};
    if (asked && spoken.speaks(draft.callerLanguage) && draft.callerLanguage != mine) {
        view.callerLine = spoken.question(id, draft.callerLanguage, address, draft.role);
        view.callerLanguage = draft.callerLanguage.toUpper();
    }
    const auto &instrument = call.content().instrument;
    if (const auto at = instrument.indicatorAt.constFind(id); at != instrument.indicatorAt.cend()) {
        const auto &indicator = instrument.indicators.at(*at);
        const auto weight = child ? indicator.childWeight : indicator.adultWeight;
        view.bars = barsOf(weight);
        view.barsWord = nameOf(weight);
        if (!asked)
            view.line = spoken.label(id, mine);
        view.hint = asked ? QString{} : spoken.listen(id, mine);
        if (!asked && view.hint.isEmpty())
            view.hint = QuestionViews::tr("do not ask; mark only if it is said");
    }
    if (const auto said = person.answers.constFind(id); said != person.answers.cend()) {
        view.chosen = int(*said);
    } else if (const auto carried = carriedAnswer(id, call)) {
        view.chosen = int(*carried);
        view.carried = true;
        view.hint = QuestionViews::tr("known from another answer");
    }
    if (!view.askable) {
        view.hint = QuestionViews::tr("a witness cannot know this");
        view.chosen = view.chosen < 0 ? int(Answer::Unknown) : view.chosen;
    }
    if (isContradicted(call.now(), id))
        view.hint = QuestionViews::tr("two answers disagree");
    return view;
}

} // namespace latarnia
