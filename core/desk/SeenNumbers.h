// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/call/Call.h"

#include <QObject>

#include <memory>

namespace latarnia {

class Lane;
class Store;

/// What is known of a number that rings. No earlier call can be found from it: that takes the return number.
struct SeenBefore
{
    int silent{0}; ///< tries without a word that have not expired
    bool controller{false};
    int abusive{0}; ///< abusive calls that have not expired
};

constexpr int SilentHours = 72; ///< this and the next two: domain/law-and-procedure.md §6
constexpr int ControllerHours = 90 * 24;
constexpr int AbusiveHours = 24;

/// The keyed hash of a number, under which it is remembered; empty where there are no digits.
Result<QString> digestOfNumber(Store &store, const QString &number);

/// Whether a suspected controller rang from this number and that has not expired.
Result<bool> isControllersNumber(Store &store, const QString &number, const QDateTime &now);

/// Remembers, as part of closing, that a silent or an abusive caller or a suspected controller rang from this
/// number. Nothing for any other call, nor without a number.
Result<> rememberNumber(Store &store, const CallDraft &draft, const QDateTime &now);

/// Takes out what was remembered of a call that was closed at this moment and is open again: closing it once
/// more is no second try.
Result<> forgetNumber(Store &store, const CallDraft &draft, const QDateTime &closedAt);

/// Whether a number rang before.
class SeenNumbers : public QObject
{
    Q_OBJECT

public:
    SeenNumbers(std::shared_ptr<Lane> writer, Clock clock, QObject *parent = nullptr);

    /// Answers with seen() if it did; an expired memory is deleted and says nothing.
    void look(const QString &number);

Q_SIGNALS:
    void seen(const QString &number, const latarnia::SeenBefore &before);

private:
    std::shared_ptr<Lane> m_writer;
    Clock m_clock;
};

} // namespace latarnia
