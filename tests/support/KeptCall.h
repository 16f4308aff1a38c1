// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/DeskWindow.h"
#include "tests/support/LookInside.h"
#include "tests/support/ReadKept.h"

#include <QSignalSpy>

/// The whole record of a closed call as it was kept, read back through the desk and, for what the desk does
/// not show, past the program: one line a fact, in one order, and none for what is empty. So that a test can
/// say what a call left behind as one list that people can read.
namespace kept {

using namespace latarnia;
using namespace Qt::StringLiterals;

inline StoredCall read(DeskWindow &desk, const QString &call)
{
    return readKept(desk.looks(), call);
}

/// "in order" where nothing happened before the call began or after it ended.
inline QString timesOf(const StoredCall &call)
{
    QList<QDateTime> moments{call.enteredAt};
    for (const auto &referral : call.referrals)
        moments.append(referral.at);
    for (const auto &consent : call.consents)
        moments.append(consent.at);
    for (const auto &entry : call.dutyLog)
        moments.append(entry.at);
    const bool inOrder = std::all_of(moments.begin(), moments.end(), [&](const QDateTime &moment) {
        return call.line.startedAt <= moment && moment <= call.line.endedAt;
    });
    return call.line.startedAt.toUTC().toString(u"yyyy-MM-dd hh"_s) + u"h UTC, "_s
        + (inOrder ? u"in order"_s : u"NOT in order"_s);
}

inline QString answersOf(const StoredPerson &person)
{
    QStringList answers;
    for (auto answer = person.answers.begin(); answer != person.answers.end(); ++answer)
        answers.append(answer.key() + u' ' + answer.value());
    return answers.join(u", "_s);
}

class Record
{
public:
    Record(DeskWindow &desk, const QString &call)
        : m_call{read(desk, call)}
        , m_wording{desk.call().content().script.identity.version}
    {
        const auto rows
            = lookInside(desk.folder(),
                         u"SELECT danger_kinds, danger_place, if_cut_off, wishes, caller_verified, "
                         "coalesce(earlier_call, ''), (SELECT count(*) FROM return_number WHERE call = c.id) "
                         "FROM call c WHERE id = ?"_s,
                         {call});
        m_beside = rows.value(0);
        sayCall();
        saySafety();
        for (int i = 0; i < int(m_call.persons.size()); ++i)
            sayPerson(u"person %1"_s.arg(i + 1), m_call.persons.at(i));
        sayAgreements();
        sayEnd();
    }

    QStringList lines() const { return m_lines; }

private:
    void say(const QString &what, const QStringList &words)
    {
        QStringList said = words;
        said.removeAll(QString{});
        if (!said.isEmpty())
            m_lines.append(what + u": "_s + said.join(u", "_s));
    }

    QString beside(int column) const { return m_beside.value(column).toString(); }

    void sayCall()
    {
        const auto &line = m_call.line;
        say(u"call"_s, {line.state, line.kind, m_call.purpose, m_call.channel});
        say(u"caller"_s,
            {m_call.callerRole, line.language, m_call.voivodeship,
             beside(4) == u"1"_s ? u"verified"_s : QString{}});
        say(u"level"_s, {line.level, u"up to "_s + m_call.ceiling, m_call.basis});
        say(u"level by hand"_s, {m_call.handLevel, m_call.handReason});
        say(u"place"_s, {m_call.callerPlace});
        say(u"people's place"_s, {m_call.peoplesPlace});
    }

    void saySafety()
    {
        say(u"talks freely"_s, {m_call.talkFreely});
        say(u"danger"_s,
            {m_call.danger, beside(0).replace(u' ', u"+"_s),
             m_call.dangerWho == u"notSaid"_s ? QString{} : m_call.dangerWho,
             beside(1) == u"poland"_s ? QString{} : beside(1)});
        say(u"heard by"_s, m_call.listeners + QStringList{m_call.whoHears});
        say(u"if cut off"_s, {beside(2)});
        say(u"wishes"_s, {beside(3)});
    }

    void sayPerson(const QString &who, const StoredPerson &person)
    {
        say(who,
            {person.people > 1 ? QString::number(person.people) : QString{}, person.sex, person.age,
             person.citizenship, person.stay, person.phase});
        say(who + u" forms"_s, person.forms);
        say(who + u" needs"_s, person.needs);
        say(who + u" answers"_s, {answersOf(person)});
    }

    void sayAgreements()
    {
        for (const auto &referral : m_call.referrals)
            say(u"referral"_s,
                {referral.service, referral.way, referral.outcome,
                 referral.consent ? u"agreed"_s : QString{}});
        for (const auto &consent : m_call.consents)
            say(u"consent"_s,
                {u"person %1"_s.arg(consent.person + 1), consent.recipient, consent.state,
                 consent.items.join(u'+'),
                 consent.wording == m_wording ? u"words of today"_s : consent.wording,
                 u"in "_s + consent.language, consent.guardianAsked ? u"guardian asked"_s : QString{}});
        if (const auto &back = m_call.callBack)
            say(u"call back"_s,
                {back->way, back->number, back->safeTimes, back->coverStory,
                 back->voicemail ? u"voicemail"_s : QString{}, back->codeWord,
                 back->expires.isValid() ? u"until "_s + back->expires.date().toString(Qt::ISODate)
                                         : QString{}});
        say(u"return number"_s, {beside(6) == u"1"_s ? u"given"_s : QString{}});
        say(u"earlier call"_s, {beside(5).isEmpty() ? QString{} : u"named"_s});
        say(u"duty"_s, m_call.dutyGrounds);
        for (const auto &entry : m_call.dutyLog)
            say(u"duty step"_s, {entry.step, entry.words});
    }

    void sayEnd()
    {
        say(u"notes"_s, {QString{m_call.notes}.replace(u'\n', u'/')});
        say(u"for the next"_s, {m_call.nextNote});
        say(u"ended"_s, {m_call.line.disposition});
        say(u"next"_s, {m_call.nextAction, m_call.followUp.toString(Qt::ISODate)});
        say(u"times"_s, {timesOf(m_call)});
    }

    StoredCall m_call;
    QString m_wording;
    QVariantList m_beside;
    QStringList m_lines;
};

inline QStringList recordOf(DeskWindow &desk, const QString &call)
{
    return Record{desk, call}.lines();
}

} // namespace kept
