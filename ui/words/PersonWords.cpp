// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/PersonWords.h"

#include <QCoreApplication>

namespace latarnia {

QString nameOf(AgeState age)
{
    switch (age) {
    case AgeState::Adult:
        return QCoreApplication::translate("PersonWords", "Adult", "AgeState");
    case AgeState::SoundsAdult:
        return QCoreApplication::translate("PersonWords", "Sounds adult", "AgeState");
    case AgeState::MaybeUnder18:
        return QCoreApplication::translate("PersonWords", "May be under 18", "AgeState");
    case AgeState::Under18:
        return QCoreApplication::translate("PersonWords", "Under 18", "AgeState");
    case AgeState::NotAsked:
        return QCoreApplication::translate("PersonWords", "Not asked", "AgeState");
    }
    return {};
}

QString nameOf(AgeGroup age)
{
    switch (age) {
    case AgeGroup::Adult:
        return QCoreApplication::translate("PersonWords", "Adult", "AgeGroup");
    case AgeGroup::Child:
        return QCoreApplication::translate("PersonWords", "Under 18", "AgeGroup");
    case AgeGroup::Unknown:
        return QCoreApplication::translate("PersonWords", "Not known", "AgeGroup");
    }
    return {};
}

QString nameOf(Sex sex)
{
    switch (sex) {
    case Sex::Female:
        return QCoreApplication::translate("PersonWords", "Female", "Sex");
    case Sex::Male:
        return QCoreApplication::translate("PersonWords", "Male", "Sex");
    case Sex::Other:
        return QCoreApplication::translate("PersonWords", "Other gender", "Sex");
    case Sex::Unknown:
        return QCoreApplication::translate("PersonWords", "Not known", "Sex");
    }
    return {};
}

QString nameOf(Stay stay)
{
    switch (stay) {
    case Stay::Eu:
        return QCoreApplication::translate("PersonWords", "EU citizen", "Stay");
    case Stay::Permanent:
        return QCoreApplication::translate("PersonWords", "Permanent stay", "Stay");
    case Stay::Temporary:
        return QCoreApplication::translate("PersonWords", "Temporary stay", "Stay");
    case Stay::Irregular:
        return QCoreApplication::translate("PersonWords", "Irregular stay", "Stay");
    case Stay::Unknown:
        return QCoreApplication::translate("PersonWords", "Not known", "Stay");
    }
    return {};
}

QString nameOf(Phase phase)
{
    switch (phase) {
    case Phase::Now:
        return QCoreApplication::translate("PersonWords", "Is there now", "Phase");
    case Phase::Before:
        return QCoreApplication::translate("PersonWords", "Before departure", "Phase");
    case Phase::After:
        return QCoreApplication::translate("PersonWords", "Has left", "Phase");
    }
    return {};
}

QString nameOf(KnownFact fact)
{
    switch (fact) {
    case KnownFact::Yes:
        return QCoreApplication::translate("PersonWords", "Yes", "KnownFact");
    case KnownFact::No:
        return QCoreApplication::translate("PersonWords", "No", "KnownFact");
    case KnownFact::Unknown:
        return QCoreApplication::translate("PersonWords", "Not known", "KnownFact");
    }
    return {};
}

} // namespace latarnia
