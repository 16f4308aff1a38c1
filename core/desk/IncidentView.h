// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Stop.h"
#include "core/desk/DeskIdentity.h"
#include "core/desk/StoreAccess.h"

#include <QDateTime>
#include <QHash>

namespace latarnia {

/// Whose reach is asked for: what one person did, or what was done at one desk.
enum class ReachOf { Person, Desk };

struct IncidentQuestion
{
    ReachOf of{ReachOf::Person};
    QString id{}; ///< of the person, or the desk; a desk without one is that of who asks
    QDateTime since{};
    QDateTime knownAt{}; ///< when it became known that something happened
};

/// One thing that was reached.
struct ReachedRecord
{
    QString object{}; ///< usually the id of a call
    QStringList actions{};
    QStringList fields{};
    QDateTime first{};
    QDateTime last{};
    int times{0};
    QStringList actors{}; ///< ids

    bool operator==(const ReachedRecord &) const = default;
};

/// Which records could be reached since a moment, from the audit (art. 33 GDPR).
struct IncidentView
{
    QList<ReachedRecord> records{}; ///< most recently reached first
    qint64 lines{0}; ///< of the audit, that were done since
    int callsHeld{0}; ///< whoever has the opened vault itself reaches all of them, but no capsule of others
    QDateTime tellBy{}; ///< the authority must know by then: 72 hours
    QHash<QString, QString> names{}; ///< of actors and objects, as people know them, by id
};

constexpr int HoursToTell = 72;

/// Reads the audit in short pieces of work, and writes down that somebody did. OutOfRange where it would have
/// become known before it began, or later than now: the 72 hours would end too late.
Result<IncidentView> incidentView(const StoreAccess &access, const DeskIdentity &identity,
                                  const IncidentQuestion &question, const QDateTime &now,
                                  const Stop &stop = {});

} // namespace latarnia
