// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Command.h"
#include "core/desk/PackCheck.h"

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

ExitCode checkOne(const QCommandLineParser &parser)
{
    if (parser.positionalArguments().size() != 1)
        return ExitCode::Usage;
    const auto pack = checkPack(inputOf(parser));
    if (!pack)
        return refuse(pack.problem());
    print({{u"format"_s, 1},
           {u"pack"_s, pack->kind},
           {u"id"_s, pack->identity.id},
           {u"version"_s, pack->identity.version},
           {u"sha256"_s, pack->identity.sha256}});
    return ExitCode::Done;
}

} // namespace

Command packCheckCommand()
{
    return {.name = "pack check", .usage = "PATH", .describe = [](QCommandLineParser &) {}, .run = checkOne};
}

} // namespace latarnia
