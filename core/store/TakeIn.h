// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Database.h"

#include <QDateTime>

#include <functional>

namespace latarnia {

struct TakenCall
{
    QString id{};
    QString number{};
    QDateTime startedAt{};
};

/// Takes every call of another vault of the same schema into this one, all or nothing: open and closed, with
/// all that hangs on them. Calls that are here already are left as they are, so that a second try changes
/// nothing. Their numbers are given anew, in the order in which the calls began. @p also is done for each in
/// the same transaction. Returns those that came.
Result<QList<TakenCall>> takeInCalls(Database &into, const Vault &from, const QString &desk,
                                     const QDateTime &now,
                                     const std::function<Result<>(const TakenCall &)> &also);

} // namespace latarnia
