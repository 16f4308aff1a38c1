// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/RetentionPreview.h"

#include <QJsonObject>

namespace latarnia {

/// What a run of retention did: counts and codes, no call is named.
struct ErasureCertificate
{
    QString id{}; ///< UUIDv7
    QDateTime at{};
    QString by{}; ///< the id of a person; empty: nobody had signed in
    QString desk{};
    RetentionRules rules{};
    QMap<KeptData, int> erased{}; ///< parts of calls, and keyed hashes
    QMap<HeldBecause, int> held{};
    int calls{0}; ///< of which something was erased
    bool isWhole{true}; ///< false: it was stopped, the rest follows
    QString anchor{}; ///< how far the audit had come, signed; empty where there is none
};

QJsonObject jsonOf(const ErasureCertificate &certificate);
/// The table of today, row by row, as certificates and previews show it.
QJsonObject jsonOf(const RetentionRules &rules);
QJsonObject jsonOf(const RetentionPreview &preview);

} // namespace latarnia
