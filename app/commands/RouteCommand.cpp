// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Command.h"
#include "core/base/Clock.h"
#include "core/desk/Content.h"
#include "core/pack/Json.h"
#include "core/pack/JsonReader.h"
#include "core/routing/FactsJson.h"
#include "core/routing/Route.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

Result<QDateTime> momentOf(const QCommandLineParser &parser)
{
    if (!parser.isSet(u"at"_s))
        return utcNow();
    JsonReader in{QJsonObject{{u"--at"_s, parser.value(u"at"_s)}}, {}};
    const auto at = in.time("--at"_L1);
    if (in.problem())
        return *in.problem();
    return at;
}

ExitCode routeOne(const QCommandLineParser &parser)
{
    if (parser.positionalArguments().size() > 1)
        return ExitCode::Usage;
    const auto at = momentOf(parser);
    if (!at)
        return refuse(at.problem());
    const auto path = inputOf(parser);
    const auto bytes = readFile(path);
    if (!bytes)
        return refuse(bytes.problem());
    const auto file = QFileInfo{path}.fileName();
    const auto object = parseJsonObject(*bytes, file);
    if (!object)
        return refuse(object.problem());
    const auto content = loadContent();
    if (!content)
        return refuse(content.problem());
    const auto facts = routingFactsFrom(*object, file);
    if (!facts)
        return refuse(facts.problem());
    const auto routing = route(content->directory, content->holidays, content->rules, *facts, *at);
    print(toJson(routing, content->directory, content->holidays));
    return ExitCode::Done;
}

} // namespace

Command routeCommand()
{
    return {.name = "route",
            .usage = "[FILE|-] [--at TIME]",
            .describe =
                [](QCommandLineParser &parser) {
                    parser.addOption({u"at"_s, {}, u"TIME"_s});
                },
            .run = routeOne};
}

} // namespace latarnia
