// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/Assigning.h"
#include "core/desk/CallDesk.h"
#include "core/desk/CallLog.h"
#include "core/desk/DataFolder.h"
#include "core/desk/DiskReserve.h"
#include "core/desk/EmergencyIntake.h"
#include "core/desk/KnownNumbers.h"
#include "core/desk/Looks.h"
#include "core/desk/VaultKeeping.h"

#include <QTimer>

#include <functional>
#include <memory>

namespace latarnia {

class DataProtection;
class Store;

/// The open desk: one writer, one reader, and what a person may do with them.
class Desk
{
public:
    /// Opens the data. Only one process at a time has a folder open. Waits for the schema; call it before the
    /// first window. What the vault cannot take is sealed to its own intake key, in its folder or elsewhere.
    /// Or to another key, in other places, where @p emergency says so.
    static Result<std::unique_ptr<Desk>> open(const Vault &vault, const DeskIdentity &identity,
                                              const Clock &clock,
                                              const std::optional<EmergencyFiles> &emergency = {});
    ~Desk();

    CallDesk &calls() { return *m_calls; }
    CallLog &log() { return *m_log; }
    Looks &looks() { return *m_looks; }
    Assigning &assigning() { return *m_assigning; }
    KnownNumbers &numbers() { return *m_numbers; }
    ChangeFeed &feed() { return *m_feed; }
    /// Who is at it.
    const DeskIdentity &identity() const { return m_identity; }
    /// Lets the keys of this desk's vault be looked after, and what is sealed be opened.
    void entrust(const OpenVaults &vaults, const KdfCost &cost = UsualCost);
    /// Null until entrust(): a desk for calls before unlocking has no keys.
    VaultKeeping *keeping() { return m_keeping.get(); }
    EmergencyIntake *emergencyIntake() { return m_emergencyIntake.get(); }
    /// What erases in time and answers for the data of people; null until entrust().
    DataProtection *protection() { return m_protection.get(); }

private:
    void keepReserve(const QString &folder);
    void sealWhatWaits();
    void takeWords();
    void checkAudit(const OpenVaults &vaults);
    Desk(std::unique_ptr<LockFile> lock, DeskIdentity identity, Clock clock);

    std::unique_ptr<LockFile> m_lock;
    DeskIdentity m_identity;
    Clock m_clock;
    std::optional<DiskReserve> m_reserve; ///< none in a vault for calls before unlocking
    std::function<void(Store &)> m_anchor; ///< writes down how far the vault has come
    QTimer m_hour;
    std::shared_ptr<Lane> m_writer;
    std::shared_ptr<Lane> m_reader;
    std::unique_ptr<CallDesk> m_calls;
    std::unique_ptr<KnownNumbers> m_numbers;
    std::unique_ptr<CallLog> m_log;
    std::unique_ptr<Looks> m_looks;
    std::unique_ptr<Assigning> m_assigning;
    std::unique_ptr<ChangeFeed> m_feed;
    std::unique_ptr<VaultKeeping> m_keeping;
    std::unique_ptr<EmergencyIntake> m_emergencyIntake;
    std::unique_ptr<DataProtection> m_protection;
};

} // namespace latarnia
