// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/EmergencyFiles.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <mutex>

namespace latarnia {

constexpr int PatienceMs = 3000;

/// Watches what is on its way to the vault, and writes emergency files of it when the vault refuses or is
/// silent for three seconds. What the vault took later loses its file again.
class EmergencyKeeper : public QObject
{
    Q_OBJECT

public:
    explicit EmergencyKeeper(EmergencyFiles files, QObject *parent = nullptr);
    ~EmergencyKeeper() override; ///< writes what never got an answer

    void expect(const CallDraft &draft);
    /// COMMIT returned for this revision. From any thread.
    void acknowledge(const CallId &call, quint64 revision);
    void keepAll();
    /// Somebody names one place more; what no other took goes there at once.
    void add(const QString &folder);

Q_SIGNALS:
    void kept(const QString &call); ///< a file of its newest state is on a disk
    void keptNowhere(); ///< no place can be written: the words are in memory alone

private:
    QList<CallDraft> unanswered();
    bool write(const CallDraft &draft);

    EmergencyFiles m_files;
    std::mutex m_mutex;
    QHash<QString, CallDraft> m_expected; ///< the newest state of each call that no commit answered for
    QHash<QString, quint64> m_written; ///< revisions that lie in files
    QTimer m_patience;
    QThreadPool m_thread; // one: the newest state must come last
};

} // namespace latarnia
