// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Command.h"

#include "ui/words/ProblemWords.h"

#include <cstdio>

namespace latarnia {

QList<Command> allCommands()
{
    return {initCommand(),      userAddCommand(),       userListCommand(),         userRetireCommand(),
            backupCommand(),    restoreCommand(),       verifyCommand(),           screenCommand(),
            routeCommand(),     importCallsCommand(),   exportCallsCommand(),      generateCommand(),
            packCheckCommand(), packSentencesCommand(), retentionPreviewCommand(), retentionRunCommand(),
            replayCommand()};
}

void print(const QJsonObject &result)
{
    const auto text = QJsonDocument{result}.toJson(QJsonDocument::Indented);
    std::fwrite(text.constData(), 1, size_t(text.size()), stdout);
}

ExitCode refuse(const Problem &problem)
{
    const auto line = lineFor(problem).toUtf8() + '\n';
    std::fwrite(line.constData(), 1, size_t(line.size()), stderr);
    return exitCodeFor(problem.fault);
}

ExitCode sayUsage(const Command &command)
{
    std::fprintf(stderr, "latarnia-cli %s %s\n", command.name, command.usage);
    return ExitCode::Usage;
}

QString inputOf(const QCommandLineParser &parser)
{
    return parser.positionalArguments().value(0, QStringLiteral("-"));
}

} // namespace latarnia
