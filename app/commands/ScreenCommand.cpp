// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Command.h"
#include "core/desk/Content.h"
#include "core/pack/Json.h"
#include "core/triage/CaseJson.h"
#include "core/triage/Triage.h"

#include <QFileInfo>

namespace latarnia {

namespace {

ExitCode screenOne(const QCommandLineParser &parser)
{
    if (parser.positionalArguments().size() > 1)
        return ExitCode::Usage;
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
    const auto screening = screeningCaseFrom(content->instrument, *object, file);
    if (!screening)
        return refuse(screening.problem());
    print(toJson(content->instrument, triage(content->instrument, *screening)));
    return ExitCode::Done;
}

} // namespace

Command screenCommand()
{
    return {.name = "screen", .usage = "[FILE|-]", .describe = [](QCommandLineParser &) {}, .run = screenOne};
}

} // namespace latarnia
