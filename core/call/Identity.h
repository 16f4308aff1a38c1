// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace latarnia {

/// What names somebody. Nothing of it is ever required; it is sealed when the call is closed.
struct PersonIdentity
{
    QString name{};
    QString nickname{};
    QString phone{}; ///< E.164 where it could be read as such, else as it was said
    QString address{};
    QString employer{};

    bool isEmpty() const { return *this == PersonIdentity{}; }
    bool operator==(const PersonIdentity &) const = default;
};

/// What names an alleged perpetrator (law-and-procedure.md §6, art. 10 GDPR): only what safety or a report
/// needs, never a record of offences. Sealed apart from everybody else.
struct AllegedPerpetrator
{
    PersonIdentity identity{};
    QString role{}; ///< what they are to the people, in words

    bool isEmpty() const { return *this == AllegedPerpetrator{}; }
    bool operator==(const AllegedPerpetrator &) const = default;
};

/// All that is sealed of the people of a call.
struct CallIdentity
{
    PersonIdentity caller{};
    QList<PersonIdentity> persons{}; ///< in the order of the call's persons; may be shorter
    QString callerPlace{};
    QString peoplesPlace{};
    QString callBackNumber{};
    QString coverStory{};
    QString codeWord{};

    bool operator==(const CallIdentity &) const = default;
};

/// All that is sealed of an alleged perpetrator.
struct PerpetratorIdentity
{
    AllegedPerpetrator person{};
    QString place{};

    bool operator==(const PerpetratorIdentity &) const = default;
};

} // namespace latarnia
