// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Command.h"
#include "app/Hardening.h"
#include "ui/words/Language.h"

#include <QCoreApplication>
#include <QLocale>

#include <cstdio>

using namespace latarnia;

namespace {

ExitCode listCommands()
{
    for (const auto &command : allCommands())
        std::fprintf(stderr, "latarnia-cli %s %s\n", command.name, command.usage);
    return ExitCode::Usage;
}

/// "pack check" is one command of two words; the parser sees only what follows the name.
ExitCode run(const Command &command, const QStringList &arguments)
{
    QCommandLineParser parser;
    command.describe(parser);
    const auto words = QString::fromLatin1(command.name).count(u' ') + 1;
    if (!parser.parse(arguments.first(1) + arguments.sliced(1 + words)))
        return sayUsage(command);
    const auto code = command.run(parser);
    return code == ExitCode::Usage ? sayUsage(command) : code;
}

ExitCode dispatch(const QStringList &arguments)
{
    const auto said = arguments.sliced(1).join(u' ') + u' ';
    for (const auto &command : allCommands()) {
        if (said.startsWith(QString::fromLatin1(command.name) + u' '))
            return run(command, arguments);
    }
    return listCommands();
}

} // namespace

int main(int argc, char *argv[])
{
    harden();
    const QCoreApplication application{argc, argv};
    QCoreApplication::setApplicationName(QStringLiteral("latarnia"));
    Language language;
    language.change(QLocale::system().name().left(2));
    return int(dispatch(QCoreApplication::arguments()));
}
