// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Door.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocalSocket>
#include <QPointer>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

constexpr int WaitMs = 2000;
constexpr int LongestLine = 32 * 1024; ///< a path in which each byte is escaped
constexpr int BackupMs = 60 * 60 * 1000;
constexpr auto BackupWord = "backup ";

QString pathIn(const QString &folder)
{
    return QDir{folder}.absoluteFilePath(u"latarnia.door"_s);
}

} // namespace

bool Door::open(const QString &folder)
{
    auto lock = LockFile::take(pathIn(folder) + u".lock"_s);
    if (!lock)
        return false;
    m_lock = *std::move(lock);
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    QLocalServer::removeServer(pathIn(folder)); // of a program that was killed: the door's lock is ours
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (auto *socket = m_server.nextPendingConnection()) {
            connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
            connect(socket, &QLocalSocket::readyRead, this, [this, socket] { receive(*socket); });
        }
    });
    return m_server.listen(pathIn(folder));
}

void Door::receive(QLocalSocket &socket)
{
    if (!socket.canReadLine()) {
        if (socket.bytesAvailable() > LongestLine)
            socket.abort();
        return;
    }
    const auto bytes = socket.readLine(LongestLine);
    if (bytes.startsWith(BackupWord) && receiveBackup(socket, bytes.sliced(qsizetype(qstrlen(BackupWord)))))
        return;
    const auto line = QString::fromUtf8(bytes).trimmed();
    const auto number = line.startsWith("incoming "_L1) ? cleanNumber(line.sliced(9)) : QString{};
    if (number.isEmpty() && line != "show"_L1) {
        socket.abort();
        return;
    }
    socket.write("ok\n");
    socket.disconnectFromServer();
    if (number.isEmpty())
        Q_EMIT showAsked();
    else
        Q_EMIT incoming(number);
}

/// Answered later, unless whoever asked has gone meanwhile.
bool Door::receiveBackup(QLocalSocket &socket, const QByteArray &line)
{
    const auto path = QJsonDocument::fromJson(line).array().at(0).toString();
    if (!QDir::isAbsolutePath(path))
        return false;
    Q_EMIT backupAsked(path, [socket = QPointer<QLocalSocket>{&socket}](const QJsonObject &answer) {
        if (!socket)
            return;
        socket->write(QJsonDocument{answer}.toJson(QJsonDocument::Compact) + '\n');
        socket->disconnectFromServer();
    });
    return true;
}

std::optional<QJsonObject> askForBackup(const QString &folder, const QString &place)
{
    QLocalSocket socket;
    socket.connectToServer(pathIn(folder));
    if (!socket.waitForConnected(WaitMs))
        return std::nullopt;
    const QJsonArray path{QDir{place}.absolutePath()};
    socket.write(BackupWord + QJsonDocument{path}.toJson(QJsonDocument::Compact) + '\n');
    while (!socket.canReadLine()) {
        if (!socket.waitForReadyRead(BackupMs))
            return std::nullopt;
    }
    return QJsonDocument::fromJson(socket.readLine()).object();
}

bool handOver(const QString &folder, const QString &line)
{
    QLocalSocket socket;
    socket.connectToServer(pathIn(folder));
    if (!socket.waitForConnected(WaitMs))
        return false;
    socket.write(line.toUtf8() + '\n');
    while (!socket.canReadLine()) {
        if (!socket.waitForReadyRead(WaitMs))
            return false;
    }
    return socket.readLine().trimmed() == "ok";
}

QString cleanNumber(const QString &given)
{
    static const QRegularExpression number{u"^[0-9+(). -]{1,32}$"_s};
    const auto trimmed = given.trimmed();
    return number.match(trimmed).hasMatch() ? trimmed : QString{};
}

} // namespace latarnia
