// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Id.h"
#include "core/desk/CallDesk.h"

#include <optional>

namespace latarnia {

/// What a return number shows of an earlier call: enough to go on, and nothing to be judged by. Its level is
/// that day's, not today's.
struct EarlierCall
{
    QString call{};
    QString number{}; ///< of the call
    QDateTime at{};
    QString level{};
    int answered{0};
    QString note{}; ///< for the next colleague
    bool open{false}; ///< not closed yet: nobody has judged it
};

/// What a number led to: a call, nothing, a number that was withdrawn, or a call whose data are restricted.
struct FoundCall
{
    std::optional<EarlierCall> earlier{};
    bool withdrawn{false};
    bool restricted{false};
};

constexpr int ReturnNumberDays = 30; ///< ours: long enough to come back, short enough to be forgotten

/// Five digits a caller may say next time instead of a name (domain/call-practice.md §12). Opening one is
/// written into the journal before anything is shown.
class ReturnNumbers : public QObject
{
    Q_OBJECT

public:
    ReturnNumbers(std::shared_ptr<Lane> writer, DeskIdentity identity, Clock clock,
                  QObject *parent = nullptr);

    /// Answers with given(), or with failed().
    void give(const CallId &call);
    /// Answers with opened(), unknown(), withdrawn(), restricted() or failed().
    void open(const QString &number);
    /// The same of a call whose number was said before, so that its note is there again.
    void openAgain(const QString &call);

Q_SIGNALS:
    void given(const QString &call, const QString &number);
    void opened(const latarnia::EarlierCall &earlier);
    void unknown(const QString &number);
    void withdrawn(); ///< a suspected controller may know it, and so it opens nothing
    void restricted(); ///< the call is there and stays closed to who is at the desk (art. 18 GDPR)
    void failed(const latarnia::Problem &problem);

private:
    void answer(const QString &number, const Result<FoundCall> &found);

    std::shared_ptr<Lane> m_writer;
    DeskIdentity m_identity;
    Clock m_clock;
};

} // namespace latarnia
