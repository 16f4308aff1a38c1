// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/LookRequests.h"
#include "core/rights/BrokenGlass.h"

namespace latarnia {

/// A look over the shoulder of the rights, still to be reviewed.
struct GlassToReview
{
    BrokenGlass glass{};
    QString number{}; ///< of the call
    QString who{}; ///< name of who looked
    bool isOwn{false}; ///< who is at the desk did it, and somebody else must review
};

/// Opens a call to who is at the desk for a time, and says until when.
Result<Asked<QDateTime>> breakOne(Store &store, const DeskIdentity &identity, const BrokenGlass &glass);
/// What is to be reviewed, oldest first; nothing for who reviews none.
Result<QList<GlassToReview>> glassesFor(Store &store, const DeskIdentity &identity);
/// NotAllowed for who broke it.
Result<> reviewOne(Store &store, const DeskIdentity &identity, const QString &id, const QString &words,
                   const QDateTime &now);

} // namespace latarnia
