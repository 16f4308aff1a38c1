// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/MissingWords.h"

#include <QCoreApplication>

namespace latarnia {

QString nameOf(MissingPart part)
{
    switch (part) {
    case MissingPart::Kind:
        return QCoreApplication::translate("MissingWords", "kind of call");
    case MissingPart::Disposition:
        return QCoreApplication::translate("MissingWords", "how it ended");
    case MissingPart::TalkFreely:
        return QCoreApplication::translate("MissingWords", "can the caller talk freely");
    case MissingPart::Danger:
        return QCoreApplication::translate("MissingWords", "danger now");
    case MissingPart::Times:
        return QCoreApplication::translate("MissingWords", "an end that is not before the beginning");
    case MissingPart::NextNote:
        return QCoreApplication::translate("MissingWords", "a shorter note for the next colleague");
    case MissingPart::CallBack:
        return QCoreApplication::translate("MissingWords", "how to ring back (Agreements)");
    case MissingPart::Consent:
        return QCoreApplication::translate("MissingWords", "whether data may be passed on (Agreements)");
    case MissingPart::FollowUp:
        return QCoreApplication::translate("MissingWords", "the day of the next step");
    }
    return {};
}

QString sentenceFor(const QList<MissingPart> &missing)
{
    if (missing.isEmpty())
        return {};
    QStringList names;
    for (const auto part : missing)
        names.append(nameOf(part));
    //: %1 is a list of what is missing.
    return QCoreApplication::translate("MissingWords", "Still needed to close: %1.")
        .arg(names.join(QStringLiteral(", ")));
}

QString nameOf(FirstFact fact)
{
    switch (fact) {
    case FirstFact::Place:
        return QCoreApplication::translate("MissingWords", "the place", "FirstFact");
    case FirstFact::Kind:
        return QCoreApplication::translate("MissingWords", "what the danger is", "FirstFact");
    case FirstFact::Who:
        return QCoreApplication::translate("MissingWords", "who is in danger", "FirstFact");
    case FirstFact::Emergency:
        return QCoreApplication::translate("MissingWords", "112", "FirstFact");
    case FirstFact::Lead:
        return QCoreApplication::translate("MissingWords", "the shift lead", "FirstFact");
    }
    return {};
}

QString namesOf(const QList<FirstFact> &facts)
{
    QStringList names;
    for (const auto fact : facts)
        names.append(nameOf(fact));
    return names.join(QStringLiteral(", "));
}

QString nameOf(ToAct part)
{
    switch (part) {
    case ToAct::Danger:
        return QCoreApplication::translate("MissingWords", "danger now", "ToAct");
    case ToAct::Verified:
        return QCoreApplication::translate("MissingWords", "ring back through the switchboard", "ToAct");
    case ToAct::Where:
        return QCoreApplication::translate("MissingWords", "where the caller is", "ToAct");
    case ToAct::Age:
        return QCoreApplication::translate("MissingWords", "age", "ToAct");
    case ToAct::Urgent:
        return QCoreApplication::translate("MissingWords", "urgent needs", "ToAct");
    case ToAct::Tonight:
        return QCoreApplication::translate("MissingWords", "where to sleep tonight", "ToAct");
    case ToAct::WhoElse:
        return QCoreApplication::translate("MissingWords", "who else is there", "ToAct");
    case ToAct::Consent:
        return QCoreApplication::translate("MissingWords", "consent to pass it on", "ToAct");
    }
    return {};
}

QString settledSentence(const QList<ToAct> &missing)
{
    if (missing.isEmpty())
        return QCoreApplication::translate("MissingWords",
                                           "Level is settled, and all that is needed to act is here.");
    QStringList names;
    for (const auto part : missing)
        names.append(nameOf(part));
    //: %1 is a list of what to ask next, such as "where the caller is, urgent needs".
    return QCoreApplication::translate("MissingWords", "Level is settled. Now: %1.")
        .arg(names.join(QStringLiteral(", ")));
}

} // namespace latarnia
