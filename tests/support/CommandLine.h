// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>

/// What one run of latarnia-cli did.
struct CommandRun
{
    int exitCode{-1};
    QByteArray output{};
    QByteArray errors{};

    QJsonObject json() const { return QJsonDocument::fromJson(output).object(); }
};

inline CommandRun runCommand(const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("en_GB.UTF-8"));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(LATARNIA_CLI), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000))
        return {};
    return {.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            .output = process.readAllStandardOutput(),
            .errors = process.readAllStandardError()};
}

/// The passphrase of every vault that tests make by command.
constexpr auto TestPassphrase = "kasztany na parapecie 7";

/// A command on a vault: its passphrase comes by standard input.
inline CommandRun runUnlocked(const QStringList &arguments)
{
    return runCommand(arguments + QStringList{QStringLiteral("--passphrase-file"), QStringLiteral("-")},
                      QByteArray{TestPassphrase} + '\n');
}

/// A new vault with one person.
inline CommandRun makeVaultIn(const QString &folder, const QString &user = QStringLiteral("anna"))
{
    return runUnlocked({QStringLiteral("init"), QStringLiteral("--data"), folder, QStringLiteral("--user"),
                        user, QStringLiteral("--role"), QStringLiteral("operator"), QStringLiteral("--role"),
                        QStringLiteral("shiftLead"), QStringLiteral("--role"),
                        QStringLiteral("administrator")});
}
