// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Command.h"
#include "app/commands/Unlock.h"
#include "core/base/Clock.h"
#include "core/desk/Archive.h"
#include "core/desk/Content.h"
#include "core/rights/LookReason.h"

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

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
    const auto inside = letIn(parser);
    if (!inside)
        return refuse(inside.problem());
    return say(
        importCalls(inside->vaults.live, inputOf(parser), content->instrument, inside->identity, utcNow));
}

/// A code of LookReason. A script that gives none is told apart by the lead who reads the audit.
std::optional<QString> reasonFor(const QCommandLineParser &parser)
{
    if (!parser.isSet(u"reason"_s))
        return u"unstated"_s;
    const auto reason = parser.value(u"reason"_s);
    return fromCode<LookReason>(reason) ? std::optional{reason} : std::nullopt;
}

ExitCode exportFile(const QCommandLineParser &parser)
{
    const auto reason = reasonFor(parser);
    if (!parser.isSet(u"data"_s) || !parser.isSet(u"out"_s) || !reason
        || !parser.positionalArguments().isEmpty())
        return ExitCode::Usage;
    const auto inside = letIn(parser);
    if (!inside)
        return refuse(inside.problem());
    const auto count
        = exportCalls(inside->vaults.live, parser.value(u"out"_s), *reason, inside->identity, utcNow);
    if (!count)
        return refuse(count.problem());
    QJsonObject said{{u"format"_s, 1}, {u"exported"_s, count->exported}};
    if (count->keptBack > 0)
        said.insert(u"keptBack"_s, count->keptBack);
    print(said);
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
    const auto inside = letIn(parser);
    if (!inside)
        return refuse(inside.problem());
    return say(
        generateCalls(inside->vaults.live, count, seed, content->instrument, inside->identity, utcNow));
}

} // namespace

Command importCallsCommand()
{
    return {.name = "import-calls",
            .usage = "--data DIR [--user NAME] [--passphrase-file FILE] FILE.jsonl",
            .describe = describeVault,
            .run = importFile};
}

Command exportCallsCommand()
{
    return {.name = "export-calls",
            .usage = "--data DIR --out FILE.jsonl [--reason CODE] [--user NAME] [--passphrase-file FILE]",
            .describe =
                [](QCommandLineParser &parser) {
                    describeVault(parser);
                    parser.addOption({u"out"_s, {}, u"FILE"_s});
                    parser.addOption({u"reason"_s, {}, u"CODE"_s});
                },
            .run = exportFile};
}

Command generateCommand()
{
    return {.name = "generate",
            .usage = "--data DIR --calls N --seed S [--user NAME] [--passphrase-file FILE]",
            .describe =
                [](QCommandLineParser &parser) {
                    describeVault(parser);
                    parser.addOption({u"calls"_s, {}, u"N"_s});
                    parser.addOption({u"seed"_s, {}, u"S"_s});
                },
            .run = generate};
}

} // namespace latarnia
