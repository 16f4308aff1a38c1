// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/routing/Route.h"

/// The directory, holidays and rules that travel inside the program.
struct ShippedRouting
{
    latarnia::Directory directory = *latarnia::directoryFrom(read("directory"));
    latarnia::Holidays holidays = *latarnia::holidaysFrom(read("holidays"));
    latarnia::RoutingRules rules = *latarnia::routingRulesFrom(read("routing-rules"));

    static latarnia::Pack read(const char *name)
    {
        return *latarnia::readPack(QStringLiteral(":/packs/%1.json").arg(QLatin1StringView{name}));
    }

    latarnia::Routing route(const latarnia::RoutingFacts &facts, const QDateTime &at) const
    {
        return latarnia::route(directory, holidays, rules, facts, at);
    }

    QStringList ranked(const latarnia::Routing &routing) const
    {
        QStringList ids;
        for (const auto &service : routing.services)
            ids.append(directory.services().at(service.service).id);
        return ids;
    }
};
