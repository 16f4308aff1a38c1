// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/AgreementWords.h"

#include <QCoreApplication>

namespace latarnia {

QString nameOf(ConsentState value)
{
    switch (value) {
    case ConsentState::Given:
        return QCoreApplication::translate("AgreementWords", "agreed");
    case ConsentState::Refused:
        return QCoreApplication::translate("AgreementWords", "refused");
    case ConsentState::Withdrawn:
        return QCoreApplication::translate("AgreementWords", "withdrawn");
    }
    return {};
}

QString nameOf(ConsentItem value)
{
    switch (value) {
    case ConsentItem::Contact:
        return QCoreApplication::translate("AgreementWords", "number");
    case ConsentItem::Place:
        return QCoreApplication::translate("AgreementWords", "place");
    case ConsentItem::Needs:
        return QCoreApplication::translate("AgreementWords", "what is needed");
    case ConsentItem::Situation:
        return QCoreApplication::translate("AgreementWords", "what happened");
    case ConsentItem::Documents:
        return QCoreApplication::translate("AgreementWords", "papers");
    }
    return {};
}

QString nameOf(CallBackWay value)
{
    switch (value) {
    case CallBackWay::None:
        return QCoreApplication::translate("AgreementWords", "do not ring back");
    case CallBackWay::Phone:
        return QCoreApplication::translate("AgreementWords", "ring");
    case CallBackWay::Text:
        return QCoreApplication::translate("AgreementWords", "text message");
    case CallBackWay::Messenger:
        return QCoreApplication::translate("AgreementWords", "messenger");
    }
    return {};
}

QString nameOf(DutyGround value)
{
    switch (value) {
    case DutyGround::Captivity:
        return QCoreApplication::translate("AgreementWords", "held against their will (art. 189)");
    case DutyGround::GraveInjury:
        return QCoreApplication::translate("AgreementWords", "grave injury (art. 156)");
    case DutyGround::Killing:
        return QCoreApplication::translate("AgreementWords", "killing (art. 148)");
    case DutyGround::AggravatedRape:
        return QCoreApplication::translate("AgreementWords", "aggravated rape (art. 197)");
    case DutyGround::Helplessness:
        return QCoreApplication::translate("AgreementWords", "abuse of helplessness (art. 198)");
    case DutyGround::ChildUnder15:
        return QCoreApplication::translate("AgreementWords", "sexual act with a child under 15 (art. 200)");
    case DutyGround::Hostage:
        return QCoreApplication::translate("AgreementWords", "hostage (art. 252)");
    }
    return {};
}

QString nameOf(DutyStep value)
{
    switch (value) {
    case DutyStep::Known:
        return QCoreApplication::translate("AgreementWords", "I know of it");
    case DutyStep::LeadTold:
        return QCoreApplication::translate("AgreementWords", "shift lead told");
    case DutyStep::Decided:
        return QCoreApplication::translate("AgreementWords", "decided");
    case DutyStep::Sent:
        return QCoreApplication::translate("AgreementWords", "report sent");
    case DutyStep::Received:
        return QCoreApplication::translate("AgreementWords", "received");
    }
    return {};
}

} // namespace latarnia
