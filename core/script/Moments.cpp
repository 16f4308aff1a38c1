// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/script/Moments.h"

#include "core/call/Missing.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

bool isMinor(AgeState age)
{
    return age == AgeState::Under18 || age == AgeState::MaybeUnder18;
}

bool saidYes(const CallPerson &person, const QString &id)
{
    const auto answer = person.answers.constFind(id);
    return answer != person.answers.cend() && *answer == Answer::Yes;
}

bool isOurLanguage(const QString &language)
{
    const auto wider = language.section(u'-', 0, 0);
    return wider.isEmpty() || wider == u"pl"_s || wider == u"en"_s || wider == u"es"_s;
}

bool holds(Moment moment, const CallDraft &draft, const CallPerson &person, Level shown)
{
    const auto &safety = draft.safety;
    const auto is = [&](CallKind kind) { return draft.kind == kind; };
    const auto needs = [&](Need need) { return person.needs.contains(need); };
    switch (moment) {
    case Moment::Controller:
        return is(CallKind::SuspectedController);
    case Moment::Danger:
        return shown == Level::T0 || safety.danger == DangerNow::Yes;
    case Moment::Suicide:
        return safety.dangerKinds.contains(DangerKind::Suicide);
    case Moment::NotFree:
        return safety.talkFreely == Answer::No;
    case Moment::Institution:
        return is(CallKind::Institution) || draft.role == CallerRole::Institution;
    case Moment::Abusive:
        return is(CallKind::Abusive);
    case Moment::Duty:
        return !draft.dutyGrounds.isEmpty();
    case Moment::Relative:
        return draft.role == CallerRole::Relative;
    case Moment::Witness:
        return draft.role == CallerRole::Witness;
    case Moment::OtherLanguage:
        return !isOurLanguage(draft.callerLanguage);
    case Moment::CallBack:
        return draft.disposition == Disposition::CallbackPlanned;
    case Moment::Closing:
        return draft.kind && draft.disposition;
    case Moment::HandOver:
        return !draft.referrals.isEmpty() || shown <= Level::T2;
    case Moment::Unfinished:
        return hasContent(draft) && !draft.disposition;
    case Moment::Begin:
        return !hasContent(draft);
    case Moment::Child:
        return isMinor(person.age);
    case Moment::SexualViolence:
        return needs(Need::SexualViolence72h);
    case Moment::Before:
        return person.phase == Phase::Before || draft.kind == CallKind::Preventive;
    case Moment::PapersHeld:
        return saidYes(person, u"R4"_s) || saidYes(person, u"R4b"_s) || saidYes(person, u"D5.01"_s);
    case Moment::Undocumented:
        return person.stay == Stay::Irregular;
    case Moment::Debt:
        return saidYes(person, u"R2"_s) || saidYes(person, u"D5.02"_s);
    case Moment::Distress:
        return needs(Need::Psychological);
    }
    return false;
}

} // namespace

QList<Moment> momentsOf(const CallDraft &draft, int person, Level shown)
{
    QList<Moment> moments;
    for (const auto &[moment, code] : codesOf(Moment{})) {
        if (holds(moment, draft, draft.persons.value(person), shown))
            moments.append(moment);
    }
    return moments;
}

QList<int> cardsFor(const Script &script, const QList<Moment> &moments)
{
    QList<int> order;
    const auto add = [&](int index) {
        if (!order.contains(index))
            order.append(index);
    };
    for (const auto moment : moments) {
        for (int i = 0; i < int(script.cards.size()); ++i) {
            if (script.cards.at(i).moments.contains(moment))
                add(i);
        }
    }
    for (int i = 0; i < int(script.cards.size()); ++i)
        add(i);
    return order;
}

int readingSeconds(const QString &text, int wordsPerMinute)
{
    const auto words = text.split(u' ', Qt::SkipEmptyParts).size();
    return int(std::ceil(double(words) * 60 / wordsPerMinute));
}

} // namespace latarnia
