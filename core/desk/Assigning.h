// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/desk/AssignRequests.h"
#include "core/desk/Unlocking.h"

#include <QObject>

#include <memory>

namespace latarnia {

class Lane;

/// Giving calls to colleagues: each in one transaction of the writer, with its line of the audit. Answers
/// come as signals.
class Assigning : public QObject
{
    Q_OBJECT

public:
    Assigning(std::shared_ptr<Lane> writer, DeskIdentity identity, Clock clock, QObject *parent = nullptr);

    /// With which what is sealed is opened, and who has a key, from now on.
    void openWith(const OpenVaults &vaults);

    /// Answers with offered(): nobody where it is not theirs to give who is at the desk.
    void offer(const QString &call);
    /// Answers with assigned(), refused() or failed().
    void assign(const AssignOrder &order);

Q_SIGNALS:
    void offered(const QString &call, const QList<latarnia::Colleague> &people);
    void assigned(const latarnia::AssignedCall &call);
    void refused(const QString &call, const latarnia::Ruling &ruling);
    void failed(const QString &call, const latarnia::Problem &problem);

private:
    struct Keys;

    void answer(const QString &call, const Result<Asked<AssignedCall>> &asked);

    std::shared_ptr<Lane> m_writer;
    DeskIdentity m_identity;
    Clock m_clock;
    std::shared_ptr<const Keys> m_keys;
};

} // namespace latarnia
