// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Command.h"
#include "core/base/Clock.h"
#include "core/desk/Archive.h"
#include "core/desk/Content.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

void describeData(QCommandLineParser &parser)
{
    parser.addOption({u"data"_s, {}, u"DIR"_s});
}

bool isRole(const QString &role)
{
    static const QStringList roles{u"operator"_s, u"shiftLead"_s, u"trainer"_s, u"administrator"_s,
                                   u"statistician"_s};
    return roles.contains(role);
}

ExitCode init(const QCommandLineParser &parser)
{
    const auto roles = parser.values(u"role"_s);
    const bool known = std::all_of(roles.begin(), roles.end(), isRole);
    if (!parser.isSet(u"data"_s) || !parser.isSet(u"user"_s) || roles.isEmpty() || !known
        || !parser.positionalArguments().isEmpty())
        return ExitCode::Usage;
    const auto done = createData(parser.value(u"data"_s), parser.value(u"user"_s), roles, utcNow);
    if (!done)
        return refuse(done.problem());
    print({{u"format"_s, 1},
           {u"user"_s, parser.value(u"user"_s)},
           {u"roles"_s, QJsonArray::fromStringList(roles)}});
    return ExitCode::Done;
}

ExitCode say(const Result<ImportCount> &count)
{
    if (!count)
        return refuse(count.problem());
    print({{u"format"_s, 1}, {u"imported"_s, count->imported}, {u"knownBefore"_s, count->knownBefore}});
    return ExitCode::Done;
}

ExitCode importFile(const QCommandLineParser &parser)
{
    if (!parser.isSet(u"data"_s) || parser.positionalArguments().size() != 1)
        return ExitCode::Usage;
    const auto content = loadContent();
    if (!content)
        return refuse(content.problem());
    return say(importCalls(parser.value(u"data"_s), inputOf(parser), content->instrument, {}, utcNow));
}

ExitCode exportFile(const QCommandLineParser &parser)
{
    if (!parser.isSet(u"data"_s) || !parser.isSet(u"out"_s) || !parser.positionalArguments().isEmpty())
        return ExitCode::Usage;
    const auto count = exportCalls(parser.value(u"data"_s), parser.value(u"out"_s));
    if (!count)
        return refuse(count.problem());
    print({{u"format"_s, 1}, {u"exported"_s, *count}});
    return ExitCode::Done;
}

ExitCode generate(const QCommandLineParser &parser)
{
    bool countIsNumber = false;
    bool seedIsNumber = false;
    const int count = parser.value(u"calls"_s).toInt(&countIsNumber);
    const auto seed = parser.value(u"seed"_s).toUInt(&seedIsNumber);
    if (!parser.isSet(u"data"_s) || !countIsNumber || !seedIsNumber || count < 1
        || !parser.positionalArguments().isEmpty())
        return ExitCode::Usage;
    const auto content = loadContent();
    if (!content)
        return refuse(content.problem());
    return say(generateCalls(parser.value(u"data"_s), count, seed, content->instrument, {}, utcNow));
}

} // namespace

Command initCommand()
{
    return {.name = "init",
            .usage = "--data DIR --user NAME --role ROLE [--role ROLE]",
            .describe =
                [](QCommandLineParser &parser) {
                    describeData(parser);
                    parser.addOption({u"user"_s, {}, u"NAME"_s});
                    parser.addOption({u"role"_s, {}, u"ROLE"_s});
                },
            .run = init};
}

Command importCallsCommand()
{
    return {.name = "import-calls",
            .usage = "--data DIR FILE.jsonl",
            .describe = describeData,
            .run = importFile};
}

Command exportCallsCommand()
{
    return {.name = "export-calls",
            .usage = "--data DIR --out FILE.jsonl",
            .describe =
                [](QCommandLineParser &parser) {
                    describeData(parser);
                    parser.addOption({u"out"_s, {}, u"FILE"_s});
                },
            .run = exportFile};
}

Command generateCommand()
{
    return {.name = "generate",
            .usage = "--data DIR --calls N --seed S",
            .describe =
                [](QCommandLineParser &parser) {
                    describeData(parser);
                    parser.addOption({u"calls"_s, {}, u"N"_s});
                    parser.addOption({u"seed"_s, {}, u"S"_s});
                },
            .run = generate};
}

} // namespace latarnia
