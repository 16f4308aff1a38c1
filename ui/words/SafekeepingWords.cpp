// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/SafekeepingWords.h"

#include "ui/words/EntryWords.h"
#include "ui/words/MomentWords.h"
#include "ui/words/ProblemWords.h"

#include <QCoreApplication>

namespace latarnia {

namespace {

QString say(const char *sentence)
{
    return QCoreApplication::translate("SafekeepingWords", sentence);
}

QString drillSentenceFor(const Problem &problem)
{
    if (problem.fault == Fault::WrongPassphrase)
        return say(
            QT_TRANSLATE_NOOP("SafekeepingWords",
                              "That did not open the backup. A backup opens with what was right on the "
                              "day it was made."));
    if (problem.fault == Fault::NotACode || problem.fault == Fault::OutOfRange)
        return kitSentenceFor(problem);
    if (problem.fault == Fault::StoreMissing)
        return say(
            QT_TRANSLATE_NOOP("SafekeepingWords", "This backup is not there any more. Choose another one."));
    if (problem.fault == Fault::FileUnwritable || problem.fault == Fault::DiskFull)
        return say(QT_TRANSLATE_NOOP("SafekeepingWords",
                                     "There is no room on this computer for a copy to try. Free some."));
    return say(QT_TRANSLATE_NOOP("SafekeepingWords",
                                 "This backup cannot be opened. Make a new one now, and try that one."));
}

QString organisationSentenceFor(const Problem &problem)
{
    if (problem.where == QLatin1StringView{"openCall"})
        return say(QT_TRANSLATE_NOOP("SafekeepingWords",
                                     "This person has a call that is not closed. It is closed or given to "
                                     "somebody else first."));
    if (problem.where == QLatin1StringView{"lastLead"})
        return say(QT_TRANSLATE_NOOP("SafekeepingWords",
                                     "Somebody has to stay shift lead there: the consultants would have "
                                     "nobody to turn to."));
    if (problem.where == QLatin1StringView{"organisation"} && problem.fault == Fault::NotAllowed)
        return say(QT_TRANSLATE_NOOP("SafekeepingWords",
                                     "People with a key belong to this organisation. Move them first."));
    if (problem.where == QLatin1StringView{"organisation"})
        return say(QT_TRANSLATE_NOOP("SafekeepingWords", "This organisation does not share the line."));
    if (problem.fault == Fault::DuplicateId)
        return say(
            QT_TRANSLATE_NOOP("SafekeepingWords", "Both have the same name. Give one of them another."));
    if (problem.fault == Fault::UnknownId)
        return say(QT_TRANSLATE_NOOP("SafekeepingWords", "This person has no key any more."));
    return sentenceFor(problem.fault);
}

QString placeSentenceFor(const Problem &problem)
{
    if (problem.fault == Fault::NotAllowed)
        return say(QT_TRANSLATE_NOOP("SafekeepingWords",
                                     "This folder belongs to the data itself. Choose one on another disk."));
    if (problem.fault == Fault::FileUnwritable)
        return say(
            QT_TRANSLATE_NOOP("SafekeepingWords",
                              "This folder is not there, or nothing can be written into it. Is the disk "
                              "plugged in?"));
    return sentenceFor(problem.fault);
}

} // namespace

QString rolesInWords(const QStringList &codes)
{
    QStringList names;
    for (const auto &code : codes) {
        const auto role = fromCode<StaffRole>(code);
        names.append(role ? nameOf(*role) : code);
    }
    return names.join(QStringLiteral(", "));
}

QString nameOf(const Organisation &organisation)
{
    return organisation.name.isEmpty() ? say(QT_TRANSLATE_NOOP("SafekeepingWords", "the line"))
                                       : organisation.name;
}

QString sentenceFor(VaultDeed deed, const Problem &problem)
{
    if (deed == VaultDeed::Drill)
        return drillSentenceFor(problem);
    if (deed == VaultDeed::SecondPlace)
        return placeSentenceFor(problem);
    if (problem.where == QLatin1StringView{"rights"})
        return sentenceFor(Fault::NotAllowed);
    if (deed == VaultDeed::Move || deed == VaultDeed::NameOrganisations)
        return organisationSentenceFor(problem);
    if (problem.where == QLatin1StringView{"second"})
        return say(QT_TRANSLATE_NOOP("SafekeepingWords",
                                     "This person cannot be the second one: it takes a shift lead or another "
                                     "administrator with a key."));
    if (problem.where == QLatin1StringView{"lastAdministrator"})
        return say(QT_TRANSLATE_NOOP("SafekeepingWords",
                                     "Somebody has to stay administrator: nobody could look after the people "
                                     "any more."));
    if (problem.fault == Fault::SecondPersonNeeded && !problem.expected.isEmpty())
        //: %1 is a day and time.
        return say(QT_TRANSLATE_NOOP("SafekeepingWords",
                                     "There is nobody else with a key who could agree. It can be done alone "
                                     "from %1 on."))
            .arg(dayYearAndTime(QDateTime::fromString(problem.expected, Qt::ISODateWithMs)));
    if (deed == VaultDeed::Kit && problem.fault == Fault::WrongPassphrase)
        return say(QT_TRANSLATE_NOOP(
            "SafekeepingWords", "The passphrase of the second person was another one. Nothing has changed."));
    if (deed == VaultDeed::Add && problem.fault == Fault::DuplicateId)
        return say(
            QT_TRANSLATE_NOOP("SafekeepingWords",
                              "Somebody of this name has a key already. Add something to the name, such "
                              "as an initial."));
    if (deed == VaultDeed::Retire && problem.fault == Fault::NotAllowed)
        return say(QT_TRANSLATE_NOOP("SafekeepingWords",
                                     "The last person with a key cannot be retired: nobody could open the "
                                     "vault."));
    if (deed == VaultDeed::OwnPassphrase && problem.fault == Fault::WrongPassphrase)
        return say(QT_TRANSLATE_NOOP("SafekeepingWords",
                                     "The passphrase you have now was another one. Nothing has changed."));
    if (problem.fault == Fault::UnknownId)
        return say(QT_TRANSLATE_NOOP("SafekeepingWords", "This person has no key any more."));
    if (problem.fault == Fault::FileUnwritable)
        return say(QT_TRANSLATE_NOOP("SafekeepingWords",
                                     "The file of the keys could not be written. Nothing has changed."));
    return sentenceFor(problem.fault);
}

QString doneSentenceFor(VaultDeed deed)
{
    switch (deed) {
    case VaultDeed::Add:
        return say(
            QT_TRANSLATE_NOOP("SafekeepingWords", "Added. The passphrase opens the vault from now on."));
    case VaultDeed::Retire:
        return say(QT_TRANSLATE_NOOP("SafekeepingWords", "Retired. The passphrase opens nothing any more."));
    case VaultDeed::OwnPassphrase:
    case VaultDeed::OtherPassphrase:
        return say(
            QT_TRANSLATE_NOOP("SafekeepingWords", "Set. The passphrase of before opens nothing any more."));
    case VaultDeed::ChangeRoles:
        return say(QT_TRANSLATE_NOOP("SafekeepingWords", "Set. It holds from their next signing in."));
    case VaultDeed::Move:
        return say(QT_TRANSLATE_NOOP("SafekeepingWords",
                                     "Moved. It holds from their next signing in; calls taken before stay "
                                     "where they are."));
    case VaultDeed::GiveLeadsKey:
        return say(QT_TRANSLATE_NOOP("SafekeepingWords",
                                     "Given. They open from now on what is sealed for the leads."));
    case VaultDeed::Kit:
        return say(QT_TRANSLATE_NOOP("SafekeepingWords",
                                     "The new kit opens the vault. The words of the old one open nothing any "
                                     "more: destroy those papers."));
    case VaultDeed::NameOrganisations:
    case VaultDeed::SecondPlace:
    case VaultDeed::IdleLock:
        return say(QT_TRANSLATE_NOOP("SafekeepingWords", "Noted."));
    case VaultDeed::Look:
    case VaultDeed::Backup:
    case VaultDeed::Drill:
        return {};
    }
    return {};
}

} // namespace latarnia
