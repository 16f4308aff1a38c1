// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/call/StoredCall.h"
#include "core/desk/DeskIdentity.h"

#include <QObject>

#include <memory>
#include <optional>

namespace latarnia {

class Lane;

/// The calls that are kept, read on a thread of their own. Answers come as signals.
class CallLog : public QObject
{
    Q_OBJECT

public:
    CallLog(std::shared_ptr<Lane> reader, DeskIdentity identity, Clock clock, QObject *parent = nullptr);

    /// Each line says how much of its call who is at the desk may see; of those of which they may see nothing
    /// there is only the number and the time. Reading one is for Looks.
    ///
    /// Lines before @p mark, newest first. Answers with pageRead().
    void readPage(const std::optional<PageMark> &mark, int size);
    /// One line again after a change. Answers with lineRead().
    void readLine(const QString &call);

Q_SIGNALS:
    void pageRead(const QList<latarnia::CallLine> &lines);
    void lineRead(const latarnia::CallLine &line);
    void failed(const latarnia::Problem &problem);

private:
    std::shared_ptr<Lane> m_reader;
    DeskIdentity m_identity;
    Clock m_clock;
};

/// Where the journal of a desk stands.
struct LastLine
{
    qint64 seq{0};
    QDateTime at{};
};

/// Tells what changed, from the journal and only after commit: this desk and every other by the same road.
class ChangeFeed : public QObject
{
    Q_OBJECT

public:
    /// @p seen is the last line that is no news.
    ChangeFeed(std::shared_ptr<Lane> reader, QString desk, const LastLine &seen, QObject *parent = nullptr);

    /// When a call was last taken or closed at this desk before it was opened; invalid: none ever was.
    QDateTime lastKept() const { return m_lastKept; }

    /// Reads the journal past the last line seen; call after a commit.
    void look();

Q_SIGNALS:
    void changed(const QList<latarnia::Change> &changes);

private:
    std::shared_ptr<Lane> m_reader;
    QString m_desk;
    qint64 m_seen{0};
    QDateTime m_lastKept;
};

} // namespace latarnia
