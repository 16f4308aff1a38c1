// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Door.h"

#include <QDir>
#include <QLocalSocket>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

constexpr int WaitMs = 2000;
constexpr int LongestLine = 200;

QString pathIn(const QString &folder)
{
    return QDir{folder}.absoluteFilePath(u"latarnia.door"_s);
}

} // namespace

bool Door::open(const QString &folder)
{
    m_lock = std::make_unique<QLockFile>(pathIn(folder) + u".lock"_s);
    m_lock->setStaleLockTime(0); // a desk stays open for days
    if (!m_lock->tryLock(0))
        return false;
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
    const auto line = QString::fromUtf8(socket.readLine(LongestLine)).trimmed();
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
