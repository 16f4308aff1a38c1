// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Code.h"
#include "core/base/Id.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <array>

namespace latarnia {

/// What a person said when asked whether something may be passed on.
enum class ConsentState { Given, Refused, Withdrawn };

constexpr auto codesOf(ConsentState)
{
    return std::to_array<CodeName<ConsentState>>({
        {ConsentState::Given, "given"},
        {ConsentState::Refused, "refused"},
        {ConsentState::Withdrawn, "withdrawn"},
    });
}

/// What may be passed on; each is agreed to by itself (domain/law-and-procedure.md §7).
enum class ConsentItem { Contact, Place, Needs, Situation, Documents };

constexpr auto codesOf(ConsentItem)
{
    return std::to_array<CodeName<ConsentItem>>({
        {ConsentItem::Contact, "contact"},
        {ConsentItem::Place, "place"},
        {ConsentItem::Needs, "needs"},
        {ConsentItem::Situation, "situation"},
        {ConsentItem::Documents, "documents"},
    });
}

/// One person's word on giving data to one recipient. Telling a person about a service needs none.
struct Consent
{
    int person{0}; ///< index into the call's persons
    QString recipient{}; ///< id of a service
    ConsentState state{ConsentState::Given};
    QList<ConsentItem> items{};
    QString wording{}; ///< version of the words that were read out
    QString language{}; ///< they were read out in, BCP 47
    bool guardianAsked{false}; ///< for a minor: by the guardian or curator, with the child's view
    QDateTime at{}; ///< UTC

    bool operator==(const Consent &) const = default;
};

} // namespace latarnia
