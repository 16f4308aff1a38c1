// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/SessionSignals.h"

#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusUnixFileDescriptor>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

constexpr auto Logind = "org.freedesktop.login1"_L1;
constexpr auto LogindPath = "/org/freedesktop/login1"_L1;
constexpr auto LogindManager = "org.freedesktop.login1.Manager"_L1;

QDBusMessage managerCall(const QString &method)
{
    return QDBusMessage::createMethodCall(Logind, LogindPath, LogindManager, method);
}

} // namespace

SessionSignals::SessionSignals(const QDBusConnection &system, const QDBusConnection &session, QObject *parent)
    : QObject{parent}
    , m_system{system}
    , m_session{session}
{
    if (m_system.isConnected()) {
        m_system.connect(Logind, LogindPath, LogindManager, u"PrepareForSleep"_s, this,
                         SLOT(prepareForSleep(bool)));
        findSession();
        holdSleep();
    }
    if (m_session.isConnected())
        followSaver();
}

/// Every desktop has its own; whoever can speak on this bus is the same person.
void SessionSignals::followSaver()
{
    for (const auto &desktop : {"freedesktop"_L1, "gnome"_L1, "cinnamon"_L1, "mate"_L1, "xfce"_L1})
        m_session.connect({}, {}, u"org.%1.ScreenSaver"_s.arg(desktop), u"ActiveChanged"_s, this,
                          SLOT(changeSaver(bool)));
}

void SessionSignals::findSession()
{
    auto question = managerCall(u"GetSession"_s);
    question << qEnvironmentVariable("XDG_SESSION_ID", u"auto"_s);
    auto *answer = new QDBusPendingCallWatcher{m_system.asyncCall(question), this};
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        const QDBusPendingReply<QDBusObjectPath> path = *answer;
        if (!path.isError())
            followSession(path.value().path());
    });
}

void SessionSignals::followSession(const QString &path)
{
    m_system.connect(Logind, path, u"org.freedesktop.login1.Session"_s, u"Lock"_s, this, SLOT(lock()));
    // clang-format off
    m_system.connect(Logind, path, u"org.freedesktop.DBus.Properties"_s, u"PropertiesChanged"_s, this,
                     SLOT(changeSession(QString,QVariantMap)));
    // clang-format on
}

/// Others may read who holds the computer up and why, so neither says anything.
void SessionSignals::holdSleep()
{
    auto question = managerCall(u"Inhibit"_s);
    question << u"sleep"_s << u"Latarnia"_s << u"Keeps what was typed"_s << u"delay"_s;
    auto *answer = new QDBusPendingCallWatcher{m_system.asyncCall(question), this};
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        const QDBusPendingReply<QDBusUnixFileDescriptor> hold = *answer;
        letSleep();
        if (!hold.isError())
            m_hold = ::fcntl(hold.value().fileDescriptor(), F_DUPFD_CLOEXEC, 0);
    });
}

void SessionSignals::letSleep()
{
    if (m_hold >= 0)
        ::close(m_hold);
    m_hold = -1;
}

void SessionSignals::prepareForSleep(bool begins)
{
    if (begins)
        Q_EMIT sleepComes();
    else
        holdSleep();
}

void SessionSignals::lock()
{
    Q_EMIT deskLeft();
}

void SessionSignals::changeSaver(bool isActive)
{
    if (isActive)
        Q_EMIT deskLeft();
}

void SessionSignals::changeSession(const QString &, const QVariantMap &changed)
{
    const bool isAway = !changed.value(u"Active"_s, true).toBool();
    const bool isLocked = changed.value(u"LockedHint"_s, false).toBool();
    if (isAway || isLocked)
        Q_EMIT deskLeft();
}

} // namespace latarnia
