// SPDX-License-Identifier: GPL-3.0-or-later
// How the desk is left: locked, put to sleep, or hidden because nobody sits at it.
#include "app/Entry.h"

namespace latarnia {

/// Back to signing in; the calls are sealed on the disk and come in with it.
void Entry::leaveIntake()
{
    if (!m_window) // it was asked twice
        return;
    const bool isCovered = m_window->safety().afterLock() == ScreenSafety::After::Curtain;
    m_window.reset();
    m_desk.reset();
    m_isIntake = false;
    m_entry->show();
    m_entry->activateWindow();
    if (isCovered)
        m_entry->cover();
}

void Entry::lock()
{
    if (!m_window)
        return;
    m_isCovered = m_window->safety().afterLock() == ScreenSafety::After::Curtain;
    m_window.reset();
    m_backups.reset();
    m_desk.reset();
    Q_EMIT locked();
}

bool Entry::lockForSleep()
{
    if (!m_window)
        return false;
    auto &safety = m_window->safety();
    safety.prepareLock(safety.isCovered() ? ScreenSafety::After::Curtain : ScreenSafety::After::SignIn);
    lock();
    return true;
}

void Entry::leaveDesk()
{
    if (m_window)
        m_window->safety().leave();
}

void Entry::cover()
{
    if (m_entry)
        m_entry->cover();
}

} // namespace latarnia
