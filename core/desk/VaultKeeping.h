// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/DrillNote.h"
#include "core/desk/IdleLock.h"
#include "core/desk/KeepingRights.h"
#include "core/desk/Keyholders.h"
#include "core/desk/KitPaper.h"
#include "core/desk/Organisations.h"
#include "core/desk/Restoring.h"
#include "core/desk/SecondPerson.h"

#include <QObject>
#include <QThreadPool>

#include <variant>

namespace latarnia {

/// What is to be known of a vault by whoever looks after it.
struct VaultState
{
    QList<Keyholder> people{};
    KitPaper kit{};
    bool areKeysDue{false}; ///< everything is sealed anew at the next unlocking
    QString secondPlace{}; ///< empty where none was named
    std::optional<DrillNote> drill{};
    QList<VaultDeed> allowed{}; ///< to who is at the desk, to people with any roles
    bool mayAddOperators{false};
    bool kitNeedsSecond{false}; ///< there is somebody else who has to agree
    QStringList leadsWithoutKey{}; ///< who cannot open what is sealed for the leads, by name
    std::chrono::minutes idleLock{UsualIdle};
    QList<Organisation> organisations{};
};

/// A folder on another disk for backups, empty: none; after how long without a key or the mouse the desk
/// locks; or what the organisations are called.
using VaultSetting = std::variant<QString, std::chrono::minutes, OrganisationNames>;

/// Looking after the keys of a vault while its desk is open. Nothing here waits, neither for the disk nor for
/// a passphrase to become a key: each deed answers with done() or failed(), then with looked().
class VaultKeeping : public QObject
{
    Q_OBJECT

public:
    VaultKeeping(OpenVaults vaults, const std::shared_ptr<Lane> &writer, DeskIdentity identity,
                 const KdfCost &cost, Clock clock, QObject *parent = nullptr);
    ~VaultKeeping() override; ///< waits for a change of the keyring; a drill is given up

    void look();
    void add(const Keyholder &person, const QString &passphrase);
    /// Other roles for somebody who has a key.
    void changeRoles(const QString &name, const QStringList &roles);
    /// Calls they take from their next signing in on belong to this organisation.
    void move(const QString &name, const QString &organisation);
    /// A lead who is new can open what was sealed before; needs somebody who can, and a second person.
    void giveLeadsKey(const QString &name, const SecondPerson &second);
    /// Everything is sealed under new keys at the next unlocking: a desk that is open stands in the way.
    void retire(const QString &name);
    void changeOwn(const QString &name, const QString &before, const QString &after);
    void replace(const QString &name, const QString &passphrase);
    /// Makes these words, which were read back from paper, the recovery kit.
    void putKit(const QStringList &words, const SecondPerson &second);
    void set(const VaultSetting &setting);
    /// Tries whether this backup opens with @p opening, in a copy of its own.
    void drill(const QString &backup, const QDateTime &madeAt, const Opening &opening);

Q_SIGNALS:
    void looked(const latarnia::VaultState &state);
    void done(latarnia::VaultDeed deed);
    void failed(latarnia::VaultDeed deed, const latarnia::Problem &problem);
    /// Who makes backups needs the new keyring.
    void keyringChanged(const latarnia::OpenVaults &vaults);

private:
    using Work = std::function<Result<>(OpenVaults &)>;

    void run(VaultDeed deed, const QString &person, Work work);
    Result<> permitDeed(VaultDeed deed, const QString &person, const QStringList &roles) const;
    Result<QStringList> rolesOf(const QString &person) const;
    Result<> agreeToKit(const OpenVaults &vaults, const SecondPerson &second) const;
    void addRights(VaultState &state) const;
    void answer(VaultDeed deed, const Result<> &result);
    Result<VaultState> state() const;

    OpenVaults m_vaults; ///< of the thread of m_thread
    QString m_folder;
    StoreAccess m_access;
    DeskIdentity m_identity;
    KdfCost m_cost;
    Clock m_clock;
    QThreadPool m_thread; ///< one: a change of the keyring at a time
    Stop m_stop{Stop::make()};
    QThreadPool m_drills; ///< a drill reads all of a backup, and nobody waits for it
};

} // namespace latarnia
