// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QStringList>

namespace latarnia {

/// A call that was taken where the vault was not.
struct CameInCall
{
    QString id{};
    QString number{};
    QDateTime startedAt{};

    bool operator==(const CameInCall &) const = default;
};

/// What came into the vault from elsewhere, and what could not.
struct CameIn
{
    QList<CameInCall> calls{};
    QStringList aside{}; ///< files and folders that stay where they are: hurt, or of another vault
    QStringList inHand{}; ///< files with a newer state of a call that is open at this desk; they stay too

    bool isEmpty() const { return calls.isEmpty() && aside.isEmpty() && inHand.isEmpty(); }
};

} // namespace latarnia
