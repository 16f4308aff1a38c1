// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/EmergencyFiles.h"

#include <QObject>
#include <QThreadPool>

namespace latarnia {

/// Brings emergency files in from a folder that a person names, such as a USB stick, while the desk is open.
/// Nobody waits for it.
class EmergencyIntake : public QObject
{
    Q_OBJECT

public:
    EmergencyIntake(OpenVaults vaults, const std::shared_ptr<Lane> &writer, DeskIdentity identity,
                    Clock clock, QObject *parent = nullptr);
    ~EmergencyIntake() override; ///< waits for what is under way

    /// Answers with cameIn() or failed(); FileUnreadable where there is no such folder.
    void takeIn(const QString &folder);

Q_SIGNALS:
    void cameIn(const latarnia::CameIn &cameIn);
    void failed(const latarnia::Problem &problem);

private:
    OpenVaults m_vaults;
    StoreAccess m_access;
    DeskIdentity m_identity;
    Clock m_clock;
    QThreadPool m_thread; // one folder at a time
};

} // namespace latarnia
