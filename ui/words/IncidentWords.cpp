// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/IncidentWords.h"

#include "core/desk/SignedIn.h"
#include "ui/words/CodeLists.h"
#include "ui/words/LookWords.h"
#include "ui/words/MomentWords.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

QString say(const char *words)
{
    return QCoreApplication::translate("IncidentWords", words);
}

QString dayOf(const QDateTime &moment)
{
    const auto day = QLocale{}.dayName(inWarsaw(moment).date().dayOfWeek());
    return day + u", "_s + dayYearAndTime(moment);
}

QString nameIn(const IncidentView &view, const QString &id)
{
    if (id == KitHolder)
        return QCoreApplication::translate("AuditWords", "recovery kit");
    return view.names.value(id, id);
}

QString whenOf(const ReachedRecord &record)
{
    const auto times = QCoreApplication::translate("IncidentWords", "%n time(s)", nullptr, record.times);
    const auto first = dayYearAndTime(record.first);
    const auto last = dayYearAndTime(record.last);
    if (record.times == 1)
        return first;
    return times + u", "_s + (first == last ? first : first + u" – "_s + last);
}

/// Which record, by whom, when and how often; what was done with it.
QString lineOf(const IncidentView &view, const ReachedRecord &record)
{
    QStringList actors;
    for (const auto &id : record.actors)
        actors.append(nameIn(view, id));
    QStringList actions;
    for (const auto &action : record.actions)
        actions.append(nameOfCode<AuditedDeed>(action));
    return nameIn(view, record.object) + u" · "_s + actors.join(u", "_s) + u" · "_s + whenOf(record) + u": "_s
        + actions.join(u", "_s);
}

} // namespace

bool isTooLate(const IncidentView &view, const QDateTime &now)
{
    return now >= view.tellBy;
}

QString tellBySentence(const IncidentView &view, const QDateTime &now)
{
    const auto by = dayOf(view.tellBy);
    if (isTooLate(view, now))
        //: %1 is a day and a time.
        return QCoreApplication::translate(
                   "IncidentWords", "The 72 hours ended on %1. Report it to UODO now, and say why late.")
            .arg(by);
    //: %1 is a day and a time, %2 the hours that are left.
    return QCoreApplication::translate("IncidentWords", "UODO has to know by %1. Hours left: %2.")
        .arg(by, QString::number(now.secsTo(view.tellBy) / 3600));
}

QList<PageSection> incidentPage(const IncidentQuestion &question, const QString &whose,
                                const IncidentView &view)
{
    PageSection asked{.heading = say(QT_TRANSLATE_NOOP("IncidentWords", "Incident (art. 33 GDPR)"))};
    //: %1 is a person or a desk.
    asked.lines.append(say(QT_TRANSLATE_NOOP("IncidentWords", "Whose looks and deeds: %1")).arg(whose));
    asked.lines.append(say(QT_TRANSLATE_NOOP("IncidentWords", "Since: %1")).arg(dayOf(question.since)));
    asked.lines.append(
        say(QT_TRANSLATE_NOOP("IncidentWords", "Became known: %1")).arg(dayOf(question.knownAt)));
    asked.lines.append(
        say(QT_TRANSLATE_NOOP("IncidentWords", "To be reported to UODO by: %1")).arg(dayOf(view.tellBy)));
    PageSection reached{.heading = say(QT_TRANSLATE_NOOP("IncidentWords", "What was reached"))};
    reached.lines.append(QCoreApplication::translate(
        "IncidentWords", "%n line(s) were written down since then.", nullptr, int(view.lines)));
    for (const auto &record : view.records)
        reached.lines.append(lineOf(view, record));
    PageSection beyond{.heading = say(QT_TRANSLATE_NOOP("IncidentWords", "What could have been reached"))};
    beyond.lines.append(QCoreApplication::translate(
        "IncidentWords",
        "%n call(s) are in the vault. Whoever had the open vault and a program of their own could read all "
        "of them without a line, but not the names, numbers and places sealed to others.",
        nullptr, view.callsHeld));
    return {asked, reached, beyond};
}

} // namespace latarnia
