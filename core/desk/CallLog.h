// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/call/StoredCall.h"

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
    explicit CallLog(std::shared_ptr<Lane> reader, QObject *parent = nullptr);

    /// Lines before @p mark, newest first. Answers with pageRead().
    void readPage(const std::optional<PageMark> &mark, int size);
    /// One line again after a change. Answers with lineRead().
    void readLine(const QString &call);
    /// One whole call. Answers with callRead().
    void readCall(const QString &call);

Q_SIGNALS:
    void pageRead(const QList<latarnia::CallLine> &lines);
    void lineRead(const latarnia::CallLine &line);
    void callRead(const latarnia::StoredCall &call);
    void failed(const latarnia::Problem &problem);

private:
    std::shared_ptr<Lane> m_reader;
};

/// Tells what changed, from the journal and only after commit: this desk and every other by the same road.
class ChangeFeed : public QObject
{
    Q_OBJECT

public:
    /// @p seen is the last line that is no news.
    ChangeFeed(std::shared_ptr<Lane> reader, QString desk, qint64 seen, QObject *parent = nullptr);

    /// Reads the journal past the last line seen; call after a commit.
    void look();

Q_SIGNALS:
    void changed(const QList<latarnia::Change> &changes);

private:
    std::shared_ptr<Lane> m_reader;
    QString m_desk;
    qint64 m_seen{0};
};

} // namespace latarnia
