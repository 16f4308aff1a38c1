// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/LockFile.h"

#include <QJsonObject>
#include <QLocalServer>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace latarnia {

/// Where a second start of the program finds the first: a local socket in the data folder that only its owner
/// may open. It takes one line at a time: "incoming NUMBER" or "show", answered by "ok", or "backup" with a
/// JSON array of one path, answered by one JSON object when it is made.
class Door : public QObject
{
    Q_OBJECT

public:
    /// Listens; false where the folder cannot hold a socket, or another program has the door. The program
    /// works without it.
    bool open(const QString &folder);

    /// Takes what a command is to be told; once.
    using Answer = std::function<void(const QJsonObject &)>;

Q_SIGNALS:
    void incoming(const QString &number);
    void showAsked();
    void backupAsked(const QString &place, const latarnia::Door::Answer &answer);

private:
    void receive(QLocalSocket &socket);
    bool receiveBackup(QLocalSocket &socket, const QByteArray &line);

    std::unique_ptr<LockFile> m_lock;
    QLocalServer m_server;
};

/// Hands a line to the program that is running on this folder; false if none is.
bool handOver(const QString &folder, const QString &line);

/// Asks the program that is running on this folder for a backup in @p place, and waits until it is made.
/// Nothing if none is running, or it does not know how.
std::optional<QJsonObject> askForBackup(const QString &folder, const QString &place);

/// A telephone number as a softphone gives it: at most 32 digits, blanks and "+()-."; else an empty text.
QString cleanNumber(const QString &given);

} // namespace latarnia
