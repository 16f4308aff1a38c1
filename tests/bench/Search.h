// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/Lane.h"

#include <QObject>

#include <atomic>

/// Searches the whole log of calls over and over, on a lane of its own, and hands each answer to the thread
/// of the window.
class Search : public QObject
{
    Q_OBJECT

public:
    explicit Search(const QString &folder);

    void start();
    /// Comes back when nothing runs any more.
    void stop();

    int answers() const { return m_answers; }
    qsizetype callsFound() const { return m_found.size(); } ///< by the last search

private:
    void postOne();

    std::atomic<bool> m_running{false};
    int m_answers{0};
    QStringList m_found;
    latarnia::Lane m_lane; // last: its jobs use the others
};
