// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calllog/IdentityText.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

QString joined(QStringList parts)
{
    parts.removeAll(QString{});
    return parts.join(u" · "_s);
}

QString textOf(const PersonIdentity &person)
{
    return joined({person.name, person.nickname, person.phone, person.address, person.employer});
}

void append(QStringList &lines, const QString &form, const QString &words)
{
    if (!words.isEmpty())
        lines.append(form.arg(words));
}

} // namespace

QStringList identityLines(const OpenedIdentity &identity)
{
    const auto &people = identity.people;
    QStringList lines;
    //: %1 names the caller.
    append(lines, QCoreApplication::translate("IdentityText", "Caller: %1"), textOf(people.caller));
    for (qsizetype i = 0; i < people.persons.size(); ++i)
        append(lines,
               //: %1 is a number, %2 names the person.
               QCoreApplication::translate("IdentityText", "Person %1: %2").arg(i + 1).arg(u"%1"_s),
               textOf(people.persons.at(i)));
    //: %1 is a place.
    append(lines, QCoreApplication::translate("IdentityText", "Where the caller is: %1"), people.callerPlace);
    append(lines, QCoreApplication::translate("CallReader", "Where the people are: %1"), people.peoplesPlace);
    append(lines,
           //: %1 is a telephone number.
           QCoreApplication::translate("IdentityText", "Number to ring: %1"), people.callBackNumber);
    //: %1 is what to say when somebody else answers.
    append(lines, QCoreApplication::translate("IdentityText", "If somebody else answers: %1"),
           people.coverStory);
    append(lines,
           //: %1 is a word that was agreed on and means: send help.
           QCoreApplication::translate("IdentityText", "Code word: %1"), people.codeWord);
    if (const auto &alleged = identity.perpetrator) {
        //: %1 names somebody who may be a perpetrator.
        append(lines, QCoreApplication::translate("IdentityText", "Suspected person: %1"),
               joined({alleged->person.role, textOf(alleged->person.identity)}));
        append(lines, QCoreApplication::translate("CallReader", "Where the suspected person is: %1"),
               alleged->place);
    }
    append(lines,
           //: %1 are words from a copy of this call that was kept elsewhere.
           QCoreApplication::translate("IdentityText", "Also noted for this call: %1"),
           joined(identity.otherStates));
    return lines;
}

} // namespace latarnia
