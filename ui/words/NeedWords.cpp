// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/NeedWords.h"

#include <QCoreApplication>

namespace latarnia {

QString nameOf(Need need)
{
    switch (need) {
    case Need::Shelter:
        return QCoreApplication::translate("NeedWords", "Place to sleep", "Need");
    case Need::Medical:
        return QCoreApplication::translate("NeedWords", "Doctor", "Need");
    case Need::Legal:
        return QCoreApplication::translate("NeedWords", "Lawyer", "Need");
    case Need::Psychological:
        return QCoreApplication::translate("NeedWords", "Psychologist", "Need");
    case Need::Interpreter:
        return QCoreApplication::translate("NeedWords", "Interpreter", "Need");
    case Need::Wages:
        return QCoreApplication::translate("NeedWords", "Unpaid wages", "Need");
    case Need::Stay:
        return QCoreApplication::translate("NeedWords", "Legal stay", "Need");
    case Need::ReturnHome:
        return QCoreApplication::translate("NeedWords", "Return home", "Need");
    case Need::Documents:
        return QCoreApplication::translate("NeedWords", "Papers", "Need");
    case Need::Food:
        return QCoreApplication::translate("NeedWords", "Food and clothing", "Need");
    case Need::MissingPerson:
        return QCoreApplication::translate("NeedWords", "Missing person", "Need");
    case Need::Reintegration:
        return QCoreApplication::translate("NeedWords", "Starting again", "Need");
    case Need::Information:
        return QCoreApplication::translate("NeedWords", "Information", "Need");
    case Need::Pregnancy:
        return QCoreApplication::translate("NeedWords", "Pregnant", "Need");
    case Need::ChildCare:
        return QCoreApplication::translate("NeedWords", "Children there", "Need");
    case Need::SexualViolence72h:
        return QCoreApplication::translate("NeedWords", "Sexual violence in 72 h", "Need");
    }
    return {};
}

QString urgentNameOf(Need need)
{
    if (need == Need::Psychological)
        return QCoreApplication::translate("NeedWords", "In distress", "Need");
    if (need == Need::Medical)
        return QCoreApplication::translate("NeedWords", "Medicine or a doctor", "Need");
    return nameOf(need);
}

QString nameOf(Wish wish)
{
    switch (wish) {
    case Wish::Police:
        return QCoreApplication::translate("NeedWords", "Wants the police", "Wish");
    case Wish::Consulate:
        return QCoreApplication::translate("NeedWords", "Wants the consulate", "Wish");
    case Wish::ReturnHome:
        return QCoreApplication::translate("NeedWords", "Wants to go home", "Wish");
    }
    return {};
}

} // namespace latarnia
