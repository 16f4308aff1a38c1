// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Command.h"
#include "app/commands/Unlock.h"
#include "core/base/Clock.h"
#include "core/desk/RuleReplay.h"
#include "ui/words/ReplayWords.h"

#include <cstdio>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

Result<ReplayRules> rulesIn(const QStringList &paths)
{
    QList<Pack> packs;
    for (const auto &path : paths) {
        const auto pack = readPack(path);
        if (!pack)
            return pack.problem();
        packs.append(*pack);
    }
    return rulesToTry(packs);
}

/// One line on standard error, which each next one replaces.
void sayProgress(qint64 done, qint64 all)
{
    const auto line = sentenceForReplay(done, all).toUtf8();
    std::fprintf(stderr, "\r%s%s", line.constData(), done == all ? "\n" : "");
    std::fflush(stderr);
}

ExitCode replayAll(const QCommandLineParser &parser)
{
    if (!parser.isSet(u"data"_s) || !parser.isSet(u"pack"_s) || !parser.positionalArguments().isEmpty())
        return ExitCode::Usage;
    const auto tried = rulesIn(parser.values(u"pack"_s));
    if (!tried)
        return refuse(tried.problem());
    auto content = loadContent();
    if (!content)
        return refuse(content.problem());
    const auto inside = letIn(parser);
    if (!inside)
        return refuse(inside.problem());
    const auto access = heldOpen(inside->vaults.live);
    if (!access)
        return refuse(access.problem());
    const ReplayOrder order{.vault = inside->vaults.live,
                            .identity = inside->identity,
                            .today = *std::move(content),
                            .tried = *tried};
    const auto report = replayCalls(*access, order, utcNow(), sayProgress);
    if (!report)
        return refuse(report.problem());
    print(jsonOf(*report));
    return ExitCode::Done;
}

} // namespace

Command replayCommand()
{
    return {.name = "replay",
            .usage = "--data DIR --pack FILE [--pack FILE ...] [--user NAME] [--passphrase-file FILE]",
            .describe =
                [](QCommandLineParser &parser) {
                    describeVault(parser);
                    parser.addOption({u"pack"_s, {}, u"FILE"_s});
                },
            .run = replayAll};
}

} // namespace latarnia
