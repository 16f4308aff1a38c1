// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>

#include <memory>

namespace latarnia {

/// Where a second start of the program finds the first: a local socket in the data folder that only its owner
/// may open. It takes one line at a time, "incoming NUMBER" or "show", and answers "ok".
class Door : public QObject
{
    Q_OBJECT

public:
    /// Listens; false where the folder cannot hold a socket, or another program has the door. The program
    /// works without it.
    bool open(const QString &folder);

Q_SIGNALS:
    void incoming(const QString &number);
    void showAsked();

private:
    void receive(QLocalSocket &socket);

    std::unique_ptr<QLockFile> m_lock;
    QLocalServer m_server;
};

/// Hands a line to the program that is running on this folder; false if none is.
bool handOver(const QString &folder, const QString &line);

/// A telephone number as a softphone gives it: at most 32 digits, blanks and "+()-."; else an empty text.
QString cleanNumber(const QString &given);

} // namespace latarnia
