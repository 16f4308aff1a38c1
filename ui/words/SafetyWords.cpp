// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/SafetyWords.h"

#include <QCoreApplication>

namespace latarnia {

QString nameOf(DangerNow danger)
{
    switch (danger) {
    case DangerNow::No:
        return QCoreApplication::translate("SafetyWords", "No danger now", "DangerNow");
    case DangerNow::Yes:
        return QCoreApplication::translate("SafetyWords", "Danger now", "DangerNow");
    case DangerNow::Unknown:
        return QCoreApplication::translate("SafetyWords", "Not known", "DangerNow");
    }
    return {};
}

QString nameOf(DangerKind kind)
{
    switch (kind) {
    case DangerKind::LockedIn:
        return QCoreApplication::translate("SafetyWords", "Locked in", "DangerKind");
    case DangerKind::Hurt:
        return QCoreApplication::translate("SafetyWords", "Hurt", "DangerKind");
    case DangerKind::Weapon:
        return QCoreApplication::translate("SafetyWords", "Weapon", "DangerKind");
    case DangerKind::Threat:
        return QCoreApplication::translate("SafetyWords", "Threat", "DangerKind");
    case DangerKind::Suicide:
        return QCoreApplication::translate("SafetyWords", "Suicidal", "DangerKind");
    case DangerKind::ChildAlone:
        return QCoreApplication::translate("SafetyWords", "Child alone", "DangerKind");
    case DangerKind::Exposure:
        return QCoreApplication::translate("SafetyWords", "Cold or heat", "DangerKind");
    }
    return {};
}

QString nameOf(DangerPlace place)
{
    switch (place) {
    case DangerPlace::Poland:
        return QCoreApplication::translate("SafetyWords", "In Poland", "DangerPlace");
    case DangerPlace::Abroad:
        return QCoreApplication::translate("SafetyWords", "Abroad", "DangerPlace");
    case DangerPlace::Sea:
        return QCoreApplication::translate("SafetyWords", "At sea", "DangerPlace");
    case DangerPlace::Unknown:
        return QCoreApplication::translate("SafetyWords", "Place not known", "DangerPlace");
    }
    return {};
}

QString nameOf(CutOffPlan plan)
{
    switch (plan) {
    case CutOffPlan::DoNotCall:
        return QCoreApplication::translate("SafetyWords", "Do not call back", "CutOffPlan");
    case CutOffPlan::CallAsAgreed:
        return QCoreApplication::translate("SafetyWords", "Call back as agreed", "CutOffPlan");
    case CutOffPlan::Emergency:
        return QCoreApplication::translate("SafetyWords", "Send help", "CutOffPlan");
    }
    return {};
}

QString nameOf(Listener listener)
{
    switch (listener) {
    case Listener::Nobody:
        return QCoreApplication::translate("SafetyWords", "nobody", "Listener");
    case Listener::Controller:
        return QCoreApplication::translate("SafetyWords", "the controller", "Listener");
    case Listener::Partner:
        return QCoreApplication::translate("SafetyWords", "partner", "Listener");
    case Listener::Colleague:
        return QCoreApplication::translate("SafetyWords", "others who live or work there", "Listener");
    case Listener::Family:
        return QCoreApplication::translate("SafetyWords", "family", "Listener");
    case Listener::Child:
        return QCoreApplication::translate("SafetyWords", "a child", "Listener");
    case Listener::Other:
        return QCoreApplication::translate("SafetyWords", "somebody else", "Listener");
    }
    return {};
}

QString nameOf(DangerWho who)
{
    switch (who) {
    case DangerWho::NotSaid:
        return QCoreApplication::translate("SafetyWords", "not said");
    case DangerWho::Caller:
        return QCoreApplication::translate("SafetyWords", "the caller");
    case DangerWho::Adult:
        return QCoreApplication::translate("SafetyWords", "another adult");
    case DangerWho::Child:
        return QCoreApplication::translate("SafetyWords", "a child");
    case DangerWho::Several:
        return QCoreApplication::translate("SafetyWords", "several people");
    }
    return {};
}

} // namespace latarnia
