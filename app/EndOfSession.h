// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <memory>

namespace latarnia {

/// Hears that the computer, the session or whoever started the program wants it to end (SIGTERM, SIGHUP,
/// SIGINT), so that it can end like a person would end it: with the last words kept. One a program.
class EndOfSession : public QObject
{
    Q_OBJECT

public:
    explicit EndOfSession(QObject *parent = nullptr);
    ~EndOfSession() override;

Q_SIGNALS:
    void asked();

private:
    int m_ends[2]{-1, -1};
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace latarnia
