// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/directory/Directory.h"
#include "core/directory/Holidays.h"
#include "core/pack/Pack.h"
#include "core/pack/Words.h"
#include "core/retention/RetentionRules.h"
#include "core/review/Rubric.h"
#include "core/rights/Rights.h"
#include "core/routing/RoutingRules.h"
#include "core/screening/Instrument.h"
#include "core/script/Script.h"

#include <QMap>

namespace latarnia {

/// Everything the program knows that is data: the rules, and their words in each language.
struct Content
{
    Instrument instrument;
    Directory directory;
    Holidays holidays;
    RoutingRules rules;
    Script script;
    Rights rights; ///< no call keeps them: they judge the person who looks, not the call
    RetentionRules retention; ///< as shipped; what the vault changed of it stands in the vault
    Rubric rubric; ///< of reviews, which keep its identity
    QList<Pack> packs{}; ///< the rule packs as read, to be kept beside the results they made
    QMap<QString, Words> screeningWords{}; ///< by language: pl, en, es
    QMap<QString, Words> serviceWords{};
    QMap<QString, Words> routingWords{};
    QMap<QString, Words> scriptWords{}; ///< also in the languages of the coach
    QMap<QString, Words> rubricWords{};
    QMap<QString, Words> names{}; ///< of countries and languages, by their codes
};

/// Reads the packs that travel inside the program.
Result<Content> loadContent();

} // namespace latarnia
