// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QObject>

namespace latarnia {

/// What the computer says about who sits at it: it goes to sleep, its screen is locked, another person has
/// signed in beside this one. Where nobody says so, nothing is told.
class SessionSignals : public QObject
{
    Q_OBJECT

public:
    SessionSignals(const QDBusConnection &system, const QDBusConnection &session, QObject *parent = nullptr);

    /// Everything is kept. Until then the computer waits a few seconds, or until this process ends.
    void letSleep();

Q_SIGNALS:
    void sleepComes();
    void deskLeft();

private Q_SLOTS: // by name, as D-Bus connects
    void prepareForSleep(bool begins);
    void lock();
    void changeSaver(bool isActive);
    void changeSession(const QString &interface, const QVariantMap &changed);

private:
    void followSaver();
    void findSession();
    void followSession(const QString &path);
    void holdSleep();

    QDBusConnection m_system;
    QDBusConnection m_session;
    /// While it is open the computer does not sleep. It is left open when this goes: the keys may be in
    /// memory until the process is another one, which closes it.
    int m_hold{-1};
};

} // namespace latarnia
