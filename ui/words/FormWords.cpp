// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/FormWords.h"

#include <QCoreApplication>

namespace latarnia {

QString nameOf(ExploitationForm form)
{
    switch (form) {
    case ExploitationForm::ForcedLabour:
        return QCoreApplication::translate("FormWords", "Forced labour", "ExploitationForm");
    case ExploitationForm::SexualExploitation:
        return QCoreApplication::translate("FormWords", "Sexual exploitation", "ExploitationForm");
    case ExploitationForm::DomesticServitude:
        return QCoreApplication::translate("FormWords", "Domestic servitude", "ExploitationForm");
    case ExploitationForm::ForcedBegging:
        return QCoreApplication::translate("FormWords", "Forced begging", "ExploitationForm");
    case ExploitationForm::ForcedCriminality:
        return QCoreApplication::translate("FormWords", "Forced criminality", "ExploitationForm");
    case ExploitationForm::ForcedMarriage:
        return QCoreApplication::translate("FormWords", "Forced marriage", "ExploitationForm");
    case ExploitationForm::IllegalAdoption:
        return QCoreApplication::translate("FormWords", "Illegal adoption", "ExploitationForm");
    case ExploitationForm::ExploitativeSurrogacy:
        return QCoreApplication::translate("FormWords", "Exploitative surrogacy", "ExploitationForm");
    case ExploitationForm::OrganRemoval:
        return QCoreApplication::translate("FormWords", "Organ removal", "ExploitationForm");
    case ExploitationForm::Slavery:
        return QCoreApplication::translate("FormWords", "Slavery", "ExploitationForm");
    case ExploitationForm::ForcedMilitary:
        return QCoreApplication::translate("FormWords", "Forced military service", "ExploitationForm");
    case ExploitationForm::LabourRights:
        return QCoreApplication::translate("FormWords", "Violation of workers' rights", "ExploitationForm");
    case ExploitationForm::AtRisk:
        return QCoreApplication::translate("FormWords", "At risk", "ExploitationForm");
    case ExploitationForm::Other:
        return QCoreApplication::translate("FormWords", "Something else", "ExploitationForm");
    }
    return {};
}

} // namespace latarnia
