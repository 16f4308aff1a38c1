// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusUnixFileDescriptor>
#include <QDBusVirtualObject>
#include <QProcess>
#include <QStandardPaths>

#include <fcntl.h>
#include <unistd.h>

/// A bus of the test's own; nobody else is on it.
class PrivateBus
{
public:
    PrivateBus()
    {
        const auto daemon = QStandardPaths::findExecutable(QStringLiteral("dbus-daemon"));
        if (daemon.isEmpty())
            return;
        m_daemon.start(daemon,
                       {QStringLiteral("--session"), QStringLiteral("--nofork"),
                        QStringLiteral("--nopidfile"), QStringLiteral("--print-address")});
        if (m_daemon.waitForReadyRead(10'000))
            m_address = QString::fromLatin1(m_daemon.readLine()).trimmed();
    }
    ~PrivateBus()
    {
        m_daemon.kill();
        m_daemon.waitForFinished();
    }

    QString address() const { return m_address; } ///< empty where there is no dbus-daemon
    QDBusConnection connect(const QString &name) const
    {
        return QDBusConnection::connectToBus(m_address, name);
    }

private:
    QProcess m_daemon;
    QString m_address;
};

/// What of logind the program speaks to.
class FakeLogind : public QDBusVirtualObject
{
public:
    explicit FakeLogind(const QDBusConnection &bus)
        : m_bus{bus}
    {
        m_isThere = m_bus.registerVirtualObject(QStringLiteral("/org/freedesktop/login1"), this,
                                                QDBusConnection::SubPath)
            && m_bus.registerService(QStringLiteral("org.freedesktop.login1"));
    }
    ~FakeLogind() override { closeEnd(); }

    bool isThere() const { return m_isThere; }
    int holds() const { return m_holds; } ///< how often somebody asked to hold the sleep up
    QStringList how() const { return m_how; }
    /// Nobody holds it up now.
    bool maySleep() const
    {
        char byte = 0;
        return m_end < 0 || ::read(m_end, &byte, 1) == 0;
    }
    void prepareForSleep(bool begins)
    {
        tell(QStringLiteral("/org/freedesktop/login1"), QStringLiteral("org.freedesktop.login1.Manager"),
             QStringLiteral("PrepareForSleep"), {begins});
    }
    void lock()
    {
        tell(session(), QStringLiteral("org.freedesktop.login1.Session"), QStringLiteral("Lock"), {});
    }
    void change(const QString &property, bool value)
    {
        tell(session(), QStringLiteral("org.freedesktop.DBus.Properties"),
             QStringLiteral("PropertiesChanged"),
             {QStringLiteral("org.freedesktop.login1.Session"), QVariantMap{{property, value}},
              QStringList{}});
    }
    bool wasAskedForTheSession() const { return m_asked; }

    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        if (message.member() == QLatin1StringView{"GetSession"}) {
            m_asked = true;
            return connection.send(message.createReply(QVariant::fromValue(QDBusObjectPath{session()})));
        }
        if (message.member() != QLatin1StringView{"Inhibit"})
            return false;
        closeEnd();
        int ends[2];
        if (::pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0)
            return false;
        m_end = ends[0];
        ++m_holds;
        m_how = {message.arguments().value(0).toString(), message.arguments().value(3).toString()};
        const bool sent
            = connection.send(message.createReply(QVariant::fromValue(QDBusUnixFileDescriptor{ends[1]})));
        ::close(ends[1]);
        return sent;
    }

private:
    static QString session() { return QStringLiteral("/org/freedesktop/login1/session/_31"); }
    void tell(const QString &path, const QString &interface, const QString &name, const QVariantList &what)
    {
        auto signal = QDBusMessage::createSignal(path, interface, name);
        signal.setArguments(what);
        m_bus.send(signal);
    }
    void closeEnd()
    {
        if (m_end >= 0)
            ::close(m_end);
        m_end = -1;
    }

    QDBusConnection m_bus;
    bool m_isThere{false};
    bool m_asked{false};
    int m_holds{0};
    int m_end{-1};
    QStringList m_how;
};
