// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ExitCode.h"
#include "core/base/Problem.h"

#include <QCommandLineParser>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

namespace latarnia {

/// One command of latarnia-cli: its name ("pack check" has two words), what it takes and what it does.
struct Command
{
    const char *name;
    const char *usage;
    void (*describe)(QCommandLineParser &parser);
    ExitCode (*run)(const QCommandLineParser &parser);
};

/// Commands of this version.
QList<Command> allCommands();

/// Writes @p result to standard output as indented JSON with a line feed.
void print(const QJsonObject &result);
/// Writes one line to standard error and tells the exit code of its fault.
ExitCode refuse(const Problem &problem);
/// Says how the command is called; exit code 2.
ExitCode sayUsage(const Command &command);

/// The first positional argument, or "-" for standard input.
QString inputOf(const QCommandLineParser &parser);

Command initCommand();
Command userAddCommand();
Command userListCommand();
Command userRetireCommand();
Command backupCommand();
Command restoreCommand();
Command verifyCommand();
Command retentionPreviewCommand();
Command retentionRunCommand();
Command replayCommand();
Command screenCommand();
Command routeCommand();
Command importCallsCommand();
Command exportCallsCommand();
Command generateCommand();
Command packCheckCommand();
Command packSentencesCommand();

} // namespace latarnia
